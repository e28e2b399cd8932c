import type { CellRef } from '../core/grid/address';
import type { Cell, Grid } from '../core/grid/grid';
import { sameValue } from '../core/grid/grid';

/**
 * The cells in which a sheet differs from what it should be: constants by value, formulas by their text — their
 * results may wait for a recalculation — and all of them by number format.
 */
export function differences(expected: Grid, actual: Grid): CellRef[] {
  const found: CellRef[] = [];
  const rows = Math.max(expected.lastRow, actual.lastRow);
  for (let row = 1; row <= rows; row++) {
    const cols = Math.max(expected.width(row), actual.width(row));
    for (let col = 1; col <= cols; col++) {
      if (!sameContent(expected.cell(row, col), actual.cell(row, col))) found.push({ row, col });
    }
  }
  return found;
}

function sameContent(a: Cell, b: Cell): boolean {
  if (a.formula !== b.formula || a.numberFormat !== b.numberFormat) return false;
  return a.formula !== null || sameValue(a.value, b.value);
}
