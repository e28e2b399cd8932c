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
      name: 'names in order',
      rows: rowsOf(
        ['Văn phòng Sở', 'Các phòng chuyên môn, nghiệp vụ'],
        ['Phòng Tài chính - Kế hoạch', 'Phòng Kế hoạch và Tài chính'],
      ),
    },
    {
      name: 'two places',
      rows: rowsOf(
        ['UBND phường Bình Tân', 'UBND phường Tân Bình'],
        ['Trường THPT Tân Bình', 'Trường THPT Tân Bình'],
        ['Trường THPT Tân Bình', 'Trường THPT Bình Tân'],
      ),
    },
    { name: 'a comma more or less', rows: rowsOf(['Văn phòng Sở', 'Các phòng chuyên môn nghiệp vụ']) },
    {
      name: 'a name that the sheet has made its own',
      rows: rowsOf(
        ['Sở Truyền thông và Thông tin', 'Sở Truyền thông và Thông tin'],
        ['Sở Truyền thông và Thông tin', null],
      ),
    },
  ],
  invalid: [
    {
      name: 'a known name out of order, also in a list',
      rows: rowsOf(
        ['Văn phòng Sở', 'Các chuyên môn, phòng nghiệp vụ'],
        ['Văn phòng Sở', 'Sở Thông tin và Truyền thông; Các chuyên môn, phòng nghiệp vụ'],
      ),
      findings: [
        { cell: 'D4', suggestions: [{ D4: 'Các phòng chuyên môn, nghiệp vụ' }] },
        {
          cell: 'D5',
          suggestions: [{ D5: 'Sở Thông tin và Truyền thông; Các phòng chuyên môn, nghiệp vụ' }],
        },
      ],
    },
    {
      name: 'a name out of order before its place, decomposed',
      rows: rowsOf(['Sở Truyền thông và Thông tin tỉnh Gia Lai'.normalize('NFD'), null]),
      findings: [{ cell: 'C4', suggestions: [{ C4: 'Sở Thông tin và Truyền thông tỉnh Gia Lai' }] }],
    },
    {
      name: 'a name that only the sheet has, used more often in another order',
      rows: rowsOf(
        ['Tổ hỗ trợ chuyên sâu', 'Tổ hỗ trợ chuyên sâu'],
        ['Tổ hỗ trợ chuyên sâu', 'Tổ chuyên hỗ trợ sâu'],
      ),
      findings: [{ cell: 'D5', suggestions: [{ D5: 'Tổ hỗ trợ chuyên sâu' }] }],
    },
    {
      name: 'often, but less often than the right name',
      rows: rowsOf(
        ['Các phòng chuyên môn, nghiệp vụ', 'Các chuyên môn, phòng nghiệp vụ'],
        ['Các phòng chuyên môn, nghiệp vụ', 'Các chuyên môn, phòng nghiệp vụ'],
        ['Các phòng chuyên môn, nghiệp vụ', 'Các chuyên môn, phòng nghiệp vụ'],
        ['Các phòng chuyên môn, nghiệp vụ', 'Sở Nội vụ'],
      ),
      findings: ['D4', 'D5', 'D6'].map((cell) => ({
        cell,
        suggestions: [{ [cell]: 'Các phòng chuyên môn, nghiệp vụ' }],
      })),
    },
    {
      name: 'a formula, which it leaves alone',
      rows: [
        header,
        [
          1,
          'Kế hoạch',
          { v: 'Các chuyên môn, phòng nghiệp vụ', formula: '="Các chuyên môn, "&"phòng nghiệp vụ"' },
          null,
          'Năm 2023',
        ],
      ],
      findings: [{ cell: 'C4' }],
    },
    {
      name: 'a name torn over two rows, which it cannot replace',
      rows: [
        header,
        [1, 'Kế hoạch kiểm tra', 'Phòng Nội vụ', 'Các chuyên môn,', 'Năm 2023'],
        [null, 'công vụ', null, 'phòng nghiệp vụ', null],
        [2, 'Báo cáo', 'Phòng Nội vụ', null, 'Năm 2023'],
      ],
      findings: [{ cell: 'D4' }],
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
