import { statusWords } from '../../core/report/status-words';
import type { Aggregate, CheckRollup, Rollup, StatusCounts } from '../../core/rollup/types';
import { statusCodes } from '../../core/values/status/types';
import type { Examination } from '../../workflow/examine';
import type { Session } from '../session';
import { millions, percent } from './amounts';
import { columns, shortened, type Align } from './layout';
import { tableName, uncheckedLines } from './table-head';

const romanQuarters: Readonly<Record<string, string>> = { Q1: 'I', Q2: 'II', Q3: 'III', Q4: 'IV' };

/** The totals of a plan, for a person to read. */
export function rollupReport(
  file: string,
  rollup: Rollup,
  examination: Examination,
  session: Session,
): string {
  const { say, paint } = session;
  const { areas, leads, quarters, checks, total, status } = rollup;
  const areaRows = areas.map((area) => ({
    name: [area.ordinal, area.title ?? say('rollup.noArea')].filter(Boolean).join('. '),
    ...area,
  }));
  const leadRows = leads.map((lead) => ({ name: lead.agency ?? say('rollup.noLead'), ...lead }));
  const quarterRows = quarters.map((entry) => ({ name: quarterName(entry.quarter, session), ...entry }));
  const isShared = leads.reduce((sum, { tasks }) => sum + tasks, 0) > total.tasks;
  const hasMoney = examination.plan.columns.some(({ role }) => role === 'budget' || role === 'budgetPart');
  const table = (entries: readonly NamedAggregate[]): string[] =>
    aggregateTable(entries, rollup, hasMoney, session);
  const whole = { name: say('rollup.total'), ...total, status };
  const lines = [
    paint.bold(paint.underline(file)),
    tableName(examination.plan, rollup.asOf, session),
    ...section(say('rollup.area'), table([...areaRows, whole]), session),
    ...section(say('rollup.lead'), table(leadRows), session),
    ...(isShared ? [paint.dim(say('rollup.sharedLead'))] : []),
    ...section(say('rollup.quarter'), table(quarterRows), session),
    ...section(say('rollup.status', { date: { date: rollup.asOf } }), statusLines(rollup, session), session),
    ...section(say('rollup.checks'), checkTable(checks, session), session),
    ...uncheckedLines(examination, session),
  ];
  return `${lines.join('\n')}\n`;
}

interface NamedAggregate extends Aggregate {
  readonly name: string;
  readonly status: StatusCounts;
}

function section(title: string, lines: readonly string[], { paint }: Session): string[] {
  return ['', paint.bold(title), ...lines];
}

/** One line for each entry; the columns that say nothing in this plan are left out. */
function aggregateTable(
  entries: readonly NamedAggregate[],
  { total, status }: Rollup,
  hasMoney: boolean,
  { say, language, paint }: Session,
): string[] {
  const tracksStatus = status.done + status.doneLate + status.overdue + status.inProgress > 0;
  const figures: readonly { head: string; of: (entry: NamedAggregate) => string; shown: boolean }[] = [
    { head: say('rollup.tasks'), of: ({ tasks }) => String(tasks), shown: true },
    { head: say('rollup.budget'), of: ({ budget }) => millions(budget, language), shown: hasMoney },
    {
      head: say('rollup.spent'),
      of: ({ spent }) => (spent === null ? '' : millions(spent, language)),
      shown: total.spent !== null,
    },
    {
      head: say('rollup.unquantified'),
      of: ({ unquantified }) => String(unquantified),
      shown: total.unquantified > 0,
    },
    {
      head: say('rollup.completed'),
      of: (entry) => String(entry.status.done + entry.status.doneLate),
      shown: tracksStatus,
    },
    { head: say('rollup.overdue'), of: (entry) => String(entry.status.overdue), shown: tracksStatus },
  ];
  const shown = figures.filter((figure) => figure.shown);
  const head = ['', ...shown.map((figure) => figure.head)];
  const rows = entries.map((entry) => [shortened(entry.name), ...shown.map(({ of }) => of(entry))]);
  const align: Align[] = ['left', ...shown.map((): Align => 'right')];
  return headed(columns([head, ...rows], align), paint);
}

function statusLines({ status, total }: Rollup, { say, language }: Session): string[] {
  const counted = statusCodes
    .filter((code) => status[code] > 0)
    .map((code) => [statusWords[code][language], String(status[code])]);
  const done = status.done + status.doneLate;
  const due = done + status.overdue;
  const all = total.tasks - status.cancelled - status.recurring;
  return [
    ...columns(counted, ['left', 'right']),
    ...(due === 0 ? [] : [say('rollup.ofDue', { done, due, share: percent(done, due, language) })]),
    ...(due === 0 || all === 0
      ? []
      : [say('rollup.ofAll', { done, all, share: percent(done, all, language) })]),
  ];
}

function checkTable(checks: readonly CheckRollup[], session: Session): string[] {
  const { say, language, paint } = session;
  if (checks.length === 0) return [say('rollup.noChecks')];
  const amount = (dong: number | null): string => (dong === null ? '–' : millions(dong, language));
  const head = [
    say('rollup.cell'),
    say('rollup.kind'),
    say('rollup.stated'),
    say('rollup.computed'),
    say('rollup.result'),
  ];
  const rows = checks.map((check) => [
    check.cell,
    say(`totals.name.${check.kind}`),
    amount(check.stated),
    amount(check.computed),
    checkResult(check, session),
  ]);
  return headed(columns([head, ...rows], ['left', 'left', 'right', 'right', 'left']), paint);
}

function checkResult({ ok, stated, computed }: CheckRollup, { say, language, paint }: Session): string {
  if (ok === null) return say('rollup.undecided');
  if (ok) return paint.green(say('rollup.agrees'));
  const difference = millions(Math.abs((stated ?? 0) - (computed ?? 0)), language);
  return paint.red(say('rollup.differs', { difference }));
}

function headed([head = '', ...rows]: readonly string[], paint: Session['paint']): string[] {
  return [paint.dim(head), ...rows];
}

/** `2023-Q4` is `Quý IV/2023`. */
function quarterName(quarter: string | null, { say }: Session): string {
  if (quarter === null) return say('rollup.noQuarter');
  const [year = '', code = ''] = quarter.split('-');
  const roman = romanQuarters[code];
  return roman === undefined
    ? say('rollup.yearName', { year })
    : say('rollup.quarterName', { quarter: roman, year });
}
