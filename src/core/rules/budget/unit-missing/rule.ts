import type { Grid } from '../../../grid/grid';
import type { Column, Plan } from '../../../plan/types';
import { isMoney } from '../../../plan/columns';
import { dongPer, type Unit } from '../../../values/budget/types';
import { defineRule } from '../../define-rule';
import type { Change } from '../../types';
import { isInDong } from '../in-dong';
import { lacksMoney, moneyCells, moneyRoles, noMoneyColumn, type MoneyCell } from '../money-cells';
import { assumedUnit } from '../stored-number';
import { unitNames } from '../unit-names';

/** 100 000 of the unit in which bare numbers are read: no task of a plan costs so many millions. */
const large = 100_000 * dongPer[assumedUnit];

export const rule = defineRule({
  meta: {
    id: 'budget/unit-missing',
    severity: 'warning',
    onByDefault: true,
    stage: 'structure',
    columns: [],
    reach: moneyRoles,
    fixable: false,
    title: { vi: 'Kinh phí chưa ghi đơn vị tính', en: 'The unit of money is not stated' },
    why: {
      vi: 'Không có đơn vị tính thì số 5 có thể là 5 triệu đồng hay 5 đồng.',
      en: 'Without a unit, 5 may be five million or five đồng.',
    },
    basis:
      'Phụ lục Kế hoạch cải cách hành chính năm 2023 của thị xã Hương Thủy: “Kinh phí triển khai (triệu đồng)”',
    messages: {
      missing: {
        vi: 'Cột “{column}” và các dòng phía trên bảng không ghi đơn vị tính. Hãy ghi đơn vị, ví dụ “(triệu đồng)”, vào tiêu đề cột.',
        en: 'Neither the column “{column}” nor a line above the table states the unit of money. Add it to the header, for example “(triệu đồng)”.',
      },
      inCells: {
        vi: 'Đơn vị tính chỉ ghi trong từng ô của cột “{column}”. Nên ghi một lần ở tiêu đề cột rồi chỉ nhập số, để cộng được.',
        en: 'Only the single cells of the column “{column}” state a unit. State it once in the header and enter bare numbers, which can be added.',
      },
      add: { vi: 'Ghi “({unit})” vào tiêu đề cột.', en: 'Add “({unit})” to the header.' },
      noMoney: noMoneyColumn,
    },
  },
  check(plan, report) {
    if (lacksMoney(plan, report)) return;
    const column = unstatedColumn(plan);
    const cells = moneyCells(plan).filter(({ budget }) => isSum(budget.kind));
    if (!column || cells.length === 0) return;
    const bare = cells.filter(({ budget }) => budget.statedUnit === null);
    const units = bare.length > 0 ? likelyUnits(bare, plan.grid) : [];
    report({
      cell: column.headerCell,
      message: bare.length > 0 ? 'missing' : 'inCells',
      data: { column: column.header },
      severity: bare.length > 0 ? 'warning' : 'review',
      suggestions: units.flatMap((unit) => {
        const change = withUnit(column, unit, plan.grid);
        return change
          ? [{ changes: [change], message: 'add' as const, data: { unit: unitNames[unit].vi } }]
          : [];
      }),
    });
  },
});

function unstatedColumn(plan: Plan): Column | null {
  const columns = plan.columns.filter((column) => isMoney(column) && column.unit === null);
  return columns.find(({ role }) => role === 'budget') ?? columns[0] ?? null;
}

function isSum(kind: MoneyCell['budget']['kind']): boolean {
  return kind !== 'none' && kind !== 'phrase' && kind !== 'unknown';
}

/** The likeliest first: a plan counts in millions, unless its numbers are too large for that. */
function likelyUnits(cells: readonly MoneyCell[], grid: Grid): Unit[] {
  const isLarge = cells.some(
    (money) => isInDong(money, grid.at(money.cell).value) || (money.budget.dong ?? 0) >= large,
  );
  return isLarge ? ['dong', 'nghin', 'trieu'] : ['trieu', 'nghin', 'ty'];
}

function withUnit({ headerCell }: Column, unit: Unit, grid: Grid): Change | null {
  const { value, formula } = grid.at(headerCell);
  if (typeof value !== 'string' || formula !== null) return null;
  return { cell: headerCell, after: `${value.trimEnd()}\n(${unitNames[unit].vi})` };
}
