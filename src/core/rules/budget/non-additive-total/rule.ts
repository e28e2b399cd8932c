import { defineRule } from '../../define-rule';
import { judgeTotals } from '../judge-totals';
import { lacksMoney, moneyRoles, noMoneyColumn } from '../money-cells';

export const rule = defineRule({
  meta: {
    id: 'budget/non-additive-total',
    severity: 'review',
    onByDefault: true,
    stage: 'cross-row',
    columns: [],
    reach: moneyRoles,
    fixable: false,
    title: { vi: 'Dòng tổng không phải phép cộng các nhiệm vụ', en: 'A total that does not add up tasks' },
    why: {
      vi: 'Có dòng tổng chỉ là một phần của tổng khác hoặc không có nhiệm vụ để cộng; sửa theo phép cộng sẽ làm sai.',
      en: 'Some totals are part of another, or have no tasks to add; to correct them by addition would spoil them.',
    },
    basis: 'Các bảng kế hoạch có dòng tổng theo nguồn vốn bên dưới dòng tổng chung',
    messages: {
      part: {
        vi: 'Dòng này ghi {stated}, là một phần của tổng ở ô {whole} nên không đối chiếu được với các nhiệm vụ. Hãy xem dòng này có đúng là một phần không.',
        en: 'This row says {stated}, a part of the total in {whole}, and cannot be compared with the tasks. Check that it is meant as a part.',
      },
      empty: {
        vi: 'Mục này ghi {stated} nhưng không có nhiệm vụ nào bên dưới để đối chiếu. Hãy bổ sung nhiệm vụ hoặc kiểm tra lại số tiền.',
        en: 'This section says {stated} but has no tasks to compare it with. Add the tasks or check the amount.',
      },
      noMoney: noMoneyColumn,
    },
  },
  check(plan, report) {
    if (lacksMoney(plan, report)) return;
    for (const { check, verdict, whole } of judgeTotals(plan).judged) {
      const stated = { dong: check.stated ?? 0 };
      if (verdict === 'part' && whole) {
        report({ cell: check.cell, message: 'part', data: { stated, whole: { cell: whole } } });
      } else if (verdict === 'empty') {
        report({ cell: check.cell, message: 'empty', data: { stated } });
      }
    }
  },
});
