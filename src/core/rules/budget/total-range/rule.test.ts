import type { TestCell } from '../../../../../test/support/grid';
import { sectionRow, tableOf, taskRow, totalRow } from '../../../../../test/support/money-table';
import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

const [header = []] = tableOf([]);

/** Section I in rows 4–6, section II in rows 7–9, the total in row 10. */
function table(
  first: string,
  second: string,
  total: string,
  budgets: readonly TestCell[] = [16, 5, 4, 3],
): TestCell[][] {
  const [a = null, b = null, c = null, d = null] = budgets;
  const formula = (text: string): TestCell => ({ v: 0, formula: text });
  return [
    header,
    sectionRow(1, formula(first)),
    taskRow(1, a),
    taskRow(2, b),
    sectionRow(2, formula(second)),
    taskRow(1, c),
    taskRow(2, d),
    totalRow(formula(total)),
  ];
}

const ofFirst = '=SUM(D5:D6)';
const ofSecond = '=D8+D9';

testRule(rule, {
  valid: [
    { name: 'ranges over the tasks and a chain of the sections', rows: table(ofFirst, ofSecond, '=D4+D7') },
    { name: 'a total of all tasks', rows: table(ofFirst, ofSecond, '=SUM(D5:D6,D8:D9)') },
    {
      name: 'SUBTOTAL, which passes over other SUBTOTALs',
      rows: table('=SUBTOTAL(9,D5:D6)', '=SUBTOTAL(9,D8:D9)', '=SUBTOTAL(9,D4:D9)'),
    },
    {
      name: 'rows without an amount left out',
      rows: table('=D5', '=D8', '=D4+D7', [16, null, 4, 'Theo dự toán được giao']),
    },
    { name: 'a glued unit', rows: table('=SUM(D5:D6)&" triệu"', ofSecond, '=D4+D7') },
    { name: 'what is more than a sum', rows: table('=SUM(D5:D5)*2', '=ROUND(D8,0)', '=SUM(D4:D9)/2') },
    { name: 'cells of other columns', rows: table('=F4+G4', ofSecond, '=D4+D7') },
    { name: 'constants', rows: [...tableOf([5, 16]), totalRow(25)] },
    {
      name: 'letters around numerals',
      rows: [
        header,
        ['A', 'NHIỆM VỤ CHUNG', null, { v: 30, formula: '=D5+D8' }, null],
        sectionRow(1, { v: 21, formula: '=SUM(D6:D7)' }),
        taskRow(1, 16),
        taskRow(2, 5),
        sectionRow(2, { v: 9, formula: '=D9' }),
        taskRow(1, 9),
        ['B', 'NHIỆM VỤ RIÊNG', null, { v: 7, formula: '=D11' }, null],
        sectionRow(3, { v: 7, formula: '=D12' }),
        taskRow(1, 7),
        totalRow({ v: 37, formula: '=D4+D10' }),
      ],
    },
    {
      name: 'an amount merged over two tasks',
      rows: table('=D5', ofSecond, '=D4+D7', [21, null, 4, 3]),
      merges: ['D5:D6'],
    },
  ],
  invalid: [
    {
      name: 'a row left out',
      rows: table('=SUM(D5:D5)', ofSecond, '=D4+D7'),
      findings: [{ cell: 'D4', message: 'missing', severity: 'error' }],
    },
    {
      name: 'a row counted twice',
      rows: table(ofFirst, '=D8+D9+D8', '=D4+D7'),
      findings: [{ cell: 'D7', message: 'repeated' }],
    },
    {
      name: 'rows of the next section',
      rows: table('=SUM(D5:D8)', ofSecond, '=D4+D7'),
      findings: [
        { cell: 'D4', message: 'subtotals' },
        { cell: 'D4', message: 'foreign' },
      ],
    },
    {
      name: 'sums and the tasks that they consist of',
      rows: table(ofFirst, ofSecond, '=SUM(D4:D9)'),
      findings: [{ cell: 'D10', message: 'subtotals' }],
    },
    {
      name: 'a section left out of the total',
      rows: table(ofFirst, ofSecond, '=D4'),
      findings: [{ cell: 'D10', message: 'missing' }],
    },
    {
      name: 'a section counted twice',
      rows: table(ofFirst, ofSecond, '=D4+D7+D4'),
      findings: [{ cell: 'D10', message: 'subtotals' }],
    },
    {
      name: 'a row left out, of which the amount is not even clear',
      rows: table('=D5', ofSecond, '=D4+D7', [16, '1.500', 4, 3]),
      findings: [{ cell: 'D4', message: 'missing' }],
    },
    {
      name: 'a group heading and its tasks',
      rows: [
        header,
        sectionRow(1, { v: 42, formula: '=SUM(D5:D7)' }),
        [1, 'Hoàn thiện môi trường pháp lý', null, { v: 21, formula: '=SUM(D6:D7)' }, null],
        ['1.1', 'Kế hoạch kiểm tra văn bản', 'Phòng Tư pháp', 16, 'Quý I/2023'],
        ['1.2', 'Kế hoạch rà soát văn bản', 'Phòng Tư pháp', 5, 'Quý II/2023'],
        sectionRow(2, { v: 4, formula: '=D9' }),
        taskRow(1, 4),
      ],
      findings: [{ cell: 'D4', message: 'subtotals' }],
    },
  ],
});
