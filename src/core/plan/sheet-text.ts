import type { CellRef, Range } from '../grid/address';
import { displayPlainly, type Cell, type Grid } from '../grid/grid';
import { decodeLegacy, legacyEncodingOfFont, type LegacyEncoding } from '../text/legacy';
import { tidySpaces } from '../text/spaces';

/** Nothing that {@link tidySpaces} or NFC would change: most cells are so, and need no further look. */
const tidyAlready =
  /^[!-~\u00A1-\u00AC\u00AE-\u02FF\u1E00-\u1EFF\u2010-\u2027]+(?:[ \n][!-~\u00A1-\u00AC\u00AE-\u02FF\u1E00-\u1EFF\u2010-\u2027]+)*$/;

/**
 * A sheet as one reads it: tidy NFC texts, legacy encodings decoded, nothing from under a merged area. Each cell is
 * read once.
 */
export class SheetText {
  readonly #tidied = new Map<string, string>();
  /** The texts read so far, by row and column. */
  readonly #texts: (string | undefined)[][] = [];
  /** 1 for each row that a merged area touches: all others need no look-up. */
  readonly #merged: Uint8Array;

  readonly #encodings = new Map<string | null, LegacyEncoding | null>();

  /** @param encoding what texts are in whose font tells nothing; `null` for Unicode */
  constructor(
    readonly grid: Grid,
    private readonly encoding: LegacyEncoding | null = null,
  ) {
    this.#merged = new Uint8Array(grid.lastRow + 2);
    for (const { top, bottom } of grid.merges) this.#merged.fill(1, top, Math.min(bottom, grid.lastRow) + 1);
  }

  /** What stands in this very cell; empty for a cell that a merged area covers. */
  text(row: number, col: number): string {
    if (col > this.grid.width(row)) return '';
    const texts = (this.#texts[row] ??= []);
    const known = texts[col];
    if (known !== undefined) return known;
    const cell = this.grid.cell(row, col);
    return (texts[col] = cell.value === null || this.isCovered(row, col) ? '' : this.textOf(cell));
  }

  /** What one sees there: under a merged area the value of its top left cell. */
  seen(row: number, col: number): string {
    const merge = this.mergeAt(row, col);
    return merge ? this.textOf(this.grid.cell(merge.top, merge.left)) : this.text(row, col);
  }

  anchor(row: number, col: number): CellRef {
    const merge = this.mergeAt(row, col);
    return merge ? { row: merge.top, col: merge.left } : { row, col };
  }

  mergeAt(row: number, col: number): Range | null {
    return this.#merged[row] === 1 ? this.grid.mergeAt({ row, col }) : null;
  }

  isCovered(row: number, col: number): boolean {
    const merge = this.mergeAt(row, col);
    return merge !== null && (merge.top !== row || merge.left !== col);
  }

  isBlank(row: number, left: number, right: number): boolean {
    for (let col = left; col <= right; col++) if (this.text(row, col) !== '') return false;
    return true;
  }

  textOf(cell: Cell): string {
    if (cell.value === null) return '';
    const { value } = this.decoded(cell);
    return this.#tidy(typeof value === 'string' ? value : displayed(cell));
  }

  /** The cell itself, or with its text in Unicode where that is in a legacy encoding. */
  decoded(cell: Cell): Cell {
    const { value, font } = cell;
    if (typeof value !== 'string') return cell;
    const encoding = this.#encodingOf(font);
    const text = encoding === null ? value : decodeLegacy(value, encoding, font);
    return text === value ? cell : { ...cell, value: text, text };
  }

  #encodingOf(font: string | null): LegacyEncoding | null {
    let encoding = this.#encodings.get(font);
    if (encoding === undefined) {
      encoding = legacyEncodingOfFont(font) ?? this.encoding;
      this.#encodings.set(font, encoding);
    }
    return encoding;
  }

  #tidy(raw: string): string {
    if (tidyAlready.test(raw)) return raw;
    let tidy = this.#tidied.get(raw);
    if (tidy === undefined) {
      tidy = tidySpaces(raw).normalize('NFC');
      this.#tidied.set(raw, tidy);
    }
    return tidy;
  }
}

/** A number as displayed, unless its column is too narrow to show it. */
function displayed(cell: Cell): string {
  return cell.text === '' || cell.text.startsWith('##') ? displayPlainly(cell.value) : cell.text;
}
