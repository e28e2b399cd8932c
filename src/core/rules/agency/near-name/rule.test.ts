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
    { name: 'known names', rows: rowsOf(['Phòng Nội vụ', 'Cục Thuế; Phòng Tư pháp']) },
    {
      name: 'other bodies with like names',
      rows: rowsOf(
        ['Phòng Quản trị', 'Trường Tiểu học số 1'],
        ['Trường Tiểu học số 1', 'Trường Tiểu học số 1; Trường Tiểu học số 2'],
        ['Trường THPT Lê Lợi', 'Trường THPT Lê Lai'],
      ),
    },
    {
      name: 'words out of order, which another rule reports',
      rows: rowsOf(['Văn phòng Sở', 'Các chuyên môn, phòng nghiệp vụ']),
    },
    {
      name: 'a name that the sheet has made its own',
      rows: rowsOf(['Phòng Nội vu', 'Phòng Nội vu'], ['Phòng Nội vu', null]),
    },
    { name: 'a person', rows: rowsOf(['Nguyễn Văn Nội', null]) },
  ],
  invalid: [
    {
      name: 'a slip in a known name, in a list too',
      rows: rowsOf(['Phòng Nội vu', 'Sở Y tế (đầu mối), Phòng Tư phap;\nCác cơ quan, đơn vị']),
      findings: [
        { cell: 'C4', suggestions: [{ C4: 'Phòng Nội vụ' }] },
        { cell: 'D4', suggestions: [{ D4: 'Sở Y tế (đầu mối), Phòng Tư pháp;\nCác cơ quan, đơn vị' }] },
      ],
    },
    {
      name: 'a word left out of a name that the sheet uses more often',
      rows: rowsOf(
        ['Văn phòng Sở', 'Các phòng chuyên môn, nghiệp vụ'],
        ['Văn phòng Sở', 'Các phòng chuyên môn, nghiệp vụ'],
        ['Văn phòng Sở', 'Các phòng chuyên môn, nghiệp vụ'],
        ['Văn phòng Sở', 'Các chuyên môn, nghiệp vụ'],
      ),
      findings: [{ cell: 'D7', suggestions: [{ D7: 'Các phòng chuyên môn, nghiệp vụ' }] }],
    },
    {
      name: 'a slip in a name of the sheet’s own',
      rows: rowsOf(['Tổ tư vấn', 'Tổ tư vấn'], ['Tổ tư vấn', 'Tổ tư vẫn']),
      findings: [{ cell: 'D5', suggestions: [{ D5: 'Tổ tư vấn' }] }],
    },
    {
      name: 'a name of the dictionary, decomposed',
      rows: rowsOf(['Tổ Đề an 06'.normalize('NFD'), null]),
      settings: { dictionary: { agencies: [{ name: 'Tổ Đề án 06' }] } },
      findings: [{ cell: 'C4', suggestions: [{ C4: 'Tổ Đề án 06' }] }],
    },
    {
      name: 'a formula, which it leaves alone',
      rows: [header, [1, 'Kế hoạch', { v: 'Phòng Nội vu', formula: '="Phòng "&"Nội vu"' }, null, 'Năm 2023']],
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
