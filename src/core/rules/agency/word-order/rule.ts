import { defineRule } from '../../define-rule';
import { agencyRoles, lacksAgencies, noAgencyColumn } from '../agency-texts';
import { doubtedTexts } from '../judge-names';
import { replacements } from '../rewrite-names';

export const rule = defineRule({
  meta: {
    id: 'agency/word-order',
    severity: 'warning',
    onByDefault: true,
    stage: 'dictionary',
    columns: [],
    reach: agencyRoles,
    fixable: false,
    title: {
      vi: 'Tên cơ quan có thể bị đảo thứ tự từ',
      en: 'A name of an agency whose words may be out of order',
    },
    why: {
      vi: 'Khi nhận dạng chữ từ bản in hoặc bản PDF, các từ trong ô nhiều dòng hay bị đảo chỗ; tên đảo bị tính là một cơ quan khác.',
      en: 'Text recognised from print or PDF often has the words of a cell out of order; such a name counts as another agency.',
    },
    basis:
      'Bảng nhiệm vụ cải cách hành chính 2021–2025 của Sở Giáo dục và Đào tạo Gia Lai (“Các chuyên môn, phòng nghiệp vụ”)',
    messages: {
      disordered: {
        vi: '“{text}” có vẻ bị đảo thứ tự từ; có thể là “{name}”. Hãy đối chiếu với bản gốc.',
        en: '“{text}” seems to have its words out of order; it may be “{name}”. Compare it with the original.',
      },
      write: { vi: 'Ghi “{name}”', en: 'Write “{name}”' },
      noColumn: noAgencyColumn,
    },
  },
  check(plan, report) {
    if (lacksAgencies(plan, report)) return;
    for (const { text, names } of doubtedTexts(plan, 'word-order')) {
      for (const judged of names) {
        const data = { text: judged.form, name: judged.verdict.names.join('; ') };
        const others = replacements(text, judged);
        for (const cell of text.cells) {
          const suggestions = others.map(({ name, after }) => ({
            changes: [{ cell, after }],
            message: 'write' as const,
            data: { name },
          }));
          report({ cell, message: 'disordered', data, suggestions });
        }
      }
    }
  },
});
