import type { Role } from '../../../catalog/roles';
import { roleNames } from '../../../plan/role-names';
import { defineRule } from '../../define-rule';
import type { Severity } from '../../types';

/** What every task must state; a column of one of the roles is enough. */
const needed: readonly { readonly roles: readonly Role[]; readonly severity: Severity }[] = [
  { roles: ['task'], severity: 'error' },
  { roles: ['lead'], severity: 'warning' },
  { roles: ['deadline'], severity: 'warning' },
  { roles: ['product', 'result'], severity: 'review' },
];

export const rule = defineRule({
  meta: {
    id: 'structure/missing-column',
    severity: 'warning',
    onByDefault: true,
    stage: 'structure',
    columns: [],
    fixable: false,
    title: { vi: 'Bảng thiếu cột cần thiết', en: 'A column that the table needs is missing' },
    why: {
      vi: 'Mỗi nhiệm vụ phải rõ nội dung, cơ quan chủ trì, sản phẩm và thời hạn; thiếu cột thì không theo dõi và tổng hợp được.',
      en: 'Every task needs its content, lead agency, product and deadline; without the column nothing can be followed up.',
    },
    basis:
      'Nghị quyết 76/NQ-CP ngày 15/7/2021; kế hoạch của các địa phương: “rõ việc, rõ trách nhiệm, rõ sản phẩm, rõ thời hạn”',
    messages: {
      missing: {
        vi: 'Không tìm thấy cột “{column}”. Nếu bảng có cột này dưới tên khác, hãy chỉ định cột trong thiết lập.',
        en: 'No column “{column}” was found. If the table has it under another name, name the column in the settings.',
      },
    },
  },
  check(plan, report) {
    const present = new Set(plan.columns.map(({ role }) => role));
    for (const { roles, severity } of needed) {
      const [role] = roles;
      if (role === undefined || roles.some((candidate) => present.has(candidate))) continue;
      report({
        cell: { row: plan.range.top, col: plan.range.left },
        message: 'missing',
        data: { column: roleNames[role] },
        severity,
      });
    }
  },
});
