import { cellKey, formatAddress, type CellRef } from '../core/grid/address';
import type { Grid } from '../core/grid/grid';
import { formatMessage } from '../core/i18n/message';
import type { Language } from '../core/i18n/text';
import type { CheckResult } from '../core/rules/types';
import type { ObstacleCode } from '../hosts/host';
import { countUnchanged, type Applied } from '../workflow/apply';
import { obstacleTexts } from '../workflow/obstacle-texts';
import { changeWords } from '../taskpane/model/change-words';
import type { FixPreview, PreviewedCell, RefusedCell } from '../workflow/preview-fix';
import type { Desk } from './desk';
import { countBySeverity, tableLine, type FrontExamination } from './examine-front';
import { speaker, type Say } from './messages';
import { tableOf, type Page, type PageTable, type Question } from './page';

/** What came of the fixing. */
export interface FixOutcome {
  readonly applied: Applied;
  /** What the host refused before anything was asked. */
  readonly refused: readonly RefusedCell[];
  /** The run can be taken back from the pane. */
  readonly journalled: boolean;
  /** What is to be said of the table now. */
  readonly remaining: CheckResult;
}

export function nothingPage(
  { result, remarks }: FrontExamination,
  { refused }: FixPreview,
  language: Language,
): Page {
  const say = speaker(language);
  return {
    tone: refused.length > 0 ? 'warning' : 'success',
    title: say('fix.nothing'),
    lines: [say('fix.remaining', countBySeverity(result)), ...remarks],
    tables: leftTable(refusedCells(refused, language), say),
  };
}

export function cancelledPage(language: Language): Page {
  return { tone: 'success', title: speaker(language)('fix.cancelled'), lines: [], tables: [] };
}

/** Every change before it is made. */
export function fixQuestion(
  examination: FrontExamination,
  { cells, refused }: FixPreview,
  { language, today, rules }: Desk,
): Question {
  const say = speaker(language);
  const titles = new Map(rules.map(({ meta }) => [meta.id, meta.title[language]]));
  const hidden = cells.filter((cell) => cell.hidden).length;
  return {
    tone: 'question',
    title: say('fix.question', { count: cells.length }),
    lines: [
      tableLine(examination, today, say),
      say('fix.about'),
      ...(hidden === 0 ? [] : [say('fix.hidden', { count: hidden })]),
      ...examination.remarks,
    ],
    tables: [
      ...tableOf(
        say('fix.changes'),
        [say('column.cell'), say('column.before'), say('column.after'), say('column.rule')],
        cells.map((cell) => [
          cell.hidden ? say('fix.hiddenCell', { cell: { cell: cell.cell } }) : formatAddress(cell.cell),
          ...beforeAndAfter(cell, examination.plan.grid, language),
          cell.rules.map((rule) => titles.get(rule) ?? rule).join('; '),
        ]),
      ),
      ...leftTable(refusedCells(refused, language), say),
    ],
    yes: say('fix.yes', { count: cells.length }),
    no: say('fix.no'),
  };
}

export function outcomePage(
  { applied, refused, journalled, remaining }: FixOutcome,
  language: Language,
): Page {
  const say = speaker(language);
  const count = applied.entry?.changes.length ?? 0;
  const left = [
    ...refusedCells(refused, language),
    ...stoppedCells(applied, language),
    ...applied.failures.map(({ cell, message, data }) => ({
      cell,
      why: formatMessage(message, data, language),
    })),
  ];
  return {
    tone: left.length === 0 && journalled ? 'success' : 'warning',
    title: outcomeTitle(count, countUnchanged(left, applied.entry), say),
    lines: [
      ...(count === 0 ? [] : [say(journalled ? 'fix.undo' : 'fix.notJournalled')]),
      say('fix.remaining', countBySeverity(remaining)),
    ],
    tables: leftTable(left, say),
  };
}

function outcomeTitle(count: number, left: number, say: Say): string {
  if (count === 0) return say('fix.none');
  return left === 0 ? say('fix.done', { count }) : say('fix.partly', { count, left });
}

interface LeftCell {
  readonly cell: CellRef;
  readonly why: string;
}

function refusedCells(refused: readonly RefusedCell[], language: Language): LeftCell[] {
  return refused.map(({ cell, codes }) => ({ cell, why: reasons(codes, language) }));
}

/** What the host refused only when it came to writing: the sheet has changed since the preview. */
function stoppedCells({ obstacles }: Applied, language: Language): LeftCell[] {
  const byCell = new Map<number, { cell: CellRef; codes: ObstacleCode[] }>();
  for (const { cell, code, refused } of obstacles) {
    if (!refused) continue;
    const entry = byCell.get(cellKey(cell)) ?? { cell, codes: [] };
    entry.codes.push(code);
    byCell.set(cellKey(cell), entry);
  }
  return [...byCell.values()].map(({ cell, codes }) => ({ cell, why: reasons(codes, language) }));
}

function reasons(codes: readonly ObstacleCode[], language: Language): string {
  return codes.map((code) => obstacleTexts[code][language]).join(' ');
}

function leftTable(left: readonly LeftCell[], say: Say): readonly PageTable[] {
  return tableOf(
    say('fix.refused'),
    [say('column.cell'), say('column.why')],
    left.map(({ cell, why }) => [formatAddress(cell), why]),
  );
}

/** What the cell shows now and what it will show. */
function beforeAndAfter(change: PreviewedCell, grid: Grid, language: Language): [string, string] {
  const say = speaker(language);
  const { numberFormat } = grid.at(change.cell);
  const { before, after, unseen } = changeWords(change, { numberFormat, date1904: grid.date1904 }, language);
  const empty = say('value.empty');
  if (unseen === 'codes') return [before, say('fix.codes', { value: after })];
  if (unseen === 'format') return [before, say('fix.format', { value: before, format: after })];
  return [before || empty, after || empty];
}
