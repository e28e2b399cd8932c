import { parseCivilDate, type CivilDate } from '../../src/core/values/civil-date';

/** The day written `YYYY-MM-DD`. */
export function day(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (!date) throw new Error(`not a date: ${text}`);
  return date;
}
