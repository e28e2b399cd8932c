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
      name: 'one lead',
      rows: rowsOf(['Phòng Nội vụ', 'Phòng Tư pháp; Sở Nội vụ'], ['Phòng Nội vụ (thường trực)', null]),
    },
    {
      name: 'groups',
      rows: rowsOf(
        ['Các cơ quan, đơn vị', 'Phòng Nội vụ'],
        ['Các cơ quan, đơn vị;\nUBND các xã, phường', 'Phòng Nội vụ'],
      ),
    },
    { name: 'separators inside the name', rows: rowsOf(['Sở Văn hóa, Thể thao và Du lịch', null]) },
    {
      name: 'one agency twice, and a person',
      rows: rowsOf(['Phòng Nội vụ; P. Nội vụ', null], ['Phòng Nội vụ: Nguyễn Văn A', null]),
    },
    {
      name: 'lead and support in one column',
      rows: [
        ['Stt', 'Nhiệm vụ', 'Đơn vị chủ trì (phối hợp)', 'Thời hạn'],
        [1, 'Kế hoạch', 'Phòng Nội vụ (Phòng Tư pháp)', 'Năm 2023'],
        [2, 'Báo cáo', 'Chủ trì: Phòng Nội vụ; Phối hợp: Phòng Tư pháp', 'Năm 2023'],
      ],
    },
  ],
  invalid: [
    {
      name: 'several leads',
      rows: rowsOf(
        ['Phòng Nội vụ; Phòng Tư pháp', 'Sở Nội vụ'],
        ['Phòng Nội vụ, Phòng Tư pháp; Các cơ quan, đơn vị'.normalize('NFD'), null],
      ),
      findings: [{ cell: 'C4' }, { cell: 'C5' }],
    },
    {
      name: 'an agency beside a group',
      rows: rowsOf(['Phòng Tư pháp,\nUBND các xã, phường', 'Sở Nội vụ']),
      findings: [{ cell: 'C4', message: 'withGroup', severity: 'review' }],
    },
    {
      name: 'a column of those who carry out, or the only one',
      rows: [
        ['Stt', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Thời hạn'],
        [1, 'Kế hoạch', 'Phòng Nội vụ; Phòng Tư pháp', 'Năm 2023'],
      ],
      findings: [{ cell: 'C4', severity: 'review' }],
    },
    {
      name: 'a cell merged over two tasks once',
      rows: rowsOf(['Sở Nội vụ; Sở Y tế', 'Sở Xây dựng'], [null, 'Sở Xây dựng']),
      merges: ['C4:C5'],
      findings: [{ cell: 'C4' }],
    },
    {
      name: 'leads torn over two rows, at the first',
      rows: [
        header,
        [1, 'Kế hoạch kiểm tra', 'Phòng Nội vụ;', 'Sở Y tế', 'Năm 2023'],
        [null, 'công vụ', 'Phòng Tư pháp', null, null],
        [2, 'Báo cáo', 'Phòng Nội vụ', null, 'Năm 2023'],
      ],
      findings: [{ cell: 'C4' }],
    },
  ],
});
