import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

const header = ['Stt', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Thời hạn'];

testRule(rule, {
  valid: [
    {
      name: 'whole tasks, with a lead agency merged over two of them',
      rows: [
        header,
        [1, 'Xây dựng kế hoạch', 'Kế hoạch', 'Phòng Nội vụ', 'Quý I/2023'],
        [2, 'Kiểm tra công vụ', 'Báo cáo', null, 'Quý II/2023'],
        [3, 'Tổng kết', 'Báo cáo', 'Phòng Nội vụ', 'Quý IV/2023'],
      ],
      merges: ['D4:D5'],
    },
    {
      name: 'a section and a total, which are no tasks',
      rows: [
        [...header, 'Kinh phí (triệu đồng)'],
        ['I', 'CẢI CÁCH THỂ CHẾ', null, null, null, 5],
        [1, 'Xây dựng kế hoạch', 'Kế hoạch', 'Phòng Nội vụ', 'Quý I/2023', 5],
        ['Tổng cộng', null, null, null, null, 5],
      ],
    },
  ],
  invalid: [
    {
      name: 'what is missing, cell by cell',
      rows: [
        header,
        [1, 'Xây dựng kế hoạch', 'Kế hoạch', 'Phòng Nội vụ', 'Quý I/2023'],
        [2, 'Kiểm tra công vụ', null, null, 'Quý II/2023'],
        [3, 'Tổng kết', 'Báo cáo', 'Phòng Nội vụ', null],
      ],
      findings: [{ cell: 'C5' }, { cell: 'D5' }, { cell: 'E6' }],
    },
  ],
});
