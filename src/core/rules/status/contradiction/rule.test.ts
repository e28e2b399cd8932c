import { testRule } from '../../../../../test/support/rule-tester';
import { tableWith, tracking } from '../../../../../test/support/time-table';
import { rule } from './rule';

const asOf = '2023-12-31';
const severity = 'review';

testRule(rule, {
  valid: [
    {
      name: 'statuses that agree with their dates',
      asOf,
      rows: tracking(
        ['Quý IV/2023', 'Đã hoàn thành', '05/10/2023'],
        ['Quý I/2023', 'Hoàn thành quá hạn', '15/04/2023'],
        ['Quý I/2023', 'Quá hạn', null],
        ['Quý IV/2023', 'Chưa đến hạn', null],
        ['Năm 2023', 'Thường xuyên', null],
        ['Năm 2023', null, null],
        ['Năm 2023', 'Đã họp lần 1', '05/10/2023'],
      ),
    },
    {
      name: 'a plan for the finish of what goes on',
      asOf,
      rows: tracking(
        ['Năm 2023', 'Đang thực hiện', '15/02/2024'],
        ['Năm 2023', 'Đã hoàn thành', '05/10/2023'],
      ),
    },
    {
      name: 'completed tasks of a table without finish dates',
      asOf,
      rows: tableWith(
        ['Thời hạn', 'Tình trạng'],
        [
          ['Năm 2023', 'Đã hoàn thành'],
          ['Năm 2023', 'Đang thực hiện'],
        ],
      ),
    },
    {
      name: 'the month of the finish',
      asOf,
      rows: tracking(['Quý IV/2023', 'Đã hoàn thành', 'Tháng 12/2023'], ['Năm 2023', 'Đang thực hiện', null]),
    },
  ],
  notApplicable: [
    { name: 'a table without statuses', rows: tableWith(['Thời hạn'], [['Năm 2023'], ['Quý I/2023']]) },
  ],
  invalid: [
    {
      name: 'finish dates that disagree',
      asOf,
      rows: tracking(
        ['Trước ngày 15/01/2024', 'hoàn thành', '10/01/2024'],
        ['Năm 2023', 'Chưa thực hiện', '05/10/2023'],
        ['Năm 2023', 'Đang thực hiện', '05/10/2023'],
        ['Năm 2023', 'Thường xuyên', '05/10/2023'],
        ['Năm 2023', 'Đã hoàn thành', null],
        ['Quý IV/2023', 'Hoàn thành quá hạn', '05/10/2023'],
      ),
      findings: [
        { cell: 'F4', message: 'future' },
        { cell: 'E5', message: 'finished' },
        { cell: 'E6', message: 'finished' },
        { cell: 'E7', message: 'recurring', severity },
        { cell: 'F8', message: 'noFinish', severity },
        { cell: 'E9', message: 'onTime' },
      ],
    },
    {
      name: 'deadlines that disagree',
      asOf,
      rows: tracking(['Quý IV/2023', 'Quá hạn', null], ['Quý I/2023', 'Chưa đến hạn', null]),
      findings: [
        { cell: 'E4', message: 'early' },
        { cell: 'E5', message: 'notDue' },
      ],
    },
    {
      name: 'a finish before the start',
      asOf,
      rows: tableWith(
        ['Thời gian bắt đầu', 'Thời hạn', 'Tình trạng', 'Ngày hoàn thành'],
        [
          ['01/06/2023', 'Năm 2023', 'Đã hoàn thành', '15/05/2023'],
          ['01/06/2023', 'Năm 2023', 'Đang thực hiện', null],
        ],
      ),
      findings: [{ cell: 'G4', message: 'beforeStart', severity: 'error' }],
    },
    {
      name: 'shares that disagree',
      asOf,
      rows: tableWith(
        ['Thời hạn', 'Tình trạng', 'Tỷ lệ hoàn thành'],
        [
          ['Năm 2023', 'Đã hoàn thành', '80%'],
          ['Năm 2023', 'Đang thực hiện', '100%'],
          ['Năm 2023', 'Chưa thực hiện', '20%'],
          ['Năm 2023', 'Đang thực hiện', '50%'],
        ],
      ),
      findings: [
        { cell: 'E4', message: 'notWhole' },
        { cell: 'E5', message: 'whole' },
        { cell: 'E6', message: 'begun' },
      ],
    },
    {
      name: 'two ticks',
      asOf,
      rows: tableWith(
        ['Thời hạn', 'Đã hoàn thành', 'Đang thực hiện', 'Chưa thực hiện'],
        [
          ['Quý IV/2023', 'x', 'x', null],
          ['Quý IV/2023', null, 'x', null],
          ['Quý IV/2023', null, null, 'x'],
        ],
      ),
      findings: [{ cell: 'E4', message: 'ticks' }],
    },
    {
      name: 'finish dates that nobody enters, once',
      asOf,
      rows: tracking(...Array.from({ length: 4 }, () => ['Năm 2023', 'Đã hoàn thành', null]), [
        'Năm 2023',
        'Đã hoàn thành',
        '05/10/2023',
      ]),
      findings: [{ cell: 'F3', message: 'noFinishes', severity }],
    },
  ],
});
