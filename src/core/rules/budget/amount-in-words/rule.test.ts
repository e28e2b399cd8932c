import { tableOf, totalRow, wordsRow } from '../../../../../test/support/money-table';
import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

const rows = tableOf([400, 6]);
const wrong = '(Bằng chữ: Bốn trăm sáu mươi triệu đồng)';
const right = '(Bằng chữ: Bốn trăm linh sáu triệu đồng)';

testRule(rule, {
  valid: [
    ...[
      right,
      '(Bằng chữ: bốn trăm lẻ sáu triệu đồng chẵn./.)',
      'Bằng chữ: BỐN TRĂM LINH SÁU TRIỆU ĐỒNG',
      right.normalize('NFD'),
    ].map((words) => ({ name: words, rows: [...rows, totalRow(406), wordsRow(words)] })),
    { name: 'words that are right where the total is not', rows: [...rows, totalRow(460), wordsRow(right)] },
    { name: 'words without a total', rows: [...rows, wordsRow(right)] },
    {
      name: 'words beside amounts of which nobody knows the sum',
      rows: [...tableOf([400, '5 - 10']), wordsRow(right)],
    },
  ],
  notApplicable: [{ name: 'a table without words', rows: [...rows, totalRow(406)] }],
  invalid: [
    {
      name: 'other words than the total',
      rows: [...rows, totalRow(406), wordsRow(wrong)],
      findings: [{ cell: 'A7', message: 'differs', severity: 'error', suggestions: [{ A7: right }] }],
    },
    {
      name: 'other words than the tasks',
      rows: [...rows, wordsRow(wrong)],
      findings: [{ cell: 'A6', message: 'differs', suggestions: [{ A6: right }] }],
    },
    {
      name: 'words beside a total that is wrong itself: nothing to suggest',
      rows: [...rows, totalRow(407), wordsRow(wrong)],
      findings: [{ cell: 'A7', message: 'differs' }],
    },
    {
      name: 'the words of a part',
      rows: [
        ...rows,
        totalRow(406, 'Tổng cộng'),
        totalRow(300, 'Tổng ngân sách thực hiện'),
        wordsRow('(Bằng chữ: Ba trăm triệu đồng)'),
      ],
      findings: [{ cell: 'A8', message: 'differs', suggestions: [{ A8: right }] }],
    },
    {
      name: 'words from a formula',
      rows: [...rows, totalRow(406), [{ v: wrong, formula: '="(Bằng chữ: "&H1&")"' }]],
      findings: [{ cell: 'A7', message: 'differs' }],
    },
    {
      name: 'words that cannot be read, for review',
      rows: [...rows, totalRow(406), wordsRow('(Bằng chữ: bốn linh trăm triệu đồng)')],
      findings: [{ cell: 'A7', message: 'unreadable', severity: 'review', suggestions: [{ A7: right }] }],
    },
  ],
});
