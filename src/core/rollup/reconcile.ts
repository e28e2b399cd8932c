import { cellKey, type CellRef } from '../grid/address';
import type { Column, Plan, Section, Stated, Task } from '../plan/types';
import { breakdowns } from './breakdowns';
import { groupBy } from './group-by';
import { wholeOf } from './partial-totals';
import { addSums, sumOf, taskBudget, type Sum } from './task-budget';
import type { CheckKind } from './types';

/** A sum that the sheet states, beside what its rows add up to. Amounts in đồng. */
export interface Reconciliation {
  readonly kind: CheckKind;
  /** Where the sheet states it. */
  readonly cell: CellRef;
  readonly stated: number | null;
  readonly computed: number | null;
  /** `null` where it cannot be decided. */
  readonly ok: boolean | null;
  /** The cells because of which it cannot be decided. */
  readonly unclear: readonly CellRef[];
  /** The money column; `null` for an amount in words. */
  readonly column: Column | null;
  readonly section: Section | null;
  /** The tasks whose amounts it adds up. */
  readonly tasks: readonly Task[];
}

/** Compares every sum that the sheet states with its rows, section by section, then the rows and the whole. */
export function reconcile(plan: Plan): Reconciliation[] {
  const done = new Set<number>();
  const checks: Reconciliation[] = [];
  const groups = groupBy(plan.tasks, ({ group }) => group);
  const compare = (
    kind: CheckKind,
    stated: Stated,
    tasks: readonly Task[],
    section: Section | null,
  ): void => {
    if (stated.budget.kind === 'none' || done.has(cellKey(stated.cell))) return;
    done.add(cellKey(stated.cell));
    checks.push(compareSum(kind, stated, columnSum(stated.column, tasks), section, tasks));
  };
  for (const section of plan.sections) {
    for (const stated of section.stated) compare('section-total', stated, section.tasks, section);
  }
  for (const total of plan.totals) {
    for (const stated of total.stated) {
      if (total.scope === 'section')
        compare('section-total', stated, total.section?.tasks ?? [], total.section);
      else if (total.scope === 'group')
        compare('group-total', stated, (total.group && groups.get(total.group)) ?? [], total.section);
      else compare('grand-total', stated, plan.tasks, null);
    }
  }
  const judged = checks.map((check) => (wholeOf(check, checks, plan) ? { ...check, ok: null } : check));
  return [...judged, ...rowParts(plan), ...amountsInWords(plan, judged)];
}

/** The sum of one money column over some tasks; the total column takes its parts where its own cells are empty. */
function columnSum(column: Column, tasks: readonly Task[]): Sum {
  if (column.role === 'budget') return addSums(tasks.map(taskBudget));
  const cells = tasks.flatMap((task) => (column.role === 'spent' ? (task.spent ?? []) : task.parts));
  return sumOf(cells.filter((read) => read.column.col === column.col));
}

function compareSum(
  kind: CheckKind,
  { cell, column, budget }: Stated,
  sum: Sum,
  section: Section | null,
  tasks: readonly Task[],
): Reconciliation {
  // A sum over no tasks cannot be compared: the money is stated for the section as a whole.
  const decided = budget.dong !== null && sum.unclear.length === 0 && tasks.length > 0;
  return {
    kind,
    cell,
    column,
    section,
    tasks,
    stated: budget.dong,
    computed: sum.dong,
    ok: decided ? budget.dong === sum.dong : null,
    unclear: budget.dong === null ? [cell, ...sum.unclear] : sum.unclear,
  };
}

/** Totals of rows beside their parts. One part alone (`Trong đó: NSNN`) is compared only where it exceeds the total. */
function rowParts(plan: Plan): Reconciliation[] {
  return breakdowns(plan).flatMap(({ total, tasks, dong, whole }): Reconciliation[] => {
    const { value, cell, column } = total;
    if (value.kind === 'none' || (!whole && value.dong !== null && value.dong >= dong)) return [];
    const stated: Stated = { cell, column, budget: value };
    return [compareSum('row-parts', stated, { dong, unclear: [] }, tasks[0]?.section ?? null, tasks)];
  });
}

/** The words must say what the printed total says, or the rows where no total is printed. */
function amountsInWords(plan: Plan, checks: readonly Reconciliation[]): Reconciliation[] {
  const grand = checks.find(({ kind, column }) => kind === 'grand-total' && column?.role === 'budget');
  const sum = addSums(plan.tasks.map(taskBudget));
  const computed = grand?.stated ?? (sum.unclear.length === 0 ? sum.dong : null);
  return plan.words.map(({ cell, dong }) => ({
    kind: 'amount-in-words',
    cell,
    column: null,
    section: null,
    tasks: plan.tasks,
    stated: dong,
    computed,
    ok: dong === null || computed === null ? null : dong === computed,
    unclear: dong === null ? [cell] : sum.unclear,
  }));
}
