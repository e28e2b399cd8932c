import { formatMessage } from '../../i18n/message';
import type { Language } from '../../i18n/text';
import type { Plan } from '../../plan/types';
import type { Reconciliation } from '../../rollup/reconcile';
import { oneLine } from '../../text/spaces';
import { texts } from './texts';

/** What a sum is the sum of: a section, a row of totals, the words; with the column where it is not the budget. */
export function checkLabel(
  { kind, section, cell, column, tasks }: Reconciliation,
  { totals }: Plan,
  language: Language,
): string {
  if (kind === 'amount-in-words') return texts.words[language];
  if (kind === 'row-parts')
    return formatMessage(texts.rowParts, { row: tasks[0]?.row ?? cell.row }, language);
  const total = oneLine(totals.find(({ row }) => row === cell.row)?.label ?? '');
  const name = section ? [section.ordinal.text, section.title].filter((text) => text !== '').join('. ') : '';
  const label = kind === 'section-total' && name !== '' ? oneLine(name) : total;
  const what = label === '' ? texts.totalRow[language] : label;
  if (!column || column.role === 'budget') return what;
  return formatMessage(texts.ofColumn, { what, column: column.header }, language);
}
