import { joinAsWritten } from '../../../values/agency/parse-agencies';
import { defineRule } from '../../define-rule';
import { agencyRoles, agencyTexts, lacksAgencies, noAgencyColumn } from '../agency-texts';
import { separatedRightly } from '../separators';

export const rule = defineRule({
  meta: {
    id: 'agency/separator',
    severity: 'warning',
    onByDefault: true,
    stage: 'text',
    columns: [],
    reach: agencyRoles,
    fixable: true,
    title: {
      vi: 'Các cơ quan trong một ô chưa cách nhau bằng dấu chấm phẩy',
      en: 'Agencies in a cell not separated by semicolons',
    },
    why: {
      vi: 'Dấu phẩy và chữ “và” có cả trong tên cơ quan, nên chỉ dấu chấm phẩy cho biết chắc chắn tên nào hết ở đâu.',
      en: 'Commas and “và” stand inside names too, so that only a semicolon tells surely where a name ends.',
    },
    basis:
      'Cách ghi dùng nhiều nhất trong các phụ lục kế hoạch cải cách hành chính (thị xã Hương Thủy, 2023)',
    messages: {
      unclear: {
        vi: 'Các cơ quan trong ô này không cách nhau bằng dấu chấm phẩy. Hãy ghi: “{list}”.',
        en: 'The agencies in this cell are not separated by semicolons. Write: “{list}”.',
      },
      rewrite: { vi: 'Ghi “{list}”', en: 'Write “{list}”' },
      noColumn: noAgencyColumn,
    },
  },
  check(plan, report) {
    if (lacksAgencies(plan, report)) return;
    for (const agencies of agencyTexts(plan)) {
      const separated = separatedRightly(agencies, plan.catalog.agencies);
      if (separated === null) continue;
      const data = { list: joinAsWritten(agencies.names) };
      for (const cell of agencies.cells) {
        const changes = [{ cell, after: separated.text }];
        if (!agencies.editable) report({ cell, message: 'unclear', data });
        else if (separated.safe) report({ cell, message: 'unclear', data, fix: changes });
        else report({ cell, message: 'unclear', data, suggestions: [{ changes, message: 'rewrite', data }] });
      }
    }
  },
});
