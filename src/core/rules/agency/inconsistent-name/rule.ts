import { defineRule } from '../../define-rule';
import { agencyRoles, lacksAgencies, noAgencyColumn } from '../agency-texts';
import { renamedTexts } from '../judge-names';
import { rewritingOf } from '../rewrite-names';

export const rule = defineRule({
  meta: {
    id: 'agency/inconsistent-name',
    severity: 'warning',
    onByDefault: true,
    stage: 'dictionary',
    columns: [],
    reach: agencyRoles,
    fixable: true,
    title: { vi: 'Một cơ quan ghi nhiều cách trong bảng', en: 'An agency written in several ways' },
    why: {
      vi: 'Một cơ quan ghi hai cách bị tách thành hai khi lọc và khi tổng hợp bằng bảng tính.',
      en: 'An agency written in two ways becomes two when the sheet is filtered or summed up.',
    },
    basis: 'Cách ghi dùng nhiều nhất trong chính bảng này',
    messages: {
      spelling: {
        vi: '“{text}” và “{name}” là một; bảng này thường ghi “{name}”.',
        en: '“{text}” and “{name}” are the same; this table mostly writes “{name}”.',
      },
      wording: {
        vi: '“{text}” có lẽ là “{name}”, cách ghi thường dùng trong bảng này. Nên ghi thống nhất một cách.',
        en: '“{text}” is probably “{name}”, which this table mostly writes. One way of writing is better.',
      },
      write: { vi: 'Ghi “{name}”', en: 'Write “{name}”' },
      noColumn: noAgencyColumn,
    },
  },
  check(plan, report) {
    if (lacksAgencies(plan, report)) return;
    for (const { text, names } of renamedTexts(plan, 'inconsistent-name')) {
      const { data, after, safe } = rewritingOf(plan, text, names);
      for (const cell of text.cells) {
        const changes = after === null ? [] : [{ cell, after }];
        if (safe) report({ cell, message: 'spelling', data, fix: changes });
        else
          report({
            cell,
            message: 'wording',
            severity: 'review',
            data,
            suggestions: [{ changes, message: 'write', data }],
          });
      }
    }
  },
});
