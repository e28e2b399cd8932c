import { serialFromDate } from '../core/values/civil-date';
import type { Argument } from './argument';
import { deadlineOf, undatedReason } from './deadline';

/**
 * The last day on which a task is on time, as the serial number of a date (days counted from 1900).
 *
 * @param year the year of the plan, for a deadline that names none
 */
export function hanchot(deadline: Argument, year?: Argument): number {
  const read = deadlineOf(deadline, year);
  if (read.end === null) throw undatedReason(read);
  return serialFromDate(read.end);
}
