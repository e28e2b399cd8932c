import type { CellRef, Range } from './address';

/** The sheets that the product writes: summary, due tasks, one part an agency, findings, journal, one row a task. */
export const sheetIds = ['summary', 'due', 'agencies', 'findings', 'journal', 'data'] as const;

export type SheetId = (typeof sheetIds)[number];

/**
 * A sheet as it is to be: data that every host can write and a test can read. Nothing in it depends on a locale:
 * formulas are written as in English Excel (`,` between arguments), number formats too.
 */
export interface SheetSpec {
  readonly id: SheetId;
  readonly name: string;
  readonly columns: readonly ColumnSpec[];
  /** Row 1 first; a row without cells is an empty line. */
  readonly rows: readonly RowSpec[];
  /** Outside tables only: screen readers and filters stumble over merged cells in tables. */
  readonly merges: readonly Range[];
  /** Ordinary tables with a filter: the first row of the range holds the titles of the columns, each of them different. */
  readonly tables: readonly TableSpec[];
  readonly names: readonly NameSpec[];
  readonly conditional: readonly ConditionalSpec[];
  readonly entries: readonly EntrySpec[];
  readonly charts: readonly ChartSpec[];
  /** How many rows stay in sight while the sheet scrolls. */
  readonly frozenRows: number;
  readonly print: PrintSpec;
}

export interface ColumnSpec {
  /** In characters of the standard font. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface RowSpec {
  readonly cells: readonly CellSpec[];
  /** In points; the spreadsheet fits the row to its text where there is none. */
  readonly height?: number;
  /** A new page begins with this row. */
  readonly startsPage?: boolean;
}

/** `null` is an empty cell that has a style. Text is never taken for a formula, whatever it begins with. */
export type SpecValue = string | number | boolean | null;

export interface CellSpec {
  readonly col: number;
  /** Of a formula: the result, so that programs that do not calculate show the right figure. Dates are serials (1900). */
  readonly value: SpecValue;
  /** With its leading `=`; no volatile function, none newer than Excel 2016. */
  readonly formula?: string;
  readonly style: CellStyle;
  /** The cell leads to another place in the workbook. */
  readonly link?: { readonly sheet: string; readonly cell: CellRef };
}

/** How a cell looks. What is not said is as in Times New Roman 12, left, without border. */
export interface CellStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly border?: boolean;
  /** Six hexadecimal digits, without `#`. */
  readonly fill?: string;
  readonly color?: string;
  readonly numberFormat?: string;
}

export interface TableSpec {
  /** Of the workbook: letters, digits and `_` only. */
  readonly name: string;
  readonly range: Range;
}

/** A name of the workbook for a range of this sheet. */
export interface NameSpec {
  readonly name: string;
  readonly range: Range;
  /**
   * A cell that people fill in (the day of the report, the signatory): the host tells what stands there before the sheet
   * is written again, so that nothing typed is lost.
   */
  readonly input: boolean;
  readonly hidden: boolean;
}

export interface ConditionalSpec {
  readonly range: Range;
  /** For the first cell of the range, with its leading `=`. */
  readonly formula: string;
  readonly style: Pick<CellStyle, 'bold' | 'italic' | 'border' | 'fill' | 'color' | 'numberFormat'>;
}

/** A cell in which only a day or a whole number may be typed, in which limits, and the sentence for anything else. */
export interface EntrySpec {
  readonly range: Range;
  /** Days are serials (1900). */
  readonly kind: 'date' | 'wholeNumber';
  readonly from: number;
  readonly to: number;
  readonly message: string;
}

/** A native chart over cells of the same sheet. */
export interface ChartSpec {
  readonly kind: 'bar' | 'stackedBar';
  readonly title: string;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
  readonly categories: Range;
  readonly series: readonly ChartSeries[];
  /** The cells that it covers. */
  readonly place: Range;
  readonly numberFormat: string;
}

export interface ChartSeries {
  /** The cell that names it. */
  readonly name: CellRef;
  readonly values: Range;
  readonly color: string;
  /** Hatching tells series apart in black and white. */
  readonly pattern: 'solid' | 'lightDiagonal' | 'darkDiagonal' | 'dots' | 'cross' | 'horizontal' | 'vertical';
}

/** A4. Margins in millimetres; page numbers stand in the middle of the top margin, from the second page on. */
export interface PrintSpec {
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Rows that every page repeats. */
  readonly repeatRows: { readonly from: number; readonly to: number } | null;
  /** What is printed: all columns on one page in width. `null`: the whole sheet. */
  readonly area: Range | null;
}
