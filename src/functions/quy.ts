import { periodWords } from '../core/report/period-words';
import type { Argument } from './argument';
import { deadlineOf, undatedReason } from './deadline';

/**
 * The quarter in which a task falls due, as plans write it: `Quý IV/2023`; `Cả năm 2023` for a whole year.
 *
 * @param year the year of the plan, for a deadline that names none
 */
export function quy(deadline: Argument, year?: Argument): string {
  const read = deadlineOf(deadline, year);
  if (read.quarter === null) throw undatedReason(read);
  return periodWords(read.quarter, 'vi');
}
