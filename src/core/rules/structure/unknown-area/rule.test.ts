import { testRule } from '../../../../../test/support/rule-tester';
import type { TestCell } from '../../../../../test/support/grid';
import { rule } from './rule';

const header = ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'];
const task: TestCell[] = [1, 'Xây dựng kế hoạch kiểm tra', 'Phòng Nội vụ', 'Năm 2023'];
const section = (ordinal: string, title: string): TestCell[] => [ordinal, title, null, null];

testRule(rule, {
  valid: [
    {
      name: 'known areas',
      rows: [header, section('I', 'CẢI CÁCH THỂ CHẾ'), task, section('II', 'CẢI CÁCH TÀI CHÍNH CÔNG'), task],
    },
    {
      name: 'a plan with groups of its own',
      rows: [
        header,
        section('I', 'PHÁT TRIỂN HẠ TẦNG SỐ'),
        task,
        section('II', 'PHÁT TRIỂN DỮ LIỆU SỐ'),
        task,
      ],
    },
  ],
  invalid: [
    {
      name: 'one strange section among known ones',
      rows: [
        header,
        section('I', 'CẢI CÁCH THỂ CHẾ'),
        task,
        section('II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH'),
        task,
        section('III', 'PHONG TRÀO THI ĐUA YÊU NƯỚC'),
        task,
      ],
      findings: [{ cell: 'B8' }],
    },
  ],
});
