import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../../test/support/day';
import type { TestCell } from '../../../../test/support/grid';
import { moneyHeader, sectionRow, taskRow, totalRow } from '../../../../test/support/money-table';
import { gridOfTable, readerOf } from '../../../../test/support/plan';
import { planFixes } from '../../fix/plan-fixes';
import { formatMessage } from '../../i18n/message';
import { languages } from '../../i18n/text';
import type { Plan } from '../../plan/types';
import { reconcile } from '../../rollup/reconcile';
import { addSums, taskBudget } from '../../rollup/task-budget';
import { formatBudget } from '../../values/budget/format-budget';
import type { Unit } from '../../values/budget/types';
import { rules } from '..';
import type { RuleContext } from '../types';
import { unitNames } from './unit-names';

const units: readonly Unit[] = ['dong', 'nghin', 'trieu', 'ty'];
const unit = fc.constantFrom(...units);
const digits = fc.stringMatching(/^\d{1,7}$/);

/** What people type into budget cells: clear, doubtful, and plainly wrong. */
const typed: fc.Arbitrary<TestCell> = fc.oneof(
  fc.constantFrom(null, '-', 'Theo dự toán được giao', 'NSNN: 5; XHH: 3', '5 - 10', { error: '#REF!' }),
  fc.integer({ min: -50, max: 5_000_000 }),
  fc.double({ min: 0, max: 9999, noNaN: true }),
  fc.tuple(fc.integer({ min: 0, max: 999_999_999_999 }), unit).map(([dong, in_]) => formatBudget(dong, in_)),
  fc
    .tuple(fc.integer({ min: 0, max: 999_999_999_999 }), unit)
    .map(([dong, in_]) => `${formatBudget(dong, in_)} ${unitNames[in_].vi}`),
  fc
    .tuple(
      digits,
      fc.constantFrom('', '.', ',', ' ', '.000', ',5', '.50'),
      fc.constantFrom('', ' ', 'tr', ' tỷ', ' đồng', 'k'),
    )
    .map((parts) => parts.join('')),
  fc.record({ v: digits, format: fc.constantFrom('@', 'dd/mm/yyyy', '0%', '#,##0,', '#,##0') }),
);

const table = fc
  .record({
    unit,
    first: fc.array(typed, { minLength: 1, maxLength: 3 }),
    second: fc.array(typed, { minLength: 1, maxLength: 3 }),
    sum: typed,
    summed: fc.boolean(),
  })
  .map(({ unit: in_, first, second, sum, summed }) => {
    const last = 5 + first.length + second.length;
    return {
      rows: [
        moneyHeader.map((word) => word.replace('triệu đồng', unitNames[in_].vi)),
        sectionRow(1, sum),
        ...first.map((budget, index) => taskRow(index + 1, budget)),
        sectionRow(2),
        ...second.map((budget, index) => taskRow(index + 1, budget)),
        totalRow(summed ? { v: 0, formula: `=SUM(D5:D${last})` } : sum),
      ],
    };
  });

const context: RuleContext = { asOf: day('2023-06-15') };
const ofMoney = rules.filter(({ meta }) => meta.id.startsWith('budget/'));
const read = readerOf({ rows: [] });

/** What every task and every stated sum says in đồng, and all of it together. */
function amounts(plan: Plan) {
  return {
    tasks: plan.tasks.map(({ budget }) => [budget?.value.kind, budget?.value.dong]),
    sum: addSums(plan.tasks.map(taskBudget)),
    stated: reconcile(plan).map(({ cell, stated, computed, ok }) => ({ cell, stated, computed, ok })),
  };
}

describe('the safe fixes of amounts', () => {
  it('change no amount and no sum, touch no formula, and leave nothing to fix', () => {
    let fixed = 0;
    fc.assert(
      fc.property(table, (rows) => {
        const before = read(gridOfTable(rows));
        const fixes = planFixes(before, read, ofMoney, context);
        fixed += fixes.cells.length;
        expect(amounts(fixes.plan)).toEqual(amounts(before));
        for (const { cell, after } of fixes.cells) {
          expect(before.grid.at(cell).formula).toBeNull();
          expect(typeof after).toBe('number');
        }
        for (const { message, data } of fixes.remaining.findings) {
          for (const language of languages) expect(formatMessage(message, data, language)).not.toMatch(/NaN/);
        }
        expect(fixes.cyclic).toBe(false);
        expect(planFixes(fixes.plan, read, ofMoney, context).cells).toEqual([]);
      }),
      { numRuns: 80 },
    );
    expect(fixed).toBeGreaterThan(50);
  });
});
