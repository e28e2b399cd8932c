import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

const header = ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kinh phí (triệu đồng)', 'Thời hạn'];
const first = [1, 'Xây dựng kế hoạch', 'Phòng Nội vụ', 5, 'Quý I/2023'];
const second = [2, 'Kiểm tra công vụ', 'Phòng Nội vụ', 7, 'Quý II/2023'];

testRule(rule, {
  valid: [
    { name: 'a total below', rows: [header, first, second, ['Tổng cộng', null, null, 12, null]] },
    {
      name: 'a single amount',
      rows: [header, first, [2, 'Kiểm tra công vụ', 'Phòng Nội vụ', null, 'Năm 2023']],
    },
  ],
  invalid: [{ name: 'amounts without a total', rows: [header, first, second], findings: [{ cell: 'D3' }] }],
});
