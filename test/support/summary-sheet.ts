import { columnLetter, parseAddress } from '../../src/core/grid/address';
import type { SheetSpec, SpecValue } from '../../src/core/grid/sheet-spec';
import type { Plan } from '../../src/core/plan/types';
import { dataSheet } from '../../src/core/report/data/data-sheet';
import type { DataLayout } from '../../src/core/report/data/layout';
import { summarySheet } from '../../src/core/report/summary/summary-sheet';
import type { ReportInput } from '../../src/core/report/types';
import { planOf, type TestTable } from './plan';
import { findCell, reportInput, rowValues, specCell } from './report';

export interface SummarySheet {
  readonly spec: SheetSpec;
  readonly layout: DataLayout;
}

type More = Partial<Omit<ReportInput, 'plan' | 'rollup'>>;

/** The summary of a plan and where its formulas find its tasks. */
export function sheetOf(plan: Plan, asOf = '2023-12-31', more: More = {}): SummarySheet {
  const input = reportInput(plan, asOf, more);
  const { layout } = dataSheet(input);
  return { spec: summarySheet(input, layout), layout };
}

const header = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kinh phí (triệu đồng)', 'Thời hạn', 'Tình trạng'];

/** The summary of a plan with a column for everything. */
export function table(rows: TestTable['rows'], more: Partial<TestTable> = {}): SummarySheet {
  return sheetOf(planOf({ rows: [header, ...rows], ...more }));
}

/** The rows of a part below its heading, each by the titles of its columns, the row of titles itself left out. */
export function partOf(spec: SheetSpec, heading: string): Record<string, SpecValue>[] {
  const top = rowOf(spec, heading) + 1;
  const titles = rowValues(spec, top);
  const rows: Record<string, SpecValue>[] = [];
  for (let row = top + 1; (spec.rows[row - 1]?.cells.length ?? 0) === titles.length; row++) {
    const values = rowValues(spec, row);
    rows.push(Object.fromEntries(titles.map((title, index) => [String(title), values[index] ?? null])));
  }
  return rows;
}

/** The row of the first cell that holds a text. */
export function rowOf(spec: SheetSpec, value: string): number {
  return parseAddress(findCell(spec, value))?.row ?? 0;
}

/** The formula below a title of a part, in the first row of its table. */
export function formulaOf(spec: SheetSpec, heading: string, title: string, offset = 1): string {
  const head = rowOf(spec, heading) + 1;
  const col = spec.rows[head - 1]?.cells.find(({ value }) => value === title)?.col ?? 0;
  return specCell(spec, `${columnLetter(col)}${head + offset}`).formula ?? '';
}

/** Every text of a sheet. */
export function textsOf(spec: SheetSpec): string[] {
  return spec.rows.flatMap(({ cells }) =>
    cells.flatMap(({ value }) => (typeof value === 'string' ? value : [])),
  );
}
