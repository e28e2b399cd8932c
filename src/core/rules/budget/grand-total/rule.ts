import { defineRule } from '../../define-rule';
import { judgeTotals } from '../judge-totals';
import { lacksMoney, moneyRoles, noMoneyColumn } from '../money-cells';
import { sumProblem } from '../sum-problem';

export const rule = defineRule({
  meta: {
    id: 'budget/grand-total',
    severity: 'error',
    onByDefault: true,
    stage: 'cross-row',
    columns: [],
    reach: moneyRoles,
    fixable: false,
    title: { vi: 'Tổng cộng lệch so với các nhiệm vụ', en: 'A grand total unlike the sum of the tasks' },
    why: {
      vi: 'Tổng cộng là số tiền được phê duyệt; phải bằng đúng tổng kinh phí của các nhiệm vụ.',
      en: 'The grand total is what gets approved; it must be just what the tasks add up to.',
    },
    basis: 'Phụ lục Kế hoạch cải cách hành chính năm 2023 của thị xã Hương Thủy: dòng “Tổng” 406 triệu đồng',
    messages: {
      wrong: {
        vi: 'Tổng ghi {stated} nhưng các nhiệm vụ cộng lại được {computed}, chênh lệch {difference}. Hãy kiểm tra từng nhiệm vụ trước khi sửa.',
        en: 'The total says {stated} but the tasks add up to {computed}, a difference of {difference}. Check each task before correcting it.',
      },
      unclear: {
        vi: 'Chưa đối chiếu được tổng {stated}: các ô ghi rõ số tiền cộng lại được {computed}, còn ô {cells} chưa có số tiền rõ ràng.',
        en: 'The total {stated} cannot be verified: the clear amounts add up to {computed}, and {cells} hold none.',
      },
      filtered: {
        vi: 'Tổng dùng hàm SUBTOTAL nên chỉ cộng các dòng đang hiện: {stated}, trong khi tất cả nhiệm vụ cộng lại được {computed}. Hãy bỏ lọc, hiện các dòng ẩn rồi kiểm tra lại.',
        en: 'The total uses SUBTOTAL and adds only the rows that are to be seen: {stated}, while all tasks add up to {computed}. Show all rows and check again.',
      },
      write: { vi: 'Ghi tổng là {computed}.', en: 'Write the total {computed}.' },
      noMoney: noMoneyColumn,
    },
  },
  check(plan, report) {
    if (lacksMoney(plan, report)) return;
    for (const judged of judgeTotals(plan).judged) {
      const problem = judged.check.kind === 'grand-total' ? sumProblem(judged, plan.grid) : null;
      if (problem) report(problem);
    }
  },
});
