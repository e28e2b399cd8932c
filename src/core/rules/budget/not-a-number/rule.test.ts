import { tableOf, totalRow } from '../../../../../test/support/money-table';
import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

testRule(rule, {
  valid: [
    {
      name: 'amounts and marks of emptiness',
      rows: tableOf([5, '5 ', '5 triệu', '1.500', null, '-', '–', '...']),
    },
    {
      name: 'the usual words instead of a sum',
      rows: tableOf([
        'Theo dự toán được giao',
        'Lồng ghép'.normalize('NFD'),
        'NSNN',
        'Kinh phí thường xuyên',
        'Không',
        'Theo Quyết định số 123/QĐ-UBND',
      ]),
    },
    {
      name: 'words glued to a number by a formula, which is another rule',
      rows: tableOf([16, { v: '5 xyz', formula: '=5&" xyz"' }]),
    },
    { name: 'several sums that add up', rows: tableOf([16, 'NSNN: 5; XHH: 3']) },
  ],
  invalid: [
    {
      name: 'errors, also of formulas',
      rows: [
        ...tableOf([16, { v: { error: '#REF!' } }]),
        totalRow({ v: { error: '#VALUE!' }, formula: '=D4+D5' }),
      ],
      findings: [
        { cell: 'D5', message: 'error', severity: 'error' },
        { cell: 'D6', message: 'error', severity: 'error' },
      ],
    },
    {
      name: 'formulas without a result, for review',
      rows: [...tableOf([16, { v: null, formula: '=8*2' }]), totalRow({ v: null, formula: '=D4+D5' })],
      findings: [
        { cell: 'D5', message: 'uncalculated', severity: 'review' },
        { cell: 'D6', message: 'uncalculated', severity: 'review' },
      ],
    },
    {
      name: 'what is no number',
      rows: tableOf([16, '15.000.0', '50%', 'abc 123']),
      findings: [
        { cell: 'D5', message: 'unreadable', severity: 'warning' },
        { cell: 'D6', message: 'unreadable' },
        { cell: 'D7', message: 'unreadable' },
      ],
    },
    {
      name: 'a number in the format of a date',
      rows: tableOf([16, { v: 45_000, format: 'dd/mm/yyyy', text: '15/03/2023' }]),
      findings: [{ cell: 'D5', message: 'format', severity: 'warning' }],
    },
    {
      name: 'a range and sums of which one contains the others, for review',
      rows: tableOf([16, '5 - 10 triệu', '200 triệu, trong đó NSNN: 150 triệu']),
      findings: [
        { cell: 'D5', message: 'range', severity: 'review' },
        { cell: 'D6', message: 'several', severity: 'review' },
      ],
    },
  ],
});
