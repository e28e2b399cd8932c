import { describe, expect, it } from 'vitest';
import { planOf } from '../../../test/support/plan';
import { header, kindsOf, task, type Row } from '../../../test/support/plan-rows';

describe('sums', () => {
  const scopesOf = (rows: readonly Row[]) =>
    planOf({ rows: [header, ...rows] }).totals.map(({ row, scope, section }) => [
      row,
      scope,
      section?.ordinal.text,
    ]);

  it('stand below everything', () => {
    const rows: Row[] = [['I', 'Thể chế', null, 5], task(1, 'Kiểm tra văn bản', 5), ['Tổng', null, null, 5]];
    expect(kindsOf([...rows, ['(Bằng chữ: Năm triệu đồng)']])).toEqual(['section', 'task', 'total', 'words']);
    const plan = planOf({ rows: [header, ...rows, ['(Bằng chữ: Năm triệu đồng)']] });
    expect(plan.words).toEqual([
      { cell: { row: 7, col: 1 }, text: '(Bằng chữ: Năm triệu đồng)', dong: 5_000_000 },
    ]);
    expect(plan.sections[0]?.stated.map(({ budget }) => budget.dong)).toEqual([5_000_000]);
  });

  it('stand above everything', () => {
    const rows: Row[] = [
      ['', 'TỔNG CỘNG', null, 5],
      ['I', 'Thể chế', null, 5],
      task(1, 'Kiểm tra văn bản', 5),
    ];
    expect(kindsOf(rows)).toEqual(['total', 'section', 'task']);
    expect(scopesOf(rows)).toEqual([[4, 'grand', undefined]]);
  });

  it('close each section', () => {
    const rows: Row[] = [
      ['I', 'Thể chế'],
      task(1, 'Kiểm tra văn bản', 5),
      [null, 'Cộng', null, 5],
      ['II', 'Công vụ'],
      task(1, 'Đào tạo cán bộ', 7),
      [null, 'Cộng', null, 7],
    ];
    expect(kindsOf(rows)).toEqual(['section', 'task', 'subtotal', 'section', 'task', 'subtotal']);
    expect(scopesOf([...rows, [null, 'Tổng cộng', null, 12]])).toEqual([
      [6, 'section', 'I'],
      [9, 'section', 'II'],
      [10, 'grand', undefined],
    ]);
    expect(planOf({ rows: [header, ...rows] }).sections.map(({ stated }) => stated[0]?.budget.dong)).toEqual([
      5_000_000, 7_000_000,
    ]);
  });

  it('are the grand one where the label adds the sections up, or no section was closed before', () => {
    const rows: Row[] = [['I', 'Thể chế'], task(1, 'Kiểm tra', 5), ['II', 'Công vụ'], task(1, 'Đào tạo', 7)];
    expect(scopesOf([...rows, [null, 'TỔNG CỘNG (I+II)', null, 12]])).toEqual([[8, 'grand', undefined]]);
    expect(scopesOf([...rows, [null, 'Cộng', null, 12]])).toEqual([[8, 'grand', undefined]]);
    expect(scopesOf([...rows, [null, 'Cộng mục II', null, 7]])).toEqual([[8, 'section', 'II']]);
  });

  it('are no tasks that begin with the same word', () => {
    expect(
      kindsOf([task(1, 'Tổng kết công tác cải cách hành chính', 5), task(2, 'Tổng hợp báo cáo')]),
    ).toEqual(['task', 'task']);
  });

  it('may have their amount in words in the same cell', () => {
    const rows: Row[] = [
      task(1, 'Kiểm tra văn bản', 5),
      ['Tổng cộng (bằng chữ: Năm triệu đồng)', null, null, 5],
    ];
    expect(kindsOf(rows)).toEqual(['task', 'total']);
    expect(planOf({ rows: [header, ...rows] }).words.map(({ dong }) => dong)).toEqual([5_000_000]);
  });

  it('of a page are notes', () => {
    const rows: Row[] = [
      task(1, 'Kiểm tra văn bản', 5),
      [null, 'Cộng trang 1', null, 5],
      header,
      [null, 'Mang sang', null, 5],
      task(2, 'Đào tạo cán bộ', 7),
    ];
    expect(kindsOf(rows)).toEqual(['task', 'note', 'header', 'note', 'task']);
  });

  it('may stand without a label, or inside it', () => {
    const rows: Row[] = [task(1, 'Kiểm tra văn bản', 5), task(2, 'Đào tạo cán bộ', 7)];
    expect(kindsOf([...rows, [null, null, null, 12]])).toEqual(['task', 'task', 'total']);
    const plan = planOf({ rows: [header, ...rows, ['Tổng cộng: 12 triệu đồng']], merges: ['A6:E6'] });
    expect(plan.totals[0]?.stated[0]?.budget.dong).toBe(12_000_000);
  });
});
