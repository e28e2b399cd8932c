import type { CellRef } from '../../core/grid/address';
import type { Text } from '../../core/i18n/text';
import { roleNames } from '../../core/plan/role-names';
import type { Plan } from '../../core/plan/types';
import type { Role } from '../../core/catalog/roles';
import { oneLine } from '../../core/text/spaces';

/** What a row says of one thing. */
export interface RowWord {
  readonly label: Text;
  readonly cell: CellRef;
  readonly text: string;
}

const shown: readonly Role[] = [
  'ordinal',
  'task',
  'product',
  'lead',
  'support',
  'budget',
  'deadline',
  'status',
];
const sectionLabel: Text = { vi: 'Mục', en: 'Section' };
const sumLabel: Text = { vi: 'Dòng tổng', en: 'Row of sums' };
const headerLabel: Text = { vi: 'Tiêu đề cột', en: 'Column header' };

/** The row of a cell; all rows of its task where the task is torn into several. */
export function rowsAt(plan: Plan, { row }: CellRef): readonly number[] {
  return plan.tasks.find(({ rows }) => rows.includes(row))?.rows ?? [row];
}

/**
 * The row's own words, for the card of a finding: a person can judge it without leaving the pane. Empty fields are
 * left out.
 */
export function rowWords(plan: Plan, cell: CellRef): RowWord[] {
  const task = plan.tasks.find(({ rows }) => rows.includes(cell.row));
  if (task) {
    return shown.flatMap((role): RowWord[] => {
      const field = task.fields[role];
      const text = oneLine(field?.text ?? '');
      return field && text !== '' ? [{ label: roleNames[role], cell: field.cell, text }] : [];
    });
  }
  const section = plan.sections.find(({ row }) => row === cell.row);
  if (section) return [{ label: sectionLabel, cell: section.cell, text: oneLine(section.title) }];
  const total = plan.totals.find(({ row }) => row === cell.row);
  if (total) return [{ label: sumLabel, cell: total.labelCell, text: oneLine(total.label) }];
  const column = plan.columns.find(({ col }) => col === cell.col);
  if (column && plan.headerRows.includes(cell.row))
    return [{ label: headerLabel, cell: column.headerCell, text: oneLine(column.header) }];
  return [];
}
