import type { CellValue } from '../../../src/core/grid/grid';

/** What a cell comes to hold. */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  /** Given to a cell that has none of its own. */
  readonly numberFormat?: string;
}

/** The year that Excel adds to a date without one: a clock would make tests depend on the day they run. */
const thisYear = 2024;

/**
 * What Excel makes of a value that is written through the API: text is read as if an American typed it. A cell in the
 * format `@` keeps text as it is, and makes a text of a number.
 */
export function entryOf(raw: string | number | boolean, numberFormat: string): Entry {
  if (typeof raw === 'number' && numberFormat === '@') return text(String(raw));
  if (typeof raw !== 'string') return { value: raw, formula: null };
  if (raw === '') return { value: null, formula: null };
  if (raw.startsWith("'")) return text(raw.slice(1));
  if (numberFormat === '@') return text(raw);
  return number(raw) ?? date(raw) ?? logical(raw) ?? formula(raw) ?? text(raw);
}

function text(value: string): Entry {
  return { value, formula: null };
}

function formula(raw: string): Entry | null {
  if (raw.length < 2 || !/^[=+\-@]/.test(raw)) return null;
  return { value: null, formula: raw.startsWith('=') ? raw : `=${raw.replace(/^[@+]/, '')}` };
}

function logical(raw: string): Entry | null {
  return /^(?:true|false)$/i.test(raw) ? { value: raw.toLowerCase() === 'true', formula: null } : null;
}

const errors = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/** `12`, `-1,234.5`, `1.500` (one and a half), `5%`, `$5`, `(5)`, `1E3`; spaces round it do not matter. */
function number(raw: string): Entry | null {
  if (errors.test(raw)) return { value: { error: raw }, formula: null };
  const match = /^\s*(\()?([+-])?\s*(\$)?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(E[+-]?\d+)?\s*(%)?(\))?\s*$/i.exec(
    raw,
  );
  if (!match) return null;
  const [, open, sign, dollar, whole = '', fraction = '', exponent = '', percent, close] = match;
  if (whole + fraction === '' || (fraction === '.' && whole === '')) return null;
  if ((open === undefined) !== (close === undefined)) return null;
  const digits = Number(whole.replaceAll(',', '') + fraction + exponent);
  const value = (digits / (percent === undefined ? 1 : 100)) * (sign === '-' || open !== undefined ? -1 : 1);
  const numberFormat = percent === undefined ? numberFormatOf(whole, dollar) : '0%';
  return { value, formula: null, ...(numberFormat === null ? {} : { numberFormat }) };
}

function numberFormatOf(whole: string, dollar: string | undefined): string | null {
  if (dollar !== undefined) return '$#,##0';
  return whole.includes(',') ? '#,##0' : null;
}

/** Month before day: `10/11/2023` is 11 October. `31/12/2023` is no American date and stays text; `12/2023` is a month. */
function date(raw: string): Entry | null {
  const iso = /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})\s*$/.exec(raw);
  if (iso) return dateEntry(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const american = /^\s*(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})\s*$/.exec(raw);
  if (american) return dateEntry(fullYear(american[3]), Number(american[1]), Number(american[2]), 'm/d/yyyy');
  const monthOfYear = /^\s*(\d{1,2})[-/](\d{4})\s*$/.exec(raw);
  if (monthOfYear) return dateEntry(Number(monthOfYear[2]), Number(monthOfYear[1]), 1, 'mmm-yy');
  const named = namedMonth(raw);
  if (named) return named;
  const dayOfMonth = /^\s*(\d{1,2})[-/](\d{1,2})\s*$/.exec(raw);
  return dayOfMonth && dateEntry(thisYear, Number(dayOfMonth[1]), Number(dayOfMonth[2]), 'd-mmm');
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `15-Feb`, `15 Feb 2024`, `Feb 15`, `Feb-2024`; the month may be written out. */
function namedMonth(raw: string): Entry | null {
  const match = /^\s*(?:(\d{1,2})[-\s])?([a-z]{3,9})[-\s]?(?:(\d{4}|\d{1,2}))?\s*$/i.exec(raw);
  const month = months.indexOf((match?.[2] ?? '').toLowerCase().slice(0, 3)) + 1;
  const [day, rest] = [match?.[1], match?.[3]];
  if (month === 0 || (day === undefined && rest === undefined)) return null;
  if (day !== undefined) {
    return dateEntry(rest === undefined ? thisYear : fullYear(rest), month, Number(day), 'd-mmm');
  }
  return rest?.length === 4
    ? dateEntry(Number(rest), month, 1, 'mmm-yy')
    : dateEntry(thisYear, month, Number(rest), 'd-mmm');
}

function fullYear(digits = ''): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dateEntry(year: number, month: number, day: number, numberFormat: string): Entry | null {
  const value = serialOf(year, month, day);
  return value === null ? null : { value, formula: null, numberFormat };
}

/** The serial number of a day (1900 calendar); `null` where there is no such day. */
export function serialOf(year: number, month: number, day: number): number | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (year < 1901 || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return null;
  return time.getTime() / 86_400_000 + 25_569;
}
