import { compareCells, formatAddress } from '../../grid/address';
import { displayPlainly, type Grid } from '../../grid/grid';
import type { Patch } from '../../grid/patch';
import { formatMessage } from '../../i18n/message';
import type { Language } from '../../i18n/text';
import type { Finding } from '../../rules/types';
import { dateFromSerial } from '../../values/civil-date';
import { texts } from './texts';

/** More cells of one change are counted, not shown. */
const mostCells = 5;

/** What a finding would have done: the safe fix, else the first suggestion. */
export interface ProposedText {
  /** Which of the two it is; empty where the finding proposes nothing. */
  readonly kind: string;
  readonly after: string;
}

export function proposedText(finding: Finding, grid: Grid, language: Language): ProposedText {
  const { fix, suggestions } = finding;
  if (fix) return { kind: texts.fix[language], after: changesText(fix, finding, grid, language) };
  const [first] = suggestions;
  if (!first) return { kind: '', after: '' };
  const count = suggestions.length;
  const kind =
    count > 1 ? formatMessage(texts.suggestionOf, { count }, language) : texts.suggestion[language];
  const after = changesText(first.patches, finding, grid, language);
  return { kind, after: after === '' ? formatMessage(first.message, first.data, language) : after };
}

/** What the cell of a finding shows. */
export function shownText({ before, cell }: Finding, grid: Grid): string {
  if (typeof before === 'string') return before;
  return before === null ? '' : grid.at(cell).text || displayPlainly(before);
}

/** The new content of the finding's own cell, else cell by cell. */
function changesText(patches: readonly Patch[], finding: Finding, grid: Grid, language: Language): string {
  const [only] = patches;
  if (only && patches.length === 1 && compareCells(only.cell, finding.cell) === 0) {
    return afterText(only, grid, language);
  }
  const shown = patches
    .slice(0, mostCells)
    .map((patch) => `${formatAddress(patch.cell)}: ${afterText(patch, grid, language)}`);
  const count = patches.length;
  const rest = count > mostCells ? [formatMessage(texts.moreCells, { count }, language)] : [];
  return [...shown, ...rest].join('; ');
}

function afterText({ after, cell, numberFormat }: Patch, grid: Grid, language: Language): string {
  if (after === null || after === '') return texts.empty[language];
  if (typeof after !== 'number' || !isDateFormat(numberFormat ?? grid.at(cell).numberFormat)) {
    return displayPlainly(after);
  }
  return dateFromSerial(after, grid.date1904)?.split('-').reverse().join('/') ?? displayPlainly(after);
}

/** The format shows days or years; what stands in quotation marks or brackets is not part of it. */
function isDateFormat(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
