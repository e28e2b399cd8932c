import { testRule } from '../../../../../test/support/rule-tester';
import { deadlines, tableWith } from '../../../../../test/support/time-table';
import { rule } from './rule';

const month = '"Tháng "m/yyyy';
/** 1 and 15 June 2023. */
const [jun1, jun15] = [45_078, 45_092];

testRule(rule, {
  valid: [
    {
      name: 'texts and days',
      rows: deadlines('Tháng 6/2023', { v: jun1, format: 'dd/mm/yyyy' }, 'Năm 2023'),
    },
    {
      name: 'years alone and plain numbers',
      rows: deadlines({ v: jun1, format: 'yyyy' }, 45_078, 'Năm 2023'),
    },
  ],
  notApplicable: [
    { name: 'a table without times', rows: tableWith(['Sản phẩm'], [['Kế hoạch'], ['Báo cáo']]) },
  ],
  invalid: [
    {
      name: 'whole months, once for the column',
      rows: deadlines({ v: jun1, format: month }, { v: jun1, format: 'mm/yyyy' }, 'Năm 2023'),
      findings: [{ cell: 'D3', message: 'months' }],
    },
    {
      name: 'what Excel turned into an English month',
      rows: deadlines({ v: jun1, format: 'mmm-yy', text: 'Jun-23' }, 'Năm 2023'),
      findings: [{ cell: 'D4', message: 'english', severity: 'warning', fix: { D4: jun1 } }],
    },
    {
      name: 'a day that the format hides',
      rows: deadlines({ v: jun15, format: month }, { v: jun15, format: 'mmm-yy' }, 'Năm 2023'),
      findings: [
        { cell: 'D4', message: 'hiddenDay', suggestions: [{ D4: jun15 }] },
        { cell: 'D5', message: 'hiddenDay', suggestions: [{ D5: jun15 }] },
      ],
    },
    {
      name: 'formulas, without a change',
      rows: deadlines(
        { v: jun1, format: 'mmm-yy', formula: '=DATE(2023,6,1)' },
        { v: jun15, format: month, formula: '=A1' },
        'Năm 2023',
      ),
      findings: [
        { cell: 'D4', message: 'english', severity: 'warning' },
        { cell: 'D5', message: 'hiddenDay' },
      ],
    },
  ],
});
