import type { Plan } from '../../../plan/types';
import { yearOf } from '../../../values/civil-date';
import { defineRule } from '../../define-rule';
import { deadlineCells, timeRoles } from '../time-cells';

export const rule = defineRule({
  meta: {
    id: 'deadline/outside-plan',
    severity: 'review',
    onByDefault: true,
    stage: 'cross-row',
    columns: ['deadline'],
    reach: timeRoles,
    fixable: false,
    title: {
      vi: 'Thời hạn nằm ngoài thời gian của kế hoạch',
      en: 'A deadline outside the time of the plan',
    },
    why: {
      vi: 'Hạn ngoài năm kế hoạch có thể đúng (kế hoạch năm sau trình vào tháng 12), nhưng cũng thường là năm cũ sót lại khi chép.',
      en: 'A deadline outside the plan’s year may be right (next year’s plan is due in December), but is often a year left over from a copy.',
    },
    basis:
      'Kế hoạch cải cách hành chính 2023 của thị xã Hương Thủy: hạn 15/01/2024 và 31/12/2022 trong kế hoạch năm 2023',
    messages: {
      before: {
        vi: 'Thời hạn {date} ở trước thời gian của kế hoạch ({plan}). Hãy kiểm tra năm.',
        en: 'The deadline {date} lies before the time of the plan ({plan}). Check the year.',
      },
      after: {
        vi: 'Thời hạn {date} ở sau thời gian của kế hoạch ({plan}). Hãy kiểm tra năm; nếu đúng thì nhiệm vụ chuyển sang kỳ sau.',
        en: 'The deadline {date} lies after the time of the plan ({plan}). Check the year; if it is right, the task runs on into the next plan.',
      },
      noYear: {
        vi: 'Tiêu đề không cho biết kế hoạch của năm hay giai đoạn nào.',
        en: 'The title does not tell for which year or period the plan is.',
      },
    },
  },
  check(plan, report) {
    const years = yearsOf(plan);
    if (!years) {
      report.notApplicable('noYear');
      return;
    }
    const { from, to } = years;
    for (const { cell, value } of deadlineCells(plan)) {
      const date = value.end ?? value.start;
      if (date === null) continue;
      const year = yearOf(date);
      if (year >= from && year <= to) continue;
      // What only begins (`từ năm 2021`) may have begun before.
      if (value.end === null && year < from) continue;
      report({
        cell,
        message: year < from ? 'before' : 'after',
        data: { date: { date }, plan: from === to ? String(from) : `${from}-${to}` },
      });
    }
  },
});

function yearsOf({ title }: Plan): { readonly from: number; readonly to: number } | null {
  return title.year === null ? title.period : { from: title.year, to: title.year };
}
