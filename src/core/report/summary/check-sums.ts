import type { Column, Plan, Task } from '../../plan/types';
import { groupBy } from '../../rollup/group-by';
import type { Reconciliation } from '../../rollup/reconcile';
import { namesYear, sumOf } from '../../rollup/task-budget';
import type { DataField, DataLayout } from '../data/layout';
import { lastInside } from './by-area';
import { tallyByKey } from './tally';

/** What the tasks of a check add up to, and how many of the cells are unclear, as formulas over the data sheet. */
export interface CheckSum {
  readonly sum: string;
  readonly unclear: string;
}

/** `null` where there are no tasks to add up. */
export function checkSum(check: Reconciliation, plan: Plan, layout: DataLayout): CheckSum | null {
  if (check.tasks.length === 0) return null;
  const fields = fieldsOf(check, plan);
  const runs = runsOf(check.tasks);
  // The tasks of a section may be scattered where a column names the areas; their key gathers them.
  if (check.section && check.kind === 'section-total' && runs.length > 1) {
    const before = plan.tasks.some(({ section }) => section === null) ? 1 : 0;
    const { index } = check.section;
    const last = lastInside(plan.sections)[index] ?? index;
    const tally = tallyByKey(layout, 'areaKey', index + 1 + before, last + 1 + before);
    const total = (of: (field: MoneyField) => DataField): string =>
      fields.map((field) => tally.sum(of(field))).join('+');
    return { sum: total((field) => field), unclear: total((field) => `${field}Unclear`) };
  }
  const total = (of: (field: MoneyField) => DataField): string =>
    fields.flatMap((field) => runs.map(([first, last]) => layout.sum(of(field), first, last))).join('+');
  return {
    sum: `ROUND(${total((field) => field)},6)`,
    unclear: total((field) => `${field}Unclear`),
  };
}

type MoneyField = 'budget' | 'spent' | `part${number}`;

function fieldsOf({ kind, column, tasks, computed }: Reconciliation, plan: Plan): MoneyField[] {
  const parts = plan.columns.filter(({ role }) => role === 'budgetPart');
  const fieldOf = (part: Column): MoneyField => `part${parts.findIndex(({ col }) => col === part.col) + 1}`;
  if (kind === 'row-parts') return wayOf(parts, tasks, computed).map(fieldOf);
  if (column?.role === 'spent') return ['spent'];
  return column?.role === 'budgetPart' ? [fieldOf(column)] : ['budget'];
}

/** The columns of years or those of sources: whichever the check added up. */
function wayOf(parts: readonly Column[], tasks: readonly Task[], dong: number | null): readonly Column[] {
  const ways = [...groupBy(parts, namesYear).values()];
  const sumUp = (way: readonly Column[]): number => {
    const cols = new Set(way.map(({ col }) => col));
    return sumOf(tasks.flatMap((task) => task.parts.filter(({ column }) => cols.has(column.col)))).dong;
  };
  return ways.find((way) => sumUp(way) === dong) ?? parts;
}

/** Tasks that follow one another, from the first index to the last. */
function runsOf(tasks: readonly Task[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const index of tasks.map((task) => task.index).sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}
