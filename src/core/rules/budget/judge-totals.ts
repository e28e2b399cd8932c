import type { CellRef } from '../../grid/address';
import type { Plan } from '../../plan/types';
import { wholeOf } from '../../rollup/partial-totals';
import { reconcile, type Reconciliation } from '../../rollup/reconcile';
import { isSubtotal } from './sum-formula';
import { totalFaults, type TotalFaults } from './total-faults';

/**
 * - `right`: agrees, or its own cell is unclear, which is for other rules to say
 * - `wrong`: states another sum than its tasks have
 * - `unclear`: differs, but some amount in it is not a clear number
 * - `filtered`: differs, but `SUBTOTAL` adds only the rows that are to be seen
 * - `range`: its formula adds the wrong cells
 * - `part`: one total beside a larger one of which it is a part
 * - `empty`: a section that states a sum and has no tasks
 */
export type Verdict = 'right' | 'wrong' | 'unclear' | 'filtered' | 'range' | 'part' | 'empty';

export interface JudgedTotal {
  readonly check: Reconciliation;
  readonly verdict: Verdict;
  /** The total of which a `part` is one. */
  readonly whole: CellRef | null;
}

const totalKinds: ReadonlySet<Reconciliation['kind']> = new Set<Reconciliation['kind']>([
  'section-total',
  'group-total',
  'grand-total',
]);

/** What is to be said of the sums that a plan states. */
export interface Totals {
  readonly judged: readonly JudgedTotal[];
  readonly faults: readonly TotalFaults[];
}

/** Judges every stated sum of a section, a group and the whole table, so that at most one rule reports it. */
export function judgeTotals(plan: Plan): Totals {
  let totals = found.get(plan);
  if (!totals) found.set(plan, (totals = judge(plan)));
  return totals;
}

const found = new WeakMap<Plan, Totals>();

function judge(plan: Plan): Totals {
  const checks = reconcile(plan).filter(({ kind }) => totalKinds.has(kind));
  const faults = totalFaults(plan, checks);
  const faulty = new Set(faults.map(({ check }) => check));
  const judged = checks.map((check): JudgedTotal => {
    const whole = wholeOf(check, checks, plan);
    const verdict = faulty.has(check) ? 'range' : whole ? 'part' : verdictOf(check, checks, plan);
    return { check, verdict, whole: whole?.cell ?? null };
  });
  return { judged, faults };
}

function verdictOf(check: Reconciliation, checks: readonly Reconciliation[], { grid }: Plan): Verdict {
  const { kind, stated, computed, tasks } = check;
  if (stated === null || stated === computed) return 'right';
  if (tasks.length === 0) return isEmptySection(check) ? 'empty' : 'right';
  if (kind === 'grand-total' && stated === (computed ?? 0) + emptySums(check, checks)) return 'right';
  const hidden = tasks.some(({ row }) => grid.hiddenRows.has(row));
  if (hidden && isSubtotal(grid.at(check.cell).formula)) return 'filtered';
  return check.ok === null ? 'unclear' : 'wrong';
}

/** What the sections without tasks state in the column of a total. */
function emptySums({ column }: Reconciliation, checks: readonly Reconciliation[]): number {
  let sum = 0;
  for (const check of checks) if (check.column === column && isEmptySection(check)) sum += check.stated ?? 0;
  return sum;
}

function isEmptySection({ kind, section, tasks }: Reconciliation): boolean {
  return kind === 'section-total' && section !== null && tasks.length === 0;
}
