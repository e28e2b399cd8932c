import type { CellRef } from './address';
import type { CellValue } from './grid';

/** One change of one cell, as data: it can be shown, counted, refused and reversed. Never targets a formula. */
export interface Patch {
  readonly cell: CellRef;
  readonly before: CellValue;
  readonly after: CellValue;
  /** A new number format; left out where the cell keeps its own. */
  readonly numberFormat?: string;
}
