import { cellKey, type CellRef } from '../grid/address';
import type { Column, Plan, Section, Stated, Task } from '../plan/types';
import { groupBy } from './group-by';
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
  return [...checks, ...rowParts(plan), ...amountsInWords(plan, checks)];
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
  const decided = budget.dong !== null && sum.unclear.length === 0;
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

/** Rows that state both a total and its parts. */
function rowParts(plan: Plan): Reconciliation[] {
  return plan.tasks.flatMap((task): Reconciliation[] => {
    const { budget, parts } = task;
    if (!budget || budget.value.kind === 'none' || parts.every(({ value }) => value.kind === 'none'))
      return [];
    const stated: Stated = { cell: budget.cell, column: budget.column, budget: budget.value };
    return [compareSum('row-parts', stated, sumOf(parts), task.section, [task])];
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
