import { defineRule } from '../../define-rule';
import { cellList } from '../cell-list';
import { judgeTotals } from '../judge-totals';
import { lacksMoney, moneyRoles, noMoneyColumn } from '../money-cells';

/** A longer formula is only begun in a message. */
const longest = 60;

export const rule = defineRule({
  meta: {
    id: 'budget/total-range',
    severity: 'error',
    onByDefault: true,
    stage: 'cross-row',
    columns: [],
    reach: moneyRoles,
    fixable: false,
    title: { vi: 'Công thức tổng cộng sai vùng', en: 'A total formula that adds the wrong cells' },
    why: {
      vi: 'Chèn thêm dòng hay chép công thức dễ làm vùng cộng thiếu dòng hoặc cộng hai lần mà không ai thấy.',
      en: 'Inserted rows and copied formulas easily leave out a row or add it twice without anyone noticing.',
    },
    basis: 'Đọc các ô mà công thức cộng, so với các nhiệm vụ của mục',
    messages: {
      missing: {
        vi: 'Công thức {formula} bỏ sót ô {cells}. Hãy sửa vùng cộng.',
        en: 'The formula {formula} leaves out {cells}. Correct its range.',
      },
      repeated: {
        vi: 'Công thức {formula} cộng hai lần ô {cells}. Hãy sửa vùng cộng.',
        en: 'The formula {formula} adds {cells} more than once. Correct its range.',
      },
      subtotals: {
        vi: 'Công thức {formula} vừa cộng số cộng ở ô {cells}, vừa cộng các nhiệm vụ đã có trong số cộng đó. Chỉ cộng một trong hai.',
        en: 'The formula {formula} adds the sums in {cells} and also the tasks that those consist of. Add only one of the two.',
      },
      foreign: {
        vi: 'Công thức {formula} cộng cả ô {cells} không thuộc phần này. Hãy sửa vùng cộng.',
        en: 'The formula {formula} also adds {cells}, which belong to another part. Correct its range.',
      },
      noMoney: noMoneyColumn,
    },
  },
  check(plan, report) {
    if (lacksMoney(plan, report)) return;
    for (const { check, formula: whole, ...faults } of judgeTotals(plan).faults) {
      const formula = whole.length > longest ? `${whole.slice(0, longest)}…` : whole;
      for (const message of ['missing', 'repeated', 'subtotals', 'foreign'] as const) {
        const cells = faults[message];
        if (cells.length === 0) continue;
        report({ cell: check.cell, message, data: { formula, cells: cellList(cells) } });
      }
    }
  },
});
