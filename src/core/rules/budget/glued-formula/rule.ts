import { defineRule } from '../../define-rule';
import { lacksMoney, moneyCells, moneyRoles, noMoneyColumn } from '../money-cells';

const digit = /\d/;

export const rule = defineRule({
  meta: {
    id: 'budget/glued-formula',
    severity: 'warning',
    onByDefault: true,
    stage: 'type',
    columns: [],
    reach: moneyRoles,
    fixable: false,
    title: { vi: 'Công thức kinh phí không cho ra số', en: 'A formula of money that gives no number' },
    why: {
      vi: 'Kết quả của công thức như =SUM(F5:F9)&" triệu" là chữ, các tổng phía sau bỏ qua ô đó mà không báo lỗi.',
      en: 'The result of =SUM(F5:F9)&" triệu" is text, which further sums pass over without any error.',
    },
    basis: 'Microsoft Excel: toán tử & cho kết quả là chữ; hàm SUM chỉ cộng ô chứa số',
    messages: {
      glued: {
        vi: 'Công thức cho ra chữ “{value}” nên ô này không cộng tiếp được. Hãy để công thức chỉ tính số, còn đơn vị ghi ở tiêu đề cột hoặc trong định dạng số.',
        en: 'The formula gives the text “{value}”, which cannot be added any more. Let it give the number only, and state the unit in the header or in the number format.',
      },
      noMoney: noMoneyColumn,
    },
  },
  check(plan, report) {
    if (lacksMoney(plan, report)) return;
    for (const { cell } of moneyCells(plan)) {
      const { value, formula } = plan.grid.at(cell);
      if (formula === null || typeof value !== 'string' || !digit.test(value)) continue;
      report({ cell, message: 'glued', data: { value: value.trim() } });
    }
  },
});
