import type { ICellData } from '@univerjs/core';
import type { CellRef } from '../../../core/grid/address';

/** The one change of the grid that changes contents. */
export const setValues = 'sheet.mutation.set-range-values';

export interface SetValues {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;
}

/** The cells of a change, with what they are to hold. */
export function* cellsOf({
  cellValue = {},
}: SetValues): Generator<{ cell: CellRef; data: ICellData | null }> {
  for (const [row, line] of Object.entries(cellValue)) {
    for (const [col, data] of Object.entries(line))
      yield { cell: { row: Number(row) + 1, col: Number(col) + 1 }, data };
  }
}
