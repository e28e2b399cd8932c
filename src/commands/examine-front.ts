import { formatRange } from '../core/grid/address';
import type { CheckResult, Severity } from '../core/rules/types';
import type { CivilDate } from '../core/values/civil-date';
import { checkInSteps } from '../workflow/check-in-steps';
import type { Examination } from '../workflow/examine';
import { openFront, type FrontPlan } from '../workflow/open-front';
import { openAsRemembered } from '../workflow/remembered-columns';
import { readSettings } from '../workflow/workbook-notes';
import type { TableRef } from '../workflow/survey';
import type { Desk } from './desk';
import { speaker, type Say } from './messages';

export interface FrontExamination extends Examination, FrontPlan {
  /** What a person should know of how the table was found. */
  readonly remarks: readonly string[];
}

/** Finds the table in front of the person with the settings of the workbook, reads it and checks it. */
export async function examineFront(desk: Desk): Promise<FrontExamination> {
  const { host, rules, today, language, pause } = desk;
  const say = speaker(language);
  desk.working(say('work.check'));
  const { settings, problems } = await readSettings(host);
  const active = await host.activeSheet();
  const open = await openAsRemembered(host, settings, (used) => openFront(host, used, active, pause));
  const result = await checkInSteps(open.plan, rules, { asOf: today }, pause);
  const remarks = [
    ...(open.bypassed === null
      ? []
      : [say('table.bypassed', { sheet: open.bypassed, taken: open.plan.grid.sheet })]),
    ...(problems.length === 0 ? [] : [say('settings.unusable')]),
    ...(open.moved.length === 0
      ? []
      : [say('columns.moved', { columns: open.moved.map(({ letters }) => letters).join(', ') })]),
    ...(open.others.length === 0
      ? []
      : [say('table.others', { tables: open.others.map(tableName).join(', ') })]),
    ...(open.unread.length === 0 ? [] : [say('table.unread', { sheets: open.unread.join(', ') })]),
  ];
  return { ...open, result, remarks };
}

/** `Phụ lục!A5:G37`. */
export function tableName({ sheet, range }: TableRef): string {
  return `${sheet}!${formatRange(range)}`;
}

/** Which table it is, and as of when. */
export function tableLine(examination: FrontPlan, today: CivilDate, say: Say): string {
  const table = tableName(tableOfPlan(examination));
  return say('table.checked', { table, tasks: examination.plan.tasks.length, date: { date: today } });
}

export function tableOfPlan({ plan }: FrontPlan): TableRef {
  return { sheet: plan.grid.sheet, range: plan.range };
}

/** How many findings there are of each severity. */
export function countBySeverity({ findings }: CheckResult): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), review: count('review') };
}
