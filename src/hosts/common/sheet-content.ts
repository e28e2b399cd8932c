import type { Range } from '../../core/grid/address';
import type { Cell, Grid } from '../../core/grid/grid';

/** What a sheet holds, and what of it nobody may write. */
export interface SheetContent {
  readonly grid: Grid;
  /** The cells of the grid: `cells[row - 1][col - 1]`, with holes, so that a far cell costs no more than another. */
  readonly cells: readonly (readonly (Cell | undefined)[])[];
  readonly isProtected: boolean;
  /** The areas that formulas fill beyond their own cell. */
  readonly filled: readonly Range[];
}

/** More than this is no plan, and no machine of an office would go through it in reasonable time. */
export const sheetLimits = { rows: 200_000, cells: 3_000_000 };
