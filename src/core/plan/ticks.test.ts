import { describe, expect, it } from 'vitest';
import { at } from '../../../test/support/grid';
import { planOf } from '../../../test/support/plan';
import { first, withColumns } from '../../../test/support/plan-columns';

describe('grids of ticks', () => {
  const merges = ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3'];
  const status = [
    [...first, 'Tình trạng', null, null],
    [null, null, null, 'Hoàn thành', 'Đang thực hiện', 'Chưa thực hiện'],
  ];

  it('give a status', () => {
    const plan = planOf({
      rows: [...status, ...withColumns(['x', null, null], [null, 'X', null], [null, null, null])],
      merges,
    });
    expect(plan.columns.slice(3).map(({ role, tick }) => [role, tick])).toEqual([
      ['status', { status: 'done' }],
      ['status', { status: 'inProgress' }],
      ['status', { status: 'notStarted' }],
    ]);
    expect(plan.tasks.map((task) => task.status?.value.code)).toEqual(['done', 'inProgress', 'unknown']);
    expect(plan.tasks[1]?.status?.cell).toEqual(at('E6'));
  });

  it('are known beside a row of sums that counts them', () => {
    const rows = withColumns(['x', null, null], [null, 'X', null], [null, null, 'x']);
    const plan = planOf({ rows: [...status, ...rows, ['Tổng', null, null, 1, 1, 1]], merges });
    expect(plan.tasks.map((task) => task.status?.value.code)).toEqual(['done', 'inProgress', 'notStarted']);
    expect(plan.rows.at(-1)?.kind).toBe('total');
  });

  it('say nothing where two contradict each other', () => {
    const plan = planOf({
      rows: [...status, ...withColumns(['x', 'x', null], [null, 'x', null], [])],
      merges,
    });
    expect(plan.tasks[0]?.status?.value.code).toBe('unknown');
  });

  it('give a deadline', () => {
    const header = [
      [...first, 'Thời gian thực hiện năm 2023', null, null, null],
      [null, null, null, 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
    ];
    const rows = withColumns(['x', null, null, null], [null, 'x', null, 'x'], [null, null, null, 'x']);
    const plan = planOf({ rows: [...header, ...rows], merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:G3'] });
    expect(plan.columns[3]?.tick).toEqual({ deadline: 'Quý I/2023' });
    expect(plan.tasks.map(({ deadline }) => [deadline?.value.kind, deadline?.value.end])).toEqual([
      ['quarter', '2023-03-31'],
      ['several', '2023-12-31'],
      ['quarter', '2023-12-31'],
    ]);
  });

  it('are known by Roman numerals under `Quý`', () => {
    const header = [
      [...first, 'Thời gian hoàn thành (Quý)', null],
      [null, null, null, 'I', 'II'],
    ];
    const plan = planOf({
      rows: [...header, ...withColumns(['x', null], [null, 'x'], [])],
      merges: ['D3:E3'],
    });
    expect(plan.tasks.slice(0, 2).map(({ deadline }) => deadline?.value.end)).toEqual([
      '2023-03-31',
      '2023-06-30',
    ]);
  });
});

it('reads a grid of months, the empty ones too', () => {
  const header = [
    [...first, 'Tháng', null, null],
    [null, null, null, 1, 2, 3],
  ];
  const plan = planOf({
    rows: [...header, ...withColumns(['x', null, null], [null, 'x', null], [])],
    merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3'],
  });
  expect(plan.columns.slice(3).map(({ tick }) => tick)).toEqual(
    ['Tháng 1', 'Tháng 2', 'Tháng 3'].map((deadline) => ({ deadline })),
  );
  expect(plan.tasks[1]?.deadline?.value.end).toBe('2023-02-28');
});
