import { sheetIds, type SheetId, type SheetSpec } from '../core/grid/sheet-spec';
import type { Language } from '../core/i18n/text';
import { buildReportInSteps, neededSheets } from '../core/report/build-report';
import { earlierRows } from '../core/report/journal/earlier-rows';
import { sheetNames } from '../core/report/sheet-names';
import type { JournalRow } from '../core/report/types';
import { rollUp } from '../core/rollup/roll-up';
import type { Rollup } from '../core/rollup/types';
import type { Rule } from '../core/rules/types';
import { inSteps, noPause, type Pause } from '../core/steps';
import type { CivilDate } from '../core/values/civil-date';
import type { Host, OwnSheet, PutObstacle } from '../hosts/host';
import { UnusableTable } from './errors';
import type { TableExamination } from './examine';
import type { JournalEntry } from './journal';

export interface SummaryOptions {
  readonly rules: readonly Rule[];
  /** The day of the report. */
  readonly asOf: CivilDate;
  readonly language: Language;
  /** Which sheets; those that stand in the workbook already are brought up to date in any case. */
  readonly only?: ReadonlySet<SheetId>;
  /** The sheets go to a workbook of their own, without formulas. */
  readonly standalone?: boolean;
  /** What was changed in the plan, for the journal sheet. */
  readonly journal?: readonly JournalEntry[];
  readonly pause?: Pause;
}

export interface Summary {
  readonly rollup: Rollup;
  readonly specs: readonly SheetSpec[];
}

/**
 * The summary sheets of a plan, as they are to be written into the plan's own workbook.
 *
 * @throws {UnusableTable} if the table has no task, or the workbook counts its days from 1904: the sheets count from 1900
 */
export async function planSummary(
  host: Host,
  { plan, result }: TableExamination,
  options: SummaryOptions,
): Promise<Summary> {
  const { rules, asOf, language, only = new Set(sheetIds), standalone = false, journal = [] } = options;
  const { pause = noPause } = options;
  if (plan.tasks.length === 0) throw new UnusableTable('noTasks', { sheet: plan.grid.sheet });
  if (plan.grid.date1904 && !standalone) throw new UnusableTable('date1904', { sheet: plan.grid.sheet });
  const own = firstOfEach(await host.ownSheets());
  const rollup = rollUp(plan, asOf);
  await pause();
  const report = buildReportInSteps({
    plan,
    rollup,
    checked: result,
    rules,
    journal: [...(await journalSoFar(host, own)), ...journal.flatMap(journalRows)],
    language,
    names: await chooseNames(host, own, language),
    wanted: new Set(neededSheets([...only, ...own.keys()])),
    inputs: new Map([...own.values()].flatMap(({ inputs }) => [...inputs])),
  });
  return { rollup, specs: await inSteps(report, pause) };
}

/** Writes summary sheets; answers with what stands in the way, and then nothing was written. */
export function writeSummary(host: Host, { specs }: Summary): Promise<readonly PutObstacle[]> {
  return host.putSheets(specs);
}

function firstOfEach(own: readonly OwnSheet[]): ReadonlyMap<SheetId, OwnSheet> {
  return new Map([...own].reverse().map((sheet) => [sheet.id, sheet]));
}

/** Our own sheets keep the names that people gave them; a new one steps aside for a sheet of the same name. */
async function chooseNames(
  host: Host,
  own: ReadonlyMap<SheetId, OwnSheet>,
  language: Language,
): Promise<Readonly<Record<SheetId, string>>> {
  const taken = new Set((await host.listSheets()).map(({ name }) => name.toLowerCase()));
  const free = (wish: string): string => {
    let name = wish;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wish} (${number})`;
    taken.add(name.toLowerCase());
    return name;
  };
  const names = sheetIds.map((id) => [id, own.get(id)?.name ?? free(sheetNames[id][language])] as const);
  return Object.fromEntries(names) as Record<SheetId, string>;
}

/** What the journal sheet of the workbook holds already. */
async function journalSoFar(host: Host, own: ReadonlyMap<SheetId, OwnSheet>): Promise<JournalRow[]> {
  const sheet = own.get('journal');
  return sheet ? earlierRows(await host.read(sheet.name)) : [];
}

function journalRows({ at, sheet, changes }: JournalEntry): JournalRow[] {
  return changes.map((change) => ({ at, sheet, ...change }));
}
