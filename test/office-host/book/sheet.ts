import { contains, type CellRef, type Range } from '../../../src/core/grid/address';
import type { Book } from './book';
import { blankCell, plainFormat, type BookCell, type CellFormat } from './cell';
import { entryOf } from './typing';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** One worksheet: cells and what lies round them. Rows and columns count from 1. */
export class Sheet {
  readonly #cells = new Map<number, Map<number, BookCell>>();
  readonly merges: Range[] = [];
  /** Hidden by hand. */
  readonly hiddenRows = new Set<number>();
  /** Hidden by a filter. */
  readonly filteredRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** In points. */
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  visibility: Visibility = 'Visible';
  isProtected = false;
  tabColor = '';

  constructor(
    readonly book: Book,
    readonly id: string,
    public name: string,
  ) {}

  cell({ row, col }: CellRef): BookCell {
    return this.#cells.get(row)?.get(col) ?? blankCell;
  }

  /** The rows that store anything, in no order. */
  get rows(): ReadonlyMap<number, ReadonlyMap<number, BookCell>> {
    return this.#cells;
  }

  put(ref: CellRef, changes: Partial<BookCell>): void {
    const row = this.#cells.get(ref.row) ?? new Map<number, BookCell>();
    row.set(ref.col, { ...(row.get(ref.col) ?? blankCell), ...changes });
    this.#cells.set(ref.row, row);
  }

  restyle(ref: CellRef, changes: Partial<CellFormat>): void {
    const { format } = this.cell(ref);
    this.put(ref, { format: { ...format, ...changes } });
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
        if (isEmpty(cell, valuesOnly)) continue;
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
}

export function isEmpty(cell: BookCell, valuesOnly = true): boolean {
  if (cell.value !== null || cell.formula !== null) return false;
  return valuesOnly || (cell.format === plainFormat && cell.numberFormat === 'General');
}
