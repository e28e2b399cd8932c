import { defineRule } from '../../define-rule';
import { judgeTotals } from '../judge-totals';
import { lacksMoney, moneyRoles, noMoneyColumn } from '../money-cells';
import { sumProblem } from '../sum-problem';

export const rule = defineRule({
  meta: {
    id: 'budget/section-total',
    severity: 'error',
    onByDefault: true,
    stage: 'cross-row',
    columns: [],
    reach: moneyRoles,
    fixable: false,
    title: {
      vi: 'Số cộng của mục lệch so với các nhiệm vụ',
      en: 'The sum of a section unlike that of its tasks',
    },
    why: {
      vi: 'Số cộng của mục được dùng để giao kinh phí; lệch với các nhiệm vụ thì không biết số nào đúng.',
      en: 'Money is granted by the sums of the sections; where they differ from the tasks, nobody knows which is right.',
    },
    basis: 'Phụ lục Kế hoạch cải cách hành chính năm 2023 của thị xã Hương Thủy: số cộng ghi ở dòng tên mục',
    messages: {
      wrong: {
        vi: 'Số cộng ghi {stated} nhưng các nhiệm vụ cộng lại được {computed}, chênh lệch {difference}. Hãy kiểm tra từng nhiệm vụ trước khi sửa.',
        en: 'The sum says {stated} but its tasks add up to {computed}, a difference of {difference}. Check each task before correcting it.',
      },
      unclear: {
        vi: 'Chưa đối chiếu được số cộng {stated}: các ô ghi rõ số tiền cộng lại được {computed}, còn ô {cells} chưa có số tiền rõ ràng.',
        en: 'The sum {stated} cannot be verified: the clear amounts add up to {computed}, and {cells} hold none.',
      },
      filtered: {
        vi: 'Số cộng dùng hàm SUBTOTAL nên chỉ cộng các dòng đang hiện: {stated}, trong khi tất cả nhiệm vụ cộng lại được {computed}. Hãy bỏ lọc, hiện các dòng ẩn rồi kiểm tra lại.',
        en: 'The sum uses SUBTOTAL and adds only the rows that are to be seen: {stated}, while all tasks add up to {computed}. Show all rows and check again.',
      },
      write: { vi: 'Ghi số cộng là {computed}.', en: 'Write the sum {computed}.' },
      noMoney: noMoneyColumn,
    },
  },
  check(plan, report) {
    if (lacksMoney(plan, report)) return;
    for (const judged of judgeTotals(plan).judged) {
      const problem = judged.check.kind === 'grand-total' ? null : sumProblem(judged, plan.grid);
      if (problem) report(problem);
    }
  },
});
