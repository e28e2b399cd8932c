import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

const header = ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kinh phí (triệu đồng)', 'Thời hạn'];

testRule(rule, {
  valid: [
    { name: 'spaced commas', rows: [header, [1, 'Chồng chéo, trùng lắp', 'Phòng Nội vụ', 5, 'Năm 2023']] },
    {
      name: 'decimal commas',
      rows: [header, [1, 'Đạt 99,5% chỉ tiêu, mức 4,0', 'Phòng Nội vụ', '0,5', 'Năm 2023']],
    },
    {
      name: 'agencies, whose commas have a rule of their own',
      rows: [header, [1, 'Kế hoạch', 'Phòng Nội vụ,Phòng Tư pháp', 5, 'Năm 2023']],
    },
    {
      name: 'a comma before a line break, a digit or a bracket',
      rows: [header, [1, 'Các cơ quan,\nđơn vị (nếu có),1 báo cáo', 'Phòng Nội vụ', 5, 'Năm 2023']],
    },
  ],
  invalid: [
    {
      name: 'words that a comma glues together',
      rows: [header, [1, 'Tránh chồng chéo,trùng lắp,bỏ sót, sai lệch', 'Phòng Nội vụ', 5, 'Năm 2023']],
      findings: [{ cell: 'B4', fix: { B4: 'Tránh chồng chéo, trùng lắp, bỏ sót, sai lệch' } }],
    },
    {
      name: 'decomposed letters before the comma',
      rows: [header, [1, 'chéo,trùng'.normalize('NFD'), 'Phòng Nội vụ', 5, 'Năm 2023']],
      findings: [{ cell: 'B4', fix: { B4: 'chéo, trùng'.normalize('NFD') } }],
    },
  ],
});
