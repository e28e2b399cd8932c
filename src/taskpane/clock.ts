import { civilDate, type CivilDate } from '../core/values/civil-date';

/** The day on the calendar of the person. */
export function today(now: Date): CivilDate {
  const date = civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new Error('The clock of this computer is set to a year that no plan can have.');
  return date;
}

/** The instant on the clock of the person: `2023-12-31T15:04:05.678`. */
export function localTime(now: Date): string {
  const parts = [now.getHours(), now.getMinutes(), now.getSeconds()];
  const clock = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return `${today(now)}T${clock}.${String(now.getMilliseconds()).padStart(3, '0')}`;
}
