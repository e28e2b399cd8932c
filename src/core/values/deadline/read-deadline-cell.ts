import { displayPlainly, type Cell } from '../../grid/grid';
import { dateFromSerial, type CivilDate } from '../civil-date';
import { isDateFormat, isMonthFormat, isYearFormat } from './date-format';
import type { DateStyle } from './format';
import { isPlanYear } from './reading';
import { parseDeadline, withoutDates } from './parse-deadline';
import type { Deadline, DeadlineContext } from './types';

/**
 * Reads the deadline in a cell: a number by its number format as a day, a whole month or a year; text as
 * {@link parseDeadline} does; a formula by its value. Empty cells and errors are `unknown`.
 */
export function readDeadlineCell(
  { value, numberFormat }: Cell,
  context: DeadlineContext & { readonly date1904?: boolean },
  style: DateStyle = 'padded',
): Deadline {
  if (typeof value === 'string') return parseDeadline(value, context, style);
  if (typeof value !== 'number') return withoutDates('unknown', displayPlainly(value));
  if (!isDateFormat(numberFormat)) return parseDeadline(value, context, style);
  const date = dateFromSerial(value, context.date1904);
  // A year typed into a cell for dates shows as a day of 1905.
  if (date === null || isPlanYear(value)) return withoutDates('unknown', String(value));
  return parseDeadline(meaning(date, numberFormat), context, style);
}

/** The part of the day that the number format shows, as text. */
function meaning(date: CivilDate, numberFormat: string): string {
  if (isYearFormat(numberFormat)) return date.slice(0, 4);
  return isMonthFormat(numberFormat) ? `${date.slice(5, 7)}/${date.slice(0, 4)}` : date;
}
