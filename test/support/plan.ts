import { buildCatalog } from '../../src/core/catalog/build';
import type { Grid } from '../../src/core/grid/grid';
import { readPlan } from '../../src/core/plan/read-plan';
import type { Plan } from '../../src/core/plan/types';
import { settingsSchema, type Settings } from '../../src/core/settings/settings';
import { gridOf, type TestCell } from './grid';

/** A small plan for a test. The title fills rows 1 and 2, so `rows[0]`, the header, stands in row 3. */
export interface TestTable {
  readonly rows: readonly (readonly TestCell[])[];
  /** The plan's title; `KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023` where nothing is said. */
  readonly title?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly merges?: readonly string[];
  readonly hidden?: readonly number[];
  readonly foreignFormulas?: readonly string[];
}

const defaultTitle = 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023';

export function gridOfTable(table: TestTable): Grid {
  return gridOf([['PHỤ LỤC'], [table.title ?? defaultTitle], ...table.rows], table);
}

/** How the table is read: for reading it again after a fix. */
export function readerOf(table: TestTable): (grid: Grid) => Plan {
  const settings: Settings = settingsSchema.parse(table.settings ?? {});
  const catalog = buildCatalog(settings.dictionary);
  return (grid) => {
    const plan = readPlan(grid, settings, catalog);
    if (!plan) throw new Error('No table was found in the test grid.');
    return plan;
  };
}

export function planOf(table: TestTable): Plan {
  return readerOf(table)(gridOfTable(table));
}
