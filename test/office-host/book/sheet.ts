import { contains, maxColumn, maxRow, type CellRef, type Range } from '../../../src/core/grid/address';
import type { Book } from './book';
import { blankCell, restyling, type BookCell, type CellFormat } from './cell';
import type { Chart } from './chart';
import { Print } from './page-setup';
import type { ConditionalFormat, DataValidation } from './rules';
import { entryOf } from './typing';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Cells that a pivot table fills. */
export interface PivotTable {
  readonly name: string;
  readonly range: Range;
}

/** One worksheet: cells and what lies round them. Rows and columns count from 1. */
export class Sheet {
  readonly #cells = new Map<number, Map<number, BookCell>>();
  /** What cells are that nobody stored anything in, by column and anywhere. */
  readonly #blankOfColumn = new Map<number, BookCell>();
  #blank = blankCell;
  readonly merges: Range[] = [];
  /** Hidden by hand. */
  readonly hiddenRows = new Set<number>();
  /** Hidden by a filter. */
  readonly filteredRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** In points. */
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  readonly print = new Print();
  readonly charts: Chart[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly validations: DataValidation[] = [];
  readonly pivotTables: PivotTable[] = [];
  /** Cells that a formula in one of them fills, that one too. */
  readonly spills: Range[] = [];
  /** The block that a filter of the sheet (not of a table) stands over. */
  filter: Range | null = null;
  frozenRows = 0;
  frozenColumns = 0;
  showGridlines = true;
  visibility: Visibility = 'Visible';
  isProtected = false;
  tabColor = '';

  constructor(
    readonly book: Book,
    readonly id: string,
    public name: string,
  ) {}

  cell({ row, col }: CellRef): BookCell {
    return this.#cells.get(row)?.get(col) ?? this.blank(col);
  }

  /** A cell of the column that nobody stored anything in. */
  blank(col: number): BookCell {
    return this.#blankOfColumn.get(col) ?? this.#blank;
  }

  /** The rows that store anything, in no order. */
  get rows(): ReadonlyMap<number, ReadonlyMap<number, BookCell>> {
    return this.#cells;
  }

  put(ref: CellRef, changes: Partial<BookCell>): void {
    const row = this.#cells.get(ref.row) ?? new Map<number, BookCell>();
    row.set(ref.col, { ...(row.get(ref.col) ?? this.blank(ref.col)), ...changes });
    this.#cells.set(ref.row, row);
  }

  restyle(ref: CellRef, changes: Partial<CellFormat>): void {
    this.reformat(ref, (format) => ({ ...format, ...changes }));
  }

  reformat(ref: CellRef, restyled: (format: CellFormat) => CellFormat): void {
    this.put(ref, { format: restyled(this.cell(ref).format) });
  }

  /** Gives all cells of an area a look; whole columns at once, with the cells that are not stored yet. */
  restyleAll(area: Range, changes: Partial<CellFormat>): void {
    const changed = restyling(() => changes);
    if (area.top > 1 || area.bottom < maxRow) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let col = area.left; col <= area.right; col++) this.reformat({ row, col }, changed);
      }
      return;
    }
    const restyled = (blank: BookCell): BookCell => ({ ...blank, format: changed(blank.format) });
    if (area.left === 1 && area.right === maxColumn) {
      this.#blank = restyled(this.#blank);
      for (const [col, blank] of this.#blankOfColumn) this.#blankOfColumn.set(col, restyled(blank));
    } else {
      for (let col = area.left; col <= area.right; col++)
        this.#blankOfColumn.set(col, restyled(this.blank(col)));
    }
    for (const [row, cells] of this.#cells) {
      for (const col of cells.keys()) {
        if (col >= area.left && col <= area.right) this.reformat({ row, col }, changed);
      }
    }
  }

  /** Enters a value as the API does: `''` empties the cell, text is read as if it were typed. */
  enter(ref: CellRef, raw: string | number | boolean): void {
    if (this.isCovered(ref)) return;
    const { numberFormat: format } = this.cell(ref);
    const { numberFormat = format, ...entry } = entryOf(raw, format);
    const value = entry.formula === null ? entry.value : this.book.calculate(entry.formula, this, ref);
    this.put(ref, {
      value,
      formula: entry.formula,
      numberFormat: format === 'General' ? numberFormat : format,
      mixed: blankCell.mixed,
    });
  }

  /** Fills cells from A1 on, as they are, without reading text as if it were typed; `null` leaves a cell blank. */
  fill(rows: readonly (readonly BookCell['value'][])[]): this {
    rows.forEach((values, row) =>
      values.forEach((value, col) => {
        if (value !== null) this.put({ row: row + 1, col: col + 1 }, { value });
      }),
    );
    return this;
  }

  mergeAt(ref: CellRef): Range | null {
    return this.merges.find((merge) => contains(merge, ref)) ?? null;
  }

  /** In a merged area and not its top left cell: Excel keeps no value there. */
  isCovered(ref: CellRef): boolean {
    const merge = this.mergeAt(ref);
    return merge !== null && !(merge.top === ref.row && merge.left === ref.col);
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row) || this.filteredRows.has(row);
  }

  /** The smallest block with all that is stored, or only with values; `null` for an empty sheet. */
  usedRange(valuesOnly: boolean): Range | null {
    let used: Range | null = null;
    for (const [row, cells] of this.#cells) {
      for (const [col, cell] of cells) {
        if (isEmpty(cell) && (valuesOnly || this.#looksBlank(cell, col))) continue;
        used = used
          ? {
              top: Math.min(used.top, row),
              left: Math.min(used.left, col),
              bottom: Math.max(used.bottom, row),
              right: Math.max(used.right, col),
            }
          : { top: row, left: col, bottom: row, right: col };
      }
    }
    return used;
  }

  #looksBlank({ format, numberFormat }: BookCell, col: number): boolean {
    const blank = this.blank(col);
    return format === blank.format && numberFormat === blank.numberFormat;
  }
}

export function isEmpty({ value, formula }: BookCell): boolean {
  return value === null && formula === null;
}
