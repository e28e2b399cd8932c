import { foldKey } from '../../../text/keys';
import type { Agency } from '../../../values/agency/types';
import { defineRule } from '../../define-rule';
import { agencyRoles } from '../agency-texts';

export const rule = defineRule({
  meta: {
    id: 'agency/lead-also-supports',
    severity: 'warning',
    onByDefault: true,
    stage: 'cross-row',
    columns: ['lead'],
    reach: agencyRoles,
    fixable: false,
    title: {
      vi: 'Cơ quan chủ trì cũng đứng ở cột phối hợp',
      en: 'A lead agency among those that support it',
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
    // Cells with the same text share their list of names.
    const known = new Map<readonly Agency[], Bodies>();
    const bodiesIn = (agencies: readonly Agency[]): Bodies => {
      let bodies = known.get(agencies);
      if (!bodies) known.set(agencies, (bodies = bodiesOf(agencies)));
      return bodies;
    };
    for (const { leads, supports } of plan.tasks) {
      const leadCell = leads?.pieces[0]?.cell;
      const cell = supports?.pieces[0]?.cell;
      if (!leadCell || !cell) continue;
      const leading = bodiesIn(leads.value).keys;
      for (const { name, kind, key } of bodiesIn(supports.value).list) {
        if (!leading.has(key)) continue;
        // Several bodies may well lead and support each other.
        const severity = kind === 'group' ? 'review' : 'warning';
        report({ cell, message: 'both', severity, data: { name, cell: { cell: leadCell } } });
      }
    }
  },
});

/** The bodies that a cell names, each name once. */
interface Bodies {
  readonly list: readonly { readonly name: string; readonly kind: Agency['kind']; readonly key: string }[];
  readonly keys: ReadonlySet<string>;
}

function bodiesOf(agencies: readonly Agency[]): Bodies {
  const kinds = new Map(agencies.filter(isBody).map(({ name, kind }) => [name, kind]));
  const list = [...kinds].map(([name, kind]) => ({ name, kind, key: foldKey(name) }));
  return { list, keys: new Set(list.map(({ key }) => key)) };
}

function isBody({ kind }: Agency): boolean {
  return kind === 'agency' || kind === 'group';
}
