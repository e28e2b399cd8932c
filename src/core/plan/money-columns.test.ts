import { describe, expect, it } from 'vitest';
import { at } from '../../../test/support/grid';
import { planOf } from '../../../test/support/plan';
import { first, rolesOf, withColumn, withColumns } from '../../../test/support/plan-columns';

describe('budgets in parts', () => {
  const merges = ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3'];

  it('reads a total with its parts by source', () => {
    const header = [
      [...first, 'Kinh phí (triệu đồng)', null, null],
      [null, null, null, 'Tổng số', 'NSNN', 'Xã hội hóa'],
    ];
    const rows = withColumns([15, 10, 5], [20, 20, null], [null, null, null]);
    for (const merged of [merges, []]) {
      const plan = planOf({ rows: [...header, ...rows], merges: merged });
      expect(plan.columns.slice(3).map(({ role, unit }) => [role, unit])).toEqual([
        ['budget', 'trieu'],
        ['budgetPart', 'trieu'],
        ['budgetPart', 'trieu'],
      ]);
      expect(plan.headerRows).toEqual([3, 4]);
      expect(plan.tasks[0]?.parts.map(({ value }) => value.dong)).toEqual([10_000_000, 5_000_000]);
    }
  });

  it('reads a three-row header with `Trong đó`', () => {
    const header = [
      [...first, 'Kinh phí (triệu đồng)', null, null],
      [null, null, null, 'Tổng cộng', 'Trong đó', null],
      [null, null, null, null, 'NSNN', 'Khác'],
    ];
    const plan = planOf({
      rows: [...header, ...withColumns([15, 10, 5], [20, 20, null], [3, null, 3])],
      merges: ['A3:A5', 'B3:B5', 'C3:C5', 'D3:F3', 'D4:D5', 'E4:F4'],
    });
    expect(plan.headerRows).toEqual([3, 4, 5]);
    expect(plan.columns.map(({ role }) => role).slice(3)).toEqual(['budget', 'budgetPart', 'budgetPart']);
    expect(plan.columns[4]).toMatchObject({
      header: 'Kinh phí (triệu đồng) Trong đó NSNN',
      headerCell: at('E5'),
    });
  });

  it('takes columns of years for parts, stored as numbers too', () => {
    const header = [
      [...first, 'Kinh phí (triệu đồng)', null, null],
      [null, null, null, 2023, 2024, 2025],
    ];
    const rows = withColumns([15, 10, 5], [20, 20, null], [null, null, 7]);
    for (const merged of [merges, []]) {
      expect(rolesOf({ rows: [...header, ...rows], merges: merged }).slice(3)).toEqual([
        'budgetPart',
        'budgetPart',
        'budgetPart',
      ]);
    }
  });
});

describe('the unit', () => {
  const rows = withColumn(5, 10, null);
  const unitOf = (header: string, above: readonly string[] = [], settings = {}) =>
    planOf({ rows: [...above.map((line) => [line]), [...first, header], ...rows], settings });

  it('comes from the header, else from the line above the table', () => {
    expect(unitOf('Kinh phí (nghìn đồng)').unit).toBe('nghin');
    expect(unitOf('Kinh phí', ['Đơn vị tính: tỷ đồng']).unit).toBe('ty');
    expect(unitOf('Kinh phí (nghìn đồng)', ['Đơn vị tính: tỷ đồng']).unit).toBe('nghin');
  });

  it('is not known where nobody states it; amounts are then read as millions', () => {
    const plan = unitOf('Kinh phí');
    expect(plan.unit).toBeNull();
    expect(plan.columns[3]?.unit).toBeNull();
    expect(plan.tasks[0]?.budget?.value.dong).toBe(5_000_000);
  });

  it('is what the user says', () => {
    expect(unitOf('Kinh phí (nghìn đồng)', [], { unit: 'dong' }).tasks[0]?.budget?.value.dong).toBe(5);
  });

  it('stays with a column that states another one', () => {
    const plan = planOf({
      rows: [
        [...first, 'Kinh phí', 'Kinh phí đã thực hiện (đồng)'],
        ...withColumns([5, 4_000_000], [10, null], []),
      ],
      settings: { unit: 'ty' },
    });
    expect(plan.columns.slice(3).map(({ unit }) => unit)).toEqual(['ty', 'ty']);
    const stated = planOf({
      rows: [
        [...first, 'Kinh phí (triệu đồng)', 'Kinh phí đã thực hiện (đồng)'],
        ...withColumns([5, 4_000_000], [10, null], []),
      ],
    });
    expect(stated.columns.slice(3).map(({ unit }) => unit)).toEqual(['trieu', 'dong']);
  });
});
