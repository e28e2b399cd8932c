import { roleNames } from '../../../plan/role-names';
import type { Role } from '../../../catalog/roles';
import type { Text } from '../../../i18n/text';
import { defineRule } from '../../define-rule';

export const rule = defineRule({
  meta: {
    id: 'structure/ambiguous-column',
    severity: 'review',
    onByDefault: true,
    stage: 'structure',
    columns: [],
    fixable: false,
    title: { vi: 'Tiêu đề cột có nhiều cách hiểu', en: 'A column header with several meanings' },
    why: {
      vi: 'Tên cột như “Tiến độ” có thể là thời hạn, tình trạng hoặc tỷ lệ; hiểu nhầm cột thì mọi kiểm tra và tổng hợp đều sai.',
      en: 'A header such as “Tiến độ” may mean a deadline, a status or a percentage; a misread column spoils every check.',
    },
    basis: 'Thực tế các phụ lục đã ban hành 2021–2026',
    messages: {
      rivals: {
        vi: 'Cột “{header}” được hiểu là “{role}”, nhưng cũng có thể là “{others}”. Nếu hiểu chưa đúng, hãy chỉ định cột trong thiết lập.',
        en: 'The column “{header}” was taken as “{role}” but may also be “{others}”. If that is wrong, name the column in the settings.',
      },
    },
  },
  check(plan, report) {
    for (const { role, rivals, header, headerCell } of plan.columns) {
      if (rivals.length === 0) continue;
      report({
        cell: headerCell,
        message: 'rivals',
        data: { header, role: role === null ? notUnderstood : roleNames[role], others: namesOf(rivals) },
      });
    }
  },
});

const notUnderstood: Text = { vi: 'chưa rõ', en: 'not understood' };

function namesOf(rivals: readonly Role[]): Text {
  return {
    vi: rivals.map((role) => roleNames[role].vi).join('”, “'),
    en: rivals.map((role) => roleNames[role].en).join('”, “'),
  };
}
