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
      name: 'agencies, officials and numbers of services',
      rows: rowsOf(['Phòng Nội vụ (pháp chế)', 'Tổng đài 1022'], ['Chủ tịch UBND xã', 'UBND xã Ia Ga']),
    },
    { name: 'places like persons', rows: rowsOf(['UBND tỉnh Bà Rịa - Vũng Tàu', 'Trường THPT Nguyễn Huệ']) },
  ],
  invalid: [
    {
      name: 'persons, bare, addressed or in brackets',
      rows: rowsOf(
        ['Ông Nguyễn Văn A', 'Phòng Nội vụ; Trần Thị Bình'],
        ['Phòng Nội vụ', 'Phòng Tư pháp (đ/c Lê Văn C)'.normalize('NFD')],
        ['Phòng Nội vụ', 'Phòng Tư pháp'],
        ['Phòng Nội vụ', 'Phòng Tư pháp'],
        ['Phòng Nội vụ', 'Phòng Tư pháp'],
      ),
      findings: ['C4', 'D4', 'D5'].map((cell) => ({ cell, message: 'person' })),
    },
    {
      name: 'telephone numbers',
      rows: rowsOf(
        ['Phòng Nội vụ: Nguyễn Văn A, SĐT 0905123456', 'Phòng Tư pháp (0905.123.456)'],
        ['Phòng Nội vụ', 'Phòng Tư pháp'],
      ),
      findings: ['C4', 'D4'].map((cell) => ({ cell, message: 'phone', severity: 'warning' as const })),
    },
    {
      name: 'a column of persons once',
      rows: rowsOf(
        ['Nguyễn Văn An', 'Phòng Tư pháp'],
        ['Trần Thị Bình', 'Phòng Tư pháp'],
        ['Phòng Nội vụ', 'Phòng Tư pháp'],
      ),
      findings: [{ cell: 'C3', message: 'column' }],
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
