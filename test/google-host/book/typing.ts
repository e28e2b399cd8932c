import type { CellValue } from '../../../src/core/grid/grid';

/** What a cell comes to hold. */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  /** Given to a cell in the automatic format. */
  readonly numberFormat?: string;
}

/**
 * What Google Sheets makes of a text that `setValues` is given: it is taken as if a person in Vietnam typed it, with a
 * decimal comma and the day before the month. A cell of plain text (`@`) keeps it as it is, and an
 * apostrophe makes a text of the rest.
 */
export function entryOf(raw: string, numberFormat: string): Entry {
  if (raw === '') return { value: null, formula: null };
  if (numberFormat === '@') return text(raw);
  if (raw.startsWith("'")) return text(raw.slice(1));
  return formula(raw) ?? logical(raw) ?? error(raw) ?? number(raw) ?? date(raw) ?? text(raw);
}

function text(value: string): Entry {
  return { value: value === '' ? null : value, formula: null };
}

function formula(raw: string): Entry | null {
  if (raw.length < 2 || !/^[=+]/.test(raw)) return null;
  return { value: null, formula: `=${raw.slice(1)}` };
}

function logical(raw: string): Entry | null {
  return /^(?:true|false)$/i.test(raw) ? { value: raw.toLowerCase() === 'true', formula: null } : null;
}

function error(raw: string): Entry | null {
  return /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)$/.test(raw)
    ? { value: { error: raw }, formula: null }
    : null;
}

/** `001`, `-1.234,5`, `1.500` (fifteen hundred), `5%`, `1E3`, `12 ₫`; spaces round it do not matter. */
function number(raw: string): Entry | null {
  const match = /^\s*([+-])?\s*(\d{1,3}(?:\.\d{3})+|\d+)?(,\d*)?(E[+-]?\d+)?\s*(%|₫|đ)?\s*$/i.exec(raw);
  if (!match) return null;
  const [, sign, whole = '', fraction = '', exponent = '', unit] = match;
  if (!/\d/.test(whole + fraction)) return null;
  const digits = Number(whole.replaceAll('.', '') + fraction.replace(',', '.') + exponent);
  const value = (sign === '-' ? -digits : digits) / (unit === '%' ? 100 : 1);
  return { value, formula: null, ...(unit === '%' ? { numberFormat: '0%' } : {}) };
}

const thisYear = 2024;
const numeric = /^\s*(\d{1,2})[/\-.\s](\d{1,2})(?:[/\-.\s](\d{4}|\d{2}))?\s*$/;
const yearFirst = /^\s*(\d{4})[/\-.](\d{1,2})[/\-.](\d{1,2})\s*$/;
const monthAndYear = /^\s*(?:tháng|thg|th)\s*(\d{1,2})\s*(?:,|\/|-|năm)?\s*(\d{4})\s*$/i;
const inWords = /^\s*(?:ngày\s*)?(\d{1,2})\s*(?:tháng|thg)\s*(\d{1,2})(?:\s*(?:,|năm)?\s*(\d{4}))?\s*$/i;

function date(raw: string): Entry | null {
  const [, d, m, y] = numeric.exec(raw) ?? inWords.exec(raw) ?? [];
  if (d !== undefined && m !== undefined) return dateEntry(Number(y ?? thisYear), Number(m), Number(d));
  const [, year, month, day] = yearFirst.exec(raw) ?? [];
  if (year !== undefined) return dateEntry(Number(year), Number(month), Number(day));
  const [, monthOnly, yearOnly] = monthAndYear.exec(raw) ?? [];
  return monthOnly === undefined ? null : dateEntry(Number(yearOnly), Number(monthOnly), 1);
}

function dateEntry(shortYear: number, month: number, day: number): Entry | null {
  const year = shortYear < 100 ? shortYear + 2000 : shortYear;
  const instant = Date.UTC(year, month - 1, day);
  const shown = new Date(instant);
  if (shown.getUTCMonth() !== month - 1 || shown.getUTCDate() !== day) return null;
  return { value: instant / 86_400_000 + 25_569, formula: null, numberFormat: 'dd/mm/yyyy' };
}
