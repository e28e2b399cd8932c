import { testRule } from '../../../../../test/support/rule-tester';
import { deadlines, tableWith, tracking } from '../../../../../test/support/time-table';
import { rule } from './rule';

testRule(rule, {
  valid: [
    {
      name: 'days of the calendar',
      rows: deadlines('28/02/2023', '29/02/2024', 'Trước ngày 31/12/2023', 'Quý IV/2023'),
    },
    {
      name: 'numbers of documents',
      rows: deadlines('Theo Kế hoạch số 35/2023/KH-UBND', 'Theo Quyết định số 31/13/QĐ-UBND'),
    },
    { name: 'what is no date', rows: deadlines('x', 'Thường xuyên', 45) },
  ],
  notApplicable: [
    { name: 'a table without times', rows: tableWith(['Sản phẩm'], [['Kế hoạch'], ['Báo cáo']]) },
  ],
  invalid: [
    {
      name: 'days, months and quarters that do not exist',
      rows: deadlines('31/02/2023', '32/1', 'Trước ngày 15/13/2023', 'Quý V/2023', 'Tháng 13/2023'),
      findings: [
        { cell: 'D4', suggestions: [{ D4: '28/02/2023' }] },
        { cell: 'D5' },
        { cell: 'D6' },
        { cell: 'D7' },
        { cell: 'D8' },
      ],
    },
    {
      name: 'day and month exchanged, within a sentence',
      rows: deadlines('Trước ngày 12/25/2023', 'Năm 2023'),
      findings: [{ cell: 'D4', suggestions: [{ D4: 'Trước ngày 25/12/2023' }] }],
    },
    {
      name: 'a finish date',
      rows: tracking(['Năm 2023', 'Đã hoàn thành', '31/9/2023'], ['Năm 2023', 'Đã hoàn thành', '15/9/2023']),
      findings: [{ cell: 'F4', suggestions: [{ F4: '30/09/2023' }] }],
    },
    {
      name: 'a formula, without a suggestion',
      rows: deadlines({ v: '31/02/2023', formula: '="31/02/"&2023' }, 'Năm 2023'),
      findings: [{ cell: 'D4' }],
    },
  ],
});
