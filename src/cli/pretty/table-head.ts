import { columnLetter, formatRange } from '../../core/grid/address';
import type { Plan } from '../../core/plan/types';
import { roleNames } from '../../core/plan/role-names';
import type { CivilDate } from '../../core/values/civil-date';
import type { Examination } from '../../workflow/examine';
import type { TableRef } from '../../workflow/survey';
import type { Session } from '../session';
import { oneLine, shortened } from './layout';

/** Which table it is: `Phụ lục!A5:G37 · 22 nhiệm vụ · …`. */
export function tableName(plan: Plan, asOf: CivilDate, { say, paint }: Session): string {
  const { year, period } = plan.title;
  const facts = [
    paint.bold(tableAddress({ sheet: plan.grid.sheet, range: plan.range })),
    say('table.tasks', { count: plan.tasks.length }),
    ...(year === null ? [] : [say('table.year', { year })]),
    ...(period === null ? [] : [say('table.period', period)]),
    ...(plan.unit === null ? [] : [say(`table.unit.${plan.unit}`)]),
    say('table.asOf', { date: { date: asOf } }),
  ];
  return facts.join(' · ');
}

/** What each column was taken for, and which were not understood. */
export function columnLines({ columns }: Plan, { say, language, paint }: Session): string[] {
  const known = columns.flatMap(({ role, col }) =>
    role === null ? [] : [`${columnLetter(col)} ${roleNames[role][language]}`],
  );
  const unknown = columns.flatMap(({ role, col, header }) =>
    role === null && header !== '' ? [`${columnLetter(col)} “${shortened(header)}”`] : [],
  );
  return [
    paint.dim(say('table.columns', { columns: known.join(' · ') })),
    ...(unknown.length === 0 ? [] : [say('table.unknownColumns', { columns: unknown.join(' · ') })]),
  ];
}

/** What of the workbook was left out; nothing where all was seen. */
export function uncheckedLines(
  { others, unread }: Pick<Examination, 'others' | 'unread'>,
  { say }: Session,
): string[] {
  return [
    ...(others.length > 0 ? [say('table.others', { tables: others.map(tableAddress).join(', ') })] : []),
    ...(unread.length > 0 ? [say('table.unread', { sheets: unread.map(oneLine).join(', ') })] : []),
  ];
}

function tableAddress({ sheet, range }: TableRef): string {
  return `${oneLine(sheet)}!${formatRange(range)}`;
}
