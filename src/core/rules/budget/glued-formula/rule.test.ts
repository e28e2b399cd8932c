import { tableOf, totalRow } from '../../../../../test/support/money-table';
import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

testRule(rule, {
  valid: [
    {
      name: 'formulas that give numbers',
      rows: [...tableOf([5, { v: 6, formula: '=D4+1' }]), totalRow({ v: 11, formula: '=SUM(D4:D5)' })],
    },
    { name: 'texts that no formula made', rows: tableOf([16, '5 triệu']) },
    {
      name: 'a formula that gives words or nothing',
      rows: tableOf([
        16,
        { v: 'Theo dự toán được giao', formula: '=H1' },
        { v: '', formula: '=IF(D4=0,D4,"")' },
      ]),
    },
  ],
  invalid: [
    {
      name: 'a glued unit in a total',
      rows: [...tableOf([5, 6]), totalRow({ v: '11 triệu', formula: '=SUM(D4:D5)&" triệu"' })],
      findings: [{ cell: 'D6' }],
    },
    {
      name: 'a number made text',
      rows: tableOf([16, { v: '1.500', formula: '=TEXT(1500,"#.##0")' }]),
      findings: [{ cell: 'D5' }],
    },
  ],
});
