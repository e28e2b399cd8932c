import { defineRule } from '../../define-rule';
import { agencyRoles, lacksAgencies, noAgencyColumn } from '../agency-texts';
import { renamedTexts } from '../judge-names';
import { rewritingOf } from '../rewrite-names';

export const rule = defineRule({
  meta: {
    id: 'agency/canonical-name',
    severity: 'warning',
    onByDefault: true,
    stage: 'dictionary',
    columns: [],
    reach: agencyRoles,
    fixable: true,
    title: {
      vi: 'Tên cơ quan viết tắt hoặc khác tên đầy đủ',
      en: 'Agencies not named in full or as they are spelled',
    },
    why: {
      vi: 'Cùng một cơ quan ghi nhiều cách thì không cộng được nhiệm vụ và kinh phí theo cơ quan; tên viết tắt có thể bị hiểu khác nhau.',
      en: 'When one agency is written in several ways, its tasks and money cannot be added up; an abbreviation may be taken for another body.',
    },
    basis:
      'Nghị định 30/2020/NĐ-CP, Phụ lục II (viết hoa tên cơ quan, tổ chức); danh mục cơ quan của chương trình',
    messages: {
      spelling: {
        vi: '“{text}” nên ghi là “{name}”.',
        en: '“{text}” should be written “{name}”.',
      },
      short: {
        vi: '“{text}” có thể là “{name}”. Hãy ghi tên đầy đủ nếu đúng là cơ quan này.',
        en: '“{text}” may be “{name}”. Write the full name if this agency is meant.',
      },
      write: { vi: 'Ghi “{name}”', en: 'Write “{name}”' },
      noColumn: noAgencyColumn,
    },
  },
  check(plan, report) {
    if (lacksAgencies(plan, report)) return;
    for (const { text, names } of renamedTexts(plan, 'canonical-name')) {
      const { data, after, safe } = rewritingOf(plan, text, names);
      for (const cell of text.cells) {
        const changes = after === null ? [] : [{ cell, after }];
        if (safe) report({ cell, message: 'spelling', data, fix: changes });
        else
          report({
            cell,
            message: 'short',
            severity: 'review',
            data,
            suggestions: [{ changes, message: 'write', data }],
          });
      }
    }
  },
});
