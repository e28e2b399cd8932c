import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

const header = ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì'];

testRule(rule, {
  valid: [
    {
      name: 'the old style, which is the default',
      rows: [header, [1, 'Văn hóa, thủy lợi, quý I', 'Ủy ban MTTQ']],
    },
    {
      name: 'the new style where it is chosen',
      rows: [header, [1, 'Văn hoá, thuỷ lợi', 'Uỷ ban MTTQ']],
      settings: { toneMarks: 'new' },
    },
    {
      name: 'decomposed text of the right style',
      rows: [header, [1, 'Văn hóa'.normalize('NFD'), 'Phòng Nội vụ']],
    },
  ],
  invalid: [
    {
      name: 'the other style, as a suggestion only',
      rows: [header, [1, 'Văn hoá và thuỷ lợi', 'Phòng Nội vụ']],
      findings: [{ cell: 'B4', message: 'mixed', suggestions: [{ B4: 'Văn hóa và thủy lợi' }] }],
    },
  ],
});
