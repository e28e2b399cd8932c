import type { ICellData, Workbook } from '@univerjs/core';

type Cells = Readonly<Record<number, Readonly<Record<number, ICellData>>>>;

/**
 * Cells for a sheet that nobody has seen or read yet. They go straight into it: the command for changed cells would work
 * out the look of each of them anew, draw the grid each time and take minutes for a hundred thousand.
 */
export interface Filling {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cells: Cells;
}

/** So many cells are filled at a time. */
const cellsOfFilling = 2000;

/** The cells of a sheet in pieces of whole rows. */
export function* fillingsOf(cells: Cells): Generator<Cells> {
  let piece: Record<number, Readonly<Record<number, ICellData>>> = {};
  let count = 0;
  for (const [row, line] of Object.entries(cells)) {
    piece[Number(row)] = line;
    count += Object.keys(line).length;
    if (count < cellsOfFilling) continue;
    yield piece;
    piece = {};
    count = 0;
  }
  if (count > 0) yield piece;
}

export function fillIn(workbook: Workbook, { subUnitId, cells }: Filling): void {
  const matrix = workbook.getSheetBySheetId(subUnitId)?.getCellMatrix();
  for (const [row, line] of Object.entries(cells)) {
    for (const [col, data] of Object.entries(line)) matrix?.setValue(Number(row), Number(col), data);
  }
}
