import type { WrittenSummary } from '../commands/summary';
import { countFindings } from '../json/finding';
import type { Session } from '../session';
import { countsLine } from './check';
import { oneLine } from './layout';
import { tableName, uncheckedLines } from './table-head';

/** Which sheets were written from which table, and what they will show that is not in order. */
export function summaryReport(
  file: string,
  out: string,
  { examination, rollup, specs, fixed }: WrittenSummary,
  session: Session,
): string {
  const { say, paint } = session;
  const differing = rollup.checks.filter(({ ok }) => ok === false);
  const lines = [
    paint.bold(paint.underline(file)),
    tableName(examination.plan, rollup.asOf, session),
    '',
    ...(fixed > 0 ? [say('summary.fixed', { count: fixed })] : []),
    say('summary.sheets', { sheets: specs.map(({ name }) => `“${oneLine(name)}”`).join(', ') }),
    say('summary.findings', { counts: countsLine(countFindings(examination.result), session) }),
    ...(differing.length > 0
      ? [paint.red(say('summary.differing', { cells: differing.map(({ cell }) => cell).join(', ') }))]
      : []),
    ...uncheckedLines(examination, session),
    paint.green(say('summary.written', { file: out })),
  ];
  return `${lines.join('\n')}\n`;
}
