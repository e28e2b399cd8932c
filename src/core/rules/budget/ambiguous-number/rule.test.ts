import { tableOf, unitlessHeader } from '../../../../../test/support/money-table';
import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

testRule(rule, {
  valid: [
    {
      name: 'numbers, and texts with one reading',
      rows: tableOf([1500, 1.005, '1.234.567', '1,5', '1.005,25']),
    },
    {
      name: 'a number for which only đồng makes sense, which is another rule',
      rows: tableOf([16, 5_000_000, '5000000']),
    },
    {
      name: 'a formula, which is another rule',
      rows: tableOf([16, { v: '1.500', formula: '=TEXT(1500,"#.##0")' }]),
    },
    { name: 'a unit that leaves one reading only', rows: tableOf([16, '1.500 đồng']) },
  ],
  invalid: [
    {
      name: 'a number of which the column says nothing, the reading of the law first',
      rows: tableOf(['1.500', '-']),
      findings: [{ cell: 'D4', message: 'two', severity: 'error', suggestions: [{ D4: 1500 }, { D4: 1.5 }] }],
    },
    {
      name: 'a number among others of its size',
      rows: tableOf([5, 2, 4, '1.500']),
      findings: [{ cell: 'D7', message: 'two', suggestions: [{ D7: 1.5 }, { D7: 1500 }] }],
    },
    {
      name: 'a number among larger ones',
      rows: tableOf([2000, 800, 4000, '1,500']),
      findings: [{ cell: 'D7', message: 'two', suggestions: [{ D7: 1500 }, { D7: 1.5 }] }],
    },
    {
      name: 'a dot where commas begin the decimals: the marks tell more than the sizes',
      rows: tableOf([5, 2, '2,5', '1.500']),
      findings: [{ cell: 'D7', message: 'two', suggestions: [{ D7: 1500 }, { D7: 1.5 }] }],
    },
    {
      name: 'dots where a dot begins decimals',
      rows: tableOf([900, '12.5', '1.500', '2.005']),
      findings: [
        { cell: 'D5', message: 'one', severity: 'warning', suggestions: [{ D5: 12.5 }] },
        { cell: 'D6', message: 'two', suggestions: [{ D6: 1.5 }, { D6: 1500 }] },
        { cell: 'D7', message: 'two', suggestions: [{ D7: 2.005 }, { D7: 2005 }] },
      ],
    },
    {
      name: 'a sum that is only approximate, and a dash before a number',
      rows: tableOf([16, 'khoảng 5 triệu', '- 7']),
      findings: [
        { cell: 'D5', message: 'one', severity: 'warning', suggestions: [{ D5: 5 }] },
        { cell: 'D6', message: 'two', suggestions: [{ D6: 7 }, { D6: -7 }] },
      ],
    },
    {
      name: 'a number with its unit',
      rows: tableOf([16, '1.500 triệu']),
      findings: [{ cell: 'D5', message: 'two', suggestions: [{ D5: 1.5 }, { D5: 1500 }] }],
    },
    {
      name: 'a column that states no unit',
      rows: tableOf([16, '1.500'], unitlessHeader),
      findings: [{ cell: 'D5', message: 'two', suggestions: [{ D5: 1.5 }, { D5: 1500 }] }],
    },
    {
      name: 'a format that shows another number than is stored',
      rows: tableOf([16, { v: 1500, format: '#,##0,', text: '2' }]),
      findings: [{ cell: 'D5', message: 'format' }],
    },
    {
      name: 'a whole column of such formats, once',
      rows: tableOf([
        { v: 5, format: '#,##0" tỷ"', text: '5 tỷ' },
        { v: 6, format: '#,##0" tỷ"', text: '6 tỷ' },
      ]),
      findings: [{ cell: 'D3', message: 'formats' }],
    },
  ],
});
