import { describe, expect, it } from 'vitest';
import { planOf, type TestTable } from '../../../test/support/plan';
import { formatAddress } from '../grid/address';
import { reconcile } from './reconcile';

function checksOf(table: TestTable): unknown[] {
  return reconcile(planOf(table)).map(({ kind, cell, stated, computed, ok }) => [
    kind,
    formatAddress(cell),
    stated === null ? null : stated / 1_000_000,
    computed === null ? null : computed / 1_000_000,
    ok,
  ]);
}

const header = ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kinh phí (triệu đồng)'];
const task = (ordinal: number, budget: string | number | null): (string | number | null)[] => [
  ordinal,
  `Nhiệm vụ thứ ${ordinal} của kế hoạch`,
  'Phòng Nội vụ',
  budget,
];

describe('reconcile', () => {
  it('compares a total whose label stands beside the tasks', () => {
    expect(checksOf({ rows: [header, task(1, 5), task(2, 7), [null, null, 'Tổng cộng', 13]] })).toEqual([
      ['grand-total', 'D6', 13, 12, false],
    ]);
  });

  it('decides nothing over formulas that were not calculated', () => {
    const rows = [
      header,
      [1, 'Nhiệm vụ thứ nhất của kế hoạch', 'Phòng Nội vụ', { v: null, formula: '=2*5' }],
      task(2, 7),
    ];
    expect(checksOf({ rows: [...rows, [null, 'Tổng cộng', null, 17]] })).toEqual([
      ['grand-total', 'D6', 17, 7, null],
    ]);
    expect(
      checksOf({ rows: [...rows, [null, 'Tổng cộng', null, { v: null, formula: '=SUM(D4:D5)' }]] }),
    ).toEqual([['grand-total', 'D6', null, 7, null]]);
  });

  it('compares sections, the whole and the words', () => {
    expect(
      checksOf({
        rows: [
          header,
          ['I', 'CẢI CÁCH THỂ CHẾ', null, 12],
          task(1, 5),
          task(2, 7),
          ['II', 'CẢI CÁCH TÀI CHÍNH CÔNG', null, 4],
          task(1, 3),
          ['Tổng cộng', null, null, 15],
          ['(Bằng chữ: Mười sáu triệu đồng)'],
        ],
      }),
    ).toEqual([
      ['section-total', 'D4', 12, 12, true],
      ['section-total', 'D7', 4, 3, false],
      ['grand-total', 'D9', 15, 15, true],
      ['amount-in-words', 'A10', 16, 15, false],
    ]);
  });

  it('does not decide over a cell that is no clear amount', () => {
    const [check] = checksOf({
      rows: [
        header,
        task(1, 5),
        task(2, '1.500'),
        task(3, 'Theo dự toán được giao'),
        ['Tổng cộng', null, null, 1505],
      ],
    });
    expect(check).toEqual(['grand-total', 'D7', 1505, 5, null]);
  });

  it('does not call a total wrong that is a part of a larger one', () => {
    const checks = checksOf({
      rows: [
        header,
        task(1, 5),
        task(2, 7),
        ['Tổng cộng', null, null, 12],
        ['Tổng kinh phí sự nghiệp', null, null, 7],
      ],
    });
    expect(checks).toContainEqual(['grand-total', 'D6', 12, 12, true]);
    expect(checks).not.toContainEqual(expect.arrayContaining([false]));
  });

  it('compares a row with its parts, and one part alone only where it is too large', () => {
    const parts = (head: string[], ...rows: (string | number)[][]): TestTable => ({
      rows: [
        ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Tổng kinh phí (triệu đồng)', ...head],
        ...rows.map((amounts, index) => [...task(index + 1, null).slice(0, 3), ...amounts]),
      ],
    });
    expect(checksOf(parts(['NSNN', 'Xã hội hóa'], [10, 6, 4], [10, 6, 3]))).toEqual([
      ['row-parts', 'D4', 10, 10, true],
      ['row-parts', 'D5', 10, 9, false],
    ]);
    expect(checksOf(parts(['Trong đó: NSNN'], [10, 6], [10, 12]))).toEqual([
      ['row-parts', 'D5', 10, 12, false],
    ]);
  });
});
