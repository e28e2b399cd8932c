import { cellKey, contains, type CellRef, type Range } from '../../../src/core/grid/address';
import type { CellValue } from '../../../src/core/grid/grid';
import type { Book } from './book';
import { plainCell, type Cell } from './cell';
import { entryOf, type Entry } from './typing';

export interface Protection {
  /** `null` for the whole sheet. */
  readonly range: Range | null;
  readonly canEdit: boolean;
  /** What of a protected sheet may be written. */
  readonly open: readonly Range[];
}

/** Cells that a formula fills beside its own. */
export interface Spill {
  readonly anchor: CellRef;
  readonly area: Range;
  readonly value: (cell: CellRef) => CellValue;
}

export interface Chart {
  readonly id: number;
  readonly options: ReadonlyMap<string, unknown>;
  readonly ranges: readonly Range[];
  readonly position: CellRef;
}

export interface ConditionalRule {
  readonly formula: string;
  readonly ranges: readonly Range[];
  readonly look: Readonly<Record<string, unknown>>;
}

export interface Validation {
  readonly range: Range;
  /** As the service calls it: `VALUE_IN_LIST`. */
  readonly criteria: string;
  /** What it was given, as the service gives it back. */
  readonly values: readonly unknown[];
  readonly help: string | null;
  readonly allowsInvalid: boolean;
  /** Whether a value fits; that of a formula is left to the test. */
  readonly fits: (value: CellValue) => boolean;
}

export class Sheet {
  readonly #cells = new Map<number, Cell>();
  merges: Range[] = [];
  filter: Range | null = null;
  slicers = 0;
  readonly hiddenRows = new Set<number>();
  readonly filteredRows = new Set<number>();
  readonly protections: Protection[] = [];
  readonly spills: Spill[] = [];
  charts: Chart[] = [];
  rules: ConditionalRule[] = [];
  validations: Validation[] = [];
  metadata: { readonly id: number; readonly key: string; readonly value: string }[] = [];
  /** The first cells of pivot tables. */
  readonly pivots: CellRef[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  frozenRows = 0;
  hasGridlines = true;
  isHidden = false;
  type: 'GRID' | 'OBJECT' = 'GRID';
  maxRows = 1000;
  maxColumns = 26;

  constructor(
    readonly book: Book,
    readonly id: number,
    public name: string,
  ) {}

  /** The cell as it is stored. */
  cell({ row, col }: CellRef): Cell {
    return this.#cells.get(cellKey({ row, col })) ?? plainCell;
  }

  put(at: CellRef, cell: Cell): void {
    this.maxRows = Math.max(this.maxRows, at.row);
    this.maxColumns = Math.max(this.maxColumns, at.col);
    this.#cells.set(cellKey(at), cell);
  }

  /** Rows of constants, or of cells with what is not plain about them, from the first cell on. */
  fill(rows: readonly (readonly (Exclude<CellValue, object> | Partial<Cell>)[])[]): this {
    rows.forEach((line, row) => {
      line.forEach((cell, col) => {
        const sides = typeof cell === 'object' && cell !== null ? cell : { value: cell };
        if (cell !== null) this.put({ row: row + 1, col: col + 1 }, { ...plainCell, ...sides });
      });
    });
    return this;
  }

  change(at: CellRef, sides: Partial<Cell>): void {
    this.put(at, { ...this.cell(at), ...sides });
  }

  /** What the cell shows: its own value, or that with which a formula fills it. */
  valueAt(at: CellRef): CellValue {
    const { value, formula } = this.cell(at);
    if (this.spills.length === 0) return value;
    const spill = this.spills.find(({ anchor, area }) => contains(area, at) || sameCell(anchor, at));
    if (!spill) return value;
    if (this.#isBlocked(spill)) return sameCell(spill.anchor, at) ? { error: '#REF!' } : value;
    return value === null || formula !== null ? spill.value(at) : value;
  }

  /** What a cell would come to hold if something were typed into it. */
  entryAt(at: CellRef, raw: string | number | boolean): Entry {
    return typeof raw === 'string' ? entryOf(raw, this.cell(at).numberFormat) : { value: raw, formula: null };
  }

  /** Something as if it were typed. The text of a rich cell loses its formats. */
  enter(at: CellRef, raw: string | number | boolean): void {
    if (this.#isCovered(at)) return;
    const before = this.cell(at);
    const entry = this.entryAt(at, raw);
    const numberFormat = before.numberFormat === '' ? (entry.numberFormat ?? '') : before.numberFormat;
    this.put(at, {
      ...before,
      formula: entry.formula,
      value: entry.value,
      runs: null,
      link: null,
      isImage: false,
      numberFormat,
    });
    if (entry.formula !== null) this.compute(at, entry.formula);
  }

  compute(at: CellRef, formula: string): void {
    this.change(at, { formula, value: this.book.calculate(formula, this, at), runs: null, link: null });
  }

  /** The last row and column that hold something; 0 where nothing does. */
  get last(): CellRef {
    let row = 0;
    let col = 0;
    for (const [key, { value, formula, isImage }] of this.#cells) {
      if (value === null && formula === null && !isImage) continue;
      row = Math.max(row, Math.floor(key / 16_385));
      col = Math.max(col, key % 16_385);
    }
    for (const { area } of this.spills) {
      row = Math.max(row, area.bottom);
      col = Math.max(col, area.right);
    }
    return { row, col };
  }

  /** The person that runs the program may write the whole area. */
  canEdit(area: Range): boolean {
    if (this.book.isReadOnly) return false;
    return this.protections.every(({ range, canEdit, open }) => {
      if (canEdit) return true;
      if (range) return !meets(range, area);
      return open.some((hole) => isWithin(area, hole));
    });
  }

  /** A rule for entries that refuses others lets a value in; nothing is always let in. */
  takes(at: CellRef, value: CellValue): boolean {
    return this.validations.every(
      ({ range, allowsInvalid, fits }) =>
        allowsInvalid || value === null || !contains(range, at) || fits(value),
    );
  }

  #isCovered(at: CellRef): boolean {
    return this.merges.some(
      (merge) => contains(merge, at) && !(merge.top === at.row && merge.left === at.col),
    );
  }

  #isBlocked({ anchor, area }: Spill): boolean {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let col = area.left; col <= area.right; col++) {
        const at = { row, col };
        if (!sameCell(at, anchor) && this.cell(at).value !== null) return true;
      }
    }
    return false;
  }
}

function sameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.col === b.col;
}

export function meets(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function isWithin(inner: Range, outer: Range): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}
