import type { Grid } from '../core/grid/grid';
import { buildCatalog } from '../core/catalog/build';
import type { Catalog } from '../core/catalog/types';
import { formatRange } from '../core/grid/address';
import { readPlanInSteps } from '../core/plan/read-plan';
import type { Plan } from '../core/plan/types';
import { checkPlan } from '../core/rules/check';
import type { CheckResult, Rule } from '../core/rules/types';
import type { Settings } from '../core/settings/settings';
import { finish, inSteps, noPause, type Pause, type Steps } from '../core/steps';
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

/** One table, read. */
export interface OpenTable {
  readonly plan: Plan;
  /** Reads a snapshot of the same sheet again in the same way. */
  readonly read: (grid: Grid) => Steps<Plan>;
}

/** The plan of a workbook, and what else the workbook holds. */
export interface OpenPlan extends OpenTable {
  /** Further tables of the workbook, which were not looked at. */
  readonly others: readonly TableRef[];
  /** Sheets that could not be read, so that nobody knows whether they hold a table. */
  readonly unread: readonly string[];
}

/** One table, read and checked. */
export interface TableExamination extends OpenTable {
  readonly result: CheckResult;
}

export interface Examination extends OpenPlan {
  readonly result: CheckResult;
}

/**
 * Reads and checks the plan of a workbook: on the sheet that the settings name, else the table that looks most like one.
 *
 * @throws {UnusableTable} if there is no such sheet or no table of tasks
 */
export async function examine(host: Host, options: ExamineOptions): Promise<Examination> {
  const open = await openPlan(host, options.settings);
  return { ...open, result: checkPlan(open.plan, options.rules, options) };
}

/** Reads and checks one of the further tables; its columns are found anew, whatever was set for the first one. */
export async function examineTable(
  host: Host,
  table: TableRef,
  options: ExamineOptions,
): Promise<TableExamination> {
  const open = openTable(await host.read(table.sheet), settingsFor(table, options.settings));
  return { ...open, result: checkPlan(open.plan, options.rules, options) };
}

/**
 * Finds and reads the plan of a workbook, as {@link examine} does, and leaves the checking to the caller.
 *
 * @throws {UnusableTable} if there is no such sheet or no table of tasks
 */
export async function openPlan(host: Host, settings: Settings, pause: Pause = noPause): Promise<OpenPlan> {
  const catalog = buildCatalog(settings.dictionary);
  const survey = await surveyWorkbook(host, withoutPlace(settings), catalog, pause);
  const grid = await chooseGrid(host, settings, catalog, survey, pause);
  const open = await inSteps(openTableInSteps(grid, settings, catalog), pause);
  return {
    ...open,
    others: otherTables(survey, { sheet: grid.sheet, range: open.plan.range }),
    unread: survey.unread.map(({ sheet }) => sheet),
  };
}

/**
 * Reads the table of a sheet.
 *
 * @throws {UnusableTable} if the sheet has no table of tasks
 */
export function openTable(
  grid: Grid,
  settings: Settings,
  catalog: Catalog = buildCatalog(settings.dictionary),
): OpenTable {
  return finish(openTableInSteps(grid, settings, catalog));
}

/** The same in steps. */
export function* openTableInSteps(
  grid: Grid,
  settings: Settings,
  catalog: Catalog = buildCatalog(settings.dictionary),
): Steps<OpenTable> {
  function* read(snapshot: Grid): Steps<Plan> {
    const plan = yield* readPlanInSteps(snapshot, settings, catalog);
    if (!plan) throw new UnusableTable('noTableOnSheet', { sheet: grid.sheet });
    return plan;
  }
  yield;
  return { plan: yield* read(grid), read };
}

/** The settings under which a further table is read: what they say of the place is of another one. */
export function settingsFor({ sheet, range }: TableRef, settings: Settings): Settings {
  return { ...withoutPlace(settings), sheet, range: formatRange(range) };
}

async function chooseGrid(
  host: Host,
  settings: Settings,
  catalog: Catalog,
  survey: Survey,
  pause: Pause,
): Promise<Grid> {
  if (settings.sheet !== undefined) return host.read(await sheetNamed(settings.sheet, host));
  const isPlaced = settings.range !== undefined || Object.keys(settings.columns).length > 0;
  const wanted = isPlaced ? await surveyWorkbook(host, settings, catalog, pause) : survey;
  const likeliest = likeliestSheet(wanted);
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
export function withoutPlace(settings: Settings): Settings {
  return { ...settings, sheet: undefined, range: undefined, columns: {} };
}
