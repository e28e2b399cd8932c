export const roles = [
  'ordinal',
  'code',
  'task',
  'product',
  'result',
  'lead',
  'support',
  'budget',
  'budgetPart',
  'spent',
  'fundingSource',
  'start',
  'deadline',
  'finished',
  'status',
  'progress',
  'note',
  'area',
] as const;

/** What a column holds. */
export type Role = (typeof roles)[number];
