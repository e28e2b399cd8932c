import type { Plan } from '../../plan/types';
import { findImpossibleDate } from '../../values/deadline/parse-deadline';
import { dateNumbers } from './date-numbers';
import { isPlanYear } from '../../values/deadline/reading';
import { timeCells, type TimeCell } from './time-cells';

/** Why a cell in a column of times states no time. */
export type Untimely = 'done' | 'status' | 'agency' | 'number' | 'error' | 'text';

const onlyNumber = /^-?\d[\d.,]*$/;
const emptyMark = /^[-–—.]+$/;

/**
 * The cells that state no time, each with the reason. Dates that the calendar does not have, days without a date format
 * and years under one are known to rules of their own.
 */
export function untimelyCells(plan: Plan): { readonly time: TimeCell; readonly why: Untimely }[] {
  const days = new Set(dateNumbers(plan).map(({ time }) => time));
  const known = new Map<string, Untimely | null>();
  return timeCells(plan).flatMap((time) => {
    const { role, text, value, content } = time;
    if (value.kind === 'done') return [{ time, why: 'done' as const }];
    if (value.kind !== 'unknown' || days.has(time)) return [];
    if (typeof content.value === 'number') {
      return isPlanYear(content.value) ? [] : [{ time, why: 'number' as const }];
    }
    if (typeof content.value === 'object') return [{ time, why: 'error' as const }];
    if (role !== 'deadline' && emptyMark.test(text)) return [];
    let why = known.get(text);
    if (why === undefined) {
      why = reasonOf(text, plan);
      known.set(text, why);
    }
    return why === null ? [] : [{ time, why }];
  });
}

function reasonOf(text: string, { catalog, title }: Plan): Untimely | null {
  if (findImpossibleDate(text, { planYear: title.year }) !== null) return null;
  if (onlyNumber.test(text)) return 'number';
  if (catalog.statuses.find(text)) return 'status';
  return catalog.agencies.find(text) ? 'agency' : 'text';
}
