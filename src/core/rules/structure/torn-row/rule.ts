import type { CellRef } from '../../../grid/address';
import type { Plan, Task } from '../../../plan/types';
import { defineRule } from '../../define-rule';
import type { Change } from '../../types';

export const rule = defineRule({
  meta: {
    id: 'structure/torn-row',
    severity: 'warning',
    onByDefault: true,
    stage: 'structure',
    columns: [],
    fixable: false,
    title: { vi: 'Nhiệm vụ bị ngắt thành nhiều dòng', en: 'A task torn over several rows' },
    why: {
      vi: 'Nhiệm vụ bị ngắt sang dòng khác (do ngắt trang khi chuyển từ PDF) thì tên cơ quan, thời hạn bị cắt đôi và không lọc, không đếm được.',
      en: 'A task torn into two rows by a page break has half an agency and half a deadline in each: nothing can be counted.',
    },
    basis: 'Thực tế các phụ lục chuyển từ PDF',
    messages: {
      torn: {
        vi: 'Dòng {row} là phần tiếp theo của nhiệm vụ ở dòng {first}.',
        en: 'Row {row} continues the task of row {first}.',
      },
      join: {
        vi: 'Nối nội dung lên dòng {first}; dòng tiếp theo thành dòng trống để người dùng xóa',
        en: 'Join the text into row {first}; the row below becomes blank, for you to delete',
      },
    },
  },
  check(plan, report) {
    for (const task of plan.tasks) {
      const [first, ...rest] = task.rows;
      if (first === undefined) continue;
      rest.forEach((row, position) => {
        const changes = position === 0 ? joinUpwards(task, plan) : [];
        report({
          cell: firstPiece(task, row) ?? { row, col: plan.range.left },
          message: 'torn',
          data: { row, first },
          suggestions: changes.length > 0 ? [{ changes, message: 'join', data: { first } }] : [],
        });
      });
    }
  },
});

/** Every field of the task gathered in its first row, the rest emptied; nothing where a formula stands in the way. */
function joinUpwards(task: Task, plan: Plan): Change[] {
  const changes: Change[] = [];
  for (const { cell, pieces, text } of Object.values(task.fields)) {
    const below = pieces.filter((piece) => piece.cell.row !== task.row);
    if (below.length === 0) continue;
    if ([cell, ...below.map((piece) => piece.cell)].some((ref) => plan.grid.at(ref).formula !== null))
      return [];
    changes.push({ cell, after: text }, ...below.map((piece) => ({ cell: piece.cell, after: null })));
  }
  return changes;
}

function firstPiece(task: Task, row: number): CellRef | null {
  const cells = Object.values(task.fields).flatMap(({ pieces }) => pieces.map(({ cell }) => cell));
  return cells.filter((cell) => cell.row === row).sort((a, b) => a.col - b.col)[0] ?? null;
}
