import { formatAddress } from '../../core/grid/address';
import type { MessageValue } from '../../core/i18n/message';
import type { Plan } from '../../core/plan/types';
import { reconcile, type Reconciliation } from '../../core/rollup/reconcile';
import type { CheckKind } from '../../core/rollup/types';
import type { Session } from '../session';

const kinds: readonly CheckKind[] = [
  'section-total',
  'group-total',
  'grand-total',
  'amount-in-words',
  'row-parts',
];

/** How the sums that the sheet states compare with their rows: what agrees in one line, then what does not. */
export function totalsLines(plan: Plan, { say, paint }: Session): string[] {
  const checks = reconcile(plan);
  if (checks.length === 0) return [say('totals.none')];
  const parts = kinds.flatMap((kind) => {
    const agreeing = checks.filter((check) => check.kind === kind && check.ok === true);
    return agreeing.length === 0
      ? []
      : [say(`totals.${kind}`, { count: agreeing.length, amount: amountOf(agreeing[0]) })];
  });
  const lines = parts.length > 0 ? [paint.green(say('totals.agree', { parts: parts.join(' · ') }))] : [];
  for (const check of checks) {
    if (check.ok === true) continue;
    const cell = formatAddress(check.cell);
    const what = say(`totals.name.${check.kind}`);
    if (check.ok === null) lines.push(say('totals.undecided', { cell, what }));
    else lines.push(paint.red(say('totals.differs', { cell, what, ...sums(check) })));
  }
  return lines;
}

function amountOf(check: Reconciliation | undefined): MessageValue {
  return { dong: check?.stated ?? 0 };
}

function sums({
  stated,
  computed,
}: Reconciliation): Record<'stated' | 'computed' | 'difference', MessageValue> {
  return {
    stated: { dong: stated ?? 0 },
    computed: { dong: computed ?? 0 },
    difference: { dong: Math.abs((stated ?? 0) - (computed ?? 0)) },
  };
}
