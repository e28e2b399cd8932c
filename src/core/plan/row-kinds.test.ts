import { describe, expect, it } from 'vitest';
import { planOf } from '../../../test/support/plan';
import { header, kindsOf, task, type Row } from '../../../test/support/plan-rows';

describe('other rows', () => {
  it('are column numbers, empty rows, notes and signatures', () => {
    const rows: Row[] = [
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      task(1, 'Kiểm tra văn bản', 5),
      [],
      task(2, 'Đào tạo cán bộ', 7),
      ['Ghi chú: số liệu tạm tính'],
      ['* Các nhiệm vụ thường xuyên không ghi ở đây'],
      [],
      ['Nơi nhận:', null, null, 'TM. ỦY BAN NHÂN DÂN'],
      ['- Như trên;', null, null, 'CHỦ TỊCH'],
      [null, null, null, 'Nguyễn Văn A'],
    ];
    const plan = planOf({ rows: [header, ...rows] });
    expect(plan.headerRows).toEqual([3, 4]);
    expect(plan.rows.map(({ kind }) => kind).slice(2)).toEqual([
      'task',
      'blank',
      'task',
      'note',
      'note',
      'blank',
      'signature',
      'signature',
      'signature',
    ]);
    expect(plan.tasks.map(({ rows: own }) => own)).toEqual([[5], [7]]);
  });

  it('are explanations below the table', () => {
    const rows: Row[] = [
      task(1, 'Kiểm tra văn bản'),
      [],
      ['Ghi chú các từ viết tắt:'],
      ['VBQPPL', 'Văn bản quy phạm pháp luật'],
      ['TTHC', 'Thủ tục hành chính'],
    ];
    expect(kindsOf(rows)).toEqual(['task', 'blank', 'note', 'note', 'note']);
  });

  it('are page numbers between a torn table', () => {
    const rows: Row[] = [task(1, 'Kiểm tra văn bản'), [2], header, task(2, 'Đào tạo cán bộ')];
    const kinds = kindsOf(rows);
    expect(kinds[1]).not.toBe('task');
    expect(kinds.filter((kind) => kind === 'task').length).toBe(2);
  });

  it('are numbers prepared for tasks to come', () => {
    expect(kindsOf([task(1, 'Kiểm tra văn bản'), task(2, 'Đào tạo cán bộ'), [3], [4]])).toEqual([
      'task',
      'task',
      'blank',
      'blank',
    ]);
  });

  it('do not make a total of what a total consists of', () => {
    const rows: Row[] = [
      task(1, 'Kiểm tra', 5),
      [null, 'Tổng cộng', null, 5],
      [null, 'Trong đó: NSNN', null, 3],
    ];
    expect(kindsOf(rows)).toEqual(['task', 'total', 'note']);
  });
});
