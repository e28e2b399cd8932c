import type { CellStyle } from '../../grid/sheet-spec';
import type { Text } from '../../i18n/text';
import type { Plan, Read } from '../../plan/types';
import { serialFromDate } from '../../values/civil-date';
import type { Budget } from '../../values/budget/types';
import { asOfName } from '../as-of';
import { dayEntry } from '../entries';
import { columnBlock, quoted } from '../references';
import { computed, constant, type Content } from '../sheet-builder';
import { statusWords } from '../status-words';
import { styles } from '../styles';
import { titleColumn } from './columns';
import type { Summary } from './figure-table';
import { lineHeight, linesOf, widthOf } from '../measures';
import { planTitle } from '../plan-title';
import { tallyOfAll } from './tally';
import { texts } from './texts';

const label: CellStyle = { ...styles.label, align: 'right' };
const agencyColumns = 3;
const factColumn = titleColumn + 1;

/** The head of the sheet: who, what, as of which day, how many tasks, and what the figures do not cover. */
export function writeTitleBlock(summary: Summary): void {
  const { input, layout, builder, columns } = summary;
  const { plan, rollup, language } = input;
  const width = widthOf(columns.specs);
  // One column of figures is too narrow for a date.
  const fact = (name: Text, content: Content): number => {
    const row = builder.row([constant(name[language], label), content], { from: titleColumn });
    if (builder.width > factColumn) {
      builder.beside(row, [constant(null, content.style)], factColumn + 1);
      builder.merge({ top: row, left: factColumn, bottom: row, right: factColumn + 1 });
    }
    return row;
  };
  const { agency } = plan.title;
  if (agency !== null) {
    const style: CellStyle = { ...styles.label, align: 'center', vertical: 'center', wrap: true };
    const name = agency.toUpperCase();
    const lines = linesOf(name, widthOf(columns.specs.slice(0, agencyColumns)), style);
    builder.line(constant(name, style), { right: agencyColumns, height: lineHeight * lines + 4 });
  }
  builder.line(constant(texts.title[language], styles.title), { height: 26 });
  for (const line of planTitle(plan)) {
    builder.line(constant(line, styles.subtitle), {
      height: lineHeight * linesOf(line, width, styles.subtitle) + 4,
    });
  }
  builder.blank();
  const row = fact(texts.asOf, constant(serialFromDate(rollup.asOf), styles.inputDate));
  builder.input(asOfName, { row, col: factColumn });
  builder.entry(dayEntry({ row, col: factColumn }, language));
  if (plan.tasks.length === 0) {
    builder.line(constant(texts.noTasks[language], styles.note));
    return;
  }
  const count: CellStyle = { align: 'center', bold: true, numberFormat: '#,##0' };
  fact(texts.taskCount, computed(tallyOfAll(layout).count(), rollup.total.tasks, count));
  builder.line(caveats(summary), { height: 2 * lineHeight });
}

/** A sentence for each thing that the figures do not cover, by formula: nothing where nothing is wrong. */
function caveats({ input, layout }: Summary): Content {
  const { plan, rollup, language } = input;
  const { top, bottom, left } = plan.range;
  const rows = `ROWS(${columnBlock(left, top, bottom, plan.grid.sheet)})`;
  const sentences: { text: Text; formula: string; count: number }[] = [
    { text: texts.movedRows, formula: `IFERROR(ABS(${rows}-${bottom - top + 1}),1)`, count: 0 },
    { text: texts.changed, formula: `SUM(${layout.block('changed')})`, count: 0 },
    {
      text: texts.unclearStatuses,
      formula: tallyOfAll(layout).count(quoted(statusWords.unknown[language])),
      count: rollup.status.unknown,
    },
  ];
  const money = [
    ['budgetUnclear', texts.unclearBudgets, rollup.total.unquantified],
    ['spentUnclear', texts.unclearSpent, unclearSpent(plan)],
  ] as const;
  for (const [field, text, count] of money) {
    if (layout.has(field)) sentences.push({ text, formula: `SUM(${layout.block(field)})`, count });
  }
  const parts = sentences.map(({ text, formula }) => {
    const [before = '', after = ''] = text[language].split('{count}');
    const sentence = [before === '' ? '' : `${quoted(before)}&`, formula, `&${quoted(after)}`].join('');
    return `IF(${formula}>0,${sentence},"")`;
  });
  const value = sentences
    .filter(({ count }) => count > 0)
    .map(({ text, count }) => text[language].replace('{count}', String(count)))
    .join('');
  return computed(`TRIM(${parts.join('&')})`, value.trim(), styles.note);
}

function unclearSpent({ tasks }: Plan): number {
  const isUnclear = ({ value }: Read<Budget>): boolean => value.dong === null && value.kind !== 'none';
  return tasks.filter(({ spent }) => spent && isUnclear(spent)).length;
}
