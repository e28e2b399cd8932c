import type { CellStyle } from '../../grid/sheet-spec';
import { formatMessage } from '../../i18n/message';
import { textFormula } from '../formula-text';
import { computed, constant, type SheetBuilder } from '../sheet-builder';
import { styles } from '../styles';
import { lineHeight } from '../measures';
import { cellName } from '../summary/tally';
import type { Collection } from './collection';
import { twinNotes } from './notes';
import { writeAsOf, writeLine } from './sheet-lines';
import { texts } from './texts';

const labelColumn = 2;
const label: CellStyle = { ...styles.label, align: 'right' };
const count: CellStyle = { align: 'center', bold: true, numberFormat: '#,##0' };
const caveat: CellStyle = { ...styles.note, bold: true };

/** Rows of the title block that wait for the tables below, which they count. */
export interface TitleBlock {
  readonly plans: number;
  readonly tasks: number;
  readonly failed: number | null;
}

/** What the sheet is, as of which day, and what a reader must know of the files before the figures. */
export function writeTitleBlock(builder: SheetBuilder, collection: Collection, width: number): TitleBlock {
  const { language, failed } = collection;
  writeLine(builder, texts.summaryTitle[language], styles.title, { width });
  writeAsOf(builder, collection);
  builder.blank();
  const plans = builder.row([constant(texts.planCount[language], label)], { from: labelColumn });
  const tasks = builder.row([constant(texts.taskCount[language], label)], { from: labelColumn });
  const failedRow = failed.length > 0 ? builder.row([], { height: lineHeight + 4 }) : null;
  for (const note of twinNotes(collection)) writeLine(builder, note, caveat, { width });
  return { plans, tasks, failed: failedRow };
}

export function fillCount(builder: SheetBuilder, row: number, formula: string, value: number): void {
  builder.beside(row, [computed(formula, value, count)], labelColumn + 1);
}

/** Says how many files could not be used, counted from the rows that list them. */
export function fillFailed(
  builder: SheetBuilder,
  row: number,
  { failed, language }: Collection,
  { first, last }: { readonly first: number; readonly last: number },
): void {
  const formula = textFormula(texts.unreadFiles[language], {
    count: `COUNT(${cellName(1, first)}:${cellName(1, last)})`,
  });
  const value = formatMessage(texts.unreadFiles, { count: failed.length }, language);
  builder.beside(row, [computed(formula, value, caveat)], 1);
  builder.merge({ top: row, left: 1, bottom: row, right: builder.width });
}
