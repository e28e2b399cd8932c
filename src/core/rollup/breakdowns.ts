import type { Plan, Read, Task } from '../plan/types';
import { groupBy } from './group-by';
import { namesYear, sumOf } from './task-budget';
import type { Budget } from '../values/budget/types';

/** A total and one way in which it is divided: by source or by year. */
export interface Breakdown {
  readonly total: Read<Budget>;
  /** The tasks that share the total: one, or several under a merged cell. */
  readonly tasks: readonly Task[];
  /** What the parts add up to, in đồng. */
  readonly dong: number;
  /** One column alone, such as `Trong đó: NSNN`, need not be all of it. */
  readonly whole: boolean;
}

/**
 * The totals of the tasks beside what their parts add up to, where some part is filled and all of them are clear. Columns
 * that name years and columns that name sources divide the same money twice. A total merged over several tasks stands
 * beside the parts of all of them.
 */
export function breakdowns(plan: Plan): Breakdown[] {
  const ways = waysOf(plan);
  const found: Breakdown[] = [];
  for (const tasks of sharingTotal(plan.tasks)) {
    const total = tasks[0]?.budget;
    if (!total) continue;
    const parts = tasks.flatMap((task) => task.parts);
    if (parts.every(({ value }) => value.kind === 'none') || reachesOut(parts, total, tasks, plan)) continue;
    for (const cols of ways) {
      const own = ways.length === 1 ? parts : parts.filter(({ column }) => cols.has(column.col));
      const { dong, unclear } = sumOf(own);
      const empty = own.every(({ value }) => value.kind === 'none');
      if (!empty && unclear.length === 0) found.push({ total, tasks, dong, whole: cols.size > 1 });
    }
  }
  return found;
}

/** The columns of years and the columns of sources. */
function waysOf({ columns }: Plan): ReadonlySet<number>[] {
  const parts = columns.filter(({ role }) => role === 'budgetPart');
  return [...groupBy(parts, namesYear).values()].map((own) => new Set(own.map(({ col }) => col)));
}

/** Neighbouring tasks whose total is one merged cell. */
function sharingTotal(tasks: readonly Task[]): Task[][] {
  const runs: Task[][] = [];
  let row = 0;
  for (const task of tasks) {
    const anchor = task.budget?.cell.row ?? 0;
    if (anchor === row) runs.at(-1)?.push(task);
    else runs.push([task]);
    row = anchor;
  }
  return runs;
}

/** Some part is merged over more tasks than the total is. */
function reachesOut(
  parts: readonly Read<Budget>[],
  total: Read<Budget>,
  tasks: readonly Task[],
  { grid }: Plan,
): boolean {
  if (grid.merges.length === 0) return false;
  const lastRow = tasks.at(-1)?.rows.at(-1) ?? total.cell.row;
  return parts.some(
    ({ cell }) => cell.row < total.cell.row || (grid.mergeAt(cell)?.bottom ?? cell.row) > lastRow,
  );
}
