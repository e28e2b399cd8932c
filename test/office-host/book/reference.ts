import {
  columnLetter,
  columnNumber,
  formatAddress,
  formatRange,
  maxColumn,
  maxRow,
  parseRange,
  type Range,
} from '../../../src/core/grid/address';

export interface Reference {
  /** `null` where the reference names no sheet. */
  readonly sheet: string | null;
  readonly range: Range;
}

export const wholeSheet: Range = { top: 1, left: 1, bottom: maxRow, right: maxColumn };

/** Reads `A1:C5`, `B:D`, `2:7`, each with or without `$` and with or without a sheet before it; `null` for anything else. */
export function parseReference(text: string): Reference | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  const cells = match?.[3];
  if (cells === undefined) return null;
  const range = parseRange(cells) ?? parseColumns(cells) ?? parseRows(cells);
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
  return range && { sheet, range };
}

/** As Excel writes addresses: the sheet in quotes where it has to be, whole columns and rows short, one cell alone. */
export function formatReference(sheet: string, range: Range): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${formatArea(range)}`;
}

/** @example formatAbsolute('Data', range) //=> 'Data!$A$1:$C$5' */
export function formatAbsolute(sheet: string, range: Range): string {
  const text = formatReference(sheet, range);
  const cells = text.lastIndexOf('!') + 1;
  return text.slice(0, cells) + text.slice(cells).replace(/[A-Z]+|\d+/g, '$$$&');
}

export function formatArea(range: Range): string {
  const { top, left, bottom, right } = range;
  if (top === 1 && bottom === maxRow) return `${columnLetter(left)}:${columnLetter(right)}`;
  if (left === 1 && right === maxColumn) return `${top}:${bottom}`;
  return top === bottom && left === right ? formatAddress({ row: top, col: left }) : formatRange(range);
}

export function intersection(a: Range, b: Range): Range | null {
  const range = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return range.top <= range.bottom && range.left <= range.right ? range : null;
}

export function rowCount({ top, bottom }: Range): number {
  return bottom - top + 1;
}

export function columnCount({ left, right }: Range): number {
  return right - left + 1;
}

function parseColumns(text: string): Range | null {
  const match = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  const from = match?.[1] === undefined ? null : columnNumber(match[1]);
  const to = match?.[2] === undefined ? null : columnNumber(match[2]);
  return from === null || to === null
    ? null
    : { ...wholeSheet, left: Math.min(from, to), right: Math.max(from, to) };
}

function parseRows(text: string): Range | null {
  const match = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  const rows = [Number(match[1]), Number(match[2])];
  const range = { ...wholeSheet, top: Math.min(...rows), bottom: Math.max(...rows) };
  return range.bottom <= maxRow ? range : null;
}
