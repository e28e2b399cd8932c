import { defineRule } from '../../define-rule';

export const rule = defineRule({
  meta: {
    id: 'structure/total-row-missing',
    severity: 'review',
    onByDefault: true,
    stage: 'cross-row',
    columns: ['budget'],
    reach: ['budget'],
    fixable: false,
    title: { vi: 'Bảng có kinh phí nhưng thiếu dòng tổng cộng', en: 'A table with money but no grand total' },
    why: {
      vi: 'Không có dòng tổng cộng thì người duyệt không đối chiếu được tổng kinh phí với dự toán.',
      en: 'Without a grand total nobody can compare the plan with the budget estimate.',
    },
    basis: 'Thông lệ trình bày phụ lục kinh phí',
    messages: {
      missing: {
        vi: 'Cột “{header}” có số tiền ở {count} nhiệm vụ nhưng bảng không có dòng tổng cộng.',
        en: 'The column “{header}” has amounts for {count} tasks, but the table has no grand total.',
      },
    },
  },
  check(plan, report) {
    if (plan.totals.some(({ scope }) => scope === 'grand')) return;
    const count = plan.tasks.filter(({ budget }) => budget && budget.value.kind !== 'none').length;
    const column = plan.columns.find(({ role }) => role === 'budget');
    if (column && count > 1) {
      report({ cell: column.headerCell, message: 'missing', data: { header: column.header, count } });
    }
  },
});
