import { defineRule } from '../../define-rule';
import { agencyRoles, lacksAgencies, noAgencyColumn } from '../agency-texts';
import { doubtedTexts } from '../judge-names';
import { replacements } from '../rewrite-names';

export const rule = defineRule({
  meta: {
    id: 'agency/near-name',
    severity: 'warning',
    onByDefault: true,
    stage: 'dictionary',
    columns: [],
    reach: agencyRoles,
    fixable: false,
    title: { vi: 'Tên cơ quan có thể gõ sai', en: 'A name of an agency that may be mistyped' },
    why: {
      vi: 'Sai một dấu hoặc một chữ thì tên không còn là cơ quan đó khi lọc, đếm và cộng kinh phí.',
      en: 'One wrong mark or letter, and the name is no longer that agency when filtering, counting and adding.',
    },
    basis: 'Danh mục cơ quan của chương trình, từ điển của người dùng và các tên trong bảng',
    messages: {
      misspelt: {
        vi: '“{text}” có thể bị gõ sai; gần giống “{name}”. Hãy kiểm tra lại tên.',
        en: '“{text}” may be mistyped; it is close to “{name}”. Check the name.',
      },
      write: { vi: 'Ghi “{name}”', en: 'Write “{name}”' },
      noColumn: noAgencyColumn,
    },
  },
  check(plan, report) {
    if (lacksAgencies(plan, report)) return;
    for (const { text, names } of doubtedTexts(plan, 'near-name')) {
      for (const judged of names) {
        const data = { text: judged.form, name: judged.verdict.names.join('; ') };
        const others = replacements(text, judged);
        for (const cell of text.cells) {
          const suggestions = others.map(({ name, after }) => ({
            changes: [{ cell, after }],
            message: 'write' as const,
            data: { name },
          }));
          report({ cell, message: 'misspelt', data, suggestions });
        }
      }
    }
  },
});
