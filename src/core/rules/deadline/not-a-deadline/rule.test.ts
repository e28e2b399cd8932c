import { testRule } from '../../../../../test/support/rule-tester';
import { deadlines, tableWith, tracking } from '../../../../../test/support/time-table';
import { rule } from './rule';

testRule(rule, {
  valid: [
    {
      name: 'times',
      rows: deadlines('Quý IV/2023', 'Thường xuyên', 2023, { v: 45_291, format: 'dd/mm/yyyy' }, null, '2024'),
    },
    { name: 'what other rules tell', rows: deadlines('sớm nhất có thể', '31/02/2023', 45_000, 'Năm 2023') },
    {
      name: 'ticks under quarters',
      rows: tableWith(
        ['Sản phẩm', 'Quý I/2023', 'Quý II/2023', 'Quý III/2023', 'Quý IV/2023'],
        [
          ['Kế hoạch', 'x', null, null, null],
          ['Báo cáo', null, 'x', null, null],
          ['Báo cáo', null, null, null, 'x'],
        ],
      ),
    },
  ],
  notApplicable: [
    { name: 'a table without times', rows: tableWith(['Sản phẩm'], [['Kế hoạch'], ['Báo cáo']]) },
  ],
  invalid: [
    {
      name: 'marks, statuses, agencies and numbers',
      rows: deadlines(
        'x',
        'Đã hoàn thành',
        'Đang thực hiện',
        'Sở Nội vụ',
        15,
        '7',
        'Năm 2023',
        'Quý I/2023',
        'Quý II/2023',
        'Quý III/2023',
        'Quý IV/2023',
        'Năm 2023',
        'Năm 2023',
      ),
      findings: [
        { cell: 'D4', message: 'done' },
        { cell: 'D5', message: 'done' },
        { cell: 'D6', message: 'status' },
        { cell: 'D7', message: 'agency' },
        { cell: 'D8', message: 'number' },
        { cell: 'D9', message: 'number' },
      ],
    },
    {
      name: 'a mark in place of the finish date',
      rows: tracking(['Năm 2023', 'Đã hoàn thành', 'x'], ['Năm 2023', 'Đã hoàn thành', '15/06/2023']),
      findings: [{ cell: 'F4', message: 'done' }],
    },
  ],
});
