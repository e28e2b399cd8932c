import { cellKey, type CellRef } from '../../grid/address';
import type { Cell } from '../../grid/grid';
import type { Text } from '../../i18n/text';
import type { Column, Plan, Task } from '../../plan/types';
import type { Deadline } from '../../values/deadline/types';
import type { Reporter } from '../types';

/** The columns that state a time. */
export const timeRoles = ['start', 'deadline', 'finished'] as const;

export type TimeRole = (typeof timeRoles)[number];

/** A cell that states a time and holds something. */
export interface TimeCell {
  /** Where the content stands. */
  readonly cell: CellRef;
  readonly content: Cell;
  readonly role: TimeRole;
  readonly column: Column;
  /** The task that it belongs to; the first of those that a merged area covers. */
  readonly task: Task;
  /** Tidy and in NFC; the pieces of a torn row joined. */
  readonly text: string;
  readonly value: Deadline;
  /** A constant in one cell: it may be rewritten. */
  readonly editable: boolean;
}

/** Why a rule on times has nothing to look at. */
export const noTimeColumn: Text = {
  vi: 'Bảng không có cột thời hạn, thời gian bắt đầu hay ngày hoàn thành.',
  en: 'The table has no column of deadlines, starts or finish dates.',
};

/** True for a table that states no times, after saying so. */
export function lacksTimes(plan: Plan, report: Pick<Reporter<'noTimes'>, 'notApplicable'>): boolean {
  if (plan.columns.some(({ role }) => timeRoles.some((time) => time === role))) return false;
  report.notApplicable('noTimes');
  return true;
}

const found = new WeakMap<Plan, readonly TimeCell[]>();

/** Every filled cell of the columns of times, a merged one once. Ticks under a header such as `Quý I` are no times. */
export function timeCells(plan: Plan): readonly TimeCell[] {
  const known = found.get(plan);
  if (known) return known;
  const cells = new Map<number, TimeCell>();
  for (const task of plan.tasks) {
    for (const role of timeRoles) {
      const read = task[role];
      const cell = read?.pieces[0]?.cell;
      if (!read || !cell || read.column.tick || cells.has(cellKey(cell))) continue;
      const { column, text, value, pieces } = read;
      const content = plan.grid.at(cell);
      const editable = pieces.length === 1 && content.formula === null;
      cells.set(cellKey(cell), { cell, content, role, column, task, text, value, editable });
    }
  }
  const list = [...cells.values()];
  found.set(plan, list);
  return list;
}

/** Those of the deadline column alone. */
export function deadlineCells(plan: Plan): readonly TimeCell[] {
  return timeCells(plan).filter(({ role }) => role === 'deadline');
}
