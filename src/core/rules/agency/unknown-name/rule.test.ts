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
      name: 'known names and groups',
      rows: rowsOf(
        ['Phòng Nội vụ', 'Các cơ quan, đơn vị; Tổng đài 1022'],
        ['Chủ tịch UBND xã', 'Thủ trưởng các cơ quan, đơn vị thuộc UBND thị xã'],
      ),
    },
    {
      name: 'a name of the dictionary',
      rows: rowsOf(['Tổ xung kích', null]),
      settings: { dictionary: { agencies: [{ name: 'Tổ xung kích' }] } },
    },
    {
      name: 'a name that the sheet uses often',
      rows: rowsOf(['Tổ xung kích', 'Tổ xung kích'], ['Tổ xung kích', null]),
    },
    {
      name: 'what other rules report',
      rows: rowsOf(['Phòng Nội vu', 'Các chuyên môn, phòng nghiệp vụ'], ['Ông Nguyễn Văn A', '0905 123 456']),
    },
    { name: 'remarks', rows: rowsOf(['Như trên', 'Phòng Nội vụ (nếu có)']) },
  ],
  invalid: [
    {
      name: 'names that nobody knows',
      rows: rowsOf(
        ['Công ty Ánh Sáng Xanh', 'Phòng Nội vụ; Tổ xung kích'],
        ['Phòng Tư pháp', 'Tổ xung kích'.normalize('NFD')],
      ),
      findings: [{ cell: 'C4' }, { cell: 'D4' }, { cell: 'D5' }],
    },
    {
      name: 'a name far enough from a known one to be another',
      rows: rowsOf(['Phòng Nội bộ', null]),
      findings: [{ cell: 'C4', suggestions: [{ C4: 'Phòng Nội vụ' }] }],
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
