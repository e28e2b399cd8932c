import type { Plan } from '../../../plan/types';
import type { DeadlineKind } from '../../../values/deadline/types';
import { defineRule } from '../../define-rule';
import type { Reporter } from '../../types';
import { deadlineCells, timeRoles } from '../time-cells';

type Message = 'relative' | 'conditional' | 'start' | 'mostly';

export const rule = defineRule<Message>({
  meta: {
    id: 'deadline/no-end',
    severity: 'review',
    onByDefault: true,
    stage: 'cross-row',
    columns: ['deadline'],
    reach: timeRoles,
    fixable: false,
    title: { vi: 'Thời hạn không có ngày kết thúc', en: 'A deadline without an end' },
    why: {
      vi: 'Nhiệm vụ không có ngày kết thúc thì không bao giờ quá hạn, nên không xuất hiện trong báo cáo chậm tiến độ.',
      en: 'A task without a last day is never overdue, and so never shows up in a report on delays.',
    },
    basis: 'Kế hoạch cải cách hành chính 2023 của thị xã Hương Thủy, mục II.7: mỗi nhiệm vụ rõ thời hạn',
    messages: {
      relative: {
        vi: 'Thời hạn “{value}” tính từ một mốc không ghi ngày, nên chưa biết hạn cuối. Khi đã rõ mốc, hãy ghi thêm ngày.',
        en: 'The deadline “{value}” counts from an event without a date, so its last day is not known. Add the date once it is.',
      },
      conditional: {
        vi: 'Thời hạn “{value}” phụ thuộc một điều kiện, nên nhiệm vụ không bao giờ được tính quá hạn. Nếu được, hãy ghi thêm ngày dự kiến.',
        en: 'The deadline “{value}” rests on a condition, so that the task is never overdue. If possible, add the day expected.',
      },
      start: {
        vi: 'Thời hạn “{value}” chỉ nói khi nào bắt đầu. Hãy ghi thêm khi nào phải xong.',
        en: 'The deadline “{value}” only says when the task begins. Add when it must be done.',
      },
      mostly: {
        vi: '{count} trong {total} thời hạn không có ngày kết thúc (thường xuyên, hằng năm, các năm tiếp theo), nên các nhiệm vụ này không bao giờ được tính quá hạn.',
        en: '{count} of {total} deadlines have no last day (standing, yearly, “and the following years”), so that these tasks are never overdue.',
      },
    },
  },
  check(plan, report) {
    for (const { cell, text, value } of deadlineCells(plan)) {
      const { kind, yearMissing } = value;
      if (kind === 'relative' || kind === 'conditional' || (kind === 'start' && !yearMissing)) {
        report({ cell, message: kind, data: { value: text } });
      }
    }
    reportStanding(plan, report);
  },
});

const standing: ReadonlySet<DeadlineKind> = new Set<DeadlineKind>(['open', 'recurring']);

/** Standing tasks are usual; a plan of little else cannot be followed up, which is said once. */
function reportStanding(plan: Plan, report: Reporter<Message>): void {
  const deadlines = plan.tasks.flatMap(({ deadline }) =>
    deadline && deadline.text !== '' ? [deadline] : [],
  );
  const [first] = deadlines;
  const count = deadlines.filter(({ value }) => standing.has(value.kind)).length;
  if (!first || count < 3 || count * 2 <= deadlines.length) return;
  report({ cell: first.column.headerCell, message: 'mostly', data: { count, total: deadlines.length } });
}
