import { formatAddress } from '../../grid/address';
import { formatMessage } from '../../i18n/message';
import type { Language } from '../../i18n/text';
import type { Plan } from '../../plan/types';
import type { Reconciliation } from '../../rollup/reconcile';
import { oneLine } from '../../text/spaces';
import { texts as summaryTexts } from '../summary/texts';
import { texts } from './texts';

/** More cells than these are counted, not named. */
const mostCells = 5;

/** What a sum is the sum of: a section, a row of totals, the words; with the column where it is not the budget. */
export function labelOf(
  { kind, section, cell, column, tasks }: Reconciliation,
  { totals }: Plan,
  language: Language,
): string {
  if (kind === 'amount-in-words') return summaryTexts.words[language];
  if (kind === 'row-parts')
    return formatMessage(summaryTexts.rowParts, { row: tasks[0]?.row ?? cell.row }, language);
  const total = oneLine(totals.find(({ row }) => row === cell.row)?.label ?? '');
  const name = section ? [section.ordinal.text, section.title].filter((text) => text !== '').join('. ') : '';
  const label = kind === 'section-total' && name !== '' ? oneLine(name) : total;
  const what = label === '' ? summaryTexts.totalRow[language] : label;
  if (!column || column.role === 'budget') return what;
  return formatMessage(summaryTexts.ofColumn, { what, column: column.header }, language);
}

/** Why it cannot be said whether a sum is right; empty where it can. */
export function openReason({ ok, stated, tasks, unclear }: Reconciliation, language: Language): string {
  if (ok !== null) return '';
  if (stated === null) return texts.unreadableSum[language];
  if (tasks.length === 0) return texts.noTasksInside[language];
  if (unclear.length === 0) return texts.partOfOther[language];
  const named = unclear.slice(0, mostCells).map(formatAddress).join(', ');
  const more = { cells: named, count: unclear.length - mostCells };
  const cells = more.count > 0 ? formatMessage(texts.moreCells, more, language) : named;
  return formatMessage(texts.unclearCells, { cells }, language);
}
