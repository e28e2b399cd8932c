import type { Role } from '../catalog/roles';
import type { Plan } from './types';

const moneyRoles: readonly (Role | null)[] = ['budget', 'budgetPart', 'spent'];

/** The table has a column of money. */
export function hasMoney({ columns }: Pick<Plan, 'columns'>): boolean {
  return columns.some(({ role }) => moneyRoles.includes(role));
}
