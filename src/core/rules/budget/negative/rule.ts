import { defineRule } from '../../define-rule';
import { lacksMoney, moneyCells, moneyRoles, noMoneyColumn } from '../money-cells';
import { amountChange } from '../stored-number';

export const rule = defineRule({
  meta: {
    id: 'budget/negative',
    severity: 'warning',
    onByDefault: true,
    stage: 'cross-row',
    columns: [],
    reach: moneyRoles,
    fixable: false,
    title: { vi: 'Số tiền âm', en: 'A negative amount' },
    why: {
      vi: 'Kinh phí của một nhiệm vụ không thể nhỏ hơn 0; dấu trừ thường là dấu gạch đầu dòng gõ dính vào số.',
      en: 'A task cannot cost less than nothing; the minus is often the dash of a list typed against the number.',
    },
    basis: 'Phép cộng của bảng: Tổng là số phải chi cho các nhiệm vụ',
    messages: {
      negative: {
        vi: 'Số tiền {amount} là số âm. Hãy kiểm tra: nếu dấu trừ là dấu gạch đầu dòng thì bỏ đi.',
        en: 'The amount {amount} is negative. Check it: if the minus is the dash of a list, remove it.',
      },
      positive: { vi: 'Ghi là {amount}.', en: 'Write {amount}.' },
      noMoney: noMoneyColumn,
    },
  },
  check(plan, report) {
    if (lacksMoney(plan, report)) return;
    for (const money of moneyCells(plan)) {
      const { cell, budget } = money;
      if (budget.dong === null || budget.dong >= 0) continue;
      const change = amountChange(money, -budget.dong, plan.grid);
      const data = { amount: { dong: -budget.dong } };
      report({
        cell,
        message: 'negative',
        data: { amount: { dong: budget.dong } },
        suggestions: change ? [{ changes: [change], message: 'positive', data }] : [],
      });
    }
  },
});
