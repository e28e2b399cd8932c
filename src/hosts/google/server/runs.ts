import type { CellChange } from '../protocol';

/** Cells of one column that are written at once. */
export interface Run {
  readonly col: number;
  readonly top: number;
  readonly bottom: number;
}

/** So many runs are written as they are; where there are more, the cells between them are written along. */
export const fewRuns = 40;

/**
 * Gathers cells into runs, so that all of them can be written in few calls.
 *
 * @param canStay whether a cell between two of them keeps what it has when that is written anew
 */
export function runsOf(
  cells: readonly Pick<CellChange, 'row' | 'col'>[],
  canStay: (row: number, col: number) => boolean,
): Run[] {
  const runs: { col: number; top: number; bottom: number }[] = [];
  for (const { row, col } of [...cells].sort((a, b) => a.col - b.col || a.row - b.row)) {
    const last = runs[runs.length - 1];
    if (last?.col === col && isOpen(last.bottom + 1, row, col, canStay)) last.bottom = row;
    else runs.push({ col, top: row, bottom: row });
  }
  return runs;
}

/** All cells of a column from one row to that before another can be written along. */
function isOpen(
  from: number,
  before: number,
  col: number,
  canStay: (row: number, col: number) => boolean,
): boolean {
  for (let row = from; row < before; row++) if (!canStay(row, col)) return false;
  return true;
}

/** A column for the service: what `at` says of each row of a run, from the top down. */
export function columnOf<Item>({ top, bottom }: Run, at: (row: number) => Item): [Item][] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => [at(top + index)]);
}
