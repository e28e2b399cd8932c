import { describe, expect, it } from 'vitest';
import { planOf } from '../../../test/support/plan';
import { header, kindsOf, lead, task, type Row } from '../../../test/support/plan-rows';

describe('groups', () => {
  it('are numbered titles over decimals inside a section', () => {
    const rows: Row[] = [
      ['I', 'CHÍNH QUYỀN SỐ'],
      [1, 'Hạ tầng số'],
      task('1.1', 'Nâng cấp mạng'),
      task('1.2', 'Mua thiết bị'),
      task(2, 'Đào tạo'),
    ];
    expect(kindsOf(rows)).toEqual(['section', 'group', 'task', 'task', 'task']);
    const { tasks } = planOf({ rows: [header, ...rows] });
    expect(tasks.map(({ group }) => group?.row ?? null)).toEqual([5, 5, null]);
  });

  it('are numbered titles over letters and bullets', () => {
    const rows: Row[] = [
      ['I', 'CHÍNH QUYỀN SỐ'],
      [1, 'Tuyên truyền'],
      task('a)', 'Trên báo'),
      task('b)', 'Trên đài'),
      [2, 'Đào tạo'],
      task('-', 'Cán bộ xã'),
      task('-', 'Cán bộ huyện'),
    ];
    expect(kindsOf(rows)).toEqual(['section', 'group', 'task', 'task', 'group', 'task', 'task']);
  });

  it('may state the sum of their tasks', () => {
    const rows: Row[] = [
      ['I', 'CHÍNH QUYỀN SỐ'],
      [1, 'Hạ tầng số', lead, 15, 'Năm 2023'],
      task('1.1', 'Nâng cấp mạng', 5),
      task('1.2', 'Mua thiết bị', 10),
    ];
    expect(kindsOf(rows)).toEqual(['section', 'group', 'task', 'task']);
    const [sum] = planOf({ rows: [header, ...rows] }).totals;
    expect(sum).toMatchObject({ row: 5, scope: 'group' });
    expect(sum?.stated[0]?.budget.dong).toBe(15_000_000);
    expect(sum?.group?.row).toBe(5);
  });

  it('are no tasks that only lack their cells', () => {
    expect(kindsOf([task(1, 'Kiểm tra văn bản'), [2, 'Rà soát văn bản'], task(3, 'Đào tạo cán bộ')])).toEqual(
      ['task', 'task', 'task'],
    );
    // a task with parts of its own stays one
    expect(
      kindsOf([task(1, 'Tuyên truyền', 7), task('1.1', 'Trên báo', 5), task('1.2', 'Trên đài', 5)])[0],
    ).toBe('task');
  });

  it('are titles without a number inside numbered sections', () => {
    const rows: Row[] = [
      ['I', 'Thể chế', null, 25],
      [null, 'Nhóm nhiệm vụ về văn bản', null, 5],
      task(1, 'Kiểm tra văn bản', 5),
      [null, 'Nhóm nhiệm vụ về tuyên truyền', null, 20],
      task(2, 'Phát thanh', 20),
    ];
    expect(kindsOf(rows)).toEqual(['section', 'group', 'task', 'group', 'task']);
  });

  it('leave a draft in which nothing is filled in yet alone', () => {
    const rows: Row[] = [
      [1, 'Kiểm tra văn bản'],
      [2, 'Rà soát văn bản'],
      [3, 'Đào tạo cán bộ'],
    ];
    expect(kindsOf(rows)).toEqual(['task', 'task', 'task']);
  });
});
