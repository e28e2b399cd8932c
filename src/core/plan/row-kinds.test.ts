import { describe, expect, it } from 'vitest';
import type { TestCell } from '../../../test/support/grid';
import { planOf, type TestTable } from '../../../test/support/plan';
import type { RowKind } from './types';

type Row = readonly TestCell[];

const header: Row = ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kinh phí (triệu đồng)', 'Thời hạn'];
const lead = 'Phòng Nội vụ';
const task = (number: TestCell, text: string, budget: TestCell = null): Row => [
  number,
  text,
  lead,
  budget,
  'Quý I/2023',
];

/** The kinds of the rows below the header. */
const kindsOf = (rows: readonly Row[], rest: Omit<TestTable, 'rows'> = {}): RowKind[] => {
  const plan = planOf({ rows: [header, ...rows], ...rest });
  return plan.rows.filter(({ row }) => row > (plan.headerRows.at(-1) ?? 0)).map(({ kind }) => kind);
};
const sectionsOf = (rows: readonly Row[], rest: Omit<TestTable, 'rows'> = {}) =>
  planOf({ rows: [header, ...rows], ...rest }).sections.map(
    ({ ordinal, title, tasks }) => `${ordinal.text}|${title}|${tasks.length}`,
  );

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
