import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

const header = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'];
const first = [1, 'Xây dựng kế hoạch', 'Phòng Nội vụ', 'Quý I/2023'];
const second = [2, 'Kiểm tra công vụ', 'Phòng Nội vụ', 'Quý II/2023'];

testRule(rule, {
  valid: [
    { name: 'one header', rows: [header, first, second] },
    {
      name: 'a row of column numbers below the header',
      rows: [header, ['(1)', '(2)', '(3)', '(4)'], first, second],
    },
  ],
  invalid: [
    {
      name: 'the header again after a page break',
      rows: [header, first, header, second],
      findings: [{ cell: 'A5' }],
    },
  ],
});
