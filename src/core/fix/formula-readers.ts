import { cellKey, contains, type CellRef, type Range } from '../grid/address';
import type { CellValue, Grid } from '../grid/grid';
import { readsOf } from './references';

/** A formula that reads cells of the sheet. */
export interface Reader {
  /** Where it stands; `null` for one elsewhere in the workbook. */
  readonly cell: CellRef | null;
  readonly formula: string;
  /** Its present result, where it stands on the sheet. */
  readonly value: CellValue;
}

/** A range of up to this many cells is indexed cell by cell, a larger one is looked through. */
const smallRange = 64;
const none: readonly never[] = [];

/** Which formulas read which cells: what a change of a cell may move. */
export class FormulaReaders {
  readonly #byCell = new Map<number, Reader[]>();
  readonly #large: { readonly range: Range; readonly reader: Reader }[] = [];
  readonly #everywhere: Reader[] = [];

  constructor(grid: Grid) {
    for (let row = 1; row <= grid.lastRow; row++) {
      for (let col = 1; col <= grid.width(row); col++) {
        const { formula, value } = grid.cell(row, col);
        if (formula !== null) this.#add({ cell: { row, col }, formula, value }, grid.sheet, grid.sheet);
      }
    }
    for (const formula of grid.foreignFormulas) {
      this.#add({ cell: null, formula, value: null }, grid.sheet, '');
    }
  }

  /** The formulas that read the cell. */
  of(cell: CellRef): readonly Reader[] {
    const near = this.#byCell.get(cellKey(cell)) ?? none;
    // Most tables have few formulas, and every fix is asked about.
    if (this.#large.length === 0 && this.#everywhere.length === 0) return near;
    const large = this.#large.filter(({ range }) => contains(range, cell)).map(({ reader }) => reader);
    return [...near, ...large, ...this.#everywhere];
  }

  #add(reader: Reader, sheet: string, home: string): void {
    const { ranges, anywhere } = readsOf(reader.formula, sheet, home);
    if (anywhere) this.#everywhere.push(reader);
    for (const range of ranges) {
      const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
      if (size > smallRange) this.#large.push({ range, reader });
      else this.#addCells(range, reader);
    }
  }

  #addCells(range: Range, reader: Reader): void {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let col = range.left; col <= range.right; col++) {
        const key = cellKey({ row, col });
        const readers = this.#byCell.get(key);
        if (readers) readers.push(reader);
        else this.#byCell.set(key, [reader]);
      }
    }
  }
}
