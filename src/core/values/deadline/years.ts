import type { Mark } from './mark';
import type { PlacedMark } from './evidence';

export interface Years {
  /** One for each mark; `null` where no year is known. */
  readonly years: readonly (number | null)[];
  readonly fromPlan: boolean;
}

/**
 * Gives every mark its year. A year that is said once holds for what stands before it (`Quý I, II/2023`) and after it;
 * a span may begin in the year before (`28/12-5/1/2026`) or end in the next. No year at all: the plan's. `null` where
 * that would put a list out of order, so that the year is a guess.
 */
export function findYears(marks: readonly PlacedMark[], planYear: number | null): Years | null {
  const years = marks.map(({ mark }) => mark.year);
  if (years.every((year) => year === null)) {
    const crossesYears = marks.some(
      (mark, index) => mark.glue === 'range' && comesAfter(marks[index - 1], mark),
    );
    return {
      years: years.map(() => (crossesYears ? null : planYear)),
      fromPlan: planYear !== null && !crossesYears,
    };
  }
  for (let index = marks.length - 2; index >= 0; index--) {
    const next = years[index + 1] ?? null;
    if (years[index] !== null || next === null) continue;
    const late = comesAfter(marks[index], marks[index + 1]);
    if (late && marks[index + 1]?.glue !== 'range') return null;
    years[index] = late ? next - 1 : next;
  }
  for (let index = 1; index < marks.length; index++) {
    const last = years[index - 1] ?? null;
    if (years[index] !== null || last === null) continue;
    const early = comesAfter(marks[index - 1], marks[index]);
    if (early && marks[index]?.glue !== 'range') return null;
    years[index] = early ? last + 1 : last;
  }
  return { years, fromPlan: false };
}

/** Within one year the first begins after the second has ended. */
function comesAfter(first: PlacedMark | undefined, second: PlacedMark | undefined): boolean {
  return first !== undefined && second !== undefined && beginning(first.mark) > ending(second.mark);
}

function beginning({ firstMonth, day }: Mark): number {
  return firstMonth * 100 + (day ?? 1);
}

function ending({ lastMonth, day }: Mark): number {
  return lastMonth * 100 + (day ?? 31);
}
