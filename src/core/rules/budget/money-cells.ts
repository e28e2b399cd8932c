import type { Role } from '../../catalog/roles';
import { cellKey, type CellRef } from '../../grid/address';
import type { Text } from '../../i18n/text';
import { isMoney } from '../../plan/columns';
import type { Column, Plan, Read } from '../../plan/types';
import { groupBy } from '../../rollup/group-by';
import type { Budget } from '../../values/budget/types';
import type { Reporter } from '../types';

/** A cell of a money column that holds something. */
export interface MoneyCell {
  /** Where the content stands. */
  readonly cell: CellRef;
  readonly column: Column;
  readonly budget: Budget;
  /** The content is gathered from several rows: it must not be rewritten. */
  readonly torn: boolean;
  /** It belongs to a task, not to a row of sums. */
  readonly ofTask: boolean;
}

/** On what the rules on money rest. */
export const moneyRoles: readonly Role[] = ['budget', 'budgetPart', 'spent'];

/** Why a rule on money has nothing to look at. */
export const noMoneyColumn: Text = {
  vi: 'Bảng không có cột kinh phí.',
  en: 'The table has no column of money.',
};

/** True for a table without money, after saying so. */
export function lacksMoney(plan: Plan, report: Pick<Reporter<'noMoney'>, 'notApplicable'>): boolean {
  if (plan.columns.some(isMoney)) return false;
  report.notApplicable('noMoney');
  return true;
}

/** Every filled money cell of the tasks, then those of the rows of sums, each once. */
export function moneyCells(plan: Plan): readonly MoneyCell[] {
  let cells = found.get(plan);
  if (!cells) found.set(plan, (cells = [...ofTasks(plan), ...ofSums(plan)]));
  return cells;
}

/** The same by column. */
export function moneyCellsByColumn(plan: Plan): readonly (readonly MoneyCell[])[] {
  let columns = foundByColumn.get(plan);
  if (!columns) {
    columns = [...groupBy(moneyCells(plan), ({ column }) => column.col).values()];
    foundByColumn.set(plan, columns);
  }
  return columns;
}

const found = new WeakMap<Plan, readonly MoneyCell[]>();
const foundByColumn = new WeakMap<Plan, readonly (readonly MoneyCell[])[]>();

function ofTasks(plan: Plan): MoneyCell[] {
  const cells: MoneyCell[] = [];
  const add = ({ column, value, pieces }: Read<Budget>): void => {
    const [first] = pieces;
    if (!first) return;
    cells.push({ cell: first.cell, column, budget: value, torn: pieces.length > 1, ofTask: true });
  };
  for (const { budget, parts, spent } of plan.tasks) {
    if (budget) add(budget);
    parts.forEach(add);
    if (spent) add(spent);
  }
  return cells;
}

function ofSums(plan: Plan): MoneyCell[] {
  const cells = new Map<number, MoneyCell>();
  for (const { stated } of [...plan.sections, ...plan.totals]) {
    for (const { cell, column, budget } of stated) {
      // A sum inside the words of a label is no money cell.
      if (cell.col !== column.col) continue;
      cells.set(cellKey(cell), { cell, column, budget, torn: false, ofTask: false });
    }
  }
  return [...cells.values()];
}
