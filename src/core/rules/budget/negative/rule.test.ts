import { tableOf, totalRow } from '../../../../../test/support/money-table';
import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

testRule(rule, {
  valid: [
    { name: 'amounts, nothing and dashes', rows: tableOf([5, 0, null, '-', '–', '—']) },
    { name: 'a dash before a number, which may be a list', rows: tableOf([16, '- 5']) },
    { name: 'a range', rows: tableOf([16, '5-10']) },
  ],
  invalid: [
    {
      name: 'a number',
      rows: tableOf([16, -5]),
      findings: [{ cell: 'D5', suggestions: [{ D5: 5 }] }],
    },
    {
      name: 'texts in two notations',
      rows: tableOf([16, '-5', '(7)']),
      findings: [
        { cell: 'D5', suggestions: [{ D5: 5 }] },
        { cell: 'D6', suggestions: [{ D6: 7 }] },
      ],
    },
    {
      name: 'a formula, without a suggestion',
      rows: tableOf([16, { v: -5, formula: '=D4-21' }]),
      findings: [{ cell: 'D5' }],
    },
    {
      name: 'a total',
      rows: [...tableOf([4, 6]), totalRow(-10)],
      findings: [{ cell: 'D6', suggestions: [{ D6: 10 }] }],
    },
  ],
});
