import { defineRule } from '../../define-rule';
import { runsOf } from '../row-runs';

export const rule = defineRule({
  meta: {
    id: 'structure/blank-row',
    severity: 'review',
    onByDefault: true,
    stage: 'structure',
    columns: [],
    fixable: false,
    title: { vi: 'Dòng trống trong bảng', en: 'A blank row inside the table' },
    why: {
      vi: 'Dòng trống làm Excel coi bảng là hai bảng: bộ lọc, sắp xếp và chọn vùng cộng dừng ở đó.',
      en: 'At a blank row Excel ends the table: filters, sorting and automatic ranges stop there.',
    },
    basis: 'Thực tế sử dụng bảng tính',
    messages: {
      blank: {
        vi: 'Có dòng trống trong bảng: dòng {rows}. Nếu không cần, hãy xóa dòng này.',
        en: 'There is a blank row inside the table: row {rows}. If it serves no purpose, delete it.',
      },
    },
  },
  check(plan, report) {
    for (const run of runsOf(plan.rows, ({ kind }) => kind === 'blank')) {
      const rows = run.map(({ row }) => row);
      report({
        cell: { row: rows[0] ?? plan.range.top, col: plan.range.left },
        message: 'blank',
        data: { rows: rows.join(', ') },
      });
    }
  },
});
