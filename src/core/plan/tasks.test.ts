import { describe, expect, it } from 'vitest';
import { at, type TestCell } from '../../../test/support/grid';
import { planOf } from '../../../test/support/plan';

type Row = readonly TestCell[];

const header: Row = [
  'Stt',
  'Nhiệm vụ',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Kinh phí (triệu đồng)',
  'Thời hạn',
];

describe('merged cells', () => {
  const rows: Row[] = [
    header,
    [1, 'Xây dựng kế hoạch', 'Sở Nội vụ', 'Sở Tài chính', 30, 'Quý I/2023'],
    [2, 'Tổ chức hội nghị'],
    [3, 'Tập huấn nghiệp vụ', 'Sở Tư pháp', null, 5, 'Quý II/2023'],
  ];
  const { tasks } = planOf({ rows, merges: ['C4:C5', 'D4:D5', 'E4:E5', 'F4:F5'] });

  it('give their value to every task that they cover', () => {
    expect(tasks.map(({ leads }) => leads?.value.map(({ name }) => name))).toEqual([
      ['Sở Nội vụ'],
      ['Sở Nội vụ'],
      ['Sở Tư pháp'],
    ]);
    expect(tasks[1]?.deadline?.value.quarter).toBe('2023-Q1');
    expect(tasks[1]?.leads?.cell).toEqual(at('C4'));
    expect(tasks[1]?.leads?.pieces).toEqual([{ cell: at('C4'), text: 'Sở Nội vụ' }]);
  });

  it('give their money to the first task only', () => {
    expect(tasks.map(({ budget }) => [budget?.value.kind, budget?.value.dong])).toEqual([
      ['amount', 30_000_000],
      ['none', null],
      ['amount', 5_000_000],
    ]);
    expect(tasks[1]?.budget?.cell).toEqual(at('E4'));
    expect(tasks[1]?.budget?.text).toBe('');
  });

  it('give nothing to a column to their right', () => {
    const [task] = planOf({
      rows: [
        header,
        [1, 'Xây dựng kế hoạch', 'Sở Nội vụ', null, 5, 'Quý I'],
        [2, 'Tập huấn', 'Sở Nội vụ', 'Sở Y tế', 5, 'Quý I'],
      ],
      merges: ['C4:D4'],
    }).tasks;
    expect(task?.supports).toMatchObject({ cell: at('D4'), text: '', value: [] });
  });
});

describe('what a column holds', () => {
  it('is a field even where its cell is empty, and none where there is no such column', () => {
    const [task] = planOf({ rows: [header, [1, 'Xây dựng kế hoạch', 'Sở Nội vụ']] }).tasks;
    expect(task?.fields.deadline).toMatchObject({ cell: at('F4'), text: '', pieces: [] });
    expect(task?.deadline?.value.kind).toBe('unknown');
    expect(task?.budget?.value.kind).toBe('none');
    expect(task?.status).toBeNull();
    expect(task?.fields.status).toBeUndefined();
    expect(task?.parts).toEqual([]);
  });

  it('keeps its line breaks, and every piece of a torn text its cell', () => {
    const rows: Row[] = [
      header,
      [1, 'Xây dựng\nkế hoạch', 'Sở Nội vụ', null, null, 'Quý I'],
      header,
      [null, 'kiểm tra công vụ'],
    ];
    const [task] = planOf({ rows }).tasks;
    expect(task?.fields.task).toMatchObject({
      cell: at('B4'),
      text: 'Xây dựng\nkế hoạch kiểm tra công vụ',
      pieces: [
        { cell: at('B4'), text: 'Xây dựng\nkế hoạch' },
        { cell: at('B6'), text: 'kiểm tra công vụ' },
      ],
    });
  });

  it('is read with the year of the plan, or the year that the user sets', () => {
    const rows: Row[] = [header, [1, 'Xây dựng kế hoạch', 'Sở Nội vụ', null, 5, 'Quý I']];
    expect(planOf({ rows }).tasks[0]?.deadline?.value.end).toBe('2023-03-31');
    const own = planOf({ rows, settings: { planYear: 2025 } });
    expect(own.title.year).toBe(2025);
    expect(own.tasks[0]?.deadline?.value.end).toBe('2025-03-31');
  });

  it('is read from date cells by their format', () => {
    const rows: Row[] = [
      header,
      [1, 'Xây dựng kế hoạch', 'Sở Nội vụ', null, 5, { v: 45_017, format: 'dd/mm/yyyy', text: '01/04/2023' }],
    ];
    expect(planOf({ rows }).tasks[0]?.deadline?.value).toMatchObject({ kind: 'day', end: '2023-04-01' });
  });

  it('is a share of completion on the scale of its column', () => {
    const progress = (values: TestCell[]) =>
      planOf({
        rows: [
          ['Nhiệm vụ', 'Thời hạn', 'Tỷ lệ hoàn thành (%)'],
          ...values.map((value) => ['Kiểm tra văn bản', 'Quý I', value]),
        ],
      }).tasks.map((task) => task.progress?.value);
    expect(progress([50, 100, 1])).toEqual([0.5, 1, 0.01]);
    expect(progress([0.5, 1, null])).toEqual([0.5, 1, null]);
    expect(progress(['50%', { v: 0.25, format: '0%' }])).toEqual([0.5, 0.25]);
  });

  it('may stand in a column without a header that the user names', () => {
    const rows: Row[] = [
      ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì'],
      [1, 'Xây dựng kế hoạch', 'Sở Nội vụ', null, 'Quý I'],
    ];
    const plan = planOf({ rows, settings: { columns: { deadline: 'E' } } });
    expect(plan.range.right).toBe(5);
    expect(plan.tasks[0]?.deadline?.value.kind).toBe('quarter');
  });
});

it('splits agency cells by the names that stand alone in other cells', () => {
  const rows: Row[] = [
    header,
    [1, 'Xây dựng kế hoạch', 'Tổ Kỹ thuật số, Tổ Hậu cần', null, null, 'Quý I'],
    [2, 'Tập huấn', 'Tổ Kỹ thuật số', null, null, 'Quý I'],
    [3, 'Kiểm tra', 'Tổ Hậu cần', null, null, 'Quý I'],
  ];
  expect(planOf({ rows }).tasks[0]?.leads?.value.map(({ name }) => name)).toEqual([
    'Tổ Kỹ thuật số',
    'Tổ Hậu cần',
  ]);
});
