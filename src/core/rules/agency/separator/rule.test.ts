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
      name: 'semicolons, before a space or a line break',
      rows: rowsOf(['Phòng Nội vụ; Phòng Tư pháp', 'Các cơ quan, đơn vị;\nUBND các xã, phường']),
    },
    {
      name: 'separators inside names',
      rows: rowsOf(
        ['Sở Văn hóa, Thể thao và Du lịch', 'Phòng Tài chính - Kế hoạch'],
        ['các sở, ban, ngành', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
      ),
    },
    {
      name: 'a line break inside a name',
      rows: rowsOf(['Phòng\nTài chính - Kế hoạch', 'Văn phòng\nUBND tỉnh']),
    },
    {
      name: 'a list that names its kind word once',
      rows: rowsOf(['Sở Nội vụ, Tài chính và Xây dựng', 'Các sở: Nội vụ; Tài chính']),
    },
    { name: 'bodies of one place', rows: rowsOf(['Đảng ủy, HĐND, UBND xã', 'HĐND, UBND huyện']) },
    {
      name: 'a mark before every line',
      rows: rowsOf(['- Sở Nội vụ\n- Sở Tài chính', 'Sở Nội vụ;\n+ Sở Y tế']),
    },
    {
      name: 'notes, persons and headings',
      rows: rowsOf(
        ['Phòng Tổ chức cán bộ (pháp chế)', 'Phòng Nội vụ: Nguyễn Văn A, SĐT 0905123456'],
        ['Chủ trì: Phòng Nội vụ', 'Phòng Nội vụ - theo phân công'],
      ),
    },
    { name: 'one name that nobody knows', rows: rowsOf(['Công ty Môi trường, Đô thị và Xây dựng', null]) },
  ],
  invalid: [
    {
      name: 'commas, with or without line breaks',
      rows: rowsOf(
        ['Phòng Tư pháp,\nUBND các xã, phường', 'Các cơ quan, đơn vị, \n\n UBND các xã, phường'],
        ['Phòng Văn hóa và Thông tin,Phòng Kinh tế', null],
      ),
      findings: [
        { cell: 'C4', fix: { C4: 'Phòng Tư pháp; UBND các xã, phường' } },
        { cell: 'D4', fix: { D4: 'Các cơ quan, đơn vị; UBND các xã, phường' } },
        { cell: 'C5', fix: { C5: 'Phòng Văn hóa và Thông tin; Phòng Kinh tế' } },
      ],
    },
    {
      name: 'line breaks, và, strokes and full stops, mixed',
      rows: rowsOf(
        ['Sở Nội vụ\nSở Y tế', 'Sở Nội vụ/Sở Tài chính và Sở Y tế; Sở Xây dựng'],
        ['Sở Nội vụ. Sở Y tế', 'Sở Nội vụ và các đơn vị liên quan'],
      ),
      findings: [
        { cell: 'C4', fix: { C4: 'Sở Nội vụ; Sở Y tế' } },
        { cell: 'D4', fix: { D4: 'Sở Nội vụ; Sở Tài chính; Sở Y tế; Sở Xây dựng' } },
        { cell: 'C5', fix: { C5: 'Sở Nội vụ; Sở Y tế' } },
        { cell: 'D5', fix: { D5: 'Sở Nội vụ; các đơn vị liên quan' } },
      ],
    },
    {
      name: 'notes, which stay, and abbreviations, which are not its business',
      rows: rowsOf(['Phòng Tổ chức cán bộ (pháp chế, thi đua), P. Nội vụ', null]),
      findings: [{ cell: 'C4', fix: { C4: 'Phòng Tổ chức cán bộ (pháp chế, thi đua); P. Nội vụ' } }],
    },
    {
      name: 'decomposed text',
      rows: rowsOf(['Phòng Tư pháp, Phòng Nội vụ'.normalize('NFD'), null]),
      findings: [{ cell: 'C4', fix: { C4: 'Phòng Tư pháp; Phòng Nội vụ' } }],
    },
    {
      name: 'a name that is not known: a person decides',
      rows: rowsOf(['Phòng Nội vụ, Phòng Xyz', null]),
      findings: [{ cell: 'C4', suggestions: [{ C4: 'Phòng Nội vụ; Phòng Xyz' }] }],
    },
    {
      name: 'a name that is known from another cell or from the dictionary',
      rows: rowsOf(['Phòng Nội vụ, Phòng Xyz', 'Phòng Xyz'], ['TĐA06, Phòng Nội vụ', null]),
      settings: { dictionary: { agencies: [{ name: 'Tổ Đề án 06', aliases: ['TĐA06'] }] } },
      findings: [
        { cell: 'C4', fix: { C4: 'Phòng Nội vụ; Phòng Xyz' } },
        { cell: 'C5', fix: { C5: 'TĐA06; Phòng Nội vụ' } },
      ],
    },
    {
      name: 'missing and stray spaces at a semicolon, whoever is meant',
      rows: rowsOf(['Phòng Nội vụ;Phòng Xyz ;Phòng Abc', null]),
      findings: [{ cell: 'C4', fix: { C4: 'Phòng Nội vụ; Phòng Xyz; Phòng Abc' } }],
    },
    {
      name: 'a formula, which it leaves alone',
      rows: [
        header,
        [1, 'Kế hoạch', { v: 'Sở Nội vụ, Sở Y tế', formula: '="Sở Nội vụ, "&"Sở Y tế"' }, null, 'Năm 2023'],
      ],
      findings: [{ cell: 'C4' }],
    },
    {
      name: 'the pieces of a torn row, each in its own cell',
      rows: [
        header,
        [1, 'Kế hoạch kiểm tra', 'Phòng Nội vụ', 'Sở Y tế, Sở Nội vụ', 'Năm 2023'],
        [null, 'công vụ', null, 'Phòng Tư pháp, Phòng Kinh tế', null],
        [2, 'Báo cáo', 'Phòng Nội vụ', null, 'Năm 2023'],
      ],
      findings: [
        { cell: 'D4', fix: { D4: 'Sở Y tế; Sở Nội vụ' } },
        { cell: 'D5', fix: { D5: 'Phòng Tư pháp; Phòng Kinh tế' } },
      ],
    },
    {
      name: 'a cell merged over two tasks once',
      rows: rowsOf(['Sở Nội vụ, Sở Y tế', 'Sở Xây dựng'], [null, 'Sở Xây dựng']),
      merges: ['C4:C5'],
      findings: [{ cell: 'C4', fix: { C4: 'Sở Nội vụ; Sở Y tế' } }],
    },
    {
      name: 'support alone',
      rows: [
        ['Stt', 'Nhiệm vụ', 'Cơ quan phối hợp', 'Thời hạn'],
        [1, 'Kế hoạch', 'Sở Nội vụ, Sở Y tế', 'Năm 2023'],
      ],
      findings: [{ cell: 'C4', fix: { C4: 'Sở Nội vụ; Sở Y tế' } }],
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
