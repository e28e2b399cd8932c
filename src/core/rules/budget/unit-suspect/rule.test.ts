import { moneyHeader, tableOf, totalRow, unitlessHeader } from '../../../../../test/support/money-table';
import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

const inDong = moneyHeader.map((word) => word.replace('triệu đồng', 'đồng'));

testRule(rule, {
  valid: [
    { name: 'the amounts of a real plan', rows: tableOf([5, 16, 5, 200, 20, 20, 30, 10, 60, 40]) },
    { name: 'one large project among conferences', rows: tableOf([5, 16, 200, 30_000, 60]) },
    { name: 'two kinds of amounts', rows: tableOf([5, 16, 20, 30_000, 40_000, 25_000]) },
    { name: 'too few amounts to compare', rows: tableOf([5, 30_000, 16]) },
    { name: 'đồng in a column of đồng', rows: tableOf([5_000_000, 16_000_000, 200_000_000], inDong) },
    {
      name: 'a column without a unit, which is another rule',
      rows: tableOf([5_000_000, 16], unitlessHeader),
    },
  ],
  invalid: [
    {
      name: 'đồng in a column of millions, as a number and as text',
      rows: tableOf([16, 5_000_000, 20, '12.000.000']),
      findings: [
        { cell: 'D5', message: 'dong', severity: 'warning', suggestions: [{ D5: 5 }] },
        { cell: 'D7', message: 'dong', severity: 'warning', suggestions: [{ D7: 12 }] },
      ],
    },
    {
      name: 'a formula in đồng, without a suggestion',
      rows: tableOf([16, { v: 5_000_000, formula: '=5*1000000' }]),
      findings: [{ cell: 'D5', message: 'dong' }],
    },
    {
      name: 'a whole column in đồng under a header of millions, once',
      rows: tableOf([5_000_000, 16_000_000, 200_000_000]),
      findings: [{ cell: 'D3', message: 'header' }],
    },
    {
      name: 'a total in đồng',
      rows: [...tableOf([400, 6]), totalRow(406_000_000)],
      findings: [{ cell: 'D6', message: 'dong', suggestions: [{ D6: 406 }] }],
    },
    {
      name: 'thousands in a column of millions, for review',
      rows: tableOf([5, 16, 20, 30, 40_000]),
      findings: [{ cell: 'D8', message: 'outlier', severity: 'review', suggestions: [{ D8: 40 }] }],
    },
    {
      name: 'what an English Excel made of 1.500, for review',
      rows: tableOf([2300, 1800, 1.5, 4000]),
      findings: [{ cell: 'D6', message: 'outlier', severity: 'review', suggestions: [{ D6: 1500 }] }],
    },
    {
      name: 'millions in a column of đồng, for review',
      rows: tableOf([5_000_000, 16_000_000, 200_000_000, 60_000_000, 20], inDong),
      findings: [{ cell: 'D8', message: 'outlier', severity: 'review', suggestions: [{ D8: 20_000_000 }] }],
    },
  ],
});
