import { civilDate, type CivilDate } from '../../core/values/civil-date';

/** Reads a day as people type it: day, month, year. `null` for anything that is no day of the calendar. */
export function typedDate(text: string): CivilDate | null {
  const found = /^\s*(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})\s*$/.exec(text);
  return found ? civilDate(Number(found[3]), Number(found[2]), Number(found[1])) : null;
}

export function writtenDate(date: CivilDate): string {
  return date.split('-').reverse().join('/');
}
