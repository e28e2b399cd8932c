import { civilDate, serialFromDate } from '../../../core/values/civil-date';

/** The number format of cells that take everything as it is written. */
export const textFormat = '@';

/** What a typed text means, and the number format with which such a value is shown where the cell has none. */
export interface TypedValue {
  readonly value: number;
  readonly numberFormat: string | null;
}

const grouped = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const plain = /^[+-]?\d+(?:[.,]\d+)?$/;
const day = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const isoDay = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * Reads what a person types as Excel does with Vietnamese settings: a dot before three digits groups, a comma is
 * decimal, the day comes before the month. `null` for anything else.
 */
export function typedValue(text: string): TypedValue | null {
  const typed = text.trim();
  return readPercent(typed) ?? readNumber(typed) ?? readDay(typed);
}

function readPercent(text: string): TypedValue | null {
  const number = text.endsWith('%') ? readNumber(text.slice(0, -1).trim()) : null;
  if (!number) return null;
  const value = Number((number.value / 100).toPrecision(15));
  return { value, numberFormat: Number.isInteger(number.value) ? '0%' : '0.00%' };
}

function readNumber(text: string): TypedValue | null {
  if (grouped.test(text)) {
    const value = Number(text.replaceAll('.', '').replace(',', '.'));
    return { value, numberFormat: text.includes(',') ? '#,##0.00' : '#,##0' };
  }
  return plain.test(text) ? { value: Number(text.replace(',', '.')), numberFormat: null } : null;
}

function readDay(text: string): TypedValue | null {
  const [, first = '', month = '', last = ''] = day.exec(text) ?? isoDay.exec(text) ?? [];
  const [date, year] = first.length === 4 ? [last, first] : [first, last];
  const civil = civilDate(Number(year), Number(month), Number(date));
  return civil === null ? null : { value: serialFromDate(civil), numberFormat: 'dd/mm/yyyy' };
}
