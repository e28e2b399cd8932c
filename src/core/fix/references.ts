import { columnNumber, maxColumn, maxRow, parseAddress, type Range } from '../grid/address';

/** What a formula reads of one sheet. */
export interface FormulaReads {
  readonly ranges: readonly Range[];
  /** It may read anything: `INDIRECT`, `OFFSET`, or a table reference that names no cells. */
  readonly anywhere: boolean;
}

const strings = /"(?:[^"]|"")*"/g;
const reference =
  /(?:(?<sheet>'(?:[^']|'')+'|[\p{L}\p{N}_.[\]]+)!)?(?<ref>\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.!])/gu;
const unresolvable = /\b(?:INDIRECT|OFFSET)\s*\(|\[[^\]]*[^\d\]][^\]]*\]/iu;

/**
 * The cells of `sheet` that a formula reads.
 *
 * @param formula with its leading `=`
 * @param home the sheet on which the formula stands: references without a sheet's name point there
 */
export function readsOf(formula: string, sheet: string, home: string): FormulaReads {
  const code = formula.replace(strings, '""');
  const ranges: Range[] = [];
  for (const match of code.matchAll(reference)) {
    const before = code[match.index - 1];
    if (before !== undefined && /[\p{L}\p{N}_.$]/u.test(before)) continue;
    const { sheet: prefix, ref } = match.groups ?? {};
    if (!sameSheet(prefix === undefined ? home : unquote(prefix), sheet)) continue;
    const range = parseReference(ref ?? '');
    if (range) ranges.push(range);
  }
  return { ranges, anywhere: unresolvable.test(code) };
}

function unquote(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function sameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function parseReference(text: string): Range | null {
  const [first = '', last = first] = text.replaceAll('$', '').split(':');
  const from = corner(first, 1, 1);
  const to = corner(last, maxRow, maxColumn);
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.col, to.col),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.col, to.col),
  };
}

/** One end of a reference; what it leaves out (the row of `F:F`, the column of `3:3`) is the border of the sheet. */
function corner(text: string, row: number, col: number): { row: number; col: number } | null {
  if (/^\d+$/.test(text)) return { row: Number(text), col };
  const letters = columnNumber(text);
  return letters === null ? parseAddress(text) : { row, col: letters };
}
