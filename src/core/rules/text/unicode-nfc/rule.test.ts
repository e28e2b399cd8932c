import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

const header = ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'];

testRule(rule, {
  valid: [
    { name: 'composed text', rows: [header, [1, 'Kế hoạch cải cách', 'Phòng Nội vụ', 'Năm 2023']] },
    {
      name: 'a formula that gives decomposed text',
      rows: [
        header,
        [1, { v: 'Kế hoạch'.normalize('NFD'), formula: '=Khac!A1' }, 'Phòng Nội vụ', 'Năm 2023'],
      ],
    },
  ],
  invalid: [
    {
      name: 'decomposed text in the table and in its header',
      rows: [
        ['Stt', 'Nhiệm vụ'.normalize('NFD'), 'Cơ quan chủ trì', 'Thời hạn'],
        [1, 'Kế hoạch\ncải cách'.normalize('NFD'), 'Phòng Nội vụ', 'Năm 2023'],
      ],
      findings: [
        { cell: 'B3', fix: { B3: 'Nhiệm vụ' } },
        { cell: 'B4', fix: { B4: 'Kế hoạch\ncải cách' } },
      ],
    },
  ],
});
