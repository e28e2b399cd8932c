import type { Range } from '../../../core/grid/address';

/** An area of up to this many cells is kept cell by cell, a larger one as such. */
const smallArea = 4096;

/** A set of cells of one sheet that answers quickly whether an area holds one of them. */
export class CellSet {
  readonly #columns = new Map<number, RowSet>();
  readonly #areas: Range[] = [];

  add(area: Range): void {
    const { top, left, bottom, right } = area;
    if ((bottom - top + 1) * (right - left + 1) > smallArea) {
      this.#areas.push(area);
      return;
    }
    for (let col = left; col <= right; col++) {
      let rows = this.#columns.get(col);
      if (!rows) this.#columns.set(col, (rows = new RowSet()));
      for (let row = top; row <= bottom; row++) rows.add(row);
    }
  }

  has(row: number, col: number): boolean {
    if (this.#columns.get(col)?.meets(row, row)) return true;
    return this.#areas.some((area) => overlap(area, { top: row, left: col, bottom: row, right: col }));
  }

  meets(area: Range): boolean {
    return this.#areas.some((own) => overlap(own, area)) || this.#columnsMeet(area);
  }

  #columnsMeet({ top, left, bottom, right }: Range): boolean {
    if (right - left < this.#columns.size) {
      for (let col = left; col <= right; col++) if (this.#columns.get(col)?.meets(top, bottom)) return true;
      return false;
    }
    for (const [col, rows] of this.#columns)
      if (col >= left && col <= right && rows.meets(top, bottom)) return true;
    return false;
  }
}

function overlap(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Row numbers as bits. */
class RowSet {
  #bits = new Uint32Array(64);
  #first = Infinity;
  #last = -Infinity;

  add(row: number): void {
    const word = row >>> 5;
    if (word >= this.#bits.length) {
      const grown = new Uint32Array(Math.max(word + 1, this.#bits.length * 2));
      grown.set(this.#bits);
      this.#bits = grown;
    }
    this.#bits[word] = (this.#bits[word] ?? 0) | (1 << (row & 31));
    this.#first = Math.min(this.#first, row);
    this.#last = Math.max(this.#last, row);
  }

  /** True where some row from `top` to `bottom` is in it. */
  meets(top: number, bottom: number): boolean {
    if (bottom < this.#first || top > this.#last) return false;
    if (top <= this.#first || bottom >= this.#last) return true;
    for (let word = top >>> 5; word <= bottom >>> 5; word++) {
      const from = word === top >>> 5 ? -1 << (top & 31) : -1;
      const to = word === bottom >>> 5 ? -1 >>> (31 - (bottom & 31)) : -1;
      if (((this.#bits[word] ?? 0) & from & to) !== 0) return true;
    }
    return false;
  }
}
