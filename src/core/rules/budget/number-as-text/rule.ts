import { defineRule } from '../../define-rule';
import { lacksMoney, moneyCells, moneyRoles, noMoneyColumn } from '../money-cells';
import { assumedUnit, keepsDigits, numberChange } from '../stored-number';

export const rule = defineRule({
  meta: {
    id: 'budget/number-as-text',
    severity: 'warning',
    onByDefault: true,
    stage: 'type',
    columns: [],
    reach: moneyRoles,
    fixable: true,
    title: { vi: 'Số tiền lưu dưới dạng chữ', en: 'An amount stored as text' },
    why: {
      vi: 'Hàm SUM bỏ qua ô chứa chữ, nên tổng thiếu mà không báo lỗi.',
      en: 'SUM passes over text, so a total falls short without any error.',
    },
    basis: 'Microsoft Excel: hàm SUM chỉ cộng ô chứa số',
    messages: {
      text: {
        vi: 'Ô này lưu “{value}” dưới dạng chữ nên công thức cộng bỏ qua. Hãy đổi thành số.',
        en: 'This cell stores “{value}” as text, which sums pass over. Turn it into a number.',
      },
      convert: { vi: 'Đổi thành số.', en: 'Turn it into a number.' },
      noMoney: noMoneyColumn,
    },
  },
  check(plan, report) {
    if (lacksMoney(plan, report)) return;
    for (const { cell, column, budget, torn } of moneyCells(plan)) {
      const { value, formula } = plan.grid.at(cell);
      const { kind, dong, statedUnit } = budget;
      if (typeof value !== 'string' || formula !== null || torn) continue;
      if (kind !== 'amount' || dong === null || statedUnit !== null) continue;
      const change = numberChange(cell, dong, column.unit ?? assumedUnit, plan.grid);
      // A minus may be the dash of a list.
      const sure = column.unit !== null && dong >= 0 && keepsDigits(value, dong);
      report({
        cell,
        message: 'text',
        data: { value: value.trim() },
        ...(change && sure ? { fix: [change] } : {}),
        ...(change && !sure ? { suggestions: [{ changes: [change], message: 'convert' }] } : {}),
      });
    }
  },
});
