import { formatAddress } from '../core/grid/address';
import { formatMessage } from '../core/i18n/message';
import type { Desk } from './desk';
import { countBySeverity, examineFront, tableLine } from './examine-front';
import { speaker } from './messages';
import { tableOf, type Page } from './page';

/** Checks the table and changes nothing. */
export async function check(desk: Desk): Promise<Page> {
  const { language, today } = desk;
  const say = speaker(language);
  const examination = await examineFront(desk);
  const { result, remarks } = examination;
  const counts = countBySeverity(result);
  const fixable = result.findings.filter(({ fix }) => fix !== null).length;
  const skipped = new Set(result.notApplicable.map(({ rule }) => rule)).size;
  const isClean = counts.error + counts.warning === 0;
  return {
    tone: isClean ? 'success' : 'warning',
    title: isClean ? say('check.clean') : say('check.found', counts),
    lines: [
      tableLine(examination, today, say),
      ...(counts.review === 0 ? [] : [say('check.review', { review: counts.review })]),
      ...(fixable === 0 ? [] : [say('check.fixable', { fixable })]),
      say('check.ran', { rules: result.ran.length, skipped }),
      ...remarks,
    ],
    tables: tableOf(
      say('check.findings'),
      [say('column.cell'), say('column.kind'), say('column.message')],
      result.findings.map(({ cell, severity, message, data }) => [
        formatAddress(cell),
        say(`severity.${severity}`),
        formatMessage(message, data, language),
      ]),
    ),
  };
}
