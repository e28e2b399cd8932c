import type { Plan } from '../plan/types';
import type { Reconciliation } from './reconcile';

/** A label that claims to be the total of everything: `Tổng cộng (I+II+…)`, but not `Tổng vốn sự nghiệp`. */
const wholeLabel =
  /^[\s(*\-–+]*(?:tổng cộng|tổng số|tổng|cộng)(?: (?:toàn bộ|chung|kinh phí|các mục|các nhiệm vụ))*[\s:.)]*(?:\([^)+]*\))?[\s:.]*$/u;

/**
 * The larger total of which a total is a part, `null` for one that should be the whole: not every row called a total adds
 * up everything, and its own words say so.
 */
export function wholeOf(
  { kind, cell, column, stated, computed }: Reconciliation,
  checks: readonly Reconciliation[],
  plan: Plan,
): Reconciliation | null {
  if (kind !== 'grand-total' || stated === null || stated === computed) return null;
  const label = plan.totals.find(({ row }) => row === cell.row)?.label ?? '';
  if (wholeLabel.test(label.toLowerCase())) return null;
  const larger = checks.filter(
    (other) => other.kind === 'grand-total' && other.column === column && (other.stated ?? 0) > stated,
  );
  return larger.find(({ ok }) => ok === true) ?? larger[0] ?? null;
}
