import { defineRule } from '../../define-rule';
import { typedTexts } from '../typed-texts';

export const rule = defineRule({
  meta: {
    id: 'text/unicode-nfc',
    severity: 'warning',
    onByDefault: true,
    stage: 'text',
    columns: [],
    fixable: true,
    title: { vi: 'Chữ tiếng Việt dùng mã Unicode tổ hợp', en: 'Vietnamese text in decomposed Unicode' },
    why: {
      vi: 'Chữ tổ hợp trông giống chữ dựng sẵn nhưng máy coi là khác, nên tìm kiếm, lọc và đếm bị sót.',
      en: 'Decomposed letters look the same but are different to a computer: searching, filtering and counting miss them.',
    },
    basis: 'TCVN 6909:2001; Nghị định 30/2020/NĐ-CP, Phụ lục I',
    messages: {
      decomposed: {
        vi: 'Ô này dùng mã Unicode tổ hợp; chuyển sang mã dựng sẵn thì chữ nhìn vẫn như cũ.',
        en: 'This cell uses decomposed Unicode; composed Unicode looks the same.',
      },
    },
  },
  check(plan, report) {
    for (const { text, legacy, cells } of typedTexts(plan)) {
      if (legacy !== null) continue;
      const after = text.normalize('NFC');
      if (after === text) continue;
      for (const cell of cells) report({ cell, message: 'decomposed', fix: [{ cell, after }] });
    }
  },
});
