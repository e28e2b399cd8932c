import type { ConditionalSpec } from '../../grid/sheet-spec';
import type { Language, Text } from '../../i18n/text';
import type { DataLayout } from '../data/layout';
import { constant, type Content, type SheetBuilder } from '../sheet-builder';
import { finerMoney, styles } from '../styles';
import type { ReportInput } from '../types';
import { headStyle, type SummaryColumns } from './columns';
import { figureCells, type Figures } from './figures';
import { cellName, tallyOfAll, type Tally } from './tally';
import { texts } from './texts';

/** What the parts of the summary share. */
export interface Summary {
  readonly input: ReportInput;
  readonly layout: DataLayout;
  readonly columns: SummaryColumns;
  readonly builder: SheetBuilder;
}

export interface TableRow {
  readonly ordinal: string | number;
  readonly title: string;
  readonly figures: Figures;
  readonly tally: Tally;
  /** The row adds up rows below it. */
  readonly subtotal?: boolean;
}

/** The rows that a table fills. */
export interface TablePlace {
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

/** Writes a table with the common columns and its total, in which every task counts once. */
export function writeFigureTable(
  { input, layout, columns, builder }: Summary,
  title: Text,
  rows: readonly TableRow[],
  totalTitle: Text = texts.total,
): TablePlace {
  const { language, rollup } = input;
  const titles = [texts.number, title, ...columns.figures.map((figure) => figure.title)];
  const head = builder.row(headCells(titles, language));
  const first = head + 1;
  const total = first + rows.length;
  const place = { head, totalRow: total, totalBudget: rollup.total.budget };
  for (const { ordinal, title: name, figures, tally, subtotal = false } of rows) {
    const look = subtotal ? 'subtotal' : 'row';
    const cells = figureCells(columns, { ...place, figures, tally, row: builder.next, look }, language);
    builder.row([
      constant(ordinal, { ...styles.center, bold: subtotal }),
      constant(name, { ...styles.text, bold: subtotal }),
      ...cells,
    ]);
  }
  const figures = { ...rollup.total, status: rollup.status };
  const tally = tallyOfAll(layout);
  builder.row([
    constant(null, styles.totalText),
    constant(totalTitle[language], styles.totalText),
    ...figureCells(columns, { ...place, figures, tally, row: total, look: 'total' }, language),
  ]);
  for (const key of ['budget', 'spent'] as const) {
    if (columns.has(key)) builder.conditional(showDecimals(columns.col(key), first, total));
  }
  return { head, first, last: total - 1, total };
}

export function headCells(titles: readonly Text[], language: Language): Content[] {
  return titles.map((title) => constant(title[language], headStyle));
}

/** Amounts show their decimals where they have some. */
export function showDecimals(col: number, top: number, bottom: number): ConditionalSpec {
  const cell = cellName(col, top);
  return {
    range: { top, left: col, bottom, right: col },
    formula: `=AND(ISNUMBER(${cell}),ROUND(${cell},6)<>ROUND(${cell},0))`,
    style: { numberFormat: finerMoney },
  };
}
