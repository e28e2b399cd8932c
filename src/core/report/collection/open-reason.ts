import { formatAddress } from '../../grid/address';
import { formatMessage } from '../../i18n/message';
import type { Language } from '../../i18n/text';
import type { Reconciliation } from '../../rollup/reconcile';
import { texts } from './texts';

/** More cells than these are counted, not named. */
const mostCells = 5;

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
