import { describe, expect, it } from 'vitest';
import { rollUp } from '../../src/core/rollup/roll-up';
import { day } from '../support/day';
import { samplePlan, samples } from '../support/samples';

// The figures are those of the appendix itself (Quyết định 3951/QĐ-UBND ngày 30/12/2022 của UBND thị xã Hương Thủy),
// counted by hand; the tracking columns of the second sample were made up for these tests.

const million = 1_000_000;

describe('Hương Thủy 2023', () => {
  const rollup = rollUp(samplePlan(samples.huongThuy), day('2023-12-31'));

  it('adds up to 406 million over 22 tasks, as the sheet says in figures and in words', () => {
    expect(rollup.total).toEqual({
      tasks: 22,
      budget: 406 * million,
      stated: 406 * million,
      inWords: 406 * million,
      spent: null,
      unquantified: 0,
    });
  });

  it('knows every area with its tasks and its subtotal', () => {
    expect(
      rollup.areas.map(({ code, ordinal, rows, tasks, budget, stated }) => [
        code,
        ordinal,
        rows,
        tasks,
        budget,
        stated,
      ]),
    ).toEqual([
      ['the-che', 'I', '7:11', 5, 5 * million, 5 * million],
      ['thu-tuc', 'II', '13:15', 3, 21 * million, 21 * million],
      ['bo-may', 'III', '17:18', 2, 0, null],
      ['cong-vu', 'IV', '20:22', 3, 200 * million, 200 * million],
      ['tai-chinh-cong', 'V', '24:25', 2, 0, null],
      ['chinh-quyen-so', 'VI', '27,29:30', 3, 70 * million, 70 * million],
      ['chi-dao-dieu-hanh', 'VII', '32:35', 4, 110 * million, 110 * million],
    ]);
  });

  it('knows every lead agency by first appearance, money going to the first named', () => {
    expect(rollup.leads.map(({ agency, tasks, budget }) => [agency, tasks, budget])).toEqual([
      ['Phòng Tư pháp', 2, 5 * million],
      ['UBND các xã, phường', 3, 0],
      ['Các cơ quan, đơn vị thuộc UBND thị xã', 1, 0],
      ['Các cơ quan, đơn vị', 2, 0],
      ['Văn phòng HĐND và UBND thị xã', 4, 41 * million],
      ['Phòng Nội vụ', 7, 300 * million],
      ['Phòng Tài chính - Kế hoạch', 2, 0],
      ['Phòng Văn hóa và Thông tin', 2, 30 * million],
      ['Phòng Kinh tế', 1, 30 * million],
      [expect.stringMatching(/^Trung tâm Văn hóa/), 1, 0],
    ]);
  });

  it('knows every quarter in the order of time', () => {
    expect(rollup.quarters.map(({ quarter, tasks, budget }) => [quarter, tasks, budget])).toEqual([
      ['2022-Q4', 1, 16 * million],
      ['2023-Q1', 3, 40 * million],
      ['2023-Q2', 1, 200 * million],
      ['2023-Q4', 4, 80 * million],
      ['2023', 12, 70 * million],
      ['2024-Q1', 1, 0],
    ]);
  });

  it('calls tasks without any status unknown once they are due', () => {
    expect(rollup.status).toMatchObject({ notDue: 17, unknown: 5, done: 0, overdue: 0 });
  });

  it('finds five subtotals, the total and the words to agree', () => {
    expect(rollup.checks.map(({ kind, cell, ok }) => [kind, cell, ok])).toEqual([
      ['section-total', 'F6', true],
      ['section-total', 'F12', true],
      ['section-total', 'F19', true],
      ['section-total', 'F26', true],
      ['section-total', 'F31', true],
      ['grand-total', 'F36', true],
      ['amount-in-words', 'A37', true],
    ]);
  });
});

describe('Hương Thủy 2023 with tracking columns', () => {
  const plan = samplePlan(samples.tracking);

  it.each([
    ['2023-12-31', { done: 7, doneLate: 2, inProgress: 7, notDue: 4, recurring: 1, unknown: 1, overdue: 0 }],
    ['2024-01-31', { done: 8, doneLate: 2, inProgress: 0, notDue: 0, recurring: 1, unknown: 2, overdue: 9 }],
  ])('counts where the tasks stand on %s', (asOf, status) => {
    expect(rollUp(plan, day(asOf)).status).toMatchObject(status);
  });

  it('adds up what was spent', () => {
    expect(rollUp(plan, day('2023-12-31')).total.spent).toBe(303_250_000);
  });
});
