import { compareCells, type CellRef } from '../../core/grid/address';

/** Cells of one column that are read and written at once, with the cells between them. */
export interface Run {
  readonly col: number;
  readonly top: number;
  readonly bottom: number;
}

/** It takes less to hand over so many cells that stay than to begin a new run. */
const widestGap = 20;
/** A run longer than this might weigh more than Excel hands over at once. */
const longest = 2000;

/** Gathers cells into runs. Every cell is in one run; those of a run stand in one column, as its format mostly does. */
export function runsOf(cells: readonly CellRef[]): Run[] {
  const runs: { col: number; top: number; bottom: number }[] = [];
  const byColumn = [...cells].sort((a, b) => a.col - b.col || compareCells(a, b));
  for (const { row, col } of byColumn) {
    const last = runs.at(-1);
    const fits = last?.col === col && row - last.bottom <= widestGap && row - last.top < longest;
    if (last && fits) last.bottom = row;
    else runs.push({ col, top: row, bottom: row });
  }
  return runs;
}

/** A column of a run: what `at` says of each row, from the top down. */
export function columnOf<Item>({ top, bottom }: Run, at: (row: number) => Item): [Item][] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => [at(top + index)]);
}
