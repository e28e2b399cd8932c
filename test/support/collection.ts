import type { CellSpec, SheetSpec } from '../../src/core/grid/sheet-spec';
import type { CollectedPlan, CollectionInput } from '../../src/core/report/collection/types';
import { collectionSheets } from '../../src/core/report/collection/collection-sheets';
import type { Plan } from '../../src/core/plan/types';
import { rollUp } from '../../src/core/rollup/roll-up';
import { day } from './day';

export interface CollectionWish extends Partial<Pick<CollectionInput, 'language' | 'failed'>> {
  readonly asOf?: string;
  readonly counts?: CollectedPlan['counts'];
}

/** Several plans by the names of their files, as the summary of all of them takes them. */
export function collectionInput(
  plans: readonly (readonly [file: string, plan: Plan])[],
  { asOf = '2023-12-31', counts = { error: 0, warning: 0, review: 0 }, ...more }: CollectionWish = {},
): CollectionInput {
  const date = day(asOf);
  return {
    language: 'vi',
    asOf: date,
    failed: [],
    ...more,
    plans: plans.map(([file, plan]) => ({
      file,
      sheet: plan.grid.sheet,
      plan,
      rollup: rollUp(plan, date),
      counts,
    })),
  };
}

/** The sheets of a collection, by what they are. */
export function sheetsOf(input: CollectionInput): Record<'summary' | 'findings' | 'data', SheetSpec> {
  const specs = collectionSheets(input);
  const find = (id: string): SheetSpec => {
    const spec = specs.find((one) => one.id === id);
    if (!spec) throw new Error(`no sheet ${id}`);
    return spec;
  };
  return { summary: find('summary'), findings: find('findings'), data: find('data') };
}

/** The rows of the table in which a column has this title, each by the titles of its columns. */
export function tableIn(spec: SheetSpec, title: string): Map<string, CellSpec>[] {
  const head = spec.rows.findIndex(
    ({ cells }) => cells.length > 2 && cells.some(({ value, style }) => value === title && style.border),
  );
  if (head === -1) throw new Error(`no table with a column ${title}`);
  const titles = new Map(spec.rows[head]?.cells.map(({ col, value }) => [col, String(value)]));
  const below = spec.rows.slice(head + 1);
  const end = below.findIndex(({ cells }) => cells.length < 3);
  return below
    .slice(0, end === -1 ? below.length : end)
    .map(({ cells }) => new Map(cells.map((cell) => [titles.get(cell.col) ?? '', cell])));
}

/** What the column of a table shows, from top to bottom. */
export function columnOf(rows: readonly Map<string, CellSpec>[], title: string): unknown[] {
  return rows.map((row) => row.get(title)?.value);
}

/** Every text outside the tables. */
export function linesIn(spec: SheetSpec): string[] {
  return spec.rows.flatMap(({ cells }) =>
    cells.flatMap(({ value, style }) => (typeof value === 'string' && style.border !== true ? [value] : [])),
  );
}
