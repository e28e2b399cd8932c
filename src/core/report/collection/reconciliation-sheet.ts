import { columnLetter, formatAddress } from '../../grid/address';
import type { CellStyle, SheetSpec } from '../../grid/sheet-spec';
import { formatMessage } from '../../i18n/message';
import type { Text } from '../../i18n/text';
import { reconcile, type Reconciliation } from '../../rollup/reconcile';
import { quoted } from '../references';
import { computed, constant, SheetBuilder, type Content } from '../sheet-builder';
import { margins, styles } from '../styles';
import { showDecimals } from '../summary/figure-table';
import { widthOf } from '../measures';
import { cellName } from '../summary/tally';
import { texts as summaryTexts } from '../summary/texts';
import { checkLabel } from '../summary/check-label';
import { openReason } from './open-reason';
import type { Collection, Entry } from './collection';
import { moneyWidth } from './columns';
import { writeAsOf, writeLine } from './sheet-lines';
import { texts } from './texts';

const million = 1_000_000;
const label: CellStyle = { ...styles.label, align: 'right' };
const count: CellStyle = { align: 'center', bold: true, numberFormat: '#,##0' };

/** The columns, from left to right. */
const cols = { file: 2, what: 3, cell: 4, stated: 5, sum: 6, difference: 7, result: 8, reason: 9 } as const;

interface Row {
  readonly entry: Entry;
  readonly check: Reconciliation;
}

/** Every sum that a plan states beside what its tasks add up to, plan by plan; rows and their parts where they disagree. */
export function reconciliationSheet(collection: Collection): SheetSpec {
  const { entries, language } = collection;
  const rows = entries.flatMap((entry): Row[] =>
    reconcile(entry.plan)
      .filter(({ kind, ok }) => kind !== 'row-parts' || ok === false)
      .map((check) => ({ entry, check })),
  );
  const widths = widthsFor(rows);
  const width = widthOf(widths);
  const builder = new SheetBuilder('findings', texts.reconciliationSheet[language], widths);
  writeLine(builder, texts.reconciliationTitle[language], styles.title, { width });
  writeAsOf(builder, collection);
  builder.blank();
  if (rows.length === 0) {
    builder.line(constant(texts.nothingStated[language], styles.note));
    return builder.build(0, { orientation: 'landscape', margins, repeatRows: null, area: null });
  }
  const counts = {
    differing: builder.row([constant(texts.differing[language], label)], { from: cols.what }),
    undecided: builder.row([constant(texts.undecided[language], label)], { from: cols.what }),
  };
  const stating = new Set(rows.map(({ entry }) => entry));
  const silent = entries.filter((entry) => !stating.has(entry)).map((entry) => entry.label);
  if (silent.length > 0) {
    const text = formatMessage(texts.someStateNothing, { files: silent.join(', ') }, language);
    writeLine(builder, text, styles.note, { width });
  }
  builder.row([null, constant(summaryTexts.unit[language], styles.unit)], { from: cols.reason - 1 });
  const head = builder.row(titles.map((title) => constant(title[language], styles.head)));
  for (const [index, row] of rows.entries()) builder.row(cellsOf(row, index + 1, builder.next, collection));
  const place = { first: head + 1, last: builder.next - 1 };
  const results = `${cellName(cols.result, place.first)}:${cellName(cols.result, place.last)}`;
  const fill = (row: number, word: Text, ok: Reconciliation['ok']): void => {
    const known = rows.filter(({ check }) => check.ok === ok).length;
    builder.beside(
      row,
      [computed(`COUNTIF(${results},${quoted(word[language])})`, known, count)],
      cols.what + 1,
    );
  };
  fill(counts.differing, summaryTexts.differs, false);
  fill(counts.undecided, summaryTexts.open, null);
  const table = { top: head, left: 1, bottom: place.last, right: titles.length };
  builder.table({ name: 'PhuLuc_DoiChieu', range: table });
  for (const col of [cols.stated, cols.sum, cols.difference]) {
    builder.conditional(showDecimals(col, place.first, place.last));
  }
  builder.conditional({
    range: { top: place.first, left: cols.result, bottom: place.last, right: cols.result },
    formula: `=${cellName(cols.result, place.first)}=${quoted(summaryTexts.differs[language])}`,
    style: { bold: true },
  });
  return builder.build(head, {
    orientation: 'landscape',
    margins,
    repeatRows: { from: head, to: head },
    area: { ...table, top: 1 },
  });
}

const titles: readonly Text[] = [
  summaryTexts.number,
  texts.file,
  summaryTexts.check,
  summaryTexts.cell,
  summaryTexts.stated,
  summaryTexts.sum,
  summaryTexts.difference,
  summaryTexts.result,
  texts.openReason,
];

function widthsFor(rows: readonly Row[]): { readonly width: number }[] {
  const amounts = rows.flatMap(({ check: { stated, computed: sum } }) => [stated ?? 0, sum ?? 0]);
  const money = amounts.reduce((widest, dong) => Math.max(widest, moneyWidth(dong)), 12);
  return [5, 22, 36, 14, money, money, money, 12, 22].map((width) => ({ width }));
}

function cellsOf({ entry, check }: Row, number: number, row: number, { language }: Collection): Content[] {
  const { stated, computed: sum, tasks, ok } = check;
  const at = (col: number): string => `$${columnLetter(col)}${row}`;
  const word = (text: Text): string => quoted(text[language]);
  const [statedCell, sumCell, difference] = [at(cols.stated), at(cols.sum), at(cols.difference)];
  const open = `OR(${at(cols.reason)}<>"",NOT(ISNUMBER(${difference})))`;
  const isKnown = stated !== null && sum !== null && tasks.length > 0;
  const result = ok === null ? summaryTexts.open : ok ? summaryTexts.agrees : summaryTexts.differs;
  return [
    constant(number, styles.center),
    constant(entry.label, styles.text),
    constant(checkLabel(check, entry.plan, language), styles.text),
    constant(`${entry.sheet}!${formatAddress(check.cell)}`, styles.center),
    constant(stated === null ? summaryTexts.unreadable[language] : stated / million, styles.money),
    constant(sum === null || tasks.length === 0 ? null : sum / million, styles.money),
    computed(
      `IF(AND(ISNUMBER(${statedCell}),ISNUMBER(${sumCell})),ROUND(${statedCell}-${sumCell},6),"")`,
      isKnown ? (stated - sum) / million : '',
      styles.money,
    ),
    computed(
      `IF(${open},${word(summaryTexts.open)},IF(${difference}=0,${word(summaryTexts.agrees)},${word(summaryTexts.differs)}))`,
      result[language],
      styles.center,
    ),
    constant(openReason(check, language), styles.text),
  ];
}
