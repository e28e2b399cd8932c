import { testRule } from '../../../../../test/support/rule-tester';
import { deadlines, tableWith, tracking } from '../../../../../test/support/time-table';
import { rule } from './rule';

testRule(rule, {
  valid: [
    {
      name: 'deadlines of every kind, and none',
      rows: deadlines(
        'Quý IV/2023',
        'Thường xuyên',
        'Khi có yêu cầu',
        '100 ngày kể từ ngày ban hành',
        'Giai đoạn 2021 - 2025',
        null,
      ),
    },
    {
      name: 'what other rules tell',
      rows: deadlines('31/02/2023', 'x', 'Đang thực hiện', 45_000, '15', 'Sở Nội vụ', 'Quý I'),
    },
    {
      name: 'a dash for no finish yet',
      rows: tracking(['Năm 2023', 'Đang thực hiện', '-'], ['Năm 2023', 'Đã hoàn thành', '15/06/2023']),
    },
  ],
  notApplicable: [
    { name: 'a table without times', rows: tableWith(['Sản phẩm'], [['Kế hoạch'], ['Báo cáo']]) },
  ],
  invalid: [
    {
      name: 'texts without a time',
      rows: deadlines('Sớm nhất có thể', '-', '…/12/2023', 'Quý IV/2023', 'Năm 2023'),
      findings: [{ cell: 'D4' }, { cell: 'D5' }, { cell: 'D6' }],
    },
    {
      name: 'an error',
      rows: deadlines({ v: { error: '#REF!' }, formula: '=#REF!' }, 'Năm 2023', 'Quý IV/2023'),
      findings: [{ cell: 'D4', message: 'error', severity: 'error' }],
    },
    {
      name: 'decomposed letters',
      rows: deadlines('Sớm nhất có thể'.normalize('NFD'), 'Năm 2023', 'Quý IV/2023'),
      findings: [{ cell: 'D4' }],
    },
  ],
});
