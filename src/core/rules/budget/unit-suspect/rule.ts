import { groupBy } from '../../../rollup/group-by';
import { defineRule } from '../../define-rule';
import { isInDong } from '../in-dong';
import { lacksMoney, moneyCells, noMoneyColumn } from '../money-cells';
import { numberChange } from '../stored-number';
import { unitNames } from '../unit-names';
import { outliers } from './outliers';

export const rule = defineRule({
  meta: {
    id: 'budget/unit-suspect',
    severity: 'warning',
    onByDefault: true,
    stage: 'cross-row',
    columns: [],
    fixable: false,
    title: { vi: 'Số tiền có thể nhầm đơn vị tính', en: 'Amount in what may be another unit' },
    why: {
      vi: 'Nhập theo đồng vào cột tính bằng triệu đồng làm kinh phí lớn lên một triệu lần.',
      en: 'An amount in đồng in a column of millions makes the budget a million times larger.',
    },
    basis: 'So sánh với đơn vị của cột và với các dòng khác cùng cột',
    messages: {
      dong: {
        vi: 'Số {value} trong cột tính bằng {unit} là quá lớn; có lẽ ô này ghi theo đồng, tức là {amount}.',
        en: 'The number {value} is too large for a column in {unit}; it may be in đồng, that is {amount}.',
      },
      header: {
        vi: 'Cột ghi đơn vị {unit} nhưng các số như {value} chỉ hợp lý nếu tính bằng đồng. Hãy kiểm tra đơn vị ở tiêu đề.',
        en: 'The column says {unit}, but numbers such as {value} make sense only in đồng. Check the unit in the header.',
      },
      outlier: {
        vi: 'Số tiền {amount} chênh lệch hơn một nghìn lần so với các dòng khác trong cột. Hãy kiểm tra đơn vị tính của ô này.',
        en: 'The amount {amount} is more than a thousand times off the other rows of the column. Check the unit of this cell.',
      },
      write: { vi: 'Ghi là {amount}.', en: 'Write {amount}.' },
      noMoney: noMoneyColumn,
    },
  },
  check(plan, report) {
    if (lacksMoney(plan, report)) return;
    for (const cells of groupBy(moneyCells(plan), ({ column }) => column.col).values()) {
      const column = cells[0]?.column;
      const unit = column?.unit ?? null;
      if (!column || unit === null) continue;
      const inDong = cells.filter((money) => isInDong(money, plan.grid.at(money.cell).value));
      const tasks = cells.filter(({ ofTask }) => ofTask);
      const certain = tasks.filter(({ budget }) => (budget.dong ?? 0) > 0);
      const example = inDong[0];
      if (example && inDong.length >= 2 && inDong.length > certain.length) {
        const data = { unit: unitNames[unit], value: plan.grid.at(example.cell).text };
        report({ cell: column.headerCell, message: 'header', data });
        continue;
      }
      const change = ({ cell, torn }: (typeof cells)[number], dong: number) => {
        const locked = torn || plan.grid.at(cell).formula !== null;
        const patch = locked ? null : numberChange(cell, dong, unit, plan.grid);
        return patch ? [{ changes: [patch], message: 'write' as const, data: { amount: { dong } } }] : [];
      };
      for (const money of inDong) {
        const [dong = 0] = money.budget.readings;
        const data = { value: plan.grid.at(money.cell).text.trim(), unit: unitNames[unit], amount: { dong } };
        report({ cell: money.cell, message: 'dong', data, suggestions: change(money, dong) });
      }
      for (const { item, corrected } of outliers(certain, ({ budget }) => budget.dong ?? 0)) {
        report({
          cell: item.cell,
          message: 'outlier',
          data: { amount: { dong: item.budget.dong ?? 0 } },
          severity: 'review',
          suggestions: corrected.flatMap((dong) => change(item, dong)),
        });
      }
    }
  },
});
