import { cellKey, type CellRef } from '../../grid/address';
import type { Text } from '../../i18n/text';
import { isMoney } from '../../plan/columns';
import type { Column, Field, Plan } from '../../plan/types';
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

/** Every filled money cell of the tasks, then those of the rows of sums; a cell merged over several tasks once. */
export function moneyCells(plan: Plan): MoneyCell[] {
  const cells = new Map<number, MoneyCell>();
  const add = (money: MoneyCell): void => {
    const key = cellKey(money.cell);
    if (!cells.has(key)) cells.set(key, money);
  };
  for (const { budget, parts, spent } of plan.tasks) {
    for (const read of [budget, ...parts, spent]) {
      const cell = read && whereOf(read);
      if (!cell) continue;
      const { column, value, pieces } = read;
      add({ cell, column, budget: value, torn: pieces.length > 1, ofTask: true });
    }
  }
  for (const { stated } of [...plan.sections, ...plan.totals]) {
    for (const { cell, column, budget } of stated) {
      // A sum inside the words of a label is no money cell.
      if (cell.col === column.col) add({ cell, column, budget, torn: false, ofTask: false });
    }
  }
  return [...cells.values()];
}

/** The cell of a field's content, `null` for an empty one. */
export function whereOf({ pieces }: Field): CellRef | null {
  return pieces[0]?.cell ?? null;
}
