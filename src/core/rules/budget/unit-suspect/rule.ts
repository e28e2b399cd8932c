import type { Grid } from '../../../grid/grid';
import { defineRule } from '../../define-rule';
import type { ProposedChange } from '../../types';
import { isInDong } from '../in-dong';
import { lacksMoney, moneyCellsByColumn, moneyRoles, noMoneyColumn, type MoneyCell } from '../money-cells';
import { amountChange } from '../stored-number';
import { unitNames } from '../unit-names';
import { outliers } from './outliers';

export const rule = defineRule({
  meta: {
    id: 'budget/unit-suspect',
    severity: 'warning',
    onByDefault: true,
    stage: 'cross-row',
    columns: [],
    reach: moneyRoles,
    fixable: false,
    title: {
      vi: 'Số tiền có thể sai đơn vị tính của cột',
      en: 'An amount that may be in another unit than its column',
    },
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
    const { grid } = plan;
    for (const cells of moneyCellsByColumn(plan)) {
      const column = cells[0]?.column;
      if (!column?.unit) continue;
      const unit = unitNames[column.unit];
      const inDong = cells.filter((money) => isInDong(money, grid.at(money.cell).value));
      const certain = cells.filter(({ ofTask, budget }) => ofTask && (budget.dong ?? 0) > 0);
      const [example] = inDong;
      if (example && inDong.length > 1 && inDong.length > certain.length) {
        const data = { unit, value: grid.at(example.cell).text.trim() };
        report({ cell: column.headerCell, message: 'header', data });
        continue;
      }
      for (const money of inDong) {
        const [dong = 0] = money.budget.readings;
        const data = { unit, value: grid.at(money.cell).text.trim(), amount: { dong } };
        report({ cell: money.cell, message: 'dong', data, suggestions: writing(money, [dong], grid) });
      }
      for (const { item, corrected } of outliers(certain, ({ budget }) => budget.dong ?? 0)) {
        const data = { amount: { dong: item.budget.dong ?? 0 } };
        const suggestions = writing(item, corrected, grid);
        report({ cell: item.cell, message: 'outlier', data, severity: 'review', suggestions });
      }
    }
  },
});

function writing(money: MoneyCell, amounts: readonly number[], grid: Grid): ProposedChange<'write'>[] {
  return amounts.flatMap((dong) => {
    const change = amountChange(money, dong, grid);
    return change ? [{ changes: [change], message: 'write', data: { amount: { dong } } }] : [];
  });
}
