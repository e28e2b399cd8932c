import { groupBy } from '../../../rollup/group-by';
import { defineRule } from '../../define-rule';
import { isInDong } from '../in-dong';
import { lacksMoney, moneyCells, noMoneyColumn } from '../money-cells';
import { assumedUnit, numberChange } from '../stored-number';
import { evidenceOf, rank } from './evidence';

export const rule = defineRule({
  meta: {
    id: 'budget/ambiguous-number',
    severity: 'error',
    onByDefault: true,
    stage: 'type',
    columns: [],
    fixable: false,
    title: { vi: 'Số tiền đọc được hai cách', en: 'Amount with two readings' },
    why: {
      vi: 'Dấu chấm có người dùng để tách hàng nghìn, có máy hiểu là dấu thập phân: hai cách đọc lệch nhau một nghìn lần.',
      en: 'A dot may group thousands or begin decimals: the two readings are a thousand times apart.',
    },
    basis: 'Luật Kế toán số 88/2015/QH13, Điều 11 khoản 2: dấu chấm sau hàng nghìn, dấu phẩy sau hàng đơn vị',
    messages: {
      two: {
        vi: 'Số “{value}” đọc được hai cách: {first} hoặc {second}. Hãy ghi lại cho rõ.',
        en: 'The number “{value}” can be read as {first} or as {second}. Write it so that only one is possible.',
      },
      one: {
        vi: 'Số “{value}” ghi không rõ; nếu là {first} thì hãy ghi lại thành số.',
        en: 'The number “{value}” is not written clearly; if it means {first}, write that as a number.',
      },
      format: {
        vi: 'Ô lưu số {stored} nhưng định dạng lại hiện “{value}”. Hãy kiểm tra số tiền và định dạng của ô.',
        en: 'The cell stores {stored} but its format shows “{value}”. Check the amount and the format of the cell.',
      },
      choose: { vi: 'Hiểu là {amount}.', en: 'It means {amount}.' },
      noMoney: noMoneyColumn,
    },
  },
  check(plan, report) {
    if (lacksMoney(plan, report)) return;
    for (const cells of groupBy(moneyCells(plan), ({ column }) => column.col).values()) {
      const evidence = evidenceOf(cells, plan.grid);
      for (const money of cells) {
        const { cell, column, budget, torn } = money;
        const { value, formula, text } = plan.grid.at(cell);
        if (budget.kind !== 'ambiguous' || isInDong(money, value)) continue;
        if (typeof value === 'number') {
          report({ cell, message: 'format', data: { stored: value, value: text } });
          continue;
        }
        const readings = rank(budget.text, budget.readings, evidence);
        const [first, second] = readings;
        if (formula !== null || first === undefined) continue;
        const data = { value: budget.text, first: { dong: first }, second: { dong: second ?? first } };
        const suggestions = readings.flatMap((dong) => {
          const change = torn ? null : numberChange(cell, dong, column.unit ?? assumedUnit, plan.grid);
          return change
            ? [{ changes: [change], message: 'choose' as const, data: { amount: { dong } } }]
            : [];
        });
        report({ cell, message: second === undefined ? 'one' : 'two', data, suggestions });
      }
    }
  },
});
