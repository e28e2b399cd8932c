import type { Role } from '../../catalog/roles';
import { cellKey, type CellRef } from '../../grid/address';
import type { Column, Field, Plan, Task } from '../../plan/types';
import type { Status } from '../../values/status/types';

/** Marks for nothing. */
const emptyMark = /^[-–—.\s]*$/;

/** A status cell that says something. */
export interface StatusCell {
  readonly cell: CellRef;
  readonly column: Column;
  /** Tidy and in NFC; the pieces of a torn row joined. */
  readonly text: string;
  readonly value: Status;
  /** It stores words, not a number. */
  readonly inWords: boolean;
  /** A constant in one cell: it may be rewritten. */
  readonly editable: boolean;
}

/** On what the rules on the status of a task rest. */
export const statusReach: readonly Role[] = ['status', 'progress', 'start', 'deadline', 'finished', 'note'];

/** Every filled status cell, a merged one once; ticks in a grid of statuses take their meaning from the header. */
export function statusCells(plan: Plan): StatusCell[] {
  const cells = new Map<number, StatusCell>();
  for (const task of plan.tasks) {
    const written = writtenStatus(task, plan);
    if (written && !cells.has(cellKey(written.cell))) cells.set(cellKey(written.cell), written);
  }
  return [...cells.values()];
}

/** The status that somebody wrote for a task; `null` where there is none, or a tick. */
export function writtenStatus({ status }: Task, plan: Plan): StatusCell | null {
  const cell = status?.pieces[0]?.cell;
  if (!status || !cell || status.column.tick || isEmpty(status)) return null;
  const { column, text, value, pieces } = status;
  const content = plan.grid.at(cell);
  const inWords = typeof content.value === 'string';
  return { cell, column, text, value, inWords, editable: pieces.length === 1 && content.formula === null };
}

/** Nothing stands there, or a dash. */
export function isEmpty({ text }: Field): boolean {
  return emptyMark.test(text);
}
