import { formatAddress } from '../../core/grid/address';
import type { FixedCell } from '../../core/fix/plan-fixes';
import type { FixRequest } from '../commands/fix';
import { refusalReason, type FixedWorkbook } from '../json/fix-json';
import { countFindings } from '../json/finding';
import type { Session } from '../session';
import { countsLine } from './check';
import { changeText } from './change';
import { columns } from './layout';
import { tableName, uncheckedLines } from './table-head';

/** What was or would be changed, what was not and why, and what remains. */
export function fixReport(
  file: string,
  { examination, preview, out }: FixedWorkbook,
  { asOf }: FixRequest,
  session: Session,
): string {
  const { say, paint, language } = session;
  const { cells, refused, remaining } = preview;
  const unchecked = uncheckedLines(examination, session);
  const changed = out === null ? 'fix.wouldChange' : 'fix.changes';
  const lines = [
    paint.bold(paint.underline(file)),
    tableName(examination.plan, asOf, session),
    '',
    cells.length === 0 ? say('fix.nothing') : paint.bold(say(changed, { count: cells.length })),
    ...columns(cells.map((cell) => changeRow(cell, cell.hidden ? say('fix.hidden') : '', session))),
    ...(refused.length === 0 ? [] : ['', paint.bold(say('fix.refused', { count: refused.length }))]),
    ...columns(
      refused.flatMap((cell) => [changeRow(cell, '', session), ['', '', refusalReason(cell, language)]]),
    ),
    '',
    say('fix.remaining', { counts: countsLine(countFindings(remaining), session) }),
    ...unchecked,
    outcome(out, cells.length, session),
  ];
  return `${lines.join('\n')}\n`;
}

function changeRow(fixed: FixedCell, remark: string, { say, paint }: Session): string[] {
  return [
    `  ${formatAddress(fixed.cell)}`,
    paint.dim(`[${fixed.rules.join(', ')}]`),
    `${changeText(fixed, say)} ${remark}`,
  ];
}

function outcome(out: string | null, changes: number, { say, paint }: Session): string {
  if (out === null) return say('fix.notWritten');
  return paint.green(say(changes > 0 ? 'fix.written' : 'fix.copied', { file: out }));
}
