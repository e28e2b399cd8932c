import { dayOf, monthOf, quarterOfMonth, yearOf, type CivilDate } from '../civil-date';
import { numberToRoman } from '../ordinal/notation';
import type { Mark } from './mark';

/** `padded` is `05/03/2023`, `plain` `5/3/2023`. */
export type DateStyle = 'padded' | 'plain';

/** A day as Vietnamese write it: day, month, year. */
export function formatDay(date: CivilDate, style: DateStyle): string {
  return formatDayNumbers([dayOf(date), monthOf(date), yearOf(date)], style);
}

/** The quarter in which a day lies, as a key: `2023-Q4`. */
export function quarterKey(date: CivilDate): string {
  return `${yearOf(date)}-Q${quarterOfMonth(monthOf(date))}`;
}

/** A mark in the canonical notation, with the year only where it is written with it; as within a sentence. */
export function formatMark(mark: Mark, style: DateStyle): string {
  const { unit, year, firstMonth, worded } = mark;
  switch (unit) {
    case 'day':
      return (worded ? 'ngày ' : '') + formatDayMark(mark, style);
    case 'month':
      return `${worded ? 'tháng ' : ''}${firstMonth}${slashed(year)}`;
    case 'quarter':
      return (worded ? 'Quý ' : '') + numberToRoman(quarterOfMonth(firstMonth)) + slashed(year);
    case 'half':
    case 'months':
      return mark.words + spaced(year);
    case 'year':
      return worded || year === null ? 'năm' + spaced(year) : String(year);
  }
}

function formatDayMark({ day, firstMonth, year, shared }: Mark, style: DateStyle): string {
  if (day === null) return '';
  return formatDayNumbers(
    shared ? [day] : year === null ? [day, firstMonth] : [day, firstMonth, year],
    style,
  );
}

function formatDayNumbers(numbers: readonly number[], style: DateStyle): string {
  return numbers.map((number) => (style === 'padded' ? String(number).padStart(2, '0') : number)).join('/');
}

function slashed(year: number | null): string {
  return year === null ? '' : `/${year}`;
}

function spaced(year: number | null): string {
  return year === null ? '' : ` ${year}`;
}
