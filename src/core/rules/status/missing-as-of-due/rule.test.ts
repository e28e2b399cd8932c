import { testRule } from '../../../../../test/support/rule-tester';
import { tableWith, tracking } from '../../../../../test/support/time-table';
import { rule } from './rule';

const asOf = '2023-12-31';

testRule(rule, {
  valid: [
    {
      name: 'what is not past, has a finish, or says something',
      asOf,
      rows: tracking(
        ['Quý IV/2023', null, null],
        ['Quý II/2023', null, '15/06/2023'],
        ['Quý II/2023', 'Đang thực hiện', null],
        ['Thường xuyên', null, null],
        ['Quý II/2023', 'x', null],
      ),
    },
    {
      name: 'a share of completion',
      asOf,
      rows: tableWith(
        ['Thời hạn', 'Tình trạng', 'Tỷ lệ hoàn thành'],
        [
          ['Quý II/2023', null, '50%'],
          ['Quý II/2023', 'Đang thực hiện', '50%'],
          ['Quý II/2023', 'Đang thực hiện', '60%'],
        ],
      ),
    },
  ],
  notApplicable: [
    { name: 'a table without statuses', rows: tableWith(['Thời hạn'], [['Năm 2023'], ['Quý I/2023']]) },
  ],
  invalid: [
    {
      name: 'deadlines that have passed in silence',
      asOf,
      rows: tracking(
        ['Quý II/2023', null, null],
        ['Quý I/2023', '-', null],
        ['Quý IV/2023', 'Đang thực hiện', null],
        ['Năm 2023', 'Đã hoàn thành', '05/10/2023'],
      ),
      findings: [{ cell: 'E4' }, { cell: 'E5' }],
    },
    {
      name: 'a table that nobody keeps, once',
      asOf,
      rows: tracking(...Array.from({ length: 6 }, () => ['Quý II/2023', null, null]), [
        'Quý II/2023',
        'Đã hoàn thành',
        '05/06/2023',
      ]),
      findings: [{ cell: 'E3', message: 'mostly' }],
    },
  ],
});
