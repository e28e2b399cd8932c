import { testRule } from '../../../../../test/support/rule-tester';
import { deadlines, tableWith } from '../../../../../test/support/time-table';
import { rule } from './rule';

const severity = 'review';

testRule(rule, {
  valid: [
    { name: 'years', rows: deadlines('Quý I/2023', 'Trước ngày 31/12/2023', '2021-2025') },
    {
      name: 'deadlines that have no year',
      rows: deadlines('Hằng năm', 'Trước ngày 15/8 hằng năm', 'Thường xuyên', 'Khi có yêu cầu'),
    },
    { name: 'what is no deadline', rows: deadlines('x', 'sớm nhất có thể') },
  ],
  notApplicable: [
    { name: 'a table without times', rows: tableWith(['Sản phẩm'], [['Kế hoạch'], ['Báo cáo']]) },
  ],
  invalid: [
    {
      name: 'a year that the plan has',
      rows: deadlines(
        'Quý I',
        'Trước ngày 5/3',
        '6 tháng đầu năm',
        'Quý II và Quý III',
        'Năm 2023',
        'Năm 2023',
      ),
      findings: [
        { cell: 'D4', message: 'fromPlan', severity, suggestions: [{ D4: 'Quý I/2023' }] },
        { cell: 'D5', message: 'fromPlan', severity, suggestions: [{ D5: 'Trước ngày 05/03/2023' }] },
        { cell: 'D6', message: 'fromPlan', severity, suggestions: [{ D6: '6 tháng đầu năm 2023' }] },
        { cell: 'D7', message: 'fromPlan', severity, suggestions: [{ D7: 'Quý II và Quý III/2023' }] },
      ],
    },
    {
      name: 'a year that nobody knows',
      title: 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2021-2025',
      rows: deadlines('Quý I', 'Năm 2022'),
      findings: [{ cell: 'D4', message: 'unknown' }],
    },
    {
      name: 'a formula, without a suggestion',
      rows: deadlines({ v: 'Quý I', formula: '="Quý I"' }, 'Năm 2023'),
      findings: [{ cell: 'D4', message: 'fromPlan', severity }],
    },
    {
      name: 'the habit of a sheet, once',
      rows: deadlines('Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Tháng 6', 'Tháng 9', 'Năm 2023'),
      findings: [
        {
          cell: 'D3',
          message: 'habit',
          severity,
          suggestions: [
            {
              D4: 'Quý I/2023',
              D5: 'Quý II/2023',
              D6: 'Quý III/2023',
              D7: 'Quý IV/2023',
              D8: 'Tháng 6/2023',
              D9: 'Tháng 9/2023',
            },
          ],
        },
      ],
    },
  ],
});
