import { describe, expect, it } from 'vitest';
import { collectionInput, columnOf, sheetsOf, tableIn } from '../../../../test/support/collection';
import { planOf } from '../../../../test/support/plan';
import { samplePlan, samples } from '../../../../test/support/samples';

const header = [
  'STT',
  'Nhiệm vụ',
  'Cơ quan chủ trì',
  'Kinh phí (triệu đồng)',
  'Thời hạn',
  'Tình trạng',
  'Đã chi (triệu đồng)',
];

describe('the data of several plans', () => {
  it('has one row for every task, plan by plan, in a table with different titles', () => {
    const files = Object.values(samples);
    const { data } = sheetsOf(collectionInput(files.map((file) => [file, samplePlan(file)])));
    const [table] = data.tables;
    expect(table?.range).toMatchObject({ top: 5, left: 1, bottom: 5 + 85 });
    const titles = data.rows[4]?.cells.map(({ value }) => value) ?? [];
    expect(titles).toHaveLength(table?.range.right ?? 0);
    expect(new Set(titles).size).toBe(titles.length);
    const rows = tableIn(data, 'Nhiệm vụ');
    expect(columnOf(rows, 'TT tệp')).toEqual([
      ...Array<number>(22).fill(1),
      ...Array<number>(22).fill(2),
      ...Array<number>(41).fill(3),
    ]);
    expect(rows.every((row) => [...row.values()].every(({ formula }) => formula === undefined))).toBe(true);
    expect(data.merges.every(({ bottom }) => bottom < 5)).toBe(true);
  });

  it('tells of a task what can be pivoted', () => {
    const plan = planOf({
      rows: [
        header,
        ['I', 'CẢI CÁCH THỂ CHẾ', null, null, null, null, null],
        [1, '=Rà soát văn bản', 'Phòng Nội vụ; Phòng Tư pháp', 5.5, 'Quý IV/2023', 'Hoàn thành', 4],
        [2, 'Tập huấn công chức', 'Phòng Nội vụ', 'Lồng ghép', 'Thường xuyên', null, null],
        [3, 'Kiểm tra công vụ', null, 0, 'Trước 10/02/2023', 'Đang thực hiện', '-'],
      ],
    });
    const rows = tableIn(sheetsOf(collectionInput([['=a.xlsx', plan]])).data, 'Nhiệm vụ');
    const titles = [
      'Tệp',
      'Dòng',
      'Số TT',
      'Lĩnh vực',
      'Nhiệm vụ',
      'Cơ quan chủ trì',
      'Thời hạn',
      'Hạn cuối',
      'Quý',
    ];
    const more = ['Tình trạng đến ngày báo cáo', 'Kinh phí', 'Kinh phí chưa rõ', 'Đã chi'];
    const shown = rows.map((row) => [...titles, ...more].map((title) => row.get(title)?.value));
    expect(shown).toEqual([
      [
        '=a.xlsx',
        5,
        '1',
        'Cải cách thể chế',
        '=Rà soát văn bản',
        'Phòng Nội vụ; Phòng Tư pháp',
        'Quý IV/2023',
        45_291,
        'Quý IV/2023',
        'Hoàn thành',
        5.5,
        0,
        4,
      ],
      [
        '=a.xlsx',
        6,
        '2',
        'Cải cách thể chế',
        'Tập huấn công chức',
        'Phòng Nội vụ',
        'Thường xuyên',
        '',
        'Không xác định',
        'Thường xuyên',
        '',
        1,
        '',
      ],
      [
        '=a.xlsx',
        7,
        '3',
        'Cải cách thể chế',
        'Kiểm tra công vụ',
        '',
        'Trước 10/02/2023',
        44_967,
        'Quý I/2023',
        'Quá hạn',
        0,
        0,
        '',
      ],
    ]);
  });

  it('never names a person', () => {
    const plan = planOf({
      rows: [
        header,
        [1, 'Rà soát văn bản', 'Phòng Nội vụ (Đ/c Nguyễn Văn An, 0912345678)', 5, 'Quý IV/2023', null, null],
        [2, 'Kiểm tra', 'Ông Trần Văn Bình', 5, 'Quý IV/2023', null, null],
      ],
    });
    const { data, summary, findings } = sheetsOf(collectionInput([['a.xlsx', plan]]));
    expect(columnOf(tableIn(data, 'Nhiệm vụ'), 'Cơ quan chủ trì')).toEqual(['Phòng Nội vụ', '']);
    expect(JSON.stringify([data, summary, findings])).not.toMatch(/Nguyễn Văn An|0912345678|Trần Văn Bình/);
  });
});
