import { columnNumber, maxColumn, maxRow, type Range } from '../../../core/grid/address';
import { tokenize, type Token } from './tokens';

/** Cells that a formula names. */
export interface AreaReference {
  /** As written, without quotes: `null` for the formula's own sheet, `A:B` for all sheets from A to B. */
  readonly sheet: string | null;
  readonly range: Range;
  /** Every end is held in place by `$`. */
  readonly absolute: boolean;
}

/** What a formula names, as far as its text tells. */
export interface References {
  readonly areas: readonly AreaReference[];
  /** Defined names and tables, in lower case, and words that are neither. */
  readonly names: readonly string[];
  /** It names columns of the table in which it stands. */
  readonly ownTable: boolean;
  /** It may read cells that its text does not name. */
  readonly unclear: boolean;
}

const computesAddress = /^(?:_xlfn\.)?(?:INDIRECT|OFFSET|TABLE)\($/i;

/** @param formula without its `=` */
export function readReferences(formula: string): References {
  const tokens = tokenize(formula);
  const areas: AreaReference[] = [];
  const names: string[] = [];
  let ownTable = false;
  let unclear = tokens === null;
  let sheet: string | null = null;
  let previous: Token | null = null;
  for (const token of tokens ?? []) {
    const elsewhere = sheet?.startsWith('[') === true;
    if (token.kind === 'area' && !elsewhere) areas.push(readArea(token.text, sheet));
    else if (token.kind === 'name' && !elsewhere) names.push(token.text.toLowerCase());
    else if (token.kind === 'bracket') ownTable ||= previous?.kind !== 'name';
    else if (token.kind === 'function') unclear ||= computesAddress.test(token.text);
    // A colon that is left between tokens makes a range whose end is computed.
    else if (token.text === ':') unclear = true;
    sheet = token.kind === 'sheet' ? unquote(token.text.slice(0, -1)) : null;
    previous = token;
  }
  return { areas, names, ownTable, unclear };
}

/** A sheet's name without quotes; that of a sheet in another workbook begins with `[`. */
function unquote(sheet: string): string | null {
  const name = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  // `[0]` is the workbook itself.
  return name.startsWith('[0]') ? name.slice(3) || null : /[[\]]/.test(name) ? `[${name}` : name;
}

function readArea(text: string, sheet: string | null): AreaReference {
  const [first = '', last = first] = text.split(':');
  const from = readEnd(first, 1, 1);
  const to = readEnd(last, maxRow, maxColumn);
  return {
    sheet,
    range: {
      top: Math.min(from.row, to.row),
      left: Math.min(from.col, to.col),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.col, to.col),
    },
    absolute: from.absolute && to.absolute,
  };
}

/** One end of an area. What it leaves out (the row of `F:F`, the column of `3:3`) is the given border. */
function readEnd(end: string, row: number, col: number): { row: number; col: number; absolute: boolean } {
  const letters = /[A-Za-z]+/.exec(end)?.[0];
  const digits = /\d+/.exec(end)?.[0];
  const parts = (letters === undefined ? 0 : 1) + (digits === undefined ? 0 : 1);
  return {
    row: digits === undefined ? row : Math.min(Number(digits), maxRow),
    col: letters === undefined ? col : (columnNumber(letters) ?? maxColumn),
    absolute: end.split('$').length - 1 === parts,
  };
}
