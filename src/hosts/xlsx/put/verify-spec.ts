import { formatAddress, type CellRef } from '../../../core/grid/address';
import { sameValue, type Grid } from '../../../core/grid/grid';
import type { CellSpec, SheetSpec } from '../../../core/grid/sheet-spec';

/**
 * Makes sure that a sheet, read back, holds every cell as it was declared.
 *
 * @throws Error where it does not
 */
export function verifySpec(grid: Grid, spec: SheetSpec): void {
  spec.rows.forEach(({ cells }, index) => {
    for (const cell of cells) {
      const at = { row: index + 1, col: cell.col };
      if (!holds(grid, at, cell)) {
        throw new Error(`The sheet ${spec.name} does not hold what it should in ${formatAddress(at)}.`);
      }
    }
  });
}

function holds(grid: Grid, at: CellRef, { value, formula, style }: CellSpec): boolean {
  const found = grid.at(at);
  const constant = value === '' && formula === undefined ? null : value;
  const looks =
    style.numberFormat === undefined || value === null || found.numberFormat === style.numberFormat;
  return sameValue(found.value, constant) && found.formula === (formula ?? null) && looks;
}
