import { cellKey, type CellRef, type Range } from './address';
import type { Patch } from './patch';

/** What a cell stores. An error such as `#REF!` is an object, so that no text can be mistaken for it. */
export type CellValue = string | number | boolean | null | { readonly error: string };

export interface Cell {
  readonly value: CellValue;
  /** What the spreadsheet displays. */
  readonly text: string;
  /** With its leading `=`; `null` where the cell holds a constant. */
  readonly formula: string | null;
  /** The format code, `General` where there is none. */
  readonly numberFormat: string;
  /** The font's name where the host knows it: legacy encodings hide behind it. */
  readonly font: string | null;
  /** Mixed formats inside the cell, or struck-through or red draft text: the program must not rewrite it. */
  readonly rich: boolean;
}

/** The cell that stands where the sheet stores none. */
export const emptyCell: Cell = Object.freeze({
  value: null,
  text: '',
  formula: null,
  numberFormat: 'General',
  font: null,
  rich: false,
});

/** A formula without a result: the program that wrote the file did not calculate it. */
export function isUncalculated({ value, formula }: Cell): boolean {
  return value === null && formula !== null;
}

export interface GridData {
  readonly sheet: string;
  /** `cells[row - 1][col - 1]`; holes are empty cells. */
  readonly cells: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges?: readonly Range[];
  /** Rows that are not to be seen, whether hidden by hand or by a filter. */
  readonly hiddenRows?: ReadonlySet<number>;
  /** Those of the hidden rows that a filter hides. */
  readonly filteredRows?: ReadonlySet<number>;
  /** Formulas elsewhere in the workbook (other sheets, names) that may read this sheet, with their leading `=`. */
  readonly foreignFormulas?: readonly string[];
  /** Serial dates count from 1904 instead of 1900. */
  readonly date1904?: boolean;
}

/** A frozen snapshot of one sheet. Nothing in the engine sees the host's own objects. */
export class Grid {
  readonly sheet: string;
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly filteredRows: ReadonlySet<number>;
  readonly foreignFormulas: readonly string[];
  readonly date1904: boolean;
  /** The last row and column that hold anything; 0 for an empty sheet. */
  readonly lastRow: number;
  readonly lastCol: number;
  readonly #cells: GridData['cells'];
  readonly #mergeAt: ReadonlyMap<number, Range>;

  constructor(data: GridData) {
    this.sheet = data.sheet;
    this.merges = data.merges ?? [];
    this.hiddenRows = data.hiddenRows ?? new Set();
    this.filteredRows = data.filteredRows ?? new Set();
    this.foreignFormulas = data.foreignFormulas ?? [];
    this.date1904 = data.date1904 ?? false;
    this.#cells = data.cells;
    let lastRow = 0;
    let lastCol = 0;
    data.cells.forEach((row, index) => {
      if (!row || row.length === 0) return;
      lastRow = index + 1;
      if (row.length > lastCol) lastCol = row.length;
    });
    this.lastRow = lastRow;
    this.lastCol = lastCol;
    this.#mergeAt = indexMerges(this.merges, lastRow, lastCol);
  }

  cell(row: number, col: number): Cell {
    return this.#cells[row - 1]?.[col - 1] ?? emptyCell;
  }

  /** The last column that holds anything in the row; 0 for an empty row. A sheet may be far wider than most of its rows. */
  width(row: number): number {
    return this.#cells[row - 1]?.length ?? 0;
  }

  at({ row, col }: CellRef): Cell {
    return this.cell(row, col);
  }

  /** The merged area that covers the cell, or `null`. */
  mergeAt(ref: CellRef): Range | null {
    if (this.merges.length === 0) return null;
    return this.#mergeAt.get(cellKey(ref)) ?? null;
  }

  /** The cell whose value stands there: the top left one of a merged area, else the cell itself. */
  anchorOf(ref: CellRef): CellRef {
    const merge = this.mergeAt(ref);
    return merge ? { row: merge.top, col: merge.left } : ref;
  }

  /** True for a cell of a merged area that is not its top left one: it stores nothing that can be seen. */
  isCovered(ref: CellRef): boolean {
    const merge = this.mergeAt(ref);
    return merge !== null && !(merge.top === ref.row && merge.left === ref.col);
  }

  /** A new snapshot with the patches in it; this one stays as it is. A patched cell displays its new value plainly. */
  with(patches: readonly Patch[]): Grid {
    if (patches.length === 0) return this;
    const cells = [...this.#cells];
    const own = new Set<number>();
    for (const patch of patches) {
      const { row, col } = patch.cell;
      let line = cells[row - 1];
      if (!own.has(row)) {
        line = [...(line ?? [])];
        cells[row - 1] = line;
        own.add(row);
      }
      const before = line?.[col - 1] ?? emptyCell;
      // The line was copied just above, so it is ours to change.
      (line as (Cell | undefined)[])[col - 1] = {
        ...before,
        value: patch.after,
        text: displayPlainly(patch.after),
        numberFormat: patch.numberFormat ?? before.numberFormat,
      };
    }
    return new Grid({
      sheet: this.sheet,
      cells,
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      filteredRows: this.filteredRows,
      foreignFormulas: this.foreignFormulas,
      date1904: this.date1904,
    });
  }
}

/** A value as text, without any number format. */
export function displayPlainly(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

/** Two stored values are the same. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) return a.error === b.error;
  return a === b;
}

function indexMerges(merges: readonly Range[], lastRow: number, lastCol: number): ReadonlyMap<number, Range> {
  const index = new Map<number, Range>();
  for (const merge of merges) {
    // A merge may cover whole columns of an otherwise small sheet.
    const bottom = Math.min(merge.bottom, Math.max(lastRow, merge.top));
    const right = Math.min(merge.right, Math.max(lastCol, merge.left));
    for (let row = merge.top; row <= bottom; row++) {
      for (let col = merge.left; col <= right; col++) index.set(cellKey({ row, col }), merge);
    }
  }
  return index;
}
