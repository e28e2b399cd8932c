import { foldKey } from '../../../text/keys';
import type { Agency } from '../../../values/agency/types';
import { defineRule } from '../../define-rule';

export const rule = defineRule({
  meta: {
    id: 'agency/lead-also-supports',
    severity: 'warning',
    onByDefault: true,
    stage: 'cross-row',
    columns: ['lead'],
    fixable: false,
    title: {
      vi: 'Cơ quan chủ trì không đồng thời là cơ quan phối hợp',
      en: 'A lead agency is not among those that support it',
    },
    why: {
      vi: 'Cơ quan không phối hợp với chính mình: một trong hai cột đã ghi nhầm hoặc ghi thừa.',
      en: 'No agency supports itself: one of the two columns is wrong or says too much.',
    },
    basis:
      'Kế hoạch cải cách hành chính 2023 của thị xã Hương Thủy, mục II.3: một việc chỉ do một tổ chức chủ trì',
    messages: {
      both: {
        vi: '“{name}” vừa chủ trì vừa phối hợp ở cùng nhiệm vụ (ô {cell}). Hãy bỏ tên ở cột ghi nhầm.',
        en: '“{name}” both leads and supports this task (cell {cell}). Take the name out of the wrong column.',
      },
      noSupport: {
        vi: 'Bảng không có cột cơ quan phối hợp.',
        en: 'The table has no column of support agencies.',
      },
    },
  },
  check(plan, report) {
    if (plan.tasks.every(({ supports }) => supports === null)) {
      report.notApplicable('noSupport');
      return;
    }
    const keys = new Map<string, string>();
    const keyOf = ({ name }: Agency): string => {
      const key = keys.get(name) ?? foldKey(name);
      keys.set(name, key);
      return key;
    };
    for (const { leads, supports } of plan.tasks) {
      const leadCell = leads?.pieces[0]?.cell;
      const cell = supports?.pieces[0]?.cell;
      if (!leadCell || !cell) continue;
      const leading = new Set(leads.value.filter(isBody).map(keyOf));
      const both = supports.value.filter((agency) => isBody(agency) && leading.has(keyOf(agency)));
      for (const [name, kind] of new Map(both.map((agency) => [agency.name, agency.kind]))) {
        // Several bodies may well lead and support each other.
        const severity = kind === 'group' ? 'review' : 'warning';
        report({ cell, message: 'both', severity, data: { name, cell: { cell: leadCell } } });
      }
    }
  },
});

function isBody({ kind }: Agency): boolean {
  return kind === 'agency' || kind === 'group';
}
