import { Temporal } from 'temporal-polyfill';

/**
 * A day of the Gregorian calendar without time or zone, written `YYYY-MM-DD`, so that it compares as text
 * and crosses any border as plain data. Arithmetic is Temporal's.
 */
export type CivilDate = string & { readonly civilDate: unique symbol };

/** The day named by its numbers, or `null` where the calendar has no such day. Years from 1900 to 9999. */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null;
  return brand(`${year}-${pad(month)}-${pad(day)}`);
}

/** Reads `YYYY-MM-DD`; `null` for anything else and for days that do not exist. */
export function parseCivilDate(text: string): CivilDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? civilDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: CivilDate): number {
  return Number(date.slice(5, 7));
}

export function dayOf(date: CivilDate): number {
  return Number(date.slice(8, 10));
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return brand(Temporal.PlainDate.from(date).add({ days }).toString());
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function startOfMonth(year: number, month: number): CivilDate {
  return brand(`${year}-${pad(month)}-01`);
}

export function endOfMonth(year: number, month: number): CivilDate {
  return brand(`${year}-${pad(month)}-${pad(daysInMonth(year, month))}`);
}

/** The quarter (1 to 4) of a month (1 to 12). */
export function quarterOfMonth(month: number): 1 | 2 | 3 | 4 {
  return Math.ceil(month / 3) as 1 | 2 | 3 | 4;
}

/**
 * The day that a spreadsheet's serial number stands for, its time of day cut off; `null` outside the calendar.
 * In the 1900 system serial 60 is 29 February 1900, a day that never was: it and what lies before it is refused.
 */
export function dateFromSerial(serial: number, date1904 = false): CivilDate | null {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < (date1904 ? 0 : 61) || days > 2_958_465) return null;
  const epoch = Temporal.PlainDate.from(date1904 ? '1904-01-01' : '1899-12-30');
  return brand(epoch.add({ days }).toString());
}

/** The serial number by which a spreadsheet stores the day. */
export function serialFromDate(date: CivilDate, date1904 = false): number {
  const epoch = brand(date1904 ? '1904-01-01' : '1899-12-30');
  return daysBetween(epoch, date);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function brand(text: string): CivilDate {
  return text as CivilDate;
}
