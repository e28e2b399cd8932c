import type { Text } from '../../core/i18n/text';
import type { CheckRequest } from '../commands/check';
import { countFindings, type CountsJson } from '../json/finding';
import type { CheckedWorkbook } from '../json/check-json';
import type { Session } from '../session';
import type { TableExamination } from '../../workflow/examine';
import { findingLines, notApplicableLines } from './findings';
import { columnLines, tableName, uncheckedLines } from './table-head';
import { totalsLines } from './totals';

/** All that was found in a workbook, for a person to read. */
export function checkReport(
  file: string,
  { first, further, others }: CheckedWorkbook,
  request: CheckRequest,
  session: Session,
): string {
  const { say, paint } = session;
  const unchecked = uncheckedLines({ others, unread: first.unread }, session);
  const fixable = countFindings(first.result).fixable > 0;
  const lines = [
    paint.bold(paint.underline(file)),
    ...tableLines(first, request, session),
    ...(further ?? []).flatMap((table) => ['', ...tableLines(table, request, session)]),
    ...(unchecked.length > 0 ? ['', ...unchecked] : []),
    ...(others.length > 0 && !request.all ? [say('table.othersHint')] : []),
    ...(fixable ? [say('check.fixHint', { file })] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** How many findings there are of each severity, in words. */
export function countsLine({ error, warning, review, fixable }: CountsJson, { say }: Session): string {
  return say('check.counts', { error, warning, review, fixable });
}

function tableLines(
  { plan, result }: TableExamination,
  { asOf, rules }: CheckRequest,
  session: Session,
): string[] {
  const { say, paint } = session;
  const titles = new Map<string, Text>(rules.map(({ meta }) => [meta.id, meta.title]));
  const counts = countFindings(result);
  const clean = counts.error + counts.warning === 0;
  return [
    tableName(plan, asOf, session),
    ...columnLines(plan, session),
    ...totalsLines(plan, session),
    ...findingLines(result, titles, session),
    ...notApplicableLines(result, session),
    '',
    ...(clean ? [paint.green(say('check.clean'))] : []),
    say('check.ran', {
      rules: result.ran.length,
      tasks: plan.tasks.length,
      rows: plan.rows.length,
      skipped: new Set(result.notApplicable.map(({ rule }) => rule)).size,
    }),
    paint.bold(countsLine(counts, session)),
  ];
}
