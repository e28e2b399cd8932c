import { sectionRow, tableOf, taskRow, totalRow } from '../../../../../test/support/money-table';
import type { TestCell } from '../../../../../test/support/grid';
import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

const [header = []] = tableOf([]);

/** Two sections of two tasks; the second agrees with its sum. */
function sections(sum: TestCell, first: TestCell, second: TestCell): TestCell[][] {
  return [
    header,
    sectionRow(1, sum),
    taskRow(1, first),
    taskRow(2, second),
    sectionRow(2, 9),
    taskRow(1, 4),
    taskRow(2, 5),
  ];
}

testRule(rule, {
  valid: [
    { name: 'sums that agree', rows: sections(21, 16, 5) },
    { name: 'numbers stored as text', rows: sections('21 ', '16 ', '5 triệu') },
    { name: 'decimals', rows: sections(0.3, 0.1, 0.2) },
    { name: 'sections that state nothing', rows: sections(null, 16, 5) },
    { name: 'a mark instead of a sum', rows: sections('-', null, null) },
    {
      name: 'words instead of some amounts, which the sum leaves out',
      rows: sections(16, 16, 'Theo dự toán được giao'),
    },
    { name: 'a sum that is itself unclear, which is another rule', rows: sections('1.500', 1500, null) },
    {
      name: 'a formula over the wrong cells, which is another rule',
      rows: sections({ v: 16, formula: '=SUM(D5:D5)' }, 16, 5),
    },
    {
      name: 'a section without tasks, which is another rule',
      rows: [header, sectionRow(1, 50), sectionRow(2, 9), taskRow(1, 4), taskRow(2, 5)],
    },
    { name: 'an amount merged over two tasks', rows: sections(21, 21, null), merges: ['D5:D6'] },
    {
      name: 'letters around numerals',
      rows: [
        header,
        ['A', 'NHIỆM VỤ CHUNG', null, 30, null],
        sectionRow(1, 21),
        taskRow(1, 16),
        taskRow(2, 5),
        sectionRow(2, 9),
        taskRow(1, 9),
        ['B', 'NHIỆM VỤ RIÊNG', null, 7, null],
        sectionRow(3, 7),
        taskRow(1, 7),
      ],
    },
    { name: 'the grand total, which is another rule', rows: [...sections(21, 16, 5), totalRow(99)] },
  ],
  invalid: [
    {
      name: 'a sum that is too large',
      rows: sections(25, 16, 5),
      findings: [{ cell: 'D4', message: 'wrong', severity: 'error', suggestions: [{ D4: 21 }] }],
    },
    {
      name: 'a right formula whose result leaves out a number stored as text',
      rows: sections({ v: 16, formula: '=SUM(D5:D6)' }, 16, '5 '),
      findings: [{ cell: 'D4', message: 'wrong' }],
    },
    {
      name: 'a formula that cannot be followed',
      rows: sections({ v: 25, formula: '=D5*1.25+D6' }, 16, 5),
      findings: [{ cell: 'D4', message: 'wrong' }],
    },
    {
      name: 'words beside amounts, for review',
      rows: sections(21, 16, 'Theo dự toán được giao'),
      findings: [{ cell: 'D4', message: 'unclear', severity: 'review' }],
    },
    {
      name: 'an ambiguous amount, for review',
      rows: sections(1516, 16, '1.500'),
      findings: [{ cell: 'D4', message: 'unclear', severity: 'review' }],
    },
    {
      name: 'a subtotal of the rows that are to be seen, for review',
      rows: sections({ v: 16, formula: '=SUBTOTAL(109,D5:D6)' }, 16, 5),
      hidden: [6],
      findings: [{ cell: 'D4', message: 'filtered', severity: 'review' }],
    },
    {
      name: 'a row that closes its section',
      rows: [
        header,
        sectionRow(1),
        taskRow(1, 16),
        taskRow(2, 5),
        totalRow(22, 'Cộng mục I'),
        sectionRow(2),
        taskRow(1, 4),
        totalRow(4, 'Cộng mục II'),
      ],
      findings: [{ cell: 'D7', message: 'wrong', suggestions: [{ D7: 21 }] }],
    },
    {
      name: 'a group in a section',
      rows: [
        header,
        sectionRow(1, 21),
        [1, 'Hoàn thiện môi trường pháp lý', null, 20, null],
        ['1.1', 'Kế hoạch kiểm tra văn bản', 'Phòng Tư pháp', 16, 'Quý I/2023'],
        ['1.2', 'Kế hoạch rà soát văn bản', 'Phòng Tư pháp', 5, 'Quý II/2023'],
        sectionRow(2, 4),
        taskRow(1, 4),
      ],
      findings: [{ cell: 'D5', message: 'wrong', suggestions: [{ D5: 21 }] }],
    },
  ],
});
