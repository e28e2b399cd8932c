import type { StatusCode } from '../../../values/status/types';
import { formatStatus } from '../../../values/status/parse-status';
import { defineRule } from '../../define-rule';
import { statusCells, statusReach } from '../status-cells';

const tick = /^[xX×✓✔√☑vV]$/u;

/** What a lone mark may mean. */
const tickMeanings: readonly StatusCode[] = ['done', 'inProgress', 'notStarted'];

/** So many explanations, if they are the greater part, make a column of results rather than of statuses. */
const habit = 4;

export const rule = defineRule({
  meta: {
    id: 'status/vocabulary',
    severity: 'warning',
    onByDefault: true,
    stage: 'dictionary',
    columns: ['status'],
    reach: statusReach,
    fixable: true,
    title: { vi: 'Tình trạng ghi chưa thống nhất', en: 'A status in other than the common words' },
    why: {
      vi: '“Đã HT”, “hoàn thành”, “Hoàn thành ” là một tình trạng nhưng khi lọc và đếm thành ba.',
      en: '“Đã HT”, “hoàn thành”, “Hoàn thành ” are one status, but three when filtered and counted.',
    },
    basis: 'Thực tế các bảng theo dõi, báo cáo tiến độ 2021–2026',
    messages: {
      wording: {
        vi: 'Tình trạng “{value}” nên ghi thống nhất là “{expected}”.',
        en: 'The status “{value}” is better written “{expected}”.',
      },
      tick: {
        vi: 'Ô chỉ có dấu “{value}”, không rõ là đã xong, đang làm hay chưa làm. Hãy ghi rõ tình trạng.',
        en: 'The cell holds just “{value}”: done, under way or not begun? State the status.',
      },
      free: {
        vi: '“{value}” không phải một từ chỉ tình trạng nên không đếm được. Hãy ghi tình trạng ở đây và để phần diễn giải ở cột ghi chú.',
        en: '“{value}” is no word for a status and cannot be counted. State the status here, and the explanation in the notes.',
      },
      explanations: {
        vi: 'Cột “{header}” ghi diễn giải ở {count} ô (ô đầu tiên là {first}), không đếm được tình trạng. Nên thêm một cột chỉ ghi tình trạng.',
        en: 'The column “{header}” holds explanations in {count} cells, the first being {first}, so that statuses cannot be counted. Add a column for the status alone.',
      },
      use: { vi: 'Ghi “{after}”', en: 'Write “{after}”' },
    },
  },
  check(plan, report) {
    const cells = statusCells(plan);
    const free = cells.filter(({ value, text }) => value.code === 'unknown' && !tick.test(text));
    const [first] = free;
    const explains = free.length >= habit && free.length * 2 > cells.length;
    if (first && explains) {
      const { column, cell } = first;
      report({
        cell: column.headerCell,
        message: 'explanations',
        severity: 'review',
        data: { header: column.header, count: free.length, first: { cell } },
      });
    }
    for (const { cell, text, value, inWords, editable } of cells) {
      if (tick.test(text)) {
        report({
          cell,
          message: 'tick',
          severity: 'review',
          data: { value: text },
          suggestions: editable
            ? tickMeanings.map(formatStatus).map((after) => ({
                changes: [{ cell, after }],
                message: 'use' as const,
                data: { after },
              }))
            : [],
        });
      } else if (value.code !== 'unknown' && inWords && value.text !== text) {
        report({
          cell,
          message: 'wording',
          data: { value: text, expected: value.text },
          ...(editable ? { fix: [{ cell, after: value.text }] } : {}),
        });
      } else if (value.code === 'unknown' && !explains) {
        report({ cell, message: 'free', severity: 'review', data: { value: text } });
      }
    }
  },
});
