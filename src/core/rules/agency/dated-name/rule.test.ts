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

const merged = 'Sở Thông tin và Truyền thông';
const title = (words: string): string => `KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ${words}`;

testRule(rule, {
  valid: [
    { name: 'agencies of their time', rows: rowsOf(['Phòng Nội vụ', merged]), title: title('NĂM 2023') },
    {
      name: 'an agency that ended during the plan',
      rows: rowsOf(['Phòng Nội vụ', merged]),
      title: title('NĂM 2025'),
    },
    {
      name: 'a period that it reaches into',
      rows: rowsOf(['Văn phòng', merged]),
      title: title('GIAI ĐOẠN 2021-2025'),
    },
    {
      name: 'an agency that began during the plan',
      rows: rowsOf(['UBND tỉnh', 'Sở Nông nghiệp và Môi trường']),
      title: title('NĂM 2025'),
    },
    {
      name: 'agencies that still exist',
      rows: rowsOf(['Sở Nội vụ tỉnh Gia Lai', 'UBND các xã, phường; Sở Khoa học và Công nghệ']),
      title: title('NĂM 2026'),
    },
    {
      name: 'names of the dictionary and unknown ones',
      rows: rowsOf([merged, 'Tổ tư vấn']),
      title: title('NĂM 2026'),
      settings: { dictionary: { agencies: [{ name: merged }] } },
    },
  ],
  invalid: [
    {
      name: 'agencies that were gone before the plan began',
      rows: rowsOf(
        ['Phòng Nội vụ huyện Chư Prông', 'Sở Nội vụ; Sở TT&TT'],
        ['UBND huyện Ia Grai'.normalize('NFD'), 'Sở Nội vụ'],
      ),
      title: title('NĂM 2026'),
      findings: [{ cell: 'C4' }, { cell: 'D4', message: 'succeeded' }, { cell: 'C5' }],
    },
    {
      name: 'an agency that was gone before a whole period',
      rows: rowsOf(['Văn phòng', merged]),
      title: title('GIAI ĐOẠN 2026-2030'),
      findings: [{ cell: 'D4', message: 'succeeded' }],
    },
    {
      name: 'an agency that was gone on the day of issue',
      rows: [
        ['(Kèm theo Quyết định số 12/QĐ-UBND ngày 10 tháng 3 năm 2025 của UBND tỉnh)'],
        ...rowsOf(['Văn phòng', merged]),
      ],
      title: title('NĂM 2025'),
      findings: [{ cell: 'D5', message: 'succeeded' }],
    },
    {
      name: 'an agency that was not there yet',
      rows: rowsOf(['UBND tỉnh', 'Sở Nông nghiệp và Môi trường']),
      title: title('NĂM 2023'),
      findings: [{ cell: 'D4', message: 'notYet' }],
    },
  ],
  notApplicable: [
    {
      name: 'a plan of no known year',
      rows: [header, [1, 'Kế hoạch', merged, null, 'Quý IV']],
      title: 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH',
    },
    {
      name: 'a table without agencies',
      rows: [
        ['Stt', 'Nhiệm vụ', 'Thời hạn'],
        [1, 'Kế hoạch', 'Năm 2023'],
      ],
    },
  ],
});
