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
      name: 'full names',
      rows: rowsOf(['Văn phòng HĐND và UBND thị xã', 'Sở Công Thương; các đơn vị liên quan']),
    },
    {
      name: 'matters of taste: tone marks, dashes, full words for UBND, units of places',
      rows: rowsOf(
        ['Phòng Văn hoá và Thông tin', 'Uỷ ban nhân dân tỉnh'],
        ['Phòng Tài chính – Kế hoạch', 'UBND TP. Huế'],
      ),
    },
    {
      name: 'phrases for several bodies in other words',
      rows: rowsOf(['UBND huyện, thành phố', 'các phòng chuyên môn nghiệp vụ']),
    },
    {
      name: 'names of a list with one kind word, officials and headings',
      rows: rowsOf(
        ['Sở Nội vụ, Tài chính', 'Trưởng phòng Nội vụ'],
        ['Chủ trì: Phòng Nội vụ', '1. Phòng Nội vụ\n2. Phòng Tư pháp'],
      ),
    },
    { name: 'names that it does not know', rows: rowsOf(['Tổ Tư Vấn xyz', 'P. Xyz']) },
    { name: 'a line break, which another rule puts right', rows: rowsOf(['Phòng\nTư pháp', null]) },
  ],
  invalid: [
    {
      name: 'spaces, capitals and ampersands',
      rows: rowsOf(
        ['Văn phòng HĐND&UBND thị xã', 'PHÒNG NỘI VỤ'],
        ['Sở Công thương', 'Phòng Tài chính-Kế hoạch'],
        ['Các Cơ quan, Đơn vị', 'Sở Giáo dục & đào tạo'],
      ),
      findings: [
        { cell: 'C4', fix: { C4: 'Văn phòng HĐND và UBND thị xã' } },
        { cell: 'D4', fix: { D4: 'Phòng Nội vụ' } },
        { cell: 'C5', fix: { C5: 'Sở Công Thương' } },
        { cell: 'D5', fix: { D5: 'Phòng Tài chính - Kế hoạch' } },
        { cell: 'C6', fix: { C6: 'Các cơ quan, đơn vị' } },
        { cell: 'D6', fix: { D6: 'Sở Giáo dục và Đào tạo' } },
      ],
    },
    {
      name: 'capitals, the place of tone marks kept',
      rows: rowsOf(['Phòng văn hoá & thông tin', null]),
      findings: [{ cell: 'C4', fix: { C4: 'Phòng Văn hoá và Thông tin' } }],
    },
    {
      name: 'names in a list, whose separators and notes stay',
      rows: rowsOf(['Văn phòng HĐND&UBND thị xã (một cửa),\nphòng Tư pháp', null]),
      findings: [{ cell: 'C4', fix: { C4: 'Văn phòng HĐND và UBND thị xã (một cửa),\nPhòng Tư pháp' } }],
    },
    {
      name: 'abbreviations that only the program spells out',
      rows: rowsOf(['Trung tâm VH-TT&TT', 'P. Nội vụ; Sở KHCN']),
      findings: [
        {
          cell: 'C4',
          message: 'short',
          severity: 'review',
          suggestions: [{ C4: 'Trung tâm Văn hóa - Thông tin và Thể thao' }],
        },
        {
          cell: 'D4',
          message: 'short',
          severity: 'review',
          suggestions: [{ D4: 'Phòng Nội vụ; Sở Khoa học và Công nghệ' }],
        },
      ],
    },
    {
      name: 'abbreviations that the sheet or the dictionary spells out',
      rows: rowsOf(
        ['Sở KH&CN', 'Sở Nội vụ; Sở Khoa học và Công nghệ'],
        ['TĐA06', 'VP UBND tỉnh'],
        ['Văn phòng Ủy ban nhân dân tỉnh', null],
      ),
      settings: { dictionary: { agencies: [{ name: 'Tổ Đề án 06', aliases: ['TĐA06'] }] } },
      findings: [
        { cell: 'C4', fix: { C4: 'Sở Khoa học và Công nghệ' } },
        { cell: 'C5', fix: { C5: 'Tổ Đề án 06' } },
        { cell: 'D5', fix: { D5: 'Văn phòng UBND tỉnh' } },
      ],
    },
    {
      name: 'the same words of another place, which spell nothing out',
      rows: rowsOf(['VP UBND tỉnh', 'Văn phòng UBND huyện']),
      findings: [
        { cell: 'C4', message: 'short', severity: 'review', suggestions: [{ C4: 'Văn phòng UBND tỉnh' }] },
      ],
    },
    {
      name: 'a name over two lines that may be two names',
      rows: rowsOf(['VĂN PHÒNG\nUBND TỈNH', 'Phòng\nnội vụ']),
      findings: [
        { cell: 'C4', message: 'short', severity: 'review', suggestions: [{ C4: 'Văn phòng UBND tỉnh' }] },
        { cell: 'D4', fix: { D4: 'Phòng Nội vụ' } },
      ],
    },
    {
      name: 'decomposed text, and a formula, which it leaves alone',
      rows: [
        header,
        [
          1,
          'Kế hoạch',
          'phòng nội vụ'.normalize('NFD'),
          { v: 'phòng tư pháp', formula: '=LOWER("Phòng Tư pháp")' },
          'Năm 2023',
        ],
      ],
      findings: [{ cell: 'C4', fix: { C4: 'Phòng Nội vụ' } }, { cell: 'D4' }],
    },
    {
      name: 'the pieces of a torn row',
      rows: [
        header,
        [1, 'Kế hoạch kiểm tra', 'Phòng Nội vụ', 'Sở công thương;', 'Năm 2023'],
        [null, 'công vụ', null, 'Phòng tư pháp', null],
        [2, 'Báo cáo', 'Phòng Nội vụ', null, 'Năm 2023'],
      ],
      findings: [
        { cell: 'D4', fix: { D4: 'Sở Công Thương;' } },
        { cell: 'D5', fix: { D5: 'Phòng Tư pháp' } },
      ],
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
