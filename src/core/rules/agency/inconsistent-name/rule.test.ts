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
    { name: 'one way of writing', rows: rowsOf(['UBND tỉnh', 'Sở Nội vụ'], ['UBND tỉnh', 'Sở Nội vụ']) },
    {
      name: 'matters of taste',
      rows: rowsOf(
        ['Phòng Văn hóa và Thông tin', 'Tổ công tác 06 – Đội 1'],
        ['Phòng Văn hoá và Thông tin', 'Tổ công tác 06 - Đội 1'],
        ['Các đơn vị liên quan', 'Sở Nội vụ; các đơn vị liên quan'],
      ),
    },
    {
      name: 'what another rule puts right',
      rows: rowsOf(['Sở Công Thương', 'Sở công thương'], ['Sở Khoa học và Công nghệ', 'Sở KH&CN']),
    },
    {
      name: 'other bodies',
      rows: rowsOf(
        ['UBND tỉnh', 'UBND huyện'],
        ['Các cơ quan, đơn vị', 'Các cơ quan, đơn vị thuộc UBND thị xã'],
      ),
    },
  ],
  invalid: [
    {
      name: 'capitals, spaces and ampersands in names of the sheet’s own',
      rows: rowsOf(
        ['Tổ tư vấn và hỗ trợ', 'Tổ tư vấn và hỗ trợ'],
        ['Tổ Tư vấn & Hỗ trợ (thường trực)', 'Sở Nội vụ'],
      ),
      findings: [{ cell: 'C5', fix: { C5: 'Tổ tư vấn và hỗ trợ (thường trực)' } }],
    },
    {
      name: 'full words and short ones',
      rows: rowsOf(['UBND tỉnh', 'UBND tỉnh'], ['Ủy ban nhân dân tỉnh', 'Sở Nội vụ']),
      findings: [{ cell: 'C5', message: 'wording', severity: 'review', suggestions: [{ C5: 'UBND tỉnh' }] }],
    },
    {
      name: 'full words where the sheet prefers them',
      rows: rowsOf(['Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh'], ['UBND tỉnh', 'Sở Nội vụ']),
      findings: [
        { cell: 'C5', message: 'wording', severity: 'review', suggestions: [{ C5: 'Ủy ban nhân dân tỉnh' }] },
      ],
    },
    {
      name: 'a phrase in other words',
      rows: rowsOf(
        ['Văn phòng', 'Các phòng chuyên môn, nghiệp vụ'],
        ['Văn phòng', 'Các phòng chuyên môn, nghiệp vụ'],
        ['Văn phòng', 'Các phòng chuyên môn nghiệp vụ'.normalize('NFD')],
      ),
      findings: [
        {
          cell: 'D6',
          message: 'wording',
          severity: 'review',
          suggestions: [{ D6: 'Các phòng chuyên môn, nghiệp vụ' }],
        },
      ],
    },
    {
      name: 'a formula, which it leaves alone',
      rows: [
        header,
        [1, 'Kế hoạch', 'Tổ tư vấn', 'Tổ tư vấn', 'Năm 2023'],
        [2, 'Báo cáo', { v: 'TỔ TƯ VẤN', formula: '=UPPER(C4)' }, null, 'Năm 2023'],
      ],
      findings: [{ cell: 'C5' }],
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
