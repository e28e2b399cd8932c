import { testRule } from '../../../../../test/support/rule-tester';
import { deadlines } from '../../../../../test/support/time-table';
import { rule } from './rule';

testRule(rule, {
  valid: [
    {
      name: 'ends, and a few standing tasks',
      rows: deadlines('Quý IV/2023', 'Thường xuyên', 'Hằng năm', 'Năm 2023', '31/12/2023'),
    },
    {
      name: 'a condition beside a day',
      rows: deadlines('Sau khi có hướng dẫn, chậm nhất 31/12/2023', 'Năm 2023'),
    },
    { name: 'two standing tasks alone', rows: deadlines('Thường xuyên', 'Hằng năm') },
  ],
  invalid: [
    {
      name: 'conditions, lengths of time and starts',
      rows: deadlines('Khi có yêu cầu', '100 ngày kể từ ngày ban hành', 'Từ Quý I/2026', 'Năm 2023'),
      findings: [
        { cell: 'D4', message: 'conditional' },
        { cell: 'D5', message: 'relative' },
        { cell: 'D6', message: 'start' },
      ],
    },
    {
      name: 'a plan of standing tasks, once',
      rows: deadlines('Năm 2021 và các năm tiếp theo', 'Thường xuyên', 'Hằng năm', 'Năm 2023', null),
      findings: [{ cell: 'D3', message: 'mostly' }],
    },
  ],
});
