import { describe, expect, it } from 'vitest';
import { gridOf, type TestCell } from '../../../test/support/grid';
import { buildCatalog } from '../catalog/build';
import { formatRange } from '../grid/address';
import { defaultSettings, settingsSchema } from '../settings/settings';
import { finish } from '../steps';
import { findTables } from './find-table';
import { readPlan } from './read-plan';

type Row = readonly TestCell[];

const catalog = buildCatalog(defaultSettings.dictionary);
const header = ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'];
const tasks: readonly Row[] = [
  [1, 'Xây dựng kế hoạch kiểm tra văn bản', 'Phòng Tư pháp', 'Quý I/2023'],
  [2, 'Rà soát, đơn giản hóa thủ tục hành chính', 'Phòng Nội vụ', 'Quý II/2023'],
];
const shifted = (rows: readonly Row[], by: number): Row[] =>
  rows.map((row) => [...Array<null>(by).fill(null), ...row]);
const find = (rows: readonly Row[], options: Parameters<typeof gridOf>[1] = {}, settings: object = {}) =>
  finish(findTables(gridOf(rows, options), settingsSchema.parse(settings), catalog)).map(
    ({ range, headerRows }) => `${formatRange(range)} ${headerRows.join(',')}`,
  );

describe('findTables', () => {
  it('finds a table wherever it begins', () => {
    expect(find([header, ...tasks])).toEqual(['A1:D3 1']);
    expect(find([['PHỤ LỤC'], ['KẾ HOẠCH NĂM 2023'], [], ...shifted([header, ...tasks], 3)])).toEqual([
      'D4:G6 4',
    ]);
  });

  it('leaves the title, the unit and stray texts out', () => {
    const rows: Row[] = [
      ['UBND THỊ XÃ', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['PHỤ LỤC'],
      [null, null, null, 'Đơn vị tính: triệu đồng'],
      [...header, null, null, 'nháp'],
      ...tasks.map((row) => [...row, null, null, 'xem lại']),
    ];
    expect(find(rows)).toEqual(['A4:D6 4']);
  });

  it('reads a header with line breaks, in capitals, in NFD', () => {
    expect(
      find([['STT', 'NHIỆM VỤ\nTRỌNG TÂM', 'ĐƠN VỊ\nCHỦ TRÌ', 'THỜI GIAN\nHOÀN THÀNH'], ...tasks]),
    ).toEqual(['A1:D3 1']);
    expect(find([header.map((text) => text.normalize('NFD')), ...tasks])).toEqual(['A1:D3 1']);
  });

  it('takes a row of group headings above the leaves into the header', () => {
    const rows: Row[] = [
      ['KẾ HOẠCH NĂM 2023'],
      [null, null, 'Trách nhiệm cụ thể', null, null],
      ['Stt', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'],
      [1, 'Xây dựng kế hoạch kiểm tra', 'Phòng Tư pháp', 'Phòng Nội vụ', 'Quý I/2023'],
    ];
    expect(find(rows, { merges: ['A1:E1', 'C2:D2'] })).toEqual(['A2:E4 2,3']);
  });

  it.each<[string, Row[], string[]]>([
    ['one cell', [['PHỤ LỤC NHIỆM VỤ NĂM 2023']], []],
    ['merged cells, but for a column added later', [['PHỤ LỤC NHIỆM VỤ NĂM 2023']], ['A1:C1']],
  ])('leaves a title directly above out of the header: %s', (_, title, merges) => {
    expect(find([...title, header, ...tasks], { merges })).toEqual(['A2:D4 2']);
    const plan = readPlan(gridOf([...title, header, ...tasks], { merges }), defaultSettings, catalog);
    expect(plan?.title.year).toBe(2023);
  });

  it('reads a plan with many columns of its own', () => {
    const months = Array.from({ length: 40 }, (_, index) => `Theo dõi ${index + 1}`);
    const rows = [[...header, ...months], ...tasks.map((row) => [...row, ...months.map(() => 5)])];
    expect(find(rows)).toEqual(['A1:AR3 1']);
  });

  it('keeps tables apart, the likeliest first', () => {
    const small: Row[] = [
      ['TT', 'Công việc', 'Người phụ trách', 'Hạn'],
      [1, 'Họp', 'A', '5/3/2023'],
    ];
    const rows: Row[] = [...small, [], ['PHỤ LỤC II'], header, ...tasks, ...tasks];
    expect(find(rows)).toEqual(['A5:D9 5', 'A1:D2 1']);
  });

  it('keeps a header repeated at a page break in its table', () => {
    expect(find([header, ...tasks, header, ...tasks])).toEqual(['A1:D6 1']);
  });

  it('begins anew with the same header below another title or a signature', () => {
    expect(find([header, ...tasks, ['PHỤ LỤC 2'], header, ...tasks, ...tasks])).toEqual([
      'A5:D9 5',
      'A1:D3 1',
    ]);
    const signed = find([header, ...tasks, ['Nơi nhận:'], [], header, ...tasks, ...tasks]);
    expect(signed.length).toBe(2);
  });

  it('keeps tables side by side apart', () => {
    const side: Row[] = [
      [...header, null, 'Lĩnh vực', 'Số nhiệm vụ'],
      [...(tasks[0] ?? []), null, 'Thể chế', 5],
      [...(tasks[1] ?? []), null, 'Công vụ', 3],
    ];
    expect(find(side)).toEqual(['A1:D3 1']);
  });

  it('takes no task for a header, whatever its words', () => {
    const rows: Row[] = [
      ['Stt', 'Nhiệm vụ', 'Thời hạn', 'Tình trạng'],
      ['1', 'Rà soát văn bản', 'Quý I', 'Đã hoàn thành'],
      [],
      ['2', 'Báo cáo', 'Quý II', 'Đang thực hiện'],
      [],
      [null, 'Báo cáo', 'Quý II', 'Đang thực hiện'],
    ];
    expect(find(rows)).toEqual(['A1:D6 1']);
  });

  it('goes over small gaps and ends at large ones', () => {
    const gap = (rows: number): Row[] => Array.from({ length: rows }, () => []);
    expect(find([header, ...tasks, ...gap(3), [3, 'Đào tạo cán bộ', 'Phòng Nội vụ', 'Quý III']])).toEqual([
      'A1:D7 1',
    ]);
    expect(find([header, ...tasks, ...gap(12), ['Số liệu tham khảo', 5]])).toEqual(['A1:D3 1']);
  });

  it.each<[string, Row[]]>([
    ['an empty sheet', []],
    [
      'a summary by area',
      [
        ['Stt', 'Lĩnh vực', 'Số nhiệm vụ', 'Kinh phí'],
        [1, 'Cải cách thể chế', 5, 5],
        [2, 'Công vụ', 3, 200],
      ],
    ],
    [
      'a summary by agency',
      [
        ['Cơ quan chủ trì', 'Số nhiệm vụ', 'Hoàn thành', 'Quá hạn'],
        ['Phòng Nội vụ', 7, 3, 1],
      ],
    ],
    ['a letter', [['Kính gửi: Phòng Nội vụ'], ['Thực hiện kế hoạch năm 2023, UBND xã báo cáo như sau:']]],
    [
      'a list of telephone numbers',
      [
        ['Họ và tên', 'Điện thoại'],
        ['Nguyễn Văn A', '0912345678'],
      ],
    ],
  ])('finds no plan in %s', (_, rows) => {
    expect(find(rows)).toEqual([]);
  });

  it('finds a table most of whose header is unknown behind its order column', () => {
    const rows: Row[] = [
      ['TT', 'Tên việc', 'Người làm', 'Hạn chót', 'Xong chưa'],
      [1, 'Rà soát văn bản quy phạm', 'Anh A', '31/3/2024', 'Rồi'],
    ];
    expect(find(rows)).toEqual(['A1:E2 1']);
  });

  it('finds tables of few columns', () => {
    expect(
      find([
        ['Nhiệm vụ', 'Thời hạn'],
        ['Kiểm tra văn bản', 'Quý I'],
      ]),
    ).toEqual(['A1:B2 1']);
  });

  it('looks only where the user says', () => {
    const rows: Row[] = [header, ...tasks, [], ['PHỤ LỤC 2'], header, ...tasks, ...tasks];
    expect(find(rows, {}, { range: 'A1:D3' })).toEqual(['A1:D3 1']);
    // rows of tasks only, with their header directly above
    expect(find(rows, {}, { range: 'A7:D10' })).toEqual(['A6:D10 6']);
    // without any header word the first row of the range is the header
    const unknown: Row[] = [
      ['A', 'B', 'C'],
      [1, 'Xây dựng kế hoạch kiểm tra', 'Phòng Tư pháp'],
    ];
    expect(find(unknown, {}, { range: 'A1:C2', columns: { task: 'B', lead: 'C' } })).toEqual(['A1:C2 1']);
  });

  it('finds a table far down a long sheet', () => {
    const rows: Row[] = [...Array.from({ length: 300 }, (_, row): Row => [`Dòng ${row}`]), header, ...tasks];
    expect(find(rows)).toEqual(['A301:D303 301']);
  });
});

it('reads the likeliest table with the title above it', () => {
  const rows: Row[] = [
    ['Danh mục việc nhỏ năm 2021'],
    ['TT', 'Công việc', 'Hạn'],
    [1, 'Họp', '5/3/2021'],
    [],
    ['PHỤ LỤC II'],
    ['KẾ HOẠCH NĂM 2023'],
    header,
    ...tasks,
    ...tasks,
  ];
  const plan = readPlan(gridOf(rows), defaultSettings, catalog);
  expect(plan?.title.year).toBe(2023);
  expect(plan?.title.lines.map(({ text }) => text)).toEqual(['PHỤ LỤC II', 'KẾ HOẠCH NĂM 2023']);
});

it('finds nothing to read on a sheet without tasks', () => {
  expect(readPlan(gridOf([['Ghi chú'], ['Không có gì']]), defaultSettings, catalog)).toBeNull();
});
