import { civilDate, daysInMonth, endOfMonth, startOfMonth, type CivilDate } from '../civil-date';

/** A point or span of the calendar as one phrase names it; its year may stand elsewhere. `months` is `9 tháng đầu năm`. */
export interface Mark {
  readonly unit: 'day' | 'month' | 'quarter' | 'half' | 'months' | 'year';
  /** `null` where the phrase names none. */
  readonly year: number | null;
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** Of a single day; else `null`. */
  readonly day: number | null;
  /** Its unit is written with it: false for the `6` of `Tháng 3-6`, a day without `ngày`, a bare `2025`. */
  readonly worded: boolean;
  /** A day whose month stands with a later day: the `20` of `20-25/3`. */
  readonly shared: boolean;
  /** A quarter in Roman numerals: a number beside it is none. */
  readonly roman: boolean;
  /** The words of a part of the year: `6 tháng đầu năm`; else empty. */
  readonly words: string;
}

export interface Span {
  readonly start: CivilDate;
  readonly end: CivilDate;
}

/** The days of a mark in a year, `null` where the calendar has no such day. */
export function spanOf(mark: Mark, year: number): Span | null {
  if (mark.day === null) {
    return { start: startOfMonth(year, mark.firstMonth), end: endOfMonth(year, mark.lastMonth) };
  }
  const date = civilDate(year, mark.firstMonth, mark.day);
  return date && { start: date, end: date };
}

export function dayMark(
  day: number,
  month: number,
  year: number | null,
  worded: boolean,
  shared = false,
): Mark {
  return mark('day', year, month, month, worded, { day, shared });
}

export function monthMark(month: number, year: number | null, worded = true): Mark {
  return mark('month', year, month, month, worded);
}

export function quarterMark(quarter: number, roman: boolean, worded = true): Mark {
  return mark('quarter', null, quarter * 3 - 2, quarter * 3, worded, { roman });
}

export function yearMark(year: number | null, worded = true): Mark {
  return mark('year', year, 1, 12, worded);
}

/** The first or last months of a year; `words` as they are to be written. */
export function partOfYearMark(
  firstMonth: number,
  lastMonth: number,
  year: number | null,
  words: string,
): Mark {
  return mark(lastMonth - firstMonth === 5 ? 'half' : 'months', year, firstMonth, lastMonth, true, { words });
}

function mark(
  unit: Mark['unit'],
  year: number | null,
  firstMonth: number,
  lastMonth: number,
  worded: boolean,
  { day = null, shared = false, roman = false, words = '' }: Partial<Mark> = {},
): Mark {
  return { unit, year, firstMonth, lastMonth, day, worded, shared, roman, words };
}

/** The calendar has such a day; without a year, in some year. */
export function dayExists(day: number, month: number, year: number | null): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return year === null ? day <= daysInMonth(2000, month) : civilDate(year, month, day) !== null;
}
