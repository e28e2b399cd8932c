import type { Task } from '../../../plan/types';
import { foldKey } from '../../../text/keys';
import { defineRule } from '../../define-rule';

/** A shorter text (`Báo cáo`, `Như trên`) may rightly stand more than once. */
const shortestTask = 15;

export const rule = defineRule({
  meta: {
    id: 'structure/duplicate-task',
    severity: 'review',
    onByDefault: true,
    stage: 'cross-row',
    columns: ['task'],
    reach: ['task'],
    fixable: false,
    title: { vi: 'Nhiệm vụ ghi hai lần', en: 'A task that is listed twice' },
    why: {
      vi: 'Nhiệm vụ chép hai lần làm số nhiệm vụ và kinh phí bị cộng trùng.',
      en: 'A task that stands twice is counted twice, and so is its money.',
    },
    basis: 'Nguyên tắc lập kế hoạch: mỗi nhiệm vụ giao một lần cho một cơ quan chủ trì',
    messages: {
      duplicate: {
        vi: 'Nhiệm vụ này giống hệt nhiệm vụ ở ô {cell}. Hãy kiểm tra có bị ghi trùng không.',
        en: 'This task is the same as the one in cell {cell}. Check whether it was entered twice.',
      },
    },
  },
  check(plan, report) {
    const first = new Map<string, Task>();
    for (const task of plan.tasks) {
      const field = task.fields.task;
      if (!field || field.text.length < shortestTask) continue;
      const key = foldKey(field.text);
      const earlier = first.get(key)?.fields.task;
      if (earlier) report({ cell: field.cell, message: 'duplicate', data: { cell: { cell: earlier.cell } } });
      else first.set(key, task);
    }
  },
});
