import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

testRule(rule, {
  valid: [
    {
      name: 'a whole table',
      rows: [
        ['Stt', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Thời hạn'],
        [1, 'Xây dựng kế hoạch', 'Kế hoạch', 'Phòng Nội vụ', 'Quý I/2023'],
      ],
    },
    {
      name: 'a result column in place of a product column',
      rows: [
        ['Stt', 'Nhiệm vụ', 'Kết quả cần đạt', 'Cơ quan chủ trì', 'Thời hạn'],
        [1, 'Xây dựng kế hoạch', 'Kế hoạch được ban hành', 'Phòng Nội vụ', 'Quý I/2023'],
      ],
    },
  ],
  invalid: [
    {
      name: 'a table without lead, deadline and product',
      rows: [
        ['Stt', 'Nhiệm vụ', 'Kinh phí (triệu đồng)', 'Ghi chú'],
        [1, 'Xây dựng kế hoạch', 5, null],
        [2, 'Kiểm tra công vụ', 7, null],
      ],
      findings: [
        { cell: 'A3', severity: 'warning' },
        { cell: 'A3', severity: 'warning' },
        { cell: 'A3', severity: 'review' },
      ],
    },
  ],
});
