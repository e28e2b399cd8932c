import { expect, it } from 'vitest';
import { planOf } from '../../../../../test/support/plan';
import { testRule } from '../../../../../test/support/rule-tester';
import { day } from '../../../../../test/support/day';
import { formatMessage } from '../../../i18n/message';
import { checkPlan } from '../../check';
import { rule } from './rule';

const header = ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kinh phí (triệu đồng)', 'Thời hạn'];

testRule(rule, {
  valid: [
    {
      name: 'single spaces and line breaks',
      rows: [header, [1, '- Xây dựng kế hoạch.\n- Báo cáo kết quả.', 'Phòng Nội vụ', 5, 'Năm 2023']],
    },
    {
      name: 'TCVN3, whose ư is the code of the soft hyphen',
      rows: [header, [1, { v: 'ph\u00ADêng', font: '.VnTime' }, 'Phòng Nội vụ', 5, 'Năm 2023']],
    },
  ],
  invalid: [
    {
      name: 'spaces of every kind',
      rows: [
        header,
        [1, ' Kế hoạch  kiểm tra ', 'Phòng\u00A0Nội vụ', '5 ', 'Quý\u200B IV/2023'],
        [2, 'Báo cáo \n kết quả', 'Phòng Nội vụ', ' \u00A0', 'Năm 2023'],
      ],
      findings: [
        { cell: 'B4', message: 'untidy', fix: { B4: 'Kế hoạch kiểm tra' } },
        { cell: 'C4', message: 'untidy', fix: { C4: 'Phòng Nội vụ' } },
        { cell: 'D4', message: 'untidy', fix: { D4: '5' } },
        { cell: 'E4', message: 'untidy', fix: { E4: 'Quý IV/2023' } },
        { cell: 'B5', message: 'untidy', fix: { B5: 'Báo cáo\nkết quả' } },
        { cell: 'D5', message: 'empty', fix: { D5: null } },
      ],
    },
  ],
});

it('says which spaces they are', () => {
  const plan = planOf({ rows: [header, [1, ' Kế  hoạch', 'Phòng Nội vụ', 5, 'Năm 2023']] });
  const messages = checkPlan(plan, [rule], { asOf: day('2023-06-15') }).findings.map(({ message, data }) =>
    formatMessage(message, data, 'vi'),
  );
  expect(messages).toEqual([
    'Ô này có khoảng trắng ở đầu hoặc cuối ô, nhiều khoảng trắng liền nhau; bỏ đi thì nội dung không đổi.',
  ]);
});
