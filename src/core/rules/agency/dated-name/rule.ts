import { endOfMonth, startOfMonth, type CivilDate } from '../../../values/civil-date';
import type { TitleBlock } from '../../../plan/types';
import { defineRule } from '../../define-rule';
import { agencyRoles, agencyTexts, lacksAgencies, noAgencyColumn } from '../agency-texts';

export const rule = defineRule({
  meta: {
    id: 'agency/dated-name',
    severity: 'review',
    onByDefault: true,
    stage: 'dictionary',
    columns: [],
    reach: agencyRoles,
    fixable: false,
    title: {
      vi: 'Cơ quan không hoạt động trong thời gian của kế hoạch',
      en: 'An agency that does not exist in the time of the plan',
    },
    why: {
      vi: 'Sau khi sắp xếp bộ máy năm 2025, nhiều cơ quan đã hợp nhất hoặc đổi tên; nhiệm vụ giao cho cơ quan không còn thì không ai thực hiện.',
      en: 'Many bodies were merged or renamed in 2025; a task given to one that is gone is nobody’s duty.',
    },
    basis: 'Nghị định 45/2025/NĐ-CP; Nghị quyết 203/2025/QH15 (không còn cấp huyện từ 01/7/2025)',
    messages: {
      ended: {
        vi: '“{name}” không còn sau ngày {until}, trước thời gian của kế hoạch. Hãy kiểm tra cơ quan nào đang đảm nhận việc này.',
        en: '“{name}” ended on {until}, before the time of the plan. Check which agency does this work now.',
      },
      succeeded: {
        vi: '“{name}” không còn sau ngày {until}, trước thời gian của kế hoạch; kế tục là {successors}. Hãy kiểm tra lại tên.',
        en: '“{name}” ended on {until}, before the time of the plan; its work went to {successors}. Check the name.',
      },
      notYet: {
        vi: '“{name}” chỉ có từ ngày {from}, sau thời gian của kế hoạch. Hãy kiểm tra lại tên.',
        en: '“{name}” exists only from {from}, after the time of the plan. Check the name.',
      },
      noTime: {
        vi: 'Không rõ năm của kế hoạch nên không xét được cơ quan còn hoạt động hay không.',
        en: 'The year of the plan is not known, so it cannot be said which agencies exist in it.',
      },
      noColumn: noAgencyColumn,
    },
  },
  check(plan, report) {
    if (lacksAgencies(plan, report)) return;
    const time = timeOf(plan.title);
    if (!time) {
      report.notApplicable('noTime');
      return;
    }
    for (const { cells, names } of agencyTexts(plan)) {
      for (const name of new Set(names.filter(({ known }) => known).map((agency) => agency.name))) {
        const entry = plan.catalog.agencies.find(name)?.entry;
        if (!entry) continue;
        const { from, until, successors } = entry;
        if (until !== null && until < time.from) {
          const data = { name, until: { date: until } };
          const others = successors.filter((successor) => successor !== name).join('; ');
          for (const cell of cells) {
            if (others === '') report({ cell, message: 'ended', data });
            else report({ cell, message: 'succeeded', data: { ...data, successors: others } });
          }
        } else if (from !== null && from > time.to) {
          for (const cell of cells) report({ cell, message: 'notYet', data: { name, from: { date: from } } });
        }
      }
    }
  },
});

/**
 * The time in which an agency of the plan must exist on some day: the years of the plan, from its issue on where the
 * day of issue is known; for a plan of no stated year its issue.
 */
function timeOf(title: TitleBlock): { from: CivilDate; to: CivilDate } | null {
  const { year, period, issued, issuedYear } = title;
  const first = period?.from ?? year ?? null;
  const last = period?.to ?? year ?? null;
  if (first === null || last === null) {
    if (issued) return { from: issued, to: issued };
    return issuedYear === null ? null : yearsFrom(issuedYear, issuedYear);
  }
  const years = yearsFrom(first, last);
  if (!issued) return years;
  return {
    from: issued > years.from ? issued : years.from,
    to: issued > years.to ? issued : years.to,
  };
}

function yearsFrom(first: number, last: number): { from: CivilDate; to: CivilDate } {
  return { from: startOfMonth(first, 1), to: endOfMonth(last, 12) };
}
