import { formatAddress } from '../../grid/address';
import type { CellStyle } from '../../grid/sheet-spec';
import { formatMessage } from '../../i18n/message';
import { wholeOf } from '../../rollup/partial-totals';
import { reconcile, type Reconciliation } from '../../rollup/reconcile';
import type { Unit } from '../../values/budget/types';
import { quoted } from '../references';
import { computed, constant, link, type Content } from '../sheet-builder';
import { styles } from '../styles';
import { writeAmountsInWords } from './amounts-in-words';
import { checkSum } from './check-sums';
import { headCells, showDecimals, type Summary } from './figure-table';
import { statedFormula, statedInWords, unreadable } from './stated-cell';
import { cellName, tallyOfAll } from './tally';
import { checkLabel } from './check-label';
import { texts } from './texts';

const million = 1_000_000;
const usualUnit: Unit = 'trieu';
const statedCol = 4;
const sumCol = 5;
const differenceCol = 6;
const resultCol = 7;
/** Further rows that disagree with their parts stand among the findings. */
const mostRows = 30;
/** How many columns the table takes. */
export const reconciliationWidth = resultCol;

/** Every sum that the plan states beside what its tasks add up to; rows and their parts only where they disagree. */
export function writeReconciliation(summary: Summary): void {
  const { input, builder } = summary;
  const { plan, language } = input;
  const all = reconcile(plan);
  const rows = all.filter(({ kind, ok }) => kind === 'row-parts' && ok === false);
  const listed = new Set(rows.slice(0, mostRows));
  const checks = all.filter((one) => one.kind !== 'row-parts' || listed.has(one));
  if (checks.length === 0) {
    builder.line(constant(texts.nothingStated[language], styles.note));
    return;
  }
  const { number, check, cell, stated, sum, difference, result } = texts;
  builder.row(headCells([number, check, cell, stated, sum, difference, result], language));
  const first = builder.next;
  const grand = checks.findIndex(({ kind, column }) => kind === 'grand-total' && column?.role === 'budget');
  const grandRow = grand === -1 ? null : first + grand;
  checks.forEach((one, index) => {
    const partial = wholeOf({ ...one, computed: null }, all, plan) !== null;
    builder.row([constant(index + 1, styles.center), ...cellsOf(one, summary, { grandRow, partial })]);
  });
  const last = builder.next - 1;
  for (const col of [statedCol, sumCol, differenceCol]) builder.conditional(showDecimals(col, first, last));
  builder.conditional({
    range: { top: first, left: resultCol, bottom: last, right: resultCol },
    formula: `=${cellName(resultCol, first)}<>${quoted(texts.agrees[language])}`,
    style: { bold: true },
  });
  if (checks.some(({ ok }) => ok === null)) {
    builder.line(constant(texts.openNote[language], styles.note));
  }
  if (rows.length > mostRows) {
    const more = formatMessage(texts.moreRows, { count: rows.length - mostRows }, language);
    builder.line(constant(more, styles.note));
  }
  writeAmountsInWords(summary);
}

interface Place {
  /** Where the table states the grand total, with which the amount in words is compared. */
  readonly grandRow: number | null;
  /** The sum is a part of a larger total, so that tasks beside it prove nothing. */
  readonly partial: boolean;
}

function cellsOf(check: Reconciliation, summary: Summary, { grandRow, partial }: Place): Content[] {
  const { input, builder } = summary;
  const { plan, language } = input;
  const inWords = check.kind === 'amount-in-words';
  const row = builder.next;
  const [stated, sum] = [cellName(statedCol, row), cellName(sumCol, row)];
  const statedText = inWords
    ? statedInWords(plan, check.cell, check.stated)
    : statedFormula(plan, check.cell, check.stated, check.column?.unit ?? usualUnit);
  const added = inWords ? wordsSum(summary, grandRow) : checkSum(check, plan, summary.layout);
  const numbers = `ISNUMBER(${stated}),ISNUMBER(${sum})`;
  const clear = added?.unclear === undefined ? numbers : `${numbers},${added.unclear}=0`;
  const word = (text: keyof typeof texts): string => quoted(texts[text][language]);
  const verdict = `IF(ROUND(${stated}-${sum},6)=0,${word('agrees')},${word(partial ? 'open' : 'differs')})`;
  return [
    constant(checkLabel(check, plan, language), styles.text),
    link(formatAddress(check.cell), plan.grid.sheet, check.cell, styles.centerLink),
    computed(statedText, amount(check.stated), right(styles.money)),
    computed(added?.sum ?? '""', check.tasks.length > 0 ? amount(check.computed) : '', right(styles.money)),
    computed(`IF(AND(${numbers}),ROUND(${stated}-${sum},6),"")`, differenceOf(check), styles.money),
    computed(
      `IF(AND(${clear}),${verdict},${word('open')})`,
      texts[check.ok === null ? 'open' : check.ok ? 'agrees' : 'differs'][language],
      styles.center,
    ),
  ];
}

/** With what the words are compared: the total that the plan prints, else what the tasks add up to, if all are clear. */
function wordsSum({ layout }: Summary, grandRow: number | null): { sum: string; unclear?: string } {
  const all = tallyOfAll(layout);
  const tasks = `IF(${all.sum('budgetUnclear')}=0,${all.sum('budget')},${quoted(unreadable)})`;
  if (grandRow === null) return { sum: tasks };
  const total = cellName(statedCol, grandRow);
  return { sum: `IF(ISNUMBER(${total}),${total},${tasks})` };
}

/** Stated less computed in triệu đồng, empty where either is missing. */
function differenceOf({ stated, computed: sum, tasks }: Reconciliation): number | string {
  return stated === null || sum === null || tasks.length === 0 ? '' : (stated - sum) / million;
}

function amount(dong: number | null): number | string {
  return dong === null ? unreadable : dong / million;
}

function right(style: CellStyle): CellStyle {
  return { ...style, align: 'right' };
}
