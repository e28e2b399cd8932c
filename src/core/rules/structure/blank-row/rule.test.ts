import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

const header = ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'];
const first = [1, 'Xây dựng kế hoạch', 'Phòng Nội vụ', 'Quý I/2023'];
const second = [2, 'Kiểm tra công vụ', 'Phòng Nội vụ', 'Quý II/2023'];
const blank = [null, null, null, null];

testRule(rule, {
  valid: [
    { name: 'no blank row, and blank rows below the table', rows: [header, first, second, blank, blank] },
  ],
  invalid: [
    {
      name: 'each run of blank rows once',
      rows: [header, first, blank, blank, second, blank, [3, 'Báo cáo', 'Phòng Nội vụ', 'Quý III/2023']],
      findings: [{ cell: 'A5' }, { cell: 'A8' }],
    },
  ],
});
