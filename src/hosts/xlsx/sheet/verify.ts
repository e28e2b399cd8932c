import { cellKey, formatAddress, type CellRef } from '../../../core/grid/address';
import { emptyCell, sameValue, type Cell } from '../../../core/grid/grid';
import type { CellSet } from '../../common/formula/cell-set';
import type { SheetContent } from '../../common/sheet-content';
import type { SheetEdit } from './write';

/**
 * Makes sure that a sheet, read back, holds every change and nothing else that is new.
 *
 * @param stale computed cells that were to lose their result
 * @throws Error where it does not
 */
export function verifySheet(
  before: SheetContent,
  after: SheetContent,
  changes: readonly SheetEdit[],
  stale: CellSet | null,
): void {
  const changed = new Set<number>();
  for (const { cell, after: value, formula = null, numberFormat } of changes) {
    changed.add(cellKey(cell));
    const found = after.grid.at(cell);
    const holds = found.formula === formula && sameValue(found.value, formula === null ? value : null);
    const isEmpty = value === null && formula === null;
    const looks = numberFormat === undefined || isEmpty || found.numberFormat === numberFormat;
    if (!holds || !looks) fail(cell);
  }
  const isExpected = (cell: Cell, other: Cell | undefined, at: CellRef) =>
    changed.has(cellKey(at)) || (stale?.has(at.row, at.col) === true && other?.formula === cell.formula);
  compare(before, after, isExpected);
  compare(after, before, isExpected);
}

/** Goes through all cells that hold something in the one sheet. */
function compare(
  one: SheetContent,
  other: SheetContent,
  isExpected: (cell: Cell, other: Cell | undefined, at: CellRef) => boolean,
): void {
  one.cells.forEach((line, row) => {
    const others = other.cells[row];
    line.forEach((cell, col) => {
      if (cell === undefined || cell.value === null) return;
      const found = others?.[col];
      if (sameCell(cell, found ?? emptyCell)) return;
      const at = { row: row + 1, col: col + 1 };
      if (!isExpected(cell, found, at)) fail(at);
    });
  });
}

function sameCell(a: Cell, b: Cell): boolean {
  return sameValue(a.value, b.value) && a.formula === b.formula && a.numberFormat === b.numberFormat;
}

function fail(cell: CellRef): never {
  throw new Error(`The sheet does not hold what it should in ${formatAddress(cell)}.`);
}
