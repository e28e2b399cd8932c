import type { Range } from '../../core/grid/address';
import type { SheetInfo } from '../host';

export interface SheetEntry extends Omit<SheetInfo, 'own'> {
  /** What the host calls it: the name of its part, or an id that stays where the sheet is renamed. */
  readonly part: string;
}

export interface DefinedName {
  /** In lower case, as names are compared. */
  readonly name: string;
  readonly written: string;
  /** Its formula, without `=`. */
  readonly refersTo: string;
  /** The position of the sheet to which it belongs, `null` for one of the workbook. */
  readonly scope: number | null;
}

/** A table object on a sheet. */
export interface Table {
  /** In lower case, as formulas call it. */
  readonly name: string;
  readonly range: Range;
  /** The header and total rows, whose text stands in the table's part as well. */
  readonly frame: readonly Range[];
  /** The rows among which its filter chooses, `null` where it filters by nothing. */
  readonly filter: Range | null;
}

/** What a workbook says of its sheets and names. */
export interface WorkbookOutline {
  readonly sheets: readonly SheetEntry[];
  /** But for those that Excel keeps for itself, such as print areas. */
  readonly names: readonly DefinedName[];
  /** No sheet may be added, taken away or moved. */
  readonly isLocked: boolean;
}
