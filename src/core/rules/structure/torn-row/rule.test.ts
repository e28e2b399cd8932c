import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

const header = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'];

testRule(rule, {
  valid: [
    {
      name: 'whole rows',
      rows: [
        header,
        [1, 'Xây dựng kế hoạch', 'Phòng Nội vụ', 'Quý I/2023'],
        [2, 'Kiểm tra', 'Phòng Nội vụ', 'Năm 2023'],
      ],
    },
  ],
  invalid: [
    {
      name: 'a task that a page break tore, joined upwards on request',
      rows: [
        header,
        ['1', 'Thực hiện triển khai Đề án đổi mới việc', 'Bưu điện tỉnh;', 'Năm 2021 và'],
        header,
        [null, 'thực hiện cơ chế một cửa', 'Các phòng chuyên môn', 'các năm tiếp theo'],
        ['2', 'Kiểm tra công vụ', 'Văn phòng', 'Năm 2023'],
      ],
      findings: [
        {
          cell: 'B6',
          message: 'torn',
          suggestions: [
            {
              B4: 'Thực hiện triển khai Đề án đổi mới việc thực hiện cơ chế một cửa',
              B6: null,
              C4: 'Bưu điện tỉnh; Các phòng chuyên môn',
              C6: null,
              D4: 'Năm 2021 và các năm tiếp theo',
              D6: null,
            },
          ],
        },
      ],
    },
  ],
});
