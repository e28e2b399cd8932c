import type { Role } from '../../../catalog/roles';
import { roleNames } from '../../../plan/role-names';
import type { Task } from '../../../plan/types';
import { defineRule } from '../../define-rule';

/** What every task states, where the table has a column for it. */
const needed: readonly Role[] = ['task', 'lead', 'product', 'deadline'];

export const rule = defineRule({
  meta: {
    id: 'structure/missing-cell',
    severity: 'warning',
    onByDefault: true,
    stage: 'structure',
    columns: ['task'],
    fixable: false,
    title: { vi: 'Nhiệm vụ thiếu nội dung bắt buộc', en: 'A task without something it must state' },
    why: {
      vi: 'Nhiệm vụ không có cơ quan chủ trì, sản phẩm hoặc thời hạn thì không ai phải làm và không thể đánh giá.',
      en: 'A task without a lead agency, a product or a deadline is nobody’s duty and cannot be judged.',
    },
    basis:
      'Kế hoạch cải cách hành chính 2023 của thị xã Hương Thủy, mục II.3 và II.7: một việc một cơ quan chủ trì, rõ thời hạn, sản phẩm, trách nhiệm',
    messages: {
      missing: {
        vi: 'Nhiệm vụ này chưa ghi {column}.',
        en: 'This task does not state: {column}.',
      },
    },
  },
  check(plan, report) {
    for (const task of plan.tasks) {
      for (const role of needed) {
        const field = task.fields[role];
        if (!field || field.text !== '' || isStatedElsewhere(role, task)) continue;
        report({ cell: field.cell, message: 'missing', data: { column: roleNames[role] } });
      }
    }
  },
});

/** A result stands for a product, and ticks under quarters or a finished status have no text of their own. */
function isStatedElsewhere(role: Role, task: Task): boolean {
  if (role === 'product') return (task.fields.result?.text ?? '') !== '';
  if (role === 'deadline') return task.deadline !== null && task.deadline.value.kind !== 'unknown';
  return false;
}
