import type { DateStyle } from '../../../values/deadline/format';
import { parseDeadline } from '../../../values/deadline/parse-deadline';
import type { Deadline } from '../../../values/deadline/types';

/** The ways in which a year may follow a deadline: `Quý I/2023`, `6 tháng đầu năm 2023`, `ngày 5 tháng 3 năm 2023`. */
const joints = ['/', ' ', ' năm '];

/** A deadline that borrowed its year from the plan, with that year written in; `null` where no wording says the same. */
export function withYear(
  { kind, start, end, text }: Deadline,
  year: number,
  style: DateStyle,
): string | null {
  for (const joint of joints) {
    const stated = parseDeadline(`${text}${joint}${year}`, { planYear: null }, style);
    if (stated.kind === kind && stated.start === start && stated.end === end) return stated.text;
  }
  return null;
}
