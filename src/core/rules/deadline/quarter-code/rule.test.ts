import { testRule } from '../../../../../test/support/rule-tester';
import { deadlines, tableWith } from '../../../../../test/support/time-table';
import { rule } from './rule';

testRule(rule, {
  valid: [
    {
      name: 'canonical quarters',
      rows: deadlines(
        'Quý IV/2023',
        'Trong Quý I/2023',
        'Quý II và Quý III/2023',
        'Quý I',
        'Quý IV hằng năm',
      ),
    },
    { name: 'other notations, which are another rule', rows: deadlines('T6/2023', 'quý IV/2023') },
    { name: 'spaces and decomposed letters', rows: deadlines(' Quý  IV/2023', 'Quy\u0301 IV/2023') },
    { name: 'a quarter that does not exist', rows: deadlines('Quý V/2023') },
  ],
  notApplicable: [
    { name: 'a table without times', rows: tableWith(['Sản phẩm'], [['Kế hoạch'], ['Báo cáo']]) },
  ],
  invalid: [
    {
      name: 'codes and other numerals',
      rows: deadlines(
        'Q4/2023',
        'QIV/2023',
        'Quý 4 năm 2023',
        'quí 4-2023',
        'Quý IV năm 2023',
        'Trước quý 2/2023',
      ),
      findings: [
        { cell: 'D4', fix: { D4: 'Quý IV/2023' } },
        { cell: 'D5', fix: { D5: 'Quý IV/2023' } },
        { cell: 'D6', fix: { D6: 'Quý IV/2023' } },
        { cell: 'D7', fix: { D7: 'Quý IV/2023' } },
        { cell: 'D8', fix: { D8: 'Quý IV/2023' } },
        { cell: 'D9', fix: { D9: 'Trước Quý II/2023' } },
      ],
    },
    {
      name: 'several quarters and decomposed letters',
      rows: deadlines('Q2 và Q3/2026', 'Quí IV/2023'.normalize('NFD')),
      findings: [
        { cell: 'D4', fix: { D4: 'Quý II và Quý III/2026' } },
        { cell: 'D5', fix: { D5: 'Quý IV/2023' } },
      ],
    },
    {
      name: 'a formula, without a fix',
      rows: deadlines({ v: 'Q4/2023', formula: '="Q4/"&2023' }, 'Năm 2023'),
      findings: [{ cell: 'D4' }],
    },
  ],
});
