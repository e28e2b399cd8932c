import { formatAddress } from '../core/grid/address';
import { formatMessage } from '../core/i18n/message';
import { formatMoney } from '../core/i18n/money';
import { hasMoney } from '../core/plan/has-money';
import type { Language } from '../core/i18n/text';
import type { PutObstacle } from '../hosts/host';
import { putObstacleTexts } from '../workflow/obstacle-texts';
import { planSummary, writeSummary, type Summary } from '../workflow/summarize';
import { changeJournal, readJournal, type KeptRun } from '../workflow/workbook-notes';
import type { Desk } from './desk';
import { examineFront, tableName, tableOfPlan, type FrontExamination } from './examine-front';
import { speaker } from './messages';
import { tableOf, type Page, type Question } from './page';

/**
 * The sheets are written in the language of the plan beside which they stand, whatever language Excel speaks; the pane
 * offers the other one.
 */
const sheetLanguage: Language = 'vi';

/** Writes the summary sheets as of today, all of them, once a person has agreed. */
export async function summary(desk: Desk): Promise<Page> {
  const { host, rules, today, language } = desk;
  const say = speaker(language);
  const examination = await examineFront(desk);
  const present = new Set((await host.ownSheets()).map(({ id }) => id));
  const journal = await readJournal(host);
  const planned = await planSummary(host, examination, {
    rules,
    asOf: today,
    pause: desk.pause,
    language: sheetLanguage,
    // The journal sheet keeps what it lists already.
    journal: journal.filter((run) => !present.has('journal') || !run.listed),
  });
  if (!(await desk.ask(summaryQuestion(examination, planned, present, desk)))) {
    return { tone: 'success', title: say('summary.cancelled'), lines: [], tables: [] };
  }
  desk.working(say('work.write'));
  const obstacles = await writeSummary(host, planned);
  if (obstacles.length > 0) return blockedPage(obstacles, language);
  await markListed(desk, journal);
  await showFirst(desk, planned);
  return writtenPage(planned, hasMoney(examination.plan), language);
}

function summaryQuestion(
  examination: FrontExamination,
  { specs }: Summary,
  present: ReadonlySet<string>,
  { today, language }: Desk,
): Question {
  const say = speaker(language);
  return {
    tone: 'question',
    title: say('summary.question', { date: { date: today } }),
    lines: [
      say('summary.about', {
        table: tableName(tableOfPlan(examination)),
        tasks: examination.plan.tasks.length,
      }),
      say('summary.noUndo'),
      ...examination.remarks,
    ],
    tables: tableOf(
      say('summary.sheets'),
      [say('column.sheet'), say('column.what')],
      specs.map(({ id, name }) => [name, say(present.has(id) ? 'summary.update' : 'summary.add')]),
    ),
    yes: say('summary.yes'),
    no: say('summary.no'),
  };
}

function blockedPage(obstacles: readonly PutObstacle[], language: Language): Page {
  return {
    tone: 'error',
    title: speaker(language)('summary.blocked'),
    lines: obstacles.map(({ code, sheet, cell }) =>
      formatMessage(putObstacleTexts[code], { sheet, cell: cell ? formatAddress(cell) : '' }, language),
    ),
    tables: [],
  };
}

function writtenPage({ rollup, specs }: Summary, showsMoney: boolean, language: Language): Page {
  const say = speaker(language);
  const { tasks, budget, unquantified } = rollup.total;
  const mismatches = rollup.checks.filter(({ ok }) => ok === false).length;
  return {
    tone: mismatches === 0 ? 'success' : 'warning',
    title: say('summary.done', { count: specs.length }),
    lines: [
      showsMoney
        ? say('summary.total', { tasks, budget: formatMoney(budget, language) })
        : say('summary.tasks', { tasks }),
      ...(unquantified === 0 ? [] : [say('summary.unquantified', { count: unquantified })]),
      ...(mismatches === 0
        ? []
        : [say('summary.mismatch', { count: mismatches, sheet: summarySheet(specs) })]),
    ],
    tables: [],
  };
}

/** The runs stand on the journal sheet now. Where that cannot be kept, they are listed once more the next time. */
async function markListed({ host }: Desk, journal: readonly KeptRun[]): Promise<void> {
  if (journal.every(({ listed }) => listed)) return;
  const known = new Set(journal.map(({ at, action }) => `${at} ${action}`));
  await changeJournal(host, (kept) =>
    kept.map((run) => (known.has(`${run.at} ${run.action}`) ? { ...run, listed: true } : run)),
  ).catch(() => undefined);
}

/** Brings the summary in front. Excel refuses where another workbook has the focus: then the page names the sheet. */
async function showFirst({ host }: Desk, { specs }: Summary): Promise<void> {
  await host.select(summarySheet(specs), { row: 1, col: 1 }).catch(() => undefined);
}

function summarySheet(specs: Summary['specs']): string {
  return (specs.find(({ id }) => id === 'summary') ?? specs[0])?.name ?? '';
}
