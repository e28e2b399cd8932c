import { describe, expect, it } from 'vitest';
import { formatRange } from '../../src/core/grid/address';
import { samplePlan, samples } from '../support/samples';

describe('Sở Giáo dục và Đào tạo Gia Lai 2021-2025', () => {
  const plan = samplePlan(samples.giaLai);

  it('sorts every row', () => {
    const counts: Record<string, number> = {};
    for (const { kind } of plan.rows) counts[kind] = (counts[kind] ?? 0) + 1;
    expect(counts).toEqual({ section: 6, group: 5, task: 41, continuation: 7, header: 22 });
  });

  it('finds the table, its two header rows and its columns', () => {
    expect(formatRange(plan.range)).toBe('A4:F84');
    expect(plan.headerRows).toEqual([4, 5]);
    expect(plan.columns.map(({ role }) => role)).toEqual([
      'ordinal',
      'task',
      'lead',
      'support',
      'product',
      'deadline',
    ]);
  });

  it('reads the period from the title', () => {
    expect(plan.title).toMatchObject({ year: null, period: { from: 2021, to: 2025 }, issuedYear: 2021 });
  });

  it('joins what a page break tore apart, every piece keeping its cell', () => {
    const task = plan.tasks.find(({ row }) => row === 17);
    expect(task?.rows).toEqual([17, 20]);
    expect(task?.fields.task?.pieces.map(({ cell }) => cell.row)).toEqual([17, 20]);
    expect(task?.fields.deadline?.text.replace('\n', ' ')).toBe('Năm 2021 và các năm tiếp theo');
    expect(task?.deadline?.value.kind).toBe('open');
  });

  it('tells sub-headings from tasks', () => {
    const groups = plan.rows.filter(({ kind }) => kind === 'group').map(({ row }) => row);
    expect(groups).toEqual([47, 54, 61, 65, 77]);
  });
});
