import type { CellRef } from '../core/grid/address';
import type { Grid } from '../core/grid/grid';
import type { Patch } from '../core/grid/patch';

export interface SheetInfo {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** Only a worksheet has cells to read. */
  readonly kind: 'worksheet' | 'chartsheet' | 'dialogsheet' | 'macrosheet';
}

/** What may stand between a patch and its cell. */
export const obstacleCodes = [
  /** The cell no longer holds what the patch says it replaces. */
  'StaleCell',
  /** A formula, or a cell that a formula fills: part of an array, a spill, a data table, a pivot table. */
  'FormulaTarget',
  /** A cell of a merged area that is not its top left one. */
  'MergedTarget',
  /** A header or total of a table object, which the table keeps a second time and formulas call by name. */
  'TableHeader',
  'ProtectedSheet',
  /** A filter is active and the host might write into wrong rows. */
  'FilterActive',
  'HiddenRow',
  /** Mixed formats, struck-through or red draft text, or a value that is more than text and number. */
  'RichText',
  /** A person is typing in a cell. */
  'CellEditMode',
  /** More than the host, or one cell, can take. */
  'PayloadTooLarge',
  /** The workbook cannot be written: opened read-only, or signed. */
  'ReadOnly',
] as const;

export type ObstacleCode = (typeof obstacleCodes)[number];

export interface Obstacle {
  readonly cell: CellRef;
  readonly code: ObstacleCode;
  /** The host will not write the cell. Otherwise it will: the caller asks a person first, or reports it. */
  readonly refused: boolean;
}

export interface ApplyResult {
  /** Written, read back and found to be there. */
  readonly applied: readonly Patch[];
  /** As `preflight` answers for the same patches; what is refused was not written. */
  readonly obstacles: readonly Obstacle[];
  /** Written, but the sheet shows something else. */
  readonly unverified: readonly Patch[];
}

/** One workbook, wherever it lives. Every sheet is called by its name. */
export interface Host {
  listSheets(): Promise<readonly SheetInfo[]>;
  read(sheet: string): Promise<Grid>;
  /** What stands in the way of each patch, in their order; a cell may meet several obstacles. Changes nothing. */
  preflight(sheet: string, patches: readonly Patch[]): Promise<readonly Obstacle[]>;
  /** Writes in one batch whatever is not refused, reads it back and says what came of it. */
  apply(sheet: string, patches: readonly Patch[]): Promise<ApplyResult>;
}
