import { breakdowns } from '../../../rollup/breakdowns';
import { defineRule } from '../../define-rule';
import { moneyRoles } from '../money-cells';
import { assumedUnit, numberChange } from '../stored-number';

export const rule = defineRule({
  meta: {
    id: 'budget/row-parts',
    severity: 'error',
    onByDefault: true,
    stage: 'cross-row',
    columns: ['budget', 'budgetPart'],
    reach: moneyRoles,
    fixable: false,
    title: {
      vi: 'Các phần kinh phí cộng lại khác tổng của dòng',
      en: 'Parts that do not add up to the total of their row',
    },
    why: {
      vi: 'Tổng kinh phí của nhiệm vụ phải bằng các phần cộng lại: theo nguồn (NSNN, xã hội hóa, khác) hoặc theo năm.',
      en: 'The total of a task must be what its parts add up to, whether they are sources or years.',
    },
    basis: 'Các phụ lục có cột “Tổng kinh phí” và “Trong đó: NSNN, xã hội hóa, khác”',
    messages: {
      differs: {
        vi: 'Tổng của dòng ghi {stated} nhưng các phần cộng lại được {computed}, chênh lệch {difference}. Hãy kiểm tra lại từng phần.',
        en: 'The total of the row says {stated} but its parts add up to {computed}, a difference of {difference}. Check each part.',
      },
      exceeds: {
        vi: 'Phần {computed} lớn hơn tổng {stated} của dòng. Hãy kiểm tra lại.',
        en: 'The part, {computed}, is larger than the total of the row, {stated}. Check both.',
      },
      missing: {
        vi: 'Các phần cộng lại được {computed} nhưng ô tổng của dòng để trống. Hãy ghi tổng.',
        en: 'The parts add up to {computed} but the total of the row is empty. Fill it in.',
      },
      write: { vi: 'Ghi tổng của dòng là {computed}.', en: 'Write the total {computed}.' },
    },
  },
  check(plan, report) {
    for (const { total, dong, whole } of breakdowns(plan)) {
      const { cell, column, value, pieces } = total;
      const stated = value.dong;
      if (value.kind !== 'none' && (stated === null || stated === dong || (!whole && stated > dong)))
        continue;
      const where = pieces[0]?.cell ?? cell;
      const isNumberCell = pieces.length <= 1 && plan.grid.at(where).formula === null;
      const change = isNumberCell ? numberChange(where, dong, column.unit ?? assumedUnit, plan.grid) : null;
      const computed = { dong };
      const suggestions =
        change && whole ? [{ changes: [change], message: 'write' as const, data: { computed } }] : [];
      if (stated === null) {
        if (whole)
          report({ cell: where, message: 'missing', data: { computed }, severity: 'warning', suggestions });
        continue;
      }
      const data = { stated: { dong: stated }, computed, difference: { dong: Math.abs(stated - dong) } };
      report({ cell: where, message: whole ? 'differs' : 'exceeds', data, suggestions });
    }
  },
});
