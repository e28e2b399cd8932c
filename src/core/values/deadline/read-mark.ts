import { monthMark, partOfYearMark, quarterMark, yearMark, type Mark } from './mark';
import { readDay } from './read-day';
import {
  bareYearAt,
  countAt,
  isGlued,
  kindAt,
  monthNumberAt,
  numberAt,
  yearAt,
  type Lexemes,
  type Reading,
} from './reading';
import { isOf, readYearAfter } from './read-year';

/** What stands before a mark and helps to read it. */
export interface Setting {
  /** The mark whose list goes on, so that a bare number may be another month or quarter: the `6` of `Tháng 3, 6`. */
  readonly series: Mark | null;
  /** `trong`, `cuối` … stand before: `năm` needs no number. */
  readonly introduced: boolean;
}

/** Reads a day, month, quarter, part of a year or year at a place; `null` where nothing like it stands there. */
export function readMark(lexemes: Lexemes, at: number, setting: Setting): Reading | null {
  switch (kindAt(lexemes, at)) {
    case 'day':
      return readDay(lexemes, at);
    case 'month':
      return readMonth(lexemes, at + 1);
    case 'monthShort':
      return readAbbreviated(lexemes, at, readMonth);
    case 'quarter':
      return readQuarter(lexemes, at + 1);
    case 'quarterShort':
      return readAbbreviated(lexemes, at, readQuarter);
    case 'quarterRoman':
      return withYear(lexemes, at + 1, quarterMark(lexemes[at]?.value ?? 0, true));
    case 'year':
      return readYear(lexemes, at, setting.introduced);
    case 'roman':
      return readRoman(lexemes, at, setting.series);
    case 'halved':
      return readHalf(lexemes, at);
    case 'number':
    case 'numeral':
      return readMonthsOfYear(lexemes, at) ?? readNumber(lexemes, at, setting.series);
    default:
      return null;
  }
}

/** The number after `tháng`. */
function readMonth(lexemes: Lexemes, at: number): Reading | null {
  const month = monthNumberAt(lexemes, at);
  if (month === null) return null;
  if (month < 1 || month > 12) return { fault: month < 100 ? 'impossible' : 'unclear', to: at + 1 };
  return withYear(lexemes, at + 1, monthMark(month, null));
}

/** The number after `quý`. */
function readQuarter(lexemes: Lexemes, at: number): Reading | null {
  const roman = kindAt(lexemes, at) === 'roman';
  const quarter = roman ? (lexemes[at]?.value ?? 0) : countAt(lexemes, at);
  if (quarter === null) return null;
  if (quarter < 1 || quarter > 4) return { fault: quarter < 100 ? 'impossible' : 'unclear', to: at + 1 };
  return withYear(lexemes, at + 1, quarterMark(quarter, roman));
}

/** `T6`, `T.6`, `Q4`, `Q.IV`: a lone letter is no month or quarter. */
function readAbbreviated(lexemes: Lexemes, at: number, read: typeof readMonth): Reading | null {
  return read(lexemes, kindAt(lexemes, at + 1) === 'dot' ? at + 2 : at + 1);
}

function readYear(lexemes: Lexemes, at: number, introduced: boolean): Reading | null {
  const year = yearAt(lexemes, at + 1);
  if (year !== null) return { mark: yearMark(year), to: at + 2 };
  return introduced && endsPhrase(lexemes, at + 1) ? { mark: yearMark(null), to: at + 1 } : null;
}

/** `III/2023` has one reading; `II` after `Quý I,` is a quarter. */
function readRoman(lexemes: Lexemes, at: number, series: Setting['series']): Reading | null {
  const quarter = lexemes[at]?.value ?? 0;
  if (quarter > 4) return null;
  const inSeries = series?.unit === 'quarter';
  const dated = kindAt(lexemes, at + 1) === 'slash' && bareYearAt(lexemes, at + 2) !== null;
  return inSeries || dated ? withYear(lexemes, at + 1, quarterMark(quarter, true, !inSeries)) : null;
}

