import type { CellRef } from '../../../core/grid/address';

/** Six hexadecimal digits, without `#`. */
export type Color = string;

export interface Border {
  /** As the file names it: `thin`, `medium`, `double`, … */
  readonly style: string;
  readonly color: Color;
}

/** How a cell looks. What is `null` is as the spreadsheet has it by default. */
export interface CellLook {
  readonly font: string | null;
  /** In points. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly color: Color | null;
  readonly fill: Color | null;
  readonly top: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
  readonly right: Border | null;
  /** `left`, `center`, `right`, `justify`, …; `null` where it follows from the value. */
  readonly horizontal: string | null;
  /** `top`, `center` or `bottom`. */
  readonly vertical: string;
  readonly wrap: boolean;
  /** In steps of three spaces. */
  readonly indent: number;
  /** In degrees, counter-clockwise positive; 255 for letters one below the other. */
  readonly rotation: number;
  readonly numberFormat: string;
}

export interface ColumnView {
  readonly first: number;
  readonly last: number;
  /** In characters of the standard font; `null` for the width that columns have by default. */
  readonly width: number | null;
  readonly hidden: boolean;
  /** The position of its look. */
  readonly look: number;
}

export interface RowView {
  readonly row: number;
  /** In points; `null` where the row fits its text. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** The position of its look; `null` where it has none of its own. */
  readonly look: number | null;
  /** The positions of the looks of its cells, by column from 0 on, with holes. */
  readonly looks: readonly (number | undefined)[];
}

export interface CommentView {
  readonly cell: CellRef;
  readonly text: string;
}

/** How a sheet is laid out. */
export interface SheetView {
  readonly columns: readonly ColumnView[];
  readonly rows: readonly RowView[];
  /** In characters of the standard font. */
  readonly defaultWidth: number;
  /** In points. */
  readonly defaultHeight: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridLines: boolean;
  /** Percent. */
  readonly zoom: number;
  readonly rightToLeft: boolean;
  readonly tabColor: Color | null;
  readonly comments: readonly CommentView[];
}
