export const statusCodes = [
  'done',
  'doneLate',
  'inProgress',
  'overdue',
  'notStarted',
  'notDue',
  'recurring',
  'paused',
  'cancelled',
  'unknown',
] as const;

export type StatusCode = (typeof statusCodes)[number];

export interface Status {
  readonly code: StatusCode;
  /** The canonical wording where it is a status word; free text stays as written. */
  readonly text: string;
}
