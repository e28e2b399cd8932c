import type { CellRef } from '../grid/address';
import type { HeaderRoles } from './header-roles';
import { isUnitLine } from './unit';
import type { SheetText } from './sheet-text';
import type { Piece } from './types';

/** The words above one column, from the top row of the header to its lowest. */
export interface HeaderColumn {
  readonly col: number;
  readonly words: readonly Piece[];
}

export interface HeaderBlock {
  readonly rows: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn[];
}

/** The columns that a search may look at, and the rows. */
export interface Bounds {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const maxHeaderText = 160;
const maxHeaderRows = 4;

/**
 * The header rows around a row that holds header words: rows of group headings above it, rows of leaves below it
 * (known by merged cells, else by standing under the gaps only), and a row of column numbers.
 */
export function headerRowsAround(
  sheet: SheetText,
  seed: number,
  bounds: Bounds,
  roles: HeaderRoles,
): number[] {
  const span = spanOf(sheet, seed, bounds);
  let top = seed;
  while (seed - top < 2 && top > bounds.top && isGroupRow(sheet, top - 1, span, roles)) top--;
  let bottom = seed;
  while (bottom - top + 1 < maxHeaderRows && bottom < bounds.bottom) {
    if (!reachesDown(sheet, top, bottom, span) && !isLeafRow(sheet, bottom, span, roles)) break;
    bottom++;
  }
  if (bottom < bounds.bottom && isNumbering(sheet, bottom + 1, span.left, span.right)) bottom++;
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

/** The words above each column. A group heading that is not merged counts for the gaps to its right, too. */
export function headerColumns(
  sheet: SheetText,
  rows: readonly number[],
  left: number,
  right: number,
): HeaderColumn[] {
  const wordRows = rows.filter((row) => !isNumbering(sheet, row, left, right));
  const columns: HeaderColumn[] = [];
  for (let col = left; col <= right; col++) {
    const words: Piece[] = [];
    wordRows.forEach((row, index) => {
      const piece = wordAt(sheet, row, col) ?? spilledWord(sheet, wordRows, index, col, left);
      if (piece && !words.some((word) => word.text === piece.text)) words.push(piece);
    });
    columns.push({ col, words });
  }
  return columns;
}

/** A row that numbers the columns from the first on: `(1) (2) (3)`, `1 2 3 4`, `A B 1 2 3=1+2`. */
export function isNumbering(sheet: SheetText, row: number, left: number, right: number): boolean {
  if (sheet.text(row, left) === '') return false;
  let filled = 0;
  let last = 0;
  for (let col = left; col <= right; col++) {
    const text = sheet.text(row, col);
    if (text === '') continue;
    const match = /^\(?(?:(\d{1,2})|[A-E])\)?(?:\s*=.{1,20})?$/.exec(text);
    if (!match) return false;
    if (match[1] !== undefined) {
      const number = Number(match[1]);
      if (number !== last + 1) return false;
      last = number;
    }
    filled++;
  }
  return filled >= 3 && last >= 2 && filled * 2 >= right - left + 1;
}

function spanOf(sheet: SheetText, seed: number, bounds: Bounds): Bounds {
  let left = bounds.right;
  let right = bounds.left;
  for (let col = bounds.left; col <= bounds.right; col++) {
    if (sheet.text(seed, col) === '') continue;
    left = Math.min(left, col);
    right = Math.max(right, sheet.mergeAt(seed, col)?.right ?? col);
  }
  // The gap below the last heading of an unmerged header reaches as far as its leaves.
  while (right < bounds.right && sheet.text(seed + 1, right + 1) !== '') right++;
  return { ...bounds, left, right: Math.min(right, bounds.right) };
}

/** A row of group headings above the leaves: each over some of the columns, none over all of them. */
function isGroupRow(sheet: SheetText, row: number, span: Bounds, roles: HeaderRoles): boolean {
  let found = false;
  for (let col = span.left; col <= span.right; col++) {
    const text = sheet.text(row, col);
    if (text === '') continue;
    if (text.length > maxHeaderText || isUnitLine(text) || /^\(?\d/.test(text)) return false;
    const merge = sheet.mergeAt(row, col);
    const width = merge ? merge.right - merge.left + 1 : 1;
    if (width > span.right - span.left) return false;
    if (width === 1 && roles.of(text).length === 0) return false;
    if (sheet.text(row + 1, col) === '' && (merge?.bottom ?? row) <= row) return false;
    found = true;
  }
  return found && !hasTextBeside(sheet, row, span) && !isTitleLine(sheet, row, span);
}

/** A lone text above the first column, unless it heads that column and the next, is a title of the table below. */
function isTitleLine(sheet: SheetText, row: number, { left, right }: Bounds): boolean {
  const merge = sheet.mergeAt(row, left);
  if (sheet.text(row, left) === '' || (merge && (merge.right === left + 1 || merge.bottom > row)))
    return false;
  for (let col = left + 1; col <= right; col++) if (sheet.text(row, col) !== '') return false;
  return true;
}

/** A title that begins left of the table is no group heading. */
function hasTextBeside(sheet: SheetText, row: number, span: Bounds): boolean {
  const merge = sheet.mergeAt(row, span.left);
  return merge !== null && merge.left < span.left;
}

/** A header cell of the rows so far is merged downwards into the next row. */
function reachesDown(sheet: SheetText, top: number, bottom: number, span: Bounds): boolean {
  for (let col = span.left; col <= span.right; col++) {
    const merge = sheet.mergeAt(bottom, col);
    if (merge && merge.top >= top && merge.bottom > bottom) return true;
  }
  return false;
}

/** A row whose texts are all header words standing under gaps of the row above, or under the heading of such a gap. */
function isLeafRow(sheet: SheetText, above: number, span: Bounds, roles: HeaderRoles): boolean {
  let found = 0;
  for (let col = span.left; col <= span.right; col++) {
    const text = sheet.text(above + 1, col);
    if (text === '') continue;
    if (text.length > maxHeaderText || !roles.isLeaf(text) || !isUnderGap(sheet, above, col, span))
      return false;
    found++;
  }
  return found >= 2;
}

function isUnderGap(sheet: SheetText, row: number, col: number, span: Bounds): boolean {
  if (sheet.text(row, col) === '') return true;
  const merge = sheet.mergeAt(row, col);
  if (merge) return merge.right > merge.left;
  return col < span.right && sheet.text(row, col + 1) === '';
}

function wordAt(sheet: SheetText, row: number, col: number): Piece | null {
  const cell: CellRef = sheet.anchor(row, col);
  const text = sheet.seen(row, col).replace(/\n/g, ' ');
  return text === '' ? null : { cell, text };
}

/** The group heading to the left whose gap this column fills, in a header without merged cells. */
function spilledWord(
  sheet: SheetText,
  rows: readonly number[],
  index: number,
  col: number,
  left: number,
): Piece | null {
  const row = rows[index];
  const below = rows[index + 1];
  if (row === undefined || below === undefined || sheet.mergeAt(row, col)) return null;
  for (let from = col; from >= left; from--) {
    if (sheet.text(below, from) === '') return null;
    const piece = wordAt(sheet, row, from);
    if (piece) return piece.cell.row === row && piece.cell.col === from ? piece : null;
  }
  return null;
}
