import { formatAddress } from '../grid/address';
import type { Plan, Section, Task } from '../plan/types';
import { foldKey } from '../text/keys';
import type { CivilDate } from '../values/civil-date';
import { statusCodes, type StatusCode } from '../values/status/types';
import { groupBy } from './group-by';
import { reconcile, type Reconciliation } from './reconcile';
import { formatRows } from './rows';
import { addSums, sumOf, taskBudget, type Sum } from './task-budget';
import { taskStatus } from './task-status';
import type { Aggregate, AreaRollup, LeadRollup, QuarterRollup, Rollup, StatusCounts } from './types';

/** A task with what every roll-up needs of it. */
interface Counted {
  readonly task: Task;
  readonly status: StatusCode;
  readonly budget: Sum;
  readonly spent: Sum | null;
}

/**
 * Rolls a plan up by reform area, lead agency and quarter, as of a day. All amounts are exact đồng.
 *
 * A task with several lead agencies counts as a task of each of them; its money goes whole to the first.
 */
export function rollUp(plan: Plan, asOf: CivilDate): Rollup {
  const counted = plan.tasks.map((task): Counted => ({
    task,
    status: taskStatus(task, asOf),
    budget: taskBudget(task),
    spent: task.spent ? sumOf([task.spent]) : null,
  }));
  const checks = reconcile(plan);
  return {
    schema: 1,
    asOf,
    unit: 'dong',
    total: {
      ...aggregate(counted),
      stated: statedTotal(checks),
      inWords: plan.words[0]?.dong ?? null,
    },
    areas: byArea(plan, counted, checks),
    leads: byLead(counted),
    quarters: byQuarter(counted),
    status: countStatuses(counted),
    checks: checks.map(({ kind, cell, stated, computed, ok }) => ({
      kind,
      cell: formatAddress(cell),
      stated,
      computed,
      ok,
    })),
  };
}

function aggregate(counted: readonly Counted[], paid: readonly Counted[] = counted): Aggregate {
  const budget = addSums(paid.map((entry) => entry.budget));
  const tracked = counted.some(({ spent }) => spent !== null);
  return {
    tasks: counted.length,
    budget: budget.dong,
    spent: tracked ? addSums(paid.flatMap(({ spent }) => spent ?? [])).dong : null,
    unquantified: budget.unclear.length,
  };
}

function countStatuses(counted: readonly Counted[]): StatusCounts {
  const counts = Object.fromEntries(statusCodes.map((code) => [code, 0])) as Record<StatusCode, number>;
  for (const { status } of counted) counts[status]++;
  return counts;
}

function byArea(plan: Plan, counted: readonly Counted[], checks: readonly Reconciliation[]): AreaRollup[] {
  const bySection = groupBy(counted, ({ task }) => task.section);
  const sections: (Section | null)[] = bySection.has(null) ? [null, ...plan.sections] : [...plan.sections];
  return sections.map((section) => {
    const own = bySection.get(section) ?? [];
    return {
      code: section?.area.code ?? null,
      title: section?.title ?? null,
      ordinal: section && section.ordinal.text !== '' ? section.ordinal.text : null,
      rows: formatRows(own.flatMap(({ task }) => task.rows)),
      ...aggregate(own),
      stated:
        section &&
        statedOf(checks.filter((check) => check.kind === 'section-total' && check.section === section)),
      status: countStatuses(own),
    };
  });
}

function byLead(counted: readonly Counted[]): LeadRollup[] {
  const leads = new Map<string, { agency: string | null; own: Counted[]; paid: Counted[] }>();
  for (const entry of counted) {
    leadNames(entry.task).forEach((agency, position) => {
      const key = agency === null ? '' : foldKey(agency);
      let lead = leads.get(key);
      if (!lead) leads.set(key, (lead = { agency, own: [], paid: [] }));
      lead.own.push(entry);
      if (position === 0) lead.paid.push(entry);
    });
  }
  return [...leads.values()].map(({ agency, own, paid }) => ({
    agency,
    ...aggregate(own, paid),
    status: countStatuses(own),
  }));
}

/** The bodies that lead a task, each once, without persons and notes; `[null]` where there is none. */
export function leadNames(task: Task): (string | null)[] {
  const bodies = (task.leads?.value ?? []).filter(({ kind }) => kind === 'agency' || kind === 'group');
  const names = new Map(bodies.map(({ name }) => [foldKey(name), name]));
  return names.size > 0 ? [...names.values()] : [null];
}

function byQuarter(counted: readonly Counted[]): QuarterRollup[] {
  const quarters = groupBy(counted, ({ task }) => task.deadline?.value.quarter ?? null);
  return [...quarters]
    .sort(([a], [b]) => (timeKey(a) < timeKey(b) ? -1 : 1))
    .map(([quarter, own]) => ({ quarter, ...aggregate(own), status: countStatuses(own) }));
}

/** Sorts a whole year after its fourth quarter, and no quarter at all last. */
function timeKey(quarter: string | null): string {
  if (quarter === null) return '~';
  return quarter.length === 4 ? `${quarter}-Q9` : quarter;
}

function statedTotal(checks: readonly Reconciliation[]): number | null {
  return statedOf(checks.filter(({ kind }) => kind === 'grand-total'));
}

/** The budget that the sheet prints: in the total column, or in all columns of parts where there is no such column. */
function statedOf(checks: readonly Reconciliation[]): number | null {
  const total = checks.find(({ column }) => column?.role === 'budget');
  if (total) return total.stated;
  const parts = checks.filter(({ column }) => column?.role === 'budgetPart');
  const stated = parts.map((check) => check.stated);
  if (stated.length === 0 || stated.includes(null)) return null;
  return stated.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}
