import { defineRule } from '../../define-rule';
import { agencyRoles, lacksAgencies, noAgencyColumn } from '../agency-texts';
import { doubtedTexts } from '../judge-names';
import { replacements } from '../rewrite-names';

export const rule = defineRule({
  meta: {
    id: 'agency/unknown-name',
    severity: 'review',
    onByDefault: true,
    stage: 'dictionary',
    columns: [],
    reach: agencyRoles,
    fixable: false,
    title: {
      vi: 'Tên cơ quan chưa có trong danh mục và từ điển',
      en: 'An agency that neither the catalogue nor the dictionary knows',
    },
    why: {
      vi: 'Tên lạ chỉ gặp một, hai lần thường là tên gõ sai hoặc ghi thiếu; nếu đúng thì nên đưa vào từ điển của đơn vị.',
      en: 'A strange name met once or twice is often mistyped or incomplete; if it is right, it belongs in the office’s own dictionary.',
    },
    basis: 'Danh mục cơ quan của chương trình và từ điển của người dùng',
    messages: {
      unknown: {
        vi: 'Chưa biết cơ quan “{text}”. Hãy kiểm tra lại; nếu đúng, hãy thêm vào từ điển.',
        en: 'The agency “{text}” is not known. Check it; if it is right, add it to the dictionary.',
      },
      write: { vi: 'Ghi “{name}”', en: 'Write “{name}”' },
      noColumn: noAgencyColumn,
    },
  },
  check(plan, report) {
    if (lacksAgencies(plan, report)) return;
    for (const { text, names } of doubtedTexts(plan, 'unknown-name')) {
      for (const judged of names) {
        const data = { text: judged.form };
        const others = replacements(text, judged);
        for (const cell of text.cells) {
          const suggestions = others.map(({ name, after }) => ({
            changes: [{ cell, after }],
            message: 'write' as const,
            data: { name },
          }));
          report({ cell, message: 'unknown', data, suggestions });
        }
      }
    }
  },
});
