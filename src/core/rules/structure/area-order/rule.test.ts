import { testRule } from '../../../../../test/support/rule-tester';
import type { TestCell } from '../../../../../test/support/grid';
import { rule } from './rule';

const header = ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'];
const task: TestCell[] = [1, 'Xây dựng kế hoạch kiểm tra', 'Phòng Nội vụ', 'Năm 2023'];
const section = (ordinal: string, title: string): TestCell[] => [ordinal, title, null, null];

testRule(rule, {
  valid: [
    {
      name: 'the order of the resolution, with the seventh group first and one area left out',
      rows: [
        header,
        section('I', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH'),
        task,
        section('II', 'CẢI CÁCH THỂ CHẾ'),
        task,
        section('III', 'CẢI CÁCH TÀI CHÍNH CÔNG'),
        task,
      ],
    },
  ],
  invalid: [
    {
      name: 'the second area before the first',
      rows: [
        header,
        section('I', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH'),
        task,
        section('II', 'CẢI CÁCH THỂ CHẾ'),
        task,
        section('III', 'CẢI CÁCH TÀI CHÍNH CÔNG'),
        task,
      ],
      findings: [{ cell: 'B6' }],
    },
  ],
});
