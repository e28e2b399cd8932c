import { compareCells, formatAddress } from '../../core/grid/address';
import { formatMessage } from '../../core/i18n/message';
import type { Text } from '../../core/i18n/text';
import type { CheckResult, Finding, Severity } from '../../core/rules/types';
import type { Session } from '../session';
import { changeText } from './change';
import { columns, oneLine } from './layout';

const severities: readonly Severity[] = ['error', 'warning', 'review'];

/** All findings: by severity, within it by rule, within that in the order of reading. */
export function findingLines(
  { findings }: CheckResult,
  titles: ReadonlyMap<string, Text>,
  session: Session,
): string[] {
  return severities.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    const rules = [...new Set(own.map(({ rule }) => rule))];
    return [
      '',
      severityTitle(severity, own.length, session),
      ...rules.flatMap((rule) =>
        ruleLines(
          rule,
          titles,
          own.filter((finding) => finding.rule === rule),
          session,
        ),
      ),
    ];
  });
}

/** The rules that could not look, reason by reason. */
export function notApplicableLines(
  { notApplicable }: CheckResult,
  { say, language, paint }: Session,
): string[] {
  if (notApplicable.length === 0) return [];
  const byReason = new Map<string, string[]>();
  for (const { rule, why, data } of notApplicable) {
    const reason = oneLine(formatMessage(why, data, language));
    byReason.set(reason, [...(byReason.get(reason) ?? []), rule]);
  }
  return [
    '',
    say('check.notApplicable', { count: notApplicable.length }),
    ...[...byReason].map(([reason, rules]) => `  ${reason} ${paint.dim(`[${rules.join(', ')}]`)}`),
  ];
}

function severityTitle(severity: Severity, count: number, { say, paint }: Session): string {
  const color = { error: paint.red, warning: paint.yellow, review: paint.cyan }[severity];
  return paint.bold(color(`${say(`severity.${severity}`)} (${count})`));
}

function ruleLines(
  rule: string,
  titles: ReadonlyMap<string, Text>,
  findings: readonly Finding[],
  session: Session,
): string[] {
  const { say, paint, language } = session;
  const title = titles.get(rule)?.[language] ?? rule;
  const rows = findings.flatMap((finding) => [
    [
      `    ${paint.bold(formatAddress(finding.cell))}`,
      oneLine(formatMessage(finding.message, finding.data, language)),
    ],
    ...proposals(finding, session).map((line) => ['', paint.green(line)]),
  ]);
  return [`  ${say('finding.rule', { title })} ${paint.dim(`[${rule}]`)}`, ...columns(rows)];
}

/** The safe fix and the suggestions of a finding, a line each. */
function proposals(finding: Finding, { say, language }: Session): string[] {
  const fixes = (finding.fix ?? []).map((patch) => {
    const change = changeText(patch, say);
    const isOwn = compareCells(patch.cell, finding.cell) === 0;
    return isOwn
      ? say('finding.fix', { change })
      : say('finding.fixAt', { change, cell: { cell: patch.cell } });
  });
  const suggestions = finding.suggestions.map(({ message, data }) =>
    say('finding.suggestion', { message: oneLine(formatMessage(message, data, language)) }),
  );
  return [...fixes, ...suggestions];
}
