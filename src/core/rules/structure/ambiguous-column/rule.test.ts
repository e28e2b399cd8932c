import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

testRule(rule, {
  valid: [
    {
      name: 'headers that the cells below confirm',
      rows: [
        ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Tiến độ'],
        [1, 'Xây dựng kế hoạch', 'Phòng Nội vụ', 'Quý I/2023'],
        [2, 'Kiểm tra công vụ', 'Phòng Nội vụ', 'Quý II/2023'],
      ],
    },
  ],
  invalid: [
    {
      name: 'a header of two meanings over cells that decide nothing',
      rows: [
        ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Tiến độ'],
        [1, 'Xây dựng kế hoạch', 'Phòng Nội vụ', 'Quý I/2023', null],
        [2, 'Kiểm tra công vụ', 'Phòng Nội vụ', 'Quý II/2023', null],
      ],
      findings: [{ cell: 'E3' }],
    },
  ],
});
