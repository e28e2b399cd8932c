import { defineRule } from '../../define-rule';
import { notationFault } from '../notation';
import { lacksTimes, noTimeColumn, timeCells, timeRoles } from '../time-cells';

export const rule = defineRule({
  meta: {
    id: 'deadline/quarter-code',
    severity: 'warning',
    onByDefault: true,
    stage: 'type',
    columns: [],
    reach: timeRoles,
    fixable: true,
    title: { vi: 'Quý chưa ghi theo dạng Quý IV/2023', en: 'A quarter not written as Quý IV/2023' },
    why: {
      vi: 'Q4, Quý 4, QIV và quí IV là một quý nhưng khi lọc và đếm thành bốn mốc khác nhau.',
      en: 'Q4, Quý 4, QIV and quí IV are one quarter, but four different ones when filtered and counted.',
    },
    basis: 'Cách ghi dùng nhiều nhất trong các kế hoạch đã ban hành 2021–2026: “Quý IV/2023”',
    messages: {
      code: {
        vi: '“{value}” nên ghi là “{expected}”: chữ Quý, số La Mã, gạch chéo rồi đến năm.',
        en: '“{value}” is better written “{expected}”: the word Quý, a Roman numeral, a slash and the year.',
      },
      noTimes: noTimeColumn,
    },
  },
  check(plan, report) {
    if (lacksTimes(plan, report)) return;
    for (const time of timeCells(plan)) {
      const fault = notationFault(time);
      if (fault?.kind !== 'quarter') continue;
      const { cell, text, editable } = time;
      report({
        cell,
        message: 'code',
        data: { value: text, expected: fault.canonical },
        ...(editable ? { fix: [{ cell, after: fault.canonical }] } : {}),
      });
    }
  },
});
