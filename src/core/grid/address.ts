/** A cell by its position, counted from 1 as the spreadsheet counts: A1 is row 1, column 1. */
export interface CellRef {
  readonly row: number;
  readonly col: number;
}

/** A block of cells, all four borders included and counted from 1. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The limits of an .xlsx sheet. */
export const maxRow = 1_048_576;
export const maxColumn = 16_384;

/** @example columnLetter(28) //=> 'AB' */
export function columnLetter(col: number): string {
  let letters = '';
  for (let rest = col; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column named in letters of either case, or `null` where there is no such column. */
export function columnNumber(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let col = 0;
  for (const letter of letters.toUpperCase()) col = col * 26 + letter.charCodeAt(0) - 64;
  return col <= maxColumn ? col : null;
}

/** @example formatAddress({ row: 37, col: 6 }) //=> 'F37' */
export function formatAddress({ row, col }: CellRef): string {
  return `${columnLetter(col)}${row}`;
}

/** Reads `F37` or `$F$37`; `null` for anything else. */
export function parseAddress(text: string): CellRef | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  const col = match?.[1] === undefined ? null : columnNumber(match[1]);
  const row = Number(match?.[2]);
  return col === null || row > maxRow ? null : { row, col };
}

/** @example formatRange({ top: 5, left: 1, bottom: 37, right: 7 }) //=> 'A5:G37' */
export function formatRange({ top, left, bottom, right }: Range): string {
  return `${formatAddress({ row: top, col: left })}:${formatAddress({ row: bottom, col: right })}`;
}

/** Reads `A5:G37` or a single cell; `null` for anything else. */
export function parseRange(text: string): Range | null {
  const [first = '', last = first, ...rest] = text.split(':');
  const from = parseAddress(first);
  const to = parseAddress(last);
  if (!from || !to || rest.length > 0) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.col, to.col),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.col, to.col),
  };
}

export function contains(range: Range, { row, col }: CellRef): boolean {
  return row >= range.top && row <= range.bottom && col >= range.left && col <= range.right;
}

/** One number for a cell, for maps and sets. */
export function cellKey({ row, col }: CellRef): number {
  return row * 16_385 + col;
}

/** Orders cells as one reads them: by row, then by column. */
export function compareCells(a: CellRef, b: CellRef): number {
  return a.row - b.row || a.col - b.col;
}
