import { cellKey } from '../../../grid/address';
import type { Column, Plan, Read, Task } from '../../../plan/types';
import { groupBy } from '../../../rollup/group-by';
import { sumOf } from '../../../rollup/task-budget';
import type { Budget } from '../../../values/budget/types';

/** A total and one way in which it is divided: by source or by year. */
export interface Breakdown {
  readonly total: Read<Budget>;
  /** What the parts add up to, in đồng. */
  readonly dong: number;
  /** One column alone, such as `Trong đó: NSNN`, need not be all of it. */
  readonly whole: boolean;
}

const year = /(?<!\d)20\d\d(?!\d)/;

/**
 * The totals of the tasks beside what their parts add up to, where some part is filled and all of them are clear. Columns
 * that name years and columns that name sources divide the same money twice. A total merged over several tasks stands
 * beside the parts of all of them.
 */
export function breakdowns(plan: Plan): Breakdown[] {
  const sharing = groupBy(
    plan.tasks.filter(({ budget }) => budget !== null),
    ({ budget, index }) => (budget ? cellKey(budget.cell) : -index),
  );
  return [...sharing.values()].flatMap((tasks) => {
    const total = tasks[0]?.budget;
    return total ? ofTotal(total, tasks, plan) : [];
  });
}

function ofTotal(total: Read<Budget>, tasks: readonly Task[], plan: Plan): Breakdown[] {
  const lastRow = tasks.at(-1)?.rows.at(-1) ?? total.cell.row;
  const ways = groupBy(
    tasks.flatMap(({ parts }) => parts),
    ({ column }) => year.test(column.header),
  );
  return [...ways.values()].flatMap((parts): Breakdown[] => {
    const { dong, unclear } = sumOf(parts);
    const reachesOut = parts.some(
      ({ cell }) => cell.row < total.cell.row || (plan.grid.mergeAt(cell)?.bottom ?? 0) > lastRow,
    );
    if (unclear.length > 0 || reachesOut || parts.every(({ value }) => value.kind === 'none')) return [];
    return [{ total, dong, whole: columnsOf(parts).size > 1 }];
  });
}

function columnsOf(parts: readonly Read<Budget>[]): ReadonlySet<Column> {
  return new Set(parts.map(({ column }) => column));
}
