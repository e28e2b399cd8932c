import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

const header = ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn'];
const tasks = [
  'Kế hoạch kiểm tra',
  'Báo cáo cải cách',
  'Rà soát thủ tục',
  'Tập huấn nghiệp vụ',
  'Khảo sát hài lòng',
];

/** A task in each row, from row 4 on. */
const rowsOf = (
  ...pairs: readonly (readonly [string | null, string | null])[]
): (string | number | null)[][] => [
  header,
  ...pairs.map(([lead, support], index) => [
    index + 1,
    `${tasks[index % tasks.length] ?? ''} ${index + 1}`,
    lead,
    support,
    'Quý IV/2023',
  ]),
];

testRule(rule, {
  valid: [
    {
      name: 'names on one line',
      rows: rowsOf(['Phòng Tài chính - Kế hoạch', 'Các cơ quan, đơn vị;\nUBND các xã, phường']),
    },
    {
      name: 'a line break between two names',
      rows: rowsOf(['Sở Nội vụ\nSở Y tế', 'Phòng Tư pháp,\nUBND các xã, phường']),
    },
    {
      name: 'persons and remarks',
      rows: rowsOf(['Nguyễn Văn A,\nPhó Chủ tịch', 'theo phân công\ncủa thủ trưởng']),
    },
    {
      name: 'a name torn over two rows',
      rows: [
        header,
        [1, 'Kế hoạch kiểm tra', 'Phòng Nội vụ', 'Các phòng', 'Năm 2023'],
        [null, 'công vụ', null, 'chuyên môn,\nnghiệp vụ', null],
        [2, 'Báo cáo', 'Phòng Nội vụ', null, 'Năm 2023'],
      ],
    },
  ],
  invalid: [
    {
      name: 'known names',
      rows: rowsOf(
        ['Phòng\nTài chính - Kế hoạch', 'Văn phòng \n\nHĐND&UBND thị xã'],
        ['Phòng Văn hóa\r\nvà Thông tin', 'Các phòng\nchuyên môn, nghiệp vụ'],
      ),
      findings: [
        { cell: 'C4', fix: { C4: 'Phòng Tài chính - Kế hoạch' } },
        { cell: 'D4', fix: { D4: 'Văn phòng HĐND&UBND thị xã' } },
        { cell: 'C5', fix: { C5: 'Phòng Văn hóa và Thông tin' } },
        { cell: 'D5', fix: { D5: 'Các phòng chuyên môn, nghiệp vụ' } },
      ],
    },
    {
      name: 'a name among others, whose separators and notes stay',
      rows: rowsOf(['Phòng\nTư pháp (hộ tịch),\nSở Y tế', null]),
      findings: [{ cell: 'C4', fix: { C4: 'Phòng Tư pháp (hộ tịch),\nSở Y tế' } }],
    },
    {
      name: 'decomposed text',
      rows: rowsOf(['Phòng\nTư pháp'.normalize('NFD'), null]),
      findings: [{ cell: 'C4', fix: { C4: 'Phòng Tư pháp' } }],
    },
    {
      name: 'a name known from another cell',
      rows: rowsOf(['Tổ tư vấn\nxây dựng', 'Tổ tư vấn xây dựng']),
      findings: [{ cell: 'C4', fix: { C4: 'Tổ tư vấn xây dựng' } }],
    },
    {
      name: 'one office or two, and names that nobody knows',
      rows: rowsOf(['Văn phòng\nUBND tỉnh', 'Tổ tư vấn\nxây dựng']),
      findings: [
        { cell: 'C4', message: 'doubtful', severity: 'review', suggestions: [{ C4: 'Văn phòng UBND tỉnh' }] },
        { cell: 'D4', message: 'doubtful', severity: 'review', suggestions: [{ D4: 'Tổ tư vấn xây dựng' }] },
      ],
    },
    {
      name: 'a formula, which it leaves alone',
      rows: [
        header,
        [1, 'Kế hoạch', { v: 'Phòng\nTư pháp', formula: '="Phòng"&CHAR(10)&"Tư pháp"' }, null, 'Năm 2023'],
      ],
      findings: [{ cell: 'C4' }],
    },
  ],
  notApplicable: [
    {
      name: 'a table without agencies',
      rows: [
        ['Stt', 'Nhiệm vụ', 'Thời hạn'],
        [1, 'Kế hoạch', 'Năm 2023'],
      ],
    },
  ],
});
