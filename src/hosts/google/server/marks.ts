import type { CellRef, Range } from '../../../core/grid/address';
import { isRed } from '../../common/marked-font';
import type { BlockReading } from './block';
import { cellsAt, type Sheet } from './places';
import { isObject } from './values';

type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** A column of a sheet, from row `top` down. */
export interface Column {
  readonly col: number;
  readonly top: number;
  readonly rows: number;
}

/** The columns in which some cells stand, each from the first to the last of them. */
export function columnsOf(cells: readonly CellRef[]): Column[] {
  const found = new Map<number, { top: number; bottom: number }>();
  for (const { row, col } of cells) {
    const known = found.get(col);
    if (known) {
      known.top = Math.min(known.top, row);
      known.bottom = Math.max(known.bottom, row);
    } else found.set(col, { top: row, bottom: row });
  }
  return [...found].map(([col, { top, bottom }]) => ({ col, top, rows: bottom - top + 1 }));
}

/** The smallest block that holds some cells. */
export function blockAround(cells: readonly CellRef[]): Range {
  const columns = columnsOf(cells);
  return {
    top: Math.min(...columns.map(({ top }) => top)),
    left: Math.min(...columns.map(({ col }) => col)),
    bottom: Math.max(...columns.map(({ top, rows }) => top + rows - 1)),
    right: Math.max(...columns.map(({ col }) => col)),
  };
}

/** The texts of columns with their formats, one call of the service a column. */
export class RichTexts {
  readonly #columns = new Map<number, { top: number; texts: (RichText | null)[][] }>();

  constructor(sheet: Sheet, columns: readonly Column[]) {
    for (const { col, top, rows } of columns) {
      this.#columns.set(col, { top, texts: sheet.getRange(top, col, rows, 1).getRichTextValues() });
    }
  }

  /** More than one format: rewriting the cell would lose it. */
  isMixed(row: number, col: number): boolean {
    return this.#runs(row, col).length > 1;
  }

  /** A link, to which a chip of a file or a person leads, too; of other chips the service tells nothing. */
  isLinked(row: number, col: number): boolean {
    return this.#runs(row, col).some((run) => run.getLinkUrl() !== null);
  }

  #runs(row: number, col: number): readonly RichText[] {
    const column = this.#columns.get(col);
    return column?.texts[row - column.top]?.[0]?.getRuns() ?? [];
  }
}

/** What marks whole cells as drafts, or as more than text: one look at a block. */
export class Marks {
  readonly #lines: readonly (readonly (string | null)[])[];
  readonly #colors: readonly (readonly GoogleAppsScript.Spreadsheet.Color[])[];

  constructor(
    sheet: Sheet,
    private readonly area: Range,
    private readonly block: BlockReading,
  ) {
    const cells = cellsAt(sheet, area);
    this.#lines = cells.getFontLines();
    this.#colors = cells.getFontColorObjects();
  }

  /** Struck through or red as people mark drafts, or a picture. */
  isMarked(row: number, col: number): boolean {
    const color = this.#colors[row - this.area.top]?.[col - this.area.left];
    return (
      isObject(this.block.raw(row, col)) ||
      this.#lines[row - this.area.top]?.[col - this.area.left] === 'line-through' ||
      (color?.getColorType() === SpreadsheetApp.ColorType.RGB && isRed(color.asRgbColor().asHexString()))
    );
  }
}
