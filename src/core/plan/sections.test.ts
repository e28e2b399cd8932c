import { describe, expect, it } from 'vitest';
import { planOf } from '../../../test/support/plan';
import { header, kindsOf, lead, sectionsOf, task, type Row } from '../../../test/support/plan-rows';

describe('sections', () => {
  it.each<[string, Row[], string[]]>([
    [
      'Roman numerals beside the title',
      [
        ['I', 'CẢI CÁCH THỂ CHẾ', null, 5],
        task(1, 'Kiểm tra văn bản', 5),
        ['II', 'Cải cách tài chính công'],
        task(1, 'Rà soát'),
      ],
      ['I|CẢI CÁCH THỂ CHẾ|1', 'II|Cải cách tài chính công|1'],
    ],
    [
      'number and title in the order cell',
      [['I. CẢI CÁCH THỂ CHẾ'], task(1, 'Kiểm tra văn bản'), ['II/ CÔNG VỤ'], task(1, 'Đào tạo cán bộ')],
      ['I|CẢI CÁCH THỂ CHẾ|1', 'II|CÔNG VỤ|1'],
    ],
    [
      'number and title in the task cell',
      [
        [null, 'I. Cải cách thể chế'],
        task(1, 'Kiểm tra văn bản'),
        [null, 'II - Công vụ'],
        task(1, 'Đào tạo cán bộ'),
      ],
      ['I|Cải cách thể chế|1', 'II|Công vụ|1'],
    ],
    [
      'capital letters',
      [['A', 'Cải cách thể chế'], task(1, 'Kiểm tra văn bản'), ['B', 'Công vụ'], task(1, 'Đào tạo cán bộ')],
      ['A|Cải cách thể chế|1', 'B|Công vụ|1'],
    ],
    [
      'titles without any number',
      [
        [null, 'CẢI CÁCH THỂ CHẾ'],
        task(1, 'Kiểm tra văn bản'),
        [null, 'HẠ TẦNG SỐ'],
        task(2, 'Nâng cấp mạng'),
      ],
      ['|CẢI CÁCH THỂ CHẾ|1', '|HẠ TẦNG SỐ|1'],
    ],
    [
      'small titles without any number before numbers that start again',
      [
        [null, 'Hạ tầng số'],
        task(1, 'Nâng cấp mạng'),
        task(2, 'Mua thiết bị'),
        [null, 'Dữ liệu số'],
        task(1, 'Số hóa hồ sơ'),
      ],
      ['|Hạ tầng số|2', '|Dữ liệu số|1'],
    ],
    [
      'numbers over decimals',
      [
        [1, 'Hạ tầng số'],
        task('1.1', 'Nâng cấp mạng'),
        task('1.2', 'Mua thiết bị'),
        [2, 'Dữ liệu số'],
        task('2.1', 'Số hóa'),
      ],
      ['1|Hạ tầng số|2', '2|Dữ liệu số|1'],
    ],
    [
      'a skipped number',
      [['I', 'Thể chế'], task(1, 'Kiểm tra văn bản'), ['III', 'Công vụ'], task(1, 'Đào tạo cán bộ')],
      ['I|Thể chế|1', 'III|Công vụ|1'],
    ],
    [
      'a title in NFD',
      [['I', 'CẢI CÁCH THỂ CHẾ'.normalize('NFD')], task(1, 'Kiểm tra văn bản')],
      ['I|CẢI CÁCH THỂ CHẾ|1'],
    ],
    [
      'a level word before the number',
      [['Phần I', 'Thể chế'], task(1, 'Kiểm tra văn bản'), ['Phần II', 'Công vụ'], task(1, 'Đào tạo cán bộ')],
      ['I|Thể chế|1', 'II|Công vụ|1'],
    ],
  ])('are known by %s', (_, rows, sections) => {
    expect(sectionsOf(rows)).toEqual(sections);
  });

  it('may lie in merged cells', () => {
    const rows: Row[] = [
      ['Thể chế và pháp luật'],
      task(1, 'Kiểm tra văn bản'),
      ['Đội ngũ cán bộ'],
      task(2, 'Đào tạo'),
    ];
    expect(sectionsOf(rows, { merges: ['A4:E4', 'A6:E6'] })).toEqual([
      '|Thể chế và pháp luật|1',
      '|Đội ngũ cán bộ|1',
    ]);
  });

  it('go on where their title is repeated on a new page', () => {
    const rows: Row[] = [
      ['I', 'Thể chế'],
      task(1, 'Kiểm tra văn bản'),
      header,
      ['I', 'Thể chế (tiếp theo)'],
      task(2, 'Rà soát văn bản'),
    ];
    expect(kindsOf(rows)).toEqual(['section', 'task', 'header', 'section', 'task']);
    expect(sectionsOf(rows)).toEqual(['I|Thể chế|2']);
  });

  it('may lie inside sections', () => {
    const rows: Row[] = [
      ['A', 'NHIỆM VỤ CHUNG', null, 15],
      ['I', 'Thể chế', null, 15],
      task(1, 'Kiểm tra văn bản', 5),
      task(2, 'Rà soát văn bản', 10),
      ['II', 'Công vụ'],
      task(1, 'Đào tạo cán bộ'),
      ['B', 'NHIỆM VỤ RIÊNG'],
      task(1, 'Chuyển đổi số'),
    ];
    const plan = planOf({ rows: [header, ...rows] });
    expect(plan.sections.map(({ ordinal, parent, tasks }) => [ordinal.text, parent, tasks.length])).toEqual([
      ['A', null, 3],
      ['I', 0, 2],
      ['II', 0, 1],
      ['B', null, 1],
    ]);
    expect(plan.tasks.map(({ section }) => section?.ordinal.text)).toEqual(['I', 'I', 'II', 'B']);
  });

  it('may consist of one task that bears the number of a section', () => {
    const rows: Row[] = [
      ['I', 'Thể chế'],
      task(1, 'Kiểm tra văn bản'),
      task('II', 'Tuyên truyền'),
      task('III', 'Chỉ đạo'),
    ];
    expect(kindsOf(rows)).toEqual(['section', 'task', 'task', 'task']);
    expect(sectionsOf(rows)).toEqual(['I|Thể chế|1', 'II|Tuyên truyền|1', 'III|Chỉ đạo|1']);
  });

  it('are none where Roman numerals number the tasks', () => {
    expect(
      kindsOf([task('I', 'Kiểm tra văn bản'), task('II', 'Rà soát văn bản'), task('III', 'Đào tạo')]),
    ).toEqual(['task', 'task', 'task']);
  });

  it('come from a column of areas where there are no section rows', () => {
    const plan = planOf({
      rows: [
        ['Stt', 'Lĩnh vực', 'Nhiệm vụ', 'Cơ quan chủ trì'],
        [1, 'Cải cách thể chế', 'Kiểm tra văn bản', lead],
        [2, null, 'Rà soát văn bản', lead],
        [3, 'Công vụ', 'Đào tạo cán bộ', lead],
        [4, 'Cải cách  thể chế', 'Theo dõi thi hành pháp luật', lead],
      ],
      merges: ['B4:B5'],
    });
    expect(
      plan.sections.map(({ title, row, tasks }) => [title, row, tasks.map(({ row: at }) => at)]),
    ).toEqual([
      ['Cải cách thể chế', 4, [4, 5, 7]],
      ['Công vụ', 6, [6]],
    ]);
    expect(plan.rows.map(({ kind }) => kind)).toEqual(['header', 'task', 'task', 'task', 'task']);
  });
});

describe('titles in other places', () => {
  it('stand above the header of each small table', () => {
    const small = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Hạn'];
    const plan = planOf({
      rows: [
        ['I. Hạ tầng số'],
        small,
        [1, 'Nâng cấp mạng', lead, 'Quý I'],
        ['II. Dữ liệu số'],
        small,
        [1, 'Số hóa hồ sơ', lead, 'Quý II'],
      ],
    });
    expect(plan.sections.map(({ ordinal, title, tasks }) => [ordinal.text, title, tasks.length])).toEqual([
      ['I', 'Hạ tầng số', 1],
      ['II', 'Dữ liệu số', 1],
    ]);
  });

  it('bear codes', () => {
    const plan = planOf({
      rows: [
        ['Mã nhiệm vụ', 'Tên nhóm nhiệm vụ/nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
        ['NV-1', 'Hạ tầng số'],
        ['NV-1.1', 'Nâng cấp mạng', lead, 'Quý I'],
        ['NV-1.2', 'Mua thiết bị', lead, 'Quý I'],
      ],
    });
    expect(plan.rows.map(({ kind }) => kind)).toEqual(['header', 'section', 'task', 'task']);
    expect(plan.tasks[0]?.fields.code?.text).toBe('NV-1.1');
  });
});
