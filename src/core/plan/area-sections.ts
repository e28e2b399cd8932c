import { foldKey } from '../text/keys';
import { readField } from './fields';
import type { Outline, SectionOutline, TaskOutline } from './outline';
import { noOrdinal, splitNumber } from './row-facts';
import type { SheetText } from './sheet-text';
import type { Column, PlanRow } from './types';

/**
 * The sections of a table that names the area in a column instead of section rows: one for each distinct value, in
 * the order of first appearance, wherever its tasks stand. An empty cell goes on with the value above it.
 */
export function withAreaSections(outline: Outline, column: Column, sheet: SheetText): Outline {
  const sections = new Map<string, SectionOutline>();
  let current: SectionOutline | null = null;
  const tasks = outline.tasks.map((task): TaskOutline => {
    const { text, cell } = readField(sheet, 'area', column, task.rows);
    if (text !== '') {
      const { ordinal, rest } = splitNumber(text) ?? { ordinal: noOrdinal, rest: text };
      const title = rest.replace(/\n/g, ' ');
      const key = foldKey(title);
      current = sections.get(key) ?? {
        index: sections.size,
        row: task.rows[0] ?? cell.row,
        cell,
        title,
        ordinal,
        parent: null,
        headed: false,
      };
      sections.set(key, current);
    }
    return { ...task, section: current?.index ?? null };
  });
  const sectionOf = (row: PlanRow): number | null =>
    row.task === null ? null : (tasks[row.task]?.section ?? null);
  const rows = new Map(outline.rows.map((row) => [row, { ...row, section: sectionOf(row) }]));
  const groupOf = (group: PlanRow | null): PlanRow | null => (group && rows.get(group)) ?? null;
  return {
    ...outline,
    tasks: tasks.map((task) => ({ ...task, group: groupOf(task.group) })),
    sections: [...sections.values()],
    sums: outline.sums.map((sum) => ({ ...sum, group: groupOf(sum.group) })),
    rows: [...rows.values()],
  };
}
