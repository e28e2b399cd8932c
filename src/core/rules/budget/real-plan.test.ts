import { describe, expect, it } from 'vitest';
import { at } from '../../../../test/support/grid';
import { day } from '../../../../test/support/day';
import { samplePlan, samples } from '../../../../test/support/samples';
import { rules } from '..';
import { formatAddress } from '../../grid/address';
import type { CellValue } from '../../grid/grid';
import { readPlan } from '../../plan/read-plan';
import type { Plan } from '../../plan/types';
import { checkPlan } from '../check';

const ofMoney = rules.filter(({ meta }) => meta.id.startsWith('budget/'));

function findings(plan: Plan): string[] {
  return checkPlan(plan, ofMoney, { asOf: day('2023-12-31') }).findings.map(
    ({ cell, rule, severity }) => `${formatAddress(cell)} ${rule} ${severity}`,
  );
}

describe('the plan of Hương Thủy, whose figures all agree', () => {
  const plan = samplePlan(samples.huongThuy);

  /** The plan with another content in one cell. */
  function changed(address: string, after: CellValue): Plan {
    const cell = at(address);
    const grid = plan.grid.with([{ cell, before: plan.grid.at(cell).value, after }]);
    const read = readPlan(grid, plan.settings, plan.catalog);
    if (!read) throw new Error('The table was lost.');
    return read;
  }

  it('gives no reason to say anything, nor does it with what was spent', () => {
    expect(findings(plan)).toEqual([]);
    expect(findings(samplePlan(samples.tracking))).toEqual([]);
  });

  it.each<[string, CellValue, readonly string[]]>([
    ['F36', 460, ['F36 budget/grand-total error']],
    ['F12', 31, ['F12 budget/section-total error']],
    ['F13', 61, ['F12 budget/section-total error', 'F36 budget/grand-total error']],
    ['F13', '16 ', ['F13 budget/number-as-text warning']],
    ['F13', '16 triệu', ['F13 budget/unit-in-cell warning']],
    [
      'F22',
      '1.500',
      [
        'F19 budget/section-total review',
        'F22 budget/ambiguous-number error',
        'F36 budget/grand-total review',
      ],
    ],
    [
      'F22',
      200_000_000,
      ['F22 budget/unit-suspect warning', 'F19 budget/section-total review', 'F36 budget/grand-total review'],
    ],
    ['F16', 7, ['F16 budget/section-total error']],
    ['A37', '(Bằng chữ: Bốn trăm sáu mươi triệu đồng)', ['A37 budget/amount-in-words error']],
    ['F15', 'Theo dự toán được giao', []],
    ['F5', 'Kinh phí triển khai', ['F5 budget/unit-missing warning']],
  ])('with %s = %j', (address, value, expected) => {
    expect(findings(changed(address, value)).sort()).toEqual([...expected].sort());
  });
});
