import type { Grid } from '../core/grid/grid';
import { buildCatalog } from '../core/catalog/build';
import type { Catalog } from '../core/catalog/types';
import { formatRange } from '../core/grid/address';
import { readPlan } from '../core/plan/read-plan';
import type { Plan } from '../core/plan/types';
import { checkPlan } from '../core/rules/check';
import type { CheckResult, Rule } from '../core/rules/types';
import type { Settings } from '../core/settings/settings';
import { foldKey } from '../core/text/keys';
import type { CivilDate } from '../core/values/civil-date';
import type { Host } from '../hosts/host';
import { UnusableTable } from './errors';
import { likeliestSheet, otherTables, surveyWorkbook, type Survey, type TableRef } from './survey';

export interface ExamineOptions {
  readonly settings: Settings;
  readonly rules: readonly Rule[];
  /** The day of the report. */
  readonly asOf: CivilDate;
}

/** One table, read and checked. */
export interface TableExamination {
  readonly plan: Plan;
  readonly result: CheckResult;
  /** Reads a snapshot of the same sheet again in the same way. */
  readonly read: (grid: Grid) => Plan;
}

export interface Examination extends TableExamination {
  /** Further tables of the workbook, which were not looked at. */
  readonly others: readonly TableRef[];
  /** Sheets that could not be read, so that nobody knows whether they hold a table. */
  readonly unread: readonly string[];
}

/**
 * Reads and checks the plan of a workbook: on the sheet that the settings name, else the table that looks most like one.
 *
 * @throws {UnusableTable} if there is no such sheet or no table of tasks
 */
export async function examine(host: Host, options: ExamineOptions): Promise<Examination> {
  const { settings } = options;
  const catalog = buildCatalog(settings.dictionary);
  const survey = await surveyWorkbook(host, withoutPlace(settings), catalog);
  const grid = await chooseGrid(host, settings, catalog, survey);
  const examination = examineGrid(grid, catalog, options);
  const { range } = examination.plan;
  return {
    ...examination,
    others: otherTables(survey, { sheet: grid.sheet, range }),
    unread: survey.unread.map(({ sheet }) => sheet),
  };
}

/** Reads and checks one of the further tables; its columns are found anew, whatever was set for the first one. */
export async function examineTable(
  host: Host,
  { sheet, range }: TableRef,
  options: ExamineOptions,
): Promise<TableExamination> {
  const settings = { ...withoutPlace(options.settings), range: formatRange(range) };
  return examineGrid(await host.read(sheet), buildCatalog(settings.dictionary), { ...options, settings });
}

function examineGrid(
  grid: Grid,
  catalog: Catalog,
  { settings, rules, asOf }: ExamineOptions,
): TableExamination {
  const read = (snapshot: Grid): Plan => {
    const plan = readPlan(snapshot, settings, catalog);
    if (!plan) throw new UnusableTable('noTableOnSheet', { sheet: grid.sheet });
    return plan;
  };
  const plan = read(grid);
  return { plan, result: checkPlan(plan, rules, { asOf }), read };
}

async function chooseGrid(host: Host, settings: Settings, catalog: Catalog, survey: Survey): Promise<Grid> {
  if (settings.sheet !== undefined) return host.read(await sheetNamed(settings.sheet, host));
  const isPlaced = settings.range !== undefined || Object.keys(settings.columns).length > 0;
  const likeliest = likeliestSheet(isPlaced ? await surveyWorkbook(host, settings, catalog) : survey);
  if (likeliest) return likeliest.grid;
  const [unread] = survey.unread;
  throw unread ? unread.error : new UnusableTable('noTable');
}

/** The name in the workbook of the sheet that a person typed, whatever the case and the encoding of its marks. */
async function sheetNamed(asked: string, host: Host): Promise<string> {
  const names = (await host.listSheets()).map(({ name }) => name);
  const found =
    names.find((name) => name === asked) ?? names.find((name) => foldKey(name) === foldKey(asked));
  if (found !== undefined) return found;
  throw new UnusableTable('noSuchSheet', {
    sheet: asked,
    names: names.map((name) => `“${name}”`).join(', '),
  });
}

/** The settings without what they say of the place of one certain table. */
function withoutPlace(settings: Settings): Settings {
  return { ...settings, sheet: undefined, range: undefined, columns: {} };
}
