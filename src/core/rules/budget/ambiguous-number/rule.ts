import { displayPlainly, type Grid } from '../../../grid/grid';
import { defineRule } from '../../define-rule';
import type { Problem, ProposedChange } from '../../types';
import { isInDong } from '../in-dong';
import { lacksMoney, moneyCellsByColumn, moneyRoles, noMoneyColumn, type MoneyCell } from '../money-cells';
import { amountChange } from '../stored-number';
import { evidenceOf, rank } from './evidence';

export const rule = defineRule({
  meta: {
    id: 'budget/ambiguous-number',
    severity: 'error',
    onByDefault: true,
    stage: 'type',
    columns: [],
    reach: moneyRoles,
    fixable: false,
    title: { vi: 'Số tiền có nhiều cách đọc', en: 'An amount with several readings' },
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
      formats: {
        vi: '{count} ô trong cột lưu một số nhưng định dạng lại hiện số khác, như ô lưu {stored} mà hiện “{value}”. Hãy thống nhất số tiền, định dạng và đơn vị của cột.',
        en: 'The formats of {count} cells in this column show other numbers than are stored: one stores {stored} and shows “{value}”. Bring the amounts, the format and the unit of the column together.',
      },
      choose: { vi: 'Hiểu là {amount}.', en: 'It means {amount}.' },
      noMoney: noMoneyColumn,
    },
  },
  check(plan, report) {
    if (lacksMoney(plan, report)) return;
    const { grid } = plan;
    for (const cells of moneyCellsByColumn(plan)) {
      const doubtful = cells.filter(
        (money) => money.budget.kind === 'ambiguous' && !isInDong(money, grid.at(money.cell).value),
      );
      const isNumber = ({ cell }: MoneyCell): boolean => typeof grid.at(cell).value === 'number';
      formatProblems(doubtful.filter(isNumber), cells, grid).forEach(report);
      textProblems(
        doubtful.filter((money) => !isNumber(money)),
        cells,
        grid,
      ).forEach(report);
    }
  },
});

/** Numbers that their formats show as others; one finding where most of the column is so. */
function formatProblems(
  numbers: readonly MoneyCell[],
  column: readonly MoneyCell[],
  grid: Grid,
): Problem<'format' | 'formats'>[] {
  const shown = ({ cell }: MoneyCell): { stored: string; value: string } => {
    const { value, text } = grid.at(cell);
    return { stored: displayPlainly(value), value: text };
  };
  const [example] = numbers;
  if (example && numbers.length > 1 && numbers.length * 2 > column.length) {
    const data = { ...shown(example), count: numbers.length };
    return [{ cell: example.column.headerCell, message: 'formats', data }];
  }
  return numbers.map((money) => ({ cell: money.cell, message: 'format', data: shown(money) }));
}

function textProblems(
  texts: readonly MoneyCell[],
  column: readonly MoneyCell[],
  grid: Grid,
): Problem<'two' | 'one' | 'choose'>[] {
  const typed = texts.filter(({ cell }) => grid.at(cell).formula === null);
  if (typed.length === 0) return [];
  const evidence = evidenceOf(column, grid);
  return typed.map((money) => {
    const { cell, budget } = money;
    const readings = rank(budget.text, budget.readings, evidence);
    const [first = 0, second] = readings;
    const suggestions = readings.flatMap((dong) => choiceOf(money, dong, grid));
    const data = { value: budget.text, first: { dong: first } };
    return second === undefined
      ? { cell, message: 'one', data, severity: 'warning', suggestions }
      : { cell, message: 'two', data: { ...data, second: { dong: second } }, suggestions };
  });
}

function choiceOf(money: MoneyCell, dong: number, grid: Grid): ProposedChange<'choose'>[] {
  const change = amountChange(money, dong, grid);
  return change ? [{ changes: [change], message: 'choose', data: { amount: { dong } } }] : [];
}
