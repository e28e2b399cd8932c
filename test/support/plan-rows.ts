import type { RowKind } from '../../src/core/plan/types';
import type { TestCell } from './grid';
import { planOf, type TestTable } from './plan';

export type Row = readonly TestCell[];
type Rest = Omit<TestTable, 'rows'>;

/** A header for small tables of tasks: order, task, lead, budget, deadline. */
export const header: Row = ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kinh phí (triệu đồng)', 'Thời hạn'];
export const lead = 'Phòng Nội vụ';

/** A row below {@link header}, with a lead and a deadline. */
export function task(number: TestCell, text: string, budget: TestCell = null): Row {
  return [number, text, lead, budget, 'Quý I/2023'];
}

/** What the rows below {@link header} are taken for. */
export function kindsOf(rows: readonly Row[], rest: Rest = {}): RowKind[] {
  const plan = planOf({ rows: [header, ...rows], ...rest });
  return plan.rows.filter(({ row }) => row > (plan.headerRows.at(-1) ?? 0)).map(({ kind }) => kind);
}

/** The sections of the rows below {@link header}: number, title and how many tasks. */
export function sectionsOf(rows: readonly Row[], rest: Rest = {}): string[] {
  const { sections } = planOf({ rows: [header, ...rows], ...rest });
  return sections.map(({ ordinal, title, tasks }) => `${ordinal.text}|${title}|${tasks.length}`);
}
