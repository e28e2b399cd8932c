import type { SheetSpec } from '../../../core/grid/sheet-spec';
import { inSteps, oneStep, type Steps } from '../../../core/steps';
import { Breather } from '../../breathe';
import type { PutObstacle } from '../../host';
import { checkSpecs } from '../../common/own-sheets/check-specs';
import { findPutObstacles } from '../../common/own-sheets/obstacles';
import { rangeIn } from '../address';
import { ExcelFailure } from '../errors';
import { OutlineReader, type Outline } from '../read/outline';
import { cellJobs } from './cells';
import { ChartDrawer } from './charts';
import { fillJobs, fillsOf } from './fills';
import { linkJobs, ruleJobs } from './frame';
import { actionSize, perform, type Job } from './job';
import { nameJobs } from './names';
import { pageJobs } from './page';
import { readStanding, type StandingSheet } from './standing';
import { styleJobs } from './styles';
import { tableJobs } from './tables';
import { verify, type WrittenSheet } from './verify';

/**
 * Writes sheets of ours: all of them or, where something is in the way, none. A sheet that is new goes behind all
 * others; one that stands there is updated in place.
 *
 * @returns what is in the way
 * @throws ExcelFailure where Excel gives up half-way or shows something else than was written; the next run brings the
 * sheets to what they should be
 */
export async function putSheets(
  context: Excel.RequestContext,
  specs: readonly SheetSpec[],
  supports: (version: string) => boolean,
): Promise<readonly PutObstacle[]> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  const reader = new OutlineReader(context, { tables: true });
  await context.sync();
  reader.proceed();
  await context.sync();
  const outline = reader.finish();
  checkSpecs(specs, outline.ownership);
  const standing = await readStanding(context, specs, outline);
  const obstacles = obstaclesTo(specs, outline, standing, {
    isReadOnly: workbook.readOnly,
    isLocked: workbook.protection.protected,
  });
  if (obstacles.length > 0) return obstacles;
  const added = specs.filter(({ name }) => !standing.has(name));
  try {
    // Excel has to know a sheet before anything on it can be called.
    const addition = ({ name }: SheetSpec) => ({
      size: actionSize,
      queue: () => void workbook.worksheets.add(name),
    });
    await perform(context, added.map(addition));
    const writers: Writer[] = [];
    const breather = new Breather();
    for (const spec of specs) {
      const writer = writerOf(context, spec, outline, standing.get(spec.name) ?? null, supports);
      writers.push(await inSteps(writer, () => breather.rest()));
    }
    await perform(
      context,
      writers.flatMap(({ jobs }) => jobs),
    );
    await perform(
      context,
      writers.flatMap(({ charts }) => charts.series()),
    );
    await verify(context, writers);
  } catch (error) {
    await takeBack(context, added);
    throw new ExcelFailure('SheetsUnfinished', {}, error);
  }
  return [];
}

function obstaclesTo(
  specs: readonly SheetSpec[],
  { sheets, names, tables, ownership }: Outline,
  standing: ReadonlyMap<string, StandingSheet>,
  { isReadOnly, isLocked }: { readonly isReadOnly: boolean; readonly isLocked: boolean },
): PutObstacle[] {
  return findPutObstacles(
    {
      workbook: { sheets, names, isLocked },
      isSigned: isReadOnly,
      ownership,
      sheet: (name) => {
        const found = standing.get(name);
        if (!found) throw new Error(`The sheet ${name} was not read.`);
        return found;
      },
      tables: (id) =>
        tables
          .filter(({ sheet }) => sheet === sheets.find(({ part }) => part === id)?.name)
          .map(({ name, range }) => ({ name: name.toLowerCase(), range })),
    },
    specs,
  );
}

interface Writer extends WrittenSheet {
  readonly jobs: readonly Job[];
  readonly charts: ChartDrawer;
}

/** All that makes a sheet, in the order in which Excel takes it; its charts are finished afterwards. */
function* writerOf(
  context: Excel.RequestContext,
  spec: SheetSpec,
  outline: Outline,
  standing: StandingSheet | null,
  supports: (version: string) => boolean,
): Steps<Writer> {
  const worksheet = context.workbook.worksheets.getItem(spec.name);
  const tables = tableJobs(worksheet, spec, outline, standing, supports);
  const charts = new ChartDrawer(worksheet, spec, standing);
  const fills = yield* fillsOf(spec);
  const parts: readonly Steps<readonly Job[]>[] = [
    oneStep(() => nameJobs(context, worksheet, spec, outline, standing?.ownership ?? null)),
    oneStep(() => tables.before),
    oneStep(() => clearingJobs(worksheet, standing)),
    cellJobs(worksheet, spec, standing, fills),
    oneStep(() => fillJobs(worksheet, fills)),
    oneStep(() => tables.after),
    // A link brings a look of its own along, which ours replaces.
    oneStep(() => linkJobs(worksheet, spec)),
    styleJobs(worksheet, spec),
    oneStep(() => ruleJobs(worksheet, spec)),
    oneStep(() => pageJobs(worksheet, spec, standing)),
    oneStep(() => charts.frames()),
  ];
  const jobs: Job[] = [];
  for (const part of parts) jobs.push(...(yield* part));
  return { spec, fills, jobs, charts };
}

/** Takes the look, the links and the rules of earlier away from the cells that are ours; their content is replaced. */
function clearingJobs(worksheet: Excel.Worksheet, standing: StandingSheet | null): Job[] {
  const block = standing?.ownership.block;
  if (!block) return [];
  const clear = () => {
    const range = rangeIn(worksheet, block);
    range.unmerge();
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
    range.clear('Hyperlinks');
    range.clear('Formats');
  };
  return [{ size: 7 * actionSize, queue: clear }];
}

/** Deletes sheets that are not whole; the program has just added them. */
async function takeBack(context: Excel.RequestContext, added: readonly SheetSpec[]): Promise<void> {
  const { worksheets } = context.workbook;
  const sheets = added.map(({ name }) => worksheets.getItemOrNullObject(name).load('name'));
  try {
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  } catch {
    // Whoever reads the failure is told that the sheets may be incomplete.
  }
}
