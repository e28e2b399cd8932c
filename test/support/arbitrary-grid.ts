import fc from 'fast-check';
import type { Grid } from '../../src/core/grid/grid';
import { gridOf, type TestCell } from './grid';

const headers: Readonly<Record<string, readonly string[]>> = {
  ordinal: ['Stt', 'TT', 'Số TT'],
  task: ['Nội dung, nhiệm vụ', 'Nhiệm vụ', 'Tên nhiệm vụ'],
  product: ['Sản phẩm', 'Kết quả/Sản phẩm'],
  lead: ['Cơ quan chủ trì', 'Đơn vị chủ trì'],
  support: ['Cơ quan phối hợp'],
  budget: ['Kinh phí (triệu đồng)', 'Kinh phí dự kiến', 'Kinh phí\n(tr.đ)'],
  deadline: ['Thời gian hoàn thành', 'Thời hạn', 'Tiến độ'],
  status: ['Tình trạng', 'Kết quả thực hiện'],
  finished: ['Ngày hoàn thành'],
};

const values: Readonly<Record<string, readonly TestCell[]>> = {
  ordinal: [1, 2, 3, '1', '02', 'I', 'II', 'a)', '1.1', 'A', null, '-'],
  task: [
    'Xây dựng kế hoạch cải cách hành chính',
    'Rà soát thủ tục  hành chính,báo cáo kết quả',
    'CẢI CÁCH THỂ CHẾ',
    'Cải cách thủ tục hành chính',
    'Tổng cộng',
    'Cộng',
    '(Bằng chữ: Năm triệu đồng)',
    'Ghi chú: số liệu tạm tính',
    'K\u1EBF hoa\u0323ch',
    null,
  ],
  product: ['Kế hoạch', 'Quyết định\nthành lập', ' Báo cáo ', null],
  lead: [
    'Phòng Nội vụ',
    'P. Nội vụ',
    'Phòng Nội vụ,Phòng Tư pháp',
    'phòng\nTư pháp',
    'Sở KH&CN',
    'Ông Nguyễn Văn A',
    null,
  ],
  support: [
    'Các cơ quan, đơn vị;\nUBND các xã, phường',
    'Các chuyên môn, phòng nghiệp vụ',
    'Phòng Nội vu',
    null,
  ],
  budget: [
    5,
    12.5,
    -3,
    '5',
    ' 7 ',
    '1.500',
    '3 triệu',
    '0,5 tỷ',
    '-',
    'Lồng ghép',
    5_000_000,
    { v: 17, formula: '=SUM(F4:F6)' },
    { v: { error: '#REF!' }, formula: '=#REF!' },
    null,
  ],
  deadline: [
    'Quý IV/2023',
    'quí 4-2023',
    'Trước ngày 31/12/2023',
    '31/02/2023',
    'Năm 2023',
    2023,
    'T6/2023',
    'Hằng năm',
    { v: 45_000, format: 'm/d/yyyy' },
    { v: 45_017, format: '"Tháng "m/yyyy' },
    'Sau khi có hướng dẫn',
    'x',
    null,
  ],
  status: [
    'Đã hoàn thành',
    'đã hoàn  thành',
    'Đang thực hiện',
    'x',
    '50%',
    'Đã ban hành Quyết định số 5',
    null,
  ],
  finished: ['30/6/2023', { v: 45_100, format: 'dd/mm/yyyy' }, 'Tháng 5/2023', null],
};

const noise: fc.Arbitrary<TestCell> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom<TestCell>(
    null,
    '',
    '=1+1',
    '@cmd',
    { v: 'Céng hßa', font: '.VnTime' },
    { v: 'tô', rich: true },
  ),
);

/** A table as many hands leave it: a header of known columns over cells that mostly, not always, belong there. */
export const planLikeGrid: fc.Arbitrary<Grid> = fc
  .subarray(Object.keys(headers), { minLength: 2 })
  .chain((columns) =>
    fc.record({
      head: fc.tuple(...columns.map((column) => fc.constantFrom(...(headers[column] ?? [])))),
      body: fc.array(fc.tuple(...columns.map(cellOf)), { maxLength: 14 }),
      title: fc.constantFrom('KẾ HOẠCH NĂM 2023', 'Kế hoạch giai đoạn 2021-2025', ''),
      merge: fc.constantFrom<readonly string[]>([], ['A4:A5'], ['B4:B6'], ['A6:C6']),
      hidden: fc.subarray([4, 5, 6]),
    }),
  )
  .map(({ head, body, title, merge, hidden }) =>
    gridOf([['PHỤ LỤC'], [title], head, ...body], { merges: merge, hidden }),
  );

/** A table of tasks alone: whatever is changed in a cell of one, the rows mostly remain what they are. */
export const taskGrid: fc.Arbitrary<Grid> = fc
  .array(fc.tuple(...Object.keys(headers).map((column) => fc.constantFrom(...(values[column] ?? [])))), {
    minLength: 3,
    maxLength: 10,
  })
  .map((body) =>
    gridOf([
      ['PHỤ LỤC'],
      ['KẾ HOẠCH NĂM 2023'],
      Object.values(headers).map(([header = '']) => header),
      ...body.map((cells, index) => [
        index + 1,
        `Triển khai nhiệm vụ ${index},bảo đảm tiến độ`,
        ...cells.slice(2),
      ]),
    ]),
  );

/** Anything at all. */
export const anyGrid: fc.Arbitrary<Grid> = fc
  .array(fc.array(noise, { maxLength: 8 }), { maxLength: 12 })
  .map((rows) => gridOf(rows));

function cellOf(column: string): fc.Arbitrary<TestCell> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...(values[column] ?? [])) },
    { weight: 1, arbitrary: noise },
  );
}
