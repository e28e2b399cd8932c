import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

const header = ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'];

testRule(rule, {
  valid: [
    {
      name: 'different tasks, and short texts that may repeat',
      rows: [
        header,
        [1, 'Kế hoạch kiểm tra công vụ năm 2023', 'Phòng Nội vụ', 'Quý I/2023'],
        [2, 'Kế hoạch kiểm tra công vụ năm 2024', 'Phòng Nội vụ', 'Quý IV/2023'],
        [3, 'Báo cáo', 'Phòng Nội vụ', 'Quý II/2023'],
        [4, 'Báo cáo', 'Phòng Nội vụ', 'Quý IV/2023'],
      ],
    },
  ],
  invalid: [
    {
      name: 'the same task in other spacing, case and composition',
      rows: [
        header,
        [1, 'Kế hoạch kiểm tra công vụ', 'Phòng Nội vụ', 'Quý I/2023'],
        [2, 'Rà soát văn bản quy phạm pháp luật', 'Phòng Tư pháp', 'Quý I/2023'],
        [3, 'KẾ HOẠCH  kiểm tra công vụ'.normalize('NFD'), 'Phòng Nội vụ', 'Quý IV/2023'],
      ],
      findings: [{ cell: 'B6' }],
    },
  ],
});
