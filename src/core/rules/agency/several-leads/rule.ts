import { cellKey } from '../../../grid/address';
import type { Task } from '../../../plan/types';
import { defineRule } from '../../define-rule';
import { agencyRoles } from '../agency-texts';

export const rule = defineRule({
  meta: {
    id: 'agency/several-leads',
    severity: 'warning',
    onByDefault: true,
    stage: 'cross-row',
    columns: ['lead'],
    reach: agencyRoles,
    fixable: false,
    title: { vi: 'Nhiệm vụ có nhiều cơ quan chủ trì', en: 'A task with several lead agencies' },
    why: {
      vi: 'Một việc chỉ do một tổ chức chủ trì; nhiều cơ quan cùng chủ trì thì không rõ ai chịu trách nhiệm chính và ai báo cáo.',
      en: 'One body leads a task; with several it is not clear who answers for it and who reports.',
    },
    basis:
      'Kế hoạch cải cách hành chính 2023 của thị xã Hương Thủy, mục II.3: một việc chỉ do một tổ chức chủ trì',
    messages: {
      several: {
        vi: 'Nhiệm vụ này có {count} cơ quan chủ trì: {names}. Nên xác định một cơ quan chủ trì, các cơ quan khác phối hợp.',
        en: 'This task has {count} lead agencies: {names}. One should lead and the others support it.',
      },
      withGroup: {
        vi: 'Cùng đứng tên chủ trì có {names}. Hãy kiểm tra ai chủ trì, ai phối hợp.',
        en: 'Named as leads together: {names}. Check who leads and who supports.',
      },
    },
  },
  check(plan, report) {
    const seen = new Set<number>();
    for (const { leads, supports } of plan.tasks) {
      const cell = leads?.pieces[0]?.cell;
      if (!leads || !cell || leads.value.length < 2 || seen.has(cellKey(cell))) continue;
      seen.add(cellKey(cell));
      const bodies = namesOf(leads, 'agency');
      const groups = namesOf(leads, 'group');
      const names = [...bodies, ...groups].join('; ');
      if (bodies.length > 1) {
        // A column of those who carry out, or the only column of agencies, rightly names several.
        const ofLeads = /chủ trì/iu.test(leads.column.header) && supports !== null;
        const severity = ofLeads ? 'warning' : 'review';
        report({ cell, message: 'several', severity, data: { count: bodies.length + groups.length, names } });
      } else if (bodies.length === 1 && groups.length > 0) {
        report({ cell, message: 'withGroup', severity: 'review', data: { names } });
      }
    }
  },
});

function namesOf({ value }: NonNullable<Task['leads']>, kind: 'agency' | 'group'): string[] {
  return [...new Set(value.filter((agency) => agency.kind === kind).map(({ name }) => name))];
}
