import { testRule } from '../../../../../test/support/rule-tester';
import { tableWith, tracking } from '../../../../../test/support/time-table';
import type { TestCell } from '../../../../../test/support/grid';
import { rule } from './rule';

const asOf = '2023-12-31';
const severity = 'review';

function noted(...rows: readonly (readonly TestCell[])[]): TestCell[][] {
  return tableWith(['Thời hạn', 'Tình trạng', 'Ngày hoàn thành', 'Ghi chú'], rows);
}

testRule(rule, {
  valid: [
    {
      name: 'on time, said to be late, and not yet due',
      asOf,
      rows: tracking(
        ['Quý II/2023', 'Đã hoàn thành', '30/06/2023'],
        ['Quý II/2023', 'Hoàn thành quá hạn', '15/08/2023'],
        ['Quý IV/2023', 'Đang thực hiện', null],
        ['Quý II/2023', 'Quá hạn', null],
        ['Quý II/2023', 'Tạm dừng', null],
        ['Thường xuyên', 'Đang thực hiện', null],
      ),
    },
    {
      name: 'a month of which some days are on time',
      asOf,
      rows: tracking(
        ['Trước ngày 15/6/2023', 'Đã hoàn thành', 'Tháng 6/2023'],
        ['Năm 2023', 'Đang thực hiện', null],
      ),
    },
    {
      name: 'notes that agree, or count days of work',
      asOf,
      rows: noted(
        ['Trước ngày 15/01/2023', 'Hoàn thành quá hạn', '20/01/2023', 'Chậm 05 ngày'],
        ['Trước ngày 13/01/2023', 'Hoàn thành quá hạn', '20/01/2023', 'Chậm 5 ngày làm việc'],
      ),
    },
  ],
  notApplicable: [
    { name: 'a table without statuses', rows: tableWith(['Thời hạn'], [['Năm 2023'], ['Quý I/2023']]) },
  ],
  invalid: [
    {
      name: 'done late without saying so',
      asOf,
      rows: noted(
        ['Quý II/2023', 'Hoàn thành', '15/8/2023', 'Đi tháng 8'],
        ['Quý II/2023', 'Đã hoàn thành', 'Tháng 8/2023', null],
        ['Trước ngày 15/01/2023', 'Đã HT', '20/01/2023', 'Chậm 05 ngày'],
      ),
      findings: [
        { cell: 'E4', message: 'late', suggestions: [{ E4: 'Hoàn thành quá hạn' }] },
        { cell: 'E5', message: 'lateAtLeast', suggestions: [{ E5: 'Hoàn thành quá hạn' }] },
        { cell: 'E6', message: 'late', severity, suggestions: [{ E6: 'Hoàn thành quá hạn' }] },
      ],
    },
    {
      name: 'notes that disagree',
      asOf,
      rows: noted(
        ['Trước ngày 15/01/2023', 'Hoàn thành quá hạn', '20/01/2023', 'Chậm 10 ngày'],
        ['Quý II/2023', 'Đã hoàn thành', '30/06/2023', 'Trễ hạn 2 ngày'.normalize('NFD')],
      ),
      findings: [
        { cell: 'G4', message: 'noteDiffers' },
        { cell: 'G5', message: 'noteDiffers' },
      ],
    },
    {
      name: 'overdue and said to be under way',
      asOf,
      rows: tracking(['Quý II/2023', 'Đang thực hiện', null], ['Quý II/2023', 'Chưa thực hiện', null]),
      findings: [
        { cell: 'E4', message: 'overdue', severity },
        { cell: 'E5', message: 'overdue', severity },
      ],
    },
    {
      name: 'a formula, without a suggestion',
      asOf,
      rows: tracking(
        ['Quý II/2023', { v: 'Đã hoàn thành', formula: '=A1' }, '15/8/2023'],
        ['Năm 2023', 'Đang thực hiện', null],
      ),
      findings: [{ cell: 'E4', message: 'late' }],
    },
  ],
});
