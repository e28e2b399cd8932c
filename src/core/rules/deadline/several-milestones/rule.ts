import { defineRule } from '../../define-rule';
import { deadlineCells, timeRoles } from '../time-cells';

export const rule = defineRule({
  meta: {
    id: 'deadline/several-milestones',
    severity: 'review',
    onByDefault: true,
    stage: 'type',
    columns: ['deadline'],
    reach: timeRoles,
    fixable: false,
    title: { vi: 'Nhiệm vụ có nhiều thời hạn', en: 'A task with several deadlines' },
    why: {
      vi: 'Ô có nhiều mốc chỉ được tính quá hạn sau mốc cuối; các mốc trước trễ mà không ai thấy.',
      en: 'A cell with several milestones counts as overdue only after the last; earlier ones pass unnoticed.',
    },
    basis: 'Kế hoạch cải cách hành chính 2023 của thị xã Hương Thủy, mục II.7: mỗi nhiệm vụ rõ thời hạn',
    messages: {
      several: {
        vi: 'Ô có {count} mốc thời hạn; nhiệm vụ chỉ được tính quá hạn sau mốc cuối, {date}. Nếu cần theo dõi từng mốc, hãy tách thành nhiều nhiệm vụ.',
        en: 'The cell names {count} deadlines; the task is overdue only after the last, {date}. To follow each of them, make them tasks of their own.',
      },
      undated: {
        vi: 'Ô có {count} mốc thời hạn và không xác định được ngày của mốc cuối. Nếu cần theo dõi từng mốc, hãy tách thành nhiều nhiệm vụ.',
        en: 'The cell names {count} deadlines, and the day of the last is not known. To follow each of them, make them tasks of their own.',
      },
    },
  },
  check(plan, report) {
    for (const { cell, value } of deadlineCells(plan)) {
      if (value.kind !== 'several') continue;
      const count = value.parts.length;
      if (value.end === null) report({ cell, message: 'undated', data: { count } });
      else report({ cell, message: 'several', data: { count, date: { date: value.end } } });
    }
  },
});
