import { defineRule } from '../../define-rule';
import { lacksMoney, moneyCells, moneyRoles, noMoneyColumn } from '../money-cells';
import { keepsDigits, numberChange } from '../stored-number';
import { unitNames } from '../unit-names';

/** `1 tỷ 20 triệu`: whole numbers only, so nothing can be rounded away. */
const compound = /\d\s*\p{L}.*\d/u;

export const rule = defineRule({
  meta: {
    id: 'budget/unit-in-cell',
    severity: 'warning',
    onByDefault: true,
    stage: 'type',
    columns: [],
    reach: moneyRoles,
    fixable: true,
    title: { vi: 'Ô số tiền ghi kèm đơn vị tính', en: 'An amount with a unit in its cell' },
    why: {
      vi: 'Ô có chữ thì không cộng được, và một cột ghi nhiều đơn vị thì dễ đọc nhầm.',
      en: 'A cell with words cannot be added, and a column of several units is easily misread.',
    },
    basis:
      'Phụ lục Kế hoạch cải cách hành chính năm 2023 của thị xã Hương Thủy: đơn vị ghi một lần ở tiêu đề cột',
    messages: {
      unit: {
        vi: 'Ô ghi “{value}” trong khi cột đã tính bằng {unit}. Chỉ ghi số theo đơn vị của cột thì mới cộng được.',
        en: 'The cell says “{value}” though its column counts in {unit}. Only a bare number in that unit can be added.',
      },
      convert: {
        vi: 'Ghi thành số theo đơn vị của cột ({amount}).',
        en: 'Write it as a number in the unit of the column ({amount}).',
      },
      noMoney: noMoneyColumn,
    },
  },
  check(plan, report) {
    if (lacksMoney(plan, report)) return;
    for (const { cell, column, budget, torn } of moneyCells(plan)) {
      const { value, formula } = plan.grid.at(cell);
      const { kind, dong, statedUnit } = budget;
      if (typeof value !== 'string' || formula !== null || torn || column.unit === null) continue;
      if (kind !== 'amount' || dong === null || statedUnit === null) continue;
      const change = numberChange(cell, dong, column.unit, plan.grid);
      const sure = dong >= 0 && (keepsDigits(value, dong) || compound.test(value));
      report({
        cell,
        message: 'unit',
        data: { value: value.trim(), unit: unitNames[column.unit] },
        ...(change && sure ? { fix: [change] } : {}),
        ...(change && !sure
          ? { suggestions: [{ changes: [change], message: 'convert', data: { amount: { dong } } }] }
          : {}),
      });
    }
  },
});
