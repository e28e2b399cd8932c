import { oneLine } from '../../../text/spaces';
import type { Agency } from '../../../values/agency/types';
import { defineRule } from '../../define-rule';
import { agencyRoles, agencyTexts, lacksAgencies, noAgencyColumn } from '../agency-texts';
import { withNames } from '../name-places';

export const rule = defineRule({
  meta: {
    id: 'agency/name-broken-over-lines',
    severity: 'warning',
    onByDefault: true,
    stage: 'text',
    columns: [],
    reach: agencyRoles,
    fixable: true,
    title: { vi: 'Tên cơ quan bị ngắt dòng', en: 'The name of an agency broken over lines' },
    why: {
      vi: 'Tên bị ngắt dòng giữa chừng là một tên khác khi lọc và đếm, và dễ bị đọc thành hai cơ quan.',
      en: 'A name broken over lines is another name when filtering and counting, and is easily read as two agencies.',
    },
    basis: 'Phụ lục kế hoạch cải cách hành chính 2023 của thị xã Hương Thủy (tên ghi trên hai dòng)',
    messages: {
      broken: {
        vi: 'Tên cơ quan bị ngắt dòng; hãy ghi liền: “{name}”.',
        en: 'The name of an agency is broken over lines; write it on one: “{name}”.',
      },
      doubtful: {
        vi: 'Ô này có ngắt dòng. Nếu “{name}” là một cơ quan thì hãy ghi liền; nếu là nhiều cơ quan thì ngăn cách bằng dấu chấm phẩy.',
        en: 'This cell has a line break. If “{name}” is one agency, write it on one line; if several, separate them by semicolons.',
      },
      join: { vi: 'Ghi liền “{name}”', en: 'Write “{name}” on one line' },
      noColumn: noAgencyColumn,
    },
  },
  check(plan, report) {
    if (lacksAgencies(plan, report)) return;
    for (const agencies of agencyTexts(plan)) {
      const broken = agencies.isList ? agencies.names.filter(isBroken) : [];
      if (broken.length === 0) continue;
      const data = { name: broken.map(({ text }) => oneLine(text)).join('; ') };
      const after = withNames(agencies, (agency) => (isBroken(agency) ? oneLine(agency.text) : null));
      for (const cell of agencies.cells) {
        const changes = after === null ? [] : [{ cell, after }];
        if (agencies.certain) report({ cell, message: 'broken', data, fix: changes });
        else
          report({
            cell,
            message: 'doubtful',
            severity: 'review',
            data,
            suggestions: [{ changes, message: 'join', data }],
          });
      }
    }
  },
});

function isBroken({ kind, text }: Agency): boolean {
  return (kind === 'agency' || kind === 'group') && /\S\s*[\r\n]\s*\S/.test(text);
}
