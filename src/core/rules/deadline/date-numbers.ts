import type { Plan } from '../../plan/types';
import { dateFromSerial, dayOf, monthOf, civilDate, yearOf, type CivilDate } from '../../values/civil-date';
import { dateLetters } from '../../values/deadline/date-format';
import { isPlanYear } from '../../values/deadline/reading';
import { timeCells, type TimeCell } from './time-cells';

/** The format in which a Vietnamese sheet shows a day. */
export const dayFormat = 'dd/mm/yyyy';

/** A cell that stores a day as a number. */
export interface DateNumber {
  readonly time: TimeCell;
  readonly serial: number;
  readonly date: CivilDate;
  /** What its number format shows, as `dmyyyy`; empty for a format that shows no date. */
  readonly letters: string;
}

const found = new WeakMap<Plan, readonly DateNumber[]>();

/** The cells of the columns of times that store a number which may be a day of our age. */
export function dateNumbers(plan: Plan): readonly DateNumber[] {
  const known = found.get(plan);
  if (known) return known;
  const dates = new Map<number, CivilDate | null>();
  const numbers = timeCells(plan).flatMap((time): DateNumber[] => {
    const { value: serial, numberFormat } = time.content;
    if (typeof serial !== 'number') return [];
    let date = dates.get(serial);
    if (date === undefined) {
      date = dateFromSerial(serial, plan.grid.date1904);
      dates.set(serial, date);
    }
    if (date === null || !isPlanYear(yearOf(date))) return [];
    return [{ time, serial, date, letters: dateLetters(numberFormat) }];
  });
  found.set(plan, numbers);
  return numbers;
}

/** The day with day and month exchanged; `null` where there is none, or it is the same. */
export function swapped(date: CivilDate): CivilDate | null {
  const [year, month, day] = [yearOf(date), monthOf(date), dayOf(date)];
  return day === month ? null : civilDate(year, day, month);
}

/** It shows a whole day: not only month and year. */
export function showsDay({ letters }: DateNumber): boolean {
  return letters.includes('d');
}

/** Month before day, as in `m/d/yyyy`. */
export function isMonthFirst({ letters }: DateNumber): boolean {
  return /^m+d/.test(letters);
}

/** What the days of one column look like. */
export interface DayCounts {
  /** Days stored as numbers, and whether one of them lies after the 12th. */
  dates: number;
  datesAfter12: boolean;
  /** Days typed as texts `31/12/2023`, and whether one of them lies before the 13th. */
  texts: number;
  textsUpTo12: boolean;
}

const typedDay = /^(\d{1,2})\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}$/;

/** The days of each column of times, by column number. */
export function dayCounts(plan: Plan): ReadonlyMap<number, Readonly<DayCounts>> {
  const counts = new Map<number, DayCounts>();
  const of = (col: number): DayCounts => {
    const own = counts.get(col) ?? { dates: 0, datesAfter12: false, texts: 0, textsUpTo12: false };
    counts.set(col, own);
    return own;
  };
  for (const number of dateNumbers(plan)) {
    if (!showsDay(number)) continue;
    const own = of(number.time.column.col);
    own.dates++;
    own.datesAfter12 ||= dayOf(number.date) > 12;
  }
  for (const { column, content, text } of timeCells(plan)) {
    const day = typeof content.value === 'string' ? typedDay.exec(text)?.[1] : undefined;
    if (day === undefined) continue;
    const own = of(column.col);
    own.texts++;
    own.textsUpTo12 ||= Number(day) <= 12;
  }
  return counts;
}

/**
 * The column looks as if Vietnamese dates had passed through an English Excel: those with a day up to 12 became dates,
 * day and month exchanged, and all others stayed texts. So no date cell has a day above 12, and every text date has.
 */
export function looksSwapped(counts: DayCounts | undefined): boolean {
  if (!counts) return false;
  const { dates, datesAfter12, texts, textsUpTo12 } = counts;
  return dates >= 2 && texts >= 2 && !datesAfter12 && !textsUpTo12;
}
