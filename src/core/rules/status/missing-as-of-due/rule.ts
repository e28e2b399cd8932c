import type { Task } from '../../../plan/types';
import { taskStatus } from '../../../rollup/task-status';
import { daysBetween } from '../../../values/civil-date';
import { defineRule } from '../../define-rule';
import { isEmpty, statusReach } from '../status-cells';

/** From so many tasks on, and if they are the greater part of those due, the table is not being kept: said once. */
const habit = 6;

export const rule = defineRule({
  meta: {
    id: 'status/missing-as-of-due',
    severity: 'warning',
    onByDefault: true,
    stage: 'cross-row',
    columns: ['status', 'deadline'],
    reach: statusReach,
    fixable: false,
    title: { vi: 'Nhiệm vụ đến hạn chưa ghi tình trạng', en: 'A task that was due but states no status' },
    why: {
      vi: 'Nhiệm vụ đã qua hạn mà để trống tình trạng thì không đếm được là xong hay quá hạn.',
      en: 'A task past its deadline without a status can be counted neither as done nor as overdue.',
    },
    basis: 'Chế độ báo cáo cải cách hành chính định kỳ: kết quả từng nhiệm vụ đến hạn',
    messages: {
      missing: {
        vi: 'Thời hạn {end} đã qua {days} ngày tính đến ngày báo cáo {asOf} nhưng chưa ghi tình trạng.',
        en: 'The deadline {end} had passed {days} days before the report of {asOf}, but no status is given.',
      },
      mostly: {
        vi: '{count} trong {total} nhiệm vụ đã qua hạn tính đến ngày báo cáo {asOf} chưa ghi tình trạng (ô đầu tiên là {first}).',
        en: '{count} of {total} tasks whose deadline had passed by the report of {asOf} have no status, the first being {first}.',
      },
    },
  },
  check(plan, report, { asOf }) {
    const due = plan.tasks.filter(({ deadline }) => {
      const end = deadline?.value.end ?? null;
      return end !== null && end < asOf;
    });
    const silent = due.filter((task) => isSilent(task) && taskStatus(task, asOf) === 'unknown');
    const first = silent[0]?.status;
    if (first && silent.length >= habit && silent.length * 2 > due.length) {
      report({
        cell: first.column.headerCell,
        message: 'mostly',
        data: {
          count: silent.length,
          total: due.length,
          asOf: { date: asOf },
          first: { cell: first.cell },
        },
      });
      return;
    }
    for (const { status, deadline } of silent) {
      const end = deadline?.value.end ?? null;
      if (!status || end === null) continue;
      report({
        cell: status.cell,
        message: 'missing',
        data: { end: { date: end }, asOf: { date: asOf }, days: daysBetween(end, asOf) },
      });
    }
  },
});

function isSilent({ status }: Task): boolean {
  return status !== null && isEmpty(status);
}
