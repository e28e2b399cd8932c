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
      name: 'different agencies',
      rows: rowsOf(['Phòng Nội vụ', 'Phòng Tư pháp; Các cơ quan, đơn vị'], ['Phòng Tư pháp', 'Phòng Nội vụ']),
    },
    { name: 'an agency of another place', rows: rowsOf(['UBND tỉnh', 'UBND huyện']) },
    { name: 'the same remark', rows: rowsOf(['Phòng Nội vụ (nếu có)', 'Sở Nội vụ (nếu có)']) },
    { name: 'empty cells', rows: rowsOf(['Phòng Nội vụ', null], [null, 'Phòng Nội vụ']) },
  ],
  invalid: [
    {
      name: 'the same agency, however it is written',
      rows: rowsOf(
        ['Phòng Nội vụ', 'Phòng Tư pháp; P. Nội vụ'],
        ['Văn phòng\nHĐND&UBND thị xã', 'Văn phòng HĐND và UBND thị xã'.normalize('NFD')],
        ['Tổ tư vấn', 'Tổ Tư vấn'],
      ),
      findings: [{ cell: 'D4' }, { cell: 'D5' }, { cell: 'D6' }],
    },
    {
      name: 'the same group, which may be meant',
      rows: rowsOf(['Phòng Tư pháp; UBND các xã, phường', 'Các cơ quan, đơn vị;\nUBND các xã, phường']),
      findings: [{ cell: 'D4', severity: 'review' }],
    },
    {
      name: 'lead and support in one column',
      rows: [
        ['Stt', 'Nhiệm vụ', 'Đơn vị chủ trì (phối hợp)', 'Thời hạn'],
        [1, 'Kế hoạch', 'Chủ trì: Phòng Nội vụ; Phối hợp: Phòng Nội vụ', 'Năm 2023'],
        [2, 'Báo cáo', 'Phòng Nội vụ (Phòng Tư pháp)', 'Năm 2023'],
      ],
      findings: [{ cell: 'C4' }],
    },
  ],
  notApplicable: [
    {
      name: 'a table without support',
      rows: [
        ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
        [1, 'Kế hoạch', 'Phòng Nội vụ', 'Năm 2023'],
      ],
    },
  ],
});
