import { defineRule } from '../../define-rule';
import { runsOf } from '../row-runs';

export const rule = defineRule({
  meta: {
    id: 'structure/repeated-header',
    severity: 'warning',
    onByDefault: true,
    stage: 'structure',
    columns: [],
    fixable: false,
    title: { vi: 'Tiêu đề bảng lặp lại giữa bảng', en: 'The header repeated inside the table' },
    why: {
      vi: 'Tiêu đề lặp lại ở giữa bảng (thường do chuyển từ PDF) làm hỏng lọc, sắp xếp và công thức cộng.',
      en: 'Headers repeated inside the table (mostly from a PDF) break filters, sorting and sums.',
    },
    basis: 'Nghị định 30/2020/NĐ-CP; Excel lặp tiêu đề khi in bằng “Rows to repeat at top”',
    messages: {
      repeated: {
        vi: 'Tiêu đề bảng lặp lại ở dòng {rows}. Hãy xóa các dòng này; khi in, dùng mục “Lặp lại dòng tiêu đề” của trang in.',
        en: 'The header is repeated in row {rows}. Delete these rows; for printing use “Rows to repeat at top”.',
      },
    },
  },
  check(plan, report) {
    const first = new Set(plan.headerRows);
    for (const run of runsOf(plan.rows, ({ kind, row }) => kind === 'header' && !first.has(row))) {
      const rows = run.map(({ row }) => row);
      report({
        cell: { row: rows[0] ?? plan.range.top, col: plan.range.left },
        message: 'repeated',
        data: { rows: rows.join(', ') },
      });
    }
  },
});
