import type { Role } from '../catalog/roles';
import type { Settings } from '../settings/settings';
import type { Steps } from '../steps';
import type { Unit } from '../values/budget/types';
import { assignRoles } from './assign-roles';
import { draftColumns, type TableBody } from './column-candidates';
import type { Column } from './types';
import { readUnit } from './unit';

const money: ReadonlySet<Role | null> = new Set<Role | null>(['budget', 'budgetPart', 'spent']);

export function isMoney({ role }: Column): boolean {
  return money.has(role);
}

/** The columns of a table, left to right, their units not yet known beyond what their own headers say. */
export function* readColumns(body: TableBody, settings: Settings): Steps<Column[]> {
  const drafts = yield* draftColumns(body);
  const assigned = assignRoles(drafts, settings, body.catalog);
  return drafts.map(({ col, header, headerCell, tick }): Column => {
    const { role, rivals, ticks } = assigned.get(col) ?? { role: null, rivals: [], ticks: false };
    return {
      col,
      role,
      header,
      headerCell,
      unit: money.has(role) ? readUnit(header) : null,
      tick: ticks ? tick : null,
      rivals,
    };
  });
}

/**
 * The unit of the table's money: the user's choice, else what the header of the total column says, else that of any
 * money column, else the line above the table.
 */
export function tableUnit(columns: readonly Column[], line: Unit | null, settings: Settings): Unit | null {
  return settings.unit ?? statedUnit(columns, line);
}

/**
 * Gives the money columns the table's unit. A column whose own header states another unit than the rest of the table
 * keeps it.
 */
export function withUnits(columns: readonly Column[], line: Unit | null, settings: Settings): Column[] {
  const stated = statedUnit(columns, line);
  const unit = tableUnit(columns, line, settings);
  return columns.map((column) => {
    if (!isMoney(column)) return column;
    return { ...column, unit: column.unit === null || column.unit === stated ? unit : column.unit };
  });
}

function statedUnit(columns: readonly Column[], line: Unit | null): Unit | null {
  const total = columns.find(({ role }) => role === 'budget');
  return total?.unit ?? columns.find(({ unit }) => unit !== null)?.unit ?? line;
}
