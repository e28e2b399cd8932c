import { countAt, kindAt, type Lexemes } from './reading';

/**
 * The place after words that say that something comes round again: `hàng năm`, `mỗi 6 tháng`, `hằng quý, năm`,
 * `định kỳ 6 tháng`, `6 tháng/lần`, `1 năm 1 lần`, `2 lần/năm`, `quý/lần`, `theo quý`, `các quý`. `null` where none
 * stand there.
 */
export function readRecurrence(lexemes: Lexemes, at: number): number | null {
  switch (kindAt(lexemes, at)) {
    case 'every':
      return thenTimes(lexemes, thenMoreUnits(lexemes, readUnits(lexemes, at + 1)));
    case 'regular':
      return readRegular(lexemes, at + 1);
    case 'all':
      return readEachOf(lexemes, at + 1);
    case 'according':
      return readAccordingToUnit(lexemes, at + 1);
    case 'number':
    case 'numeral':
      return readOnceIn(lexemes, at) ?? readPerTime(lexemes, at + 1, true);
    default:
      return readPerTime(lexemes, at, false);
  }
}

/** `định kỳ`, and the units that may follow in any dress. */
function readRegular(lexemes: Lexemes, at: number): number {
  return thenMoreUnits(lexemes, readRecurrence(lexemes, at) ?? readMoreUnits(lexemes, at) ?? at) ?? at;
}

/** `các quý trong năm`, `Quý IV các năm`: each of them, unless some are named. */
function readEachOf(lexemes: Lexemes, at: number): number | null {
  if (!isUnit(lexemes, at)) return null;
  switch (kindAt(lexemes, at + 1)) {
    case 'number':
    case 'numeral':
    case 'roman':
    case 'part':
    case 'word':
      return null;
    default:
      return at + 1;
  }
}

/** `theo quý`, `theo từng tháng`: nothing may follow that makes it one of them. */
function readAccordingToUnit(lexemes: Lexemes, at: number): number | null {
  if (kindAt(lexemes, at) === 'every' || kindAt(lexemes, at) === 'regular')
    return readRecurrence(lexemes, at);
  if (!isUnit(lexemes, at)) return null;
  const next = kindAt(lexemes, at + 1);
  return next === 'end' || next === 'comma' || next === 'semicolon' || next === 'dot' || next === 'close'
    ? thenMoreUnits(lexemes, at + 1)
    : null;
}

/** `năm`, `6 tháng`, `kỳ`; the place after it. */
function readUnits(lexemes: Lexemes, at: number): number | null {
  if (isUnit(lexemes, at)) return at + 1;
  if (kindAt(lexemes, at) === 'halved' && kindAt(lexemes, at + 1) === 'year') return at + 2;
  return countAt(lexemes, at) !== null && isUnit(lexemes, at + 1) ? at + 2 : null;
}

/** The `, 6 tháng và năm` of `hằng quý, 6 tháng và năm`. */
function thenMoreUnits(lexemes: Lexemes, from: number | null): number | null {
  if (from === null) return null;
  let to = from;
  while (isListing(lexemes, to)) {
    const next = readMoreUnits(lexemes, to + 1);
    if (next === null) break;
    to = next;
  }
  return to;
}

/** As {@link readUnits}; but a unit with a number behind it is a date of its own. */
function readMoreUnits(lexemes: Lexemes, at: number): number | null {
  const to = readUnits(lexemes, at);
  const after = to === null ? 'end' : kindAt(lexemes, to);
  return after === 'number' || after === 'roman' || after === 'part' ? null : to;
}

/** The `một lần` of `mỗi quý một lần`. */
function thenTimes(lexemes: Lexemes, at: number | null): number | null {
  return at !== null && countAt(lexemes, at) !== null && kindAt(lexemes, at + 1) === 'times' ? at + 2 : at;
}

function isListing(lexemes: Lexemes, at: number): boolean {
  const kind = kindAt(lexemes, at);
  return kind === 'comma' || kind === 'and' || kind === 'or' || kind === 'slash' || kind === 'dash';
}

/** `2 lần/năm`, `1 lần mỗi quý`, `một lần trong năm`. */
function readOnceIn(lexemes: Lexemes, at: number): number | null {
  if (kindAt(lexemes, at + 1) !== 'times') return null;
  const link = kindAt(lexemes, at + 2);
  return link === 'slash' || link === 'every' || link === 'within' ? readUnits(lexemes, at + 3) : null;
}

/** `tháng/lần`, `6 tháng một lần`, `1 năm 1 lần`: without its own number only with a slash. */
function readPerTime(lexemes: Lexemes, at: number, counted: boolean): number | null {
  if (!isUnit(lexemes, at)) return null;
  const slash = kindAt(lexemes, at + 1) === 'slash';
  const from = slash ? at + 2 : at + 1;
  if (slash && kindAt(lexemes, from) === 'times') return from + 1;
  const numbered = countAt(lexemes, from) !== null && kindAt(lexemes, from + 1) === 'times';
  return numbered && (slash || counted) ? from + 2 : null;
}

function isUnit(lexemes: Lexemes, at: number): boolean {
  switch (kindAt(lexemes, at)) {
    case 'day':
    case 'week':
    case 'month':
    case 'quarter':
    case 'year':
    case 'hour':
    case 'term':
      return true;
    default:
      return false;
  }
}