/** `nửa đầu năm 2023`, `nửa cuối năm`. */
function readHalf(lexemes: Lexemes, at: number): Reading | null {
  const part = lexemes[at + 1];
  if (part?.kind !== 'part' || part.value === 2 || kindAt(lexemes, at + 2) !== 'year') return null;
  const [first, last] = part.value === 1 ? [1, 6] : [7, 12];
  return partOfYear(lexemes, at + 2, (year) =>
    partOfYearMark(first, last, year, part.value === 1 ? 'nửa đầu năm' : 'nửa cuối năm'),
  );
}

/** `6 tháng đầu năm 2023`, `9 tháng đầu năm`, `6 tháng cuối năm`. */
function readMonthsOfYear(lexemes: Lexemes, at: number): Reading | null {
  const count = countAt(lexemes, at);
  const part = lexemes[at + 2];
  const unit = kindAt(lexemes, at + 1);
  const isMonths = unit === 'month' || (unit === 'monthShort' && isGlued(lexemes, at + 1));
  if (count === null || !isMonths || part?.kind !== 'part' || part.value === 2) {
    return null;
  }
  const to = isOf(lexemes, at + 3) ? at + 4 : at + 3;
  if (kindAt(lexemes, to) !== 'year') return null;
  if (count < 1 || count > 11) return { fault: 'unclear', to };
  const [first, last] = part.value === 1 ? [1, count] : [13 - count, 12];
  return partOfYear(lexemes, to, (year) =>
    partOfYearMark(first, last, year, `${count} tháng ${part.value === 1 ? 'đầu' : 'cuối'} năm`),
  );
}

/** From the word `năm` on, with its number or without. */
function partOfYear(lexemes: Lexemes, at: number, make: (year: number | null) => Mark): Reading | null {
  const year = yearAt(lexemes, at + 1);
  if (year !== null) return { mark: make(year), to: at + 2 };
  return endsPhrase(lexemes, at + 1) ? withYear(lexemes, at + 1, make(null)) : null;
}

/** A number by itself: a day, a month or quarter of the list that it continues, a year. */
function readNumber(lexemes: Lexemes, at: number, series: Setting['series']): Reading | null {
  const day = readDay(lexemes, at);
  const isMonthYear = day !== null && 'mark' in day && day.mark.unit === 'month';
  if (day && !isMonthYear) return day;
  // `4/2023` is a month, but not in `Quý 1, 4/2023`.
  return readInSeries(lexemes, at, series) ?? day ?? readBareYear(lexemes, at);
}

/** A number that continues a list of months or quarters, these in numbers too. */
function readInSeries(lexemes: Lexemes, at: number, series: Setting['series']): Reading | null {
  const number = numberAt(lexemes, at, 2);
  if (number === null || number < 1 || !endsPhrase(lexemes, at + 1)) return null;
  if (series?.unit === 'month' && number <= 12)
    return withYear(lexemes, at + 1, monthMark(number, null, false));
  if (series?.unit !== 'quarter' || series.roman || number > 4) return null;
  return withYear(lexemes, at + 1, quarterMark(number, false, false));
}

function readBareYear(lexemes: Lexemes, at: number): Reading | null {
  const year = bareYearAt(lexemes, at);
  return year !== null && endsPhrase(lexemes, at + 1) && kindAt(lexemes, at + 1) !== 'slash'
    ? { mark: yearMark(year, false), to: at + 1 }
    : null;
}

function withYear(lexemes: Lexemes, at: number, mark: Mark): Reading {
  const year = readYearAfter(lexemes, at);
  if (year === 'unclear') return { fault: 'unclear', to: at };
  return year === null ? { mark, to: at } : { mark: { ...mark, year: year.year }, to: year.to };
}

/** Nothing stands there that would give what stands before it another sense: `2000 hồ sơ`, `năm sau`. */
function endsPhrase(lexemes: Lexemes, at: number): boolean {
  const lexeme = lexemes[at];
  if (!lexeme || lexeme.gap === '\n') return true;
  switch (lexeme.kind) {
    case 'word':
    case 'symbol':
    case 'blank':
    case 'number':
    case 'numeral':
    case 'day':
    case 'week':
    case 'month':
    case 'monthShort':
    case 'hour':
    case 'times':
    case 'before':
    case 'after':
      return false;
    case 'to':
      // `năm tới` is next year.
      return lexeme.text.toLowerCase() !== 'tới';
    case 'dot':
      return !isGlued(lexemes, at + 1);
    default:
      return true;
  }
}
