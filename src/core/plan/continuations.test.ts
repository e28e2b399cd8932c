import { describe, expect, it } from 'vitest';
import { planOf } from '../../../test/support/plan';
import { header, kindsOf, lead, task, type Row } from '../../../test/support/plan-rows';

describe('tasks without a number of their own', () => {
  it('go on with the row above where it was torn', () => {
    const rows: Row[] = [
      [1, 'Thực hiện triển khai Đề án đổi mới việc', lead, null, 'Năm 2021 và'],
      header,
      [null, 'thực hiện cơ chế một cửa', null, null, 'các năm tiếp theo'],
      [2, 'Hoàn thiện vị trí việc làm theo Nghị định của', lead, null, 'Năm 2022'],
      header,
      [null, 'Chính phủ về vị trí việc làm'],
      [3, 'Rà soát văn bản', lead, null, 'Năm 2022'],
      [null, null, 'Phòng Tư pháp'],
    ];
    expect(kindsOf(rows)).toEqual([
      'task',
      'header',
      'continuation',
      'task',
      'header',
      'continuation',
      'task',
      'continuation',
    ]);
    const [one, two, three] = planOf({ rows: [header, ...rows] }).tasks;
    expect(one?.rows).toEqual([4, 6]);
    expect(one?.fields.task?.text).toBe('Thực hiện triển khai Đề án đổi mới việc thực hiện cơ chế một cửa');
    expect(one?.deadline?.value.kind).toBe('open');
    expect(two?.fields.task?.pieces.map(({ cell }) => cell.row)).toEqual([7, 9]);
    expect(three?.leads?.value.map(({ name }) => name)).toEqual([lead, 'Phòng Tư pháp']);
  });

  it('are tasks where the number was forgotten', () => {
    expect(
      kindsOf([task(1, 'Kiểm tra văn bản'), task(null, 'Rà soát văn bản'), task(3, 'Đào tạo cán bộ')]),
    ).toEqual(['task', 'task', 'task']);
    // even with cells missing, when a number is left out
    expect(
      kindsOf([task(1, 'Kiểm tra văn bản'), [null, 'Rà soát văn bản', lead], task(3, 'Đào tạo')]),
    ).toEqual(['task', 'task', 'task']);
  });

  it('are tasks where one number is merged over two', () => {
    const rows = [task(1, 'Kiểm tra văn bản'), task(null, 'Rà soát văn bản'), task(2, 'Đào tạo cán bộ')];
    expect(kindsOf(rows, { merges: ['A4:A5'] })).toEqual(['task', 'task', 'task']);
  });

  it('are one task where number and name are merged', () => {
    const rows: Row[] = [
      [1, 'Kiểm tra văn bản', 'Phòng Nội vụ', 5, 'Quý I/2023'],
      [null, null, 'Phòng Tư pháp', 7, 'Quý II/2023'],
      task(2, 'Đào tạo cán bộ'),
    ];
    expect(kindsOf(rows, { merges: ['A4:A5', 'B4:B5'] })).toEqual(['task', 'continuation', 'task']);
    const [one] = planOf({ rows: [header, ...rows], merges: ['A4:A5', 'B4:B5'] }).tasks;
    expect(one?.budget?.value).toMatchObject({ kind: 'several', dong: 12_000_000 });
  });

  it('are tasks throughout where no task has one', () => {
    const rows = [
      task(null, '- Kiểm tra văn bản'),
      task(null, '- Rà soát văn bản'),
      task(null, '- Đào tạo cán bộ'),
    ];
    expect(kindsOf([[null, 'CẢI CÁCH THỂ CHẾ'], ...rows])).toEqual(['section', 'task', 'task', 'task']);
    const plan = planOf({
      rows: [
        ['Nhiệm vụ', 'Cơ quan chủ trì'],
        ['Kiểm tra văn bản', lead],
        ['Rà soát văn bản', lead],
      ],
    });
    expect(plan.tasks.length).toBe(2);
    expect(plan.tasks[0]?.ordinal).toBeNull();
  });

  it('are points of the task above where they have no cells', () => {
    const rows: Row[] = [
      task(1, 'Tuyên truyền cải cách hành chính'),
      ['a)', 'Trên báo'],
      ['b)', 'Trên đài'],
      task(2, 'Đào tạo'),
    ];
    expect(kindsOf(rows)).toEqual(['task', 'continuation', 'continuation', 'task']);
    expect(
      kindsOf([task(1, 'Tuyên truyền'), [null, '- Trên báo'], [null, '- Trên đài'], task(2, 'Đào tạo')]),
    ).toEqual(['task', 'continuation', 'continuation', 'task']);
  });
});

it('counts the money of points once where the task above already states their sum', () => {
  const rows: Row[] = [
    task(1, 'Tuyên truyền cải cách hành chính', 15),
    ['a)', 'Trên báo', null, 5],
    ['b)', 'Trên đài', null, 10],
    ['2', 'Tập huấn', lead, null, 'Quý I'],
    ['a)', 'Cán bộ xã', null, 3],
    ['b)', 'Cán bộ huyện', null, 4],
  ];
  expect(kindsOf(rows)).toEqual([
    'task',
    'continuation',
    'continuation',
    'task',
    'continuation',
    'continuation',
  ]);
  expect(planOf({ rows: [header, ...rows] }).tasks.map(({ budget }) => budget?.value.dong)).toEqual([
    15_000_000, 7_000_000,
  ]);
});
