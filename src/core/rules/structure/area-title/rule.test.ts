import { testRule } from '../../../../../test/support/rule-tester';
import type { TestCell } from '../../../../../test/support/grid';
import { rule } from './rule';

const header = ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'];
const task: TestCell[] = [1, 'Xây dựng kế hoạch kiểm tra', 'Phòng Nội vụ', 'Năm 2023'];
const section = (ordinal: string, title: string): TestCell[] => [ordinal, title, null, null];

testRule(rule, {
  valid: [
    {
      name: 'the titles of the resolution, in capitals and with an abbreviation behind',
      rows: [
        header,
        section('I', 'CẢI CÁCH THỂ CHẾ'),
        task,
        section('II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH (TTHC)'),
        task,
        section('III', 'Cải cách tài chính công'),
        task,
      ],
    },
    {
      name: 'the local wording of the sixth area and the seventh group',
      rows: [
        header,
        section('VI', 'XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ'),
        task,
        section('VII', 'CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH VÀ TUYÊN TRUYỀN'),
        task,
      ],
    },
  ],
  invalid: [
    {
      name: 'another wording, beside its number',
      rows: [header, section('IV', 'CẢI CÁCH CÔNG VỤ'), task],
      findings: [{ cell: 'B4', message: 'differs', suggestions: [{ B4: 'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ' }] }],
    },
    {
      name: 'another wording in one merged cell with its number',
      rows: [header, ['IV. CẢI CÁCH CÔNG VỤ', null, null, null], task],
      merges: ['A4:D4'],
      findings: [{ cell: 'A4', message: 'differs', suggestions: [{ A4: 'IV. CẢI CÁCH CHẾ ĐỘ CÔNG VỤ' }] }],
    },
  ],
});
