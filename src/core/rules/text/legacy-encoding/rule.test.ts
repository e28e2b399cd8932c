import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

const header = ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì'];

testRule(rule, {
  valid: [
    { name: 'Unicode', rows: [header, [1, 'Kế hoạch cải cách hành chính', 'Phòng Nội vụ']] },
    {
      name: 'plain letters in an old font',
      rows: [header, [1, { v: 'ISO 9001', font: '.VnTime' }, 'Phòng Nội vụ']],
    },
    { name: 'another language', rows: [header, [1, 'Réunion à la préfecture', 'Phòng Nội vụ']] },
  ],
  invalid: [
    {
      name: 'TCVN3, told by its font',
      rows: [header, [1, { v: 'KÕ ho¹ch', font: '.VnTime' }, 'Phòng Nội vụ']],
      findings: [{ cell: 'B4', message: 'legacy', suggestions: [{ B4: 'Kế hoạch' }] }],
    },
    {
      name: 'TCVN3 capitals, which share their codes with small letters',
      rows: [header, [1, { v: 'c¶i c¸ch', font: '.VnTimeH' }, 'Phòng Nội vụ']],
      findings: [{ cell: 'B4', message: 'legacy', suggestions: [{ B4: 'CẢI CÁCH' }] }],
    },
    {
      name: 'VNI, told by its text',
      rows: [header, [1, 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Phòng Nội vụ']],
      findings: [
        { cell: 'B4', message: 'legacy', suggestions: [{ B4: 'Cộng hòa xã hội chủ nghĩa Việt Nam' }] },
      ],
    },
  ],
});
