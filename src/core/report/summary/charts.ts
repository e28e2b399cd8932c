import type { CellRef, Range } from '../../grid/address';
import type { ChartSeries } from '../../grid/sheet-spec';
import { formatMessage } from '../../i18n/message';
import { constant } from '../sheet-builder';
import { styles, wholeMoney } from '../styles';
import { isByArea, type AreaTable } from './by-area';
import { titleColumn, type FigureKey } from './columns';
import type { Summary } from './figure-table';
import { widthOf } from '../measures';
import { texts } from './texts';

const fewest = 2;
/** More bars cannot be told apart on a page. */
const most = 20;
/** Half a page has less room for names in its width, and more lines of a legend. */
const fewestRows = { alone: 13, halved: 17 };
const rowHeight = 20;

/** Fills that differ in black and white too; the three that are rare look like none of their usual neighbours. */
const looks: Readonly<Partial<Record<FigureKey, Pick<ChartSeries, 'color' | 'pattern'>>>> = {
  done: { color: '1B5E20', pattern: 'solid' },
  doneLate: { color: '558B2F', pattern: 'darkDiagonal' },
  inProgress: { color: '1565C0', pattern: 'lightDiagonal' },
  overdue: { color: 'B71C1C', pattern: 'cross' },
  notStarted: { color: '5D4037', pattern: 'lightDiagonal' },
  notDue: { color: '616161', pattern: 'dots' },
  recurring: { color: '00838F', pattern: 'horizontal' },
  paused: { color: 'E65100', pattern: 'darkDiagonal' },
  cancelled: { color: '212121', pattern: 'cross' },
  unknown: { color: '6A1B9A', pattern: 'vertical' },
  other: { color: 'BDBDBD', pattern: 'solid' },
};

export type ChartKind = 'budget' | 'status';

/** The charts that the plan has figures for. */
export function chartKinds({ input, columns }: Summary, areas: AreaTable): ChartKind[] {
  if (areas.rows.length < fewest) return [];
  const kinds: ChartKind[] = [];
  if (columns.hasBudget && input.rollup.total.budget > 0) kinds.push('budget');
  if (columns.tracked) kinds.push('status');
  return kinds;
}

/** Charts over the table by area, side by side in rows of their own. */
export function writeCharts(summary: Summary, areas: AreaTable, kinds: readonly ChartKind[]): void {
  const { input, builder, columns } = summary;
  const { language, plan } = input;
  const groups = texts[isByArea(plan) ? 'areas' : 'groups'];
  if (areas.rows.length > most) {
    builder.line(constant(formatMessage(texts.tooManyForCharts, { groups }, language), styles.note));
    return;
  }
  const top = builder.next;
  const rows = Math.max(fewestRows[kinds.length > 1 ? 'halved' : 'alone'], areas.rows.length);
  for (let row = 0; row < rows; row++) builder.row([], { height: rowHeight });
  const split = kinds.length > 1 ? halfOf(columns.specs) : builder.width;
  const block = (col: number): Range => ({ top: areas.first, left: col, bottom: areas.last, right: col });
  const series = (key: FigureKey): ChartSeries => ({
    name: head(areas, columns.col(key)),
    values: block(columns.col(key)),
    ...(looks[key] ?? { color: '1F4E79', pattern: 'solid' }),
  });
  kinds.forEach((kind, index) => {
    const keys: FigureKey[] =
      kind === 'budget'
        ? ['budget']
        : [...columns.statuses, ...(columns.has('other') ? ['other' as const] : [])];
    const texted = kind === 'budget' ? budgetTexts : statusTexts;
    builder.chart({
      kind: kind === 'budget' ? 'bar' : 'stackedBar',
      title: formatMessage(texted.title, { groups }, language),
      description: formatMessage(texted.about, { groups }, language),
      categories: block(titleColumn),
      series: keys.map(series),
      place: {
        top,
        left: index === 0 ? 1 : split + 1,
        bottom: top + rows - 1,
        right: index === 0 ? split : builder.width,
      },
      numberFormat: kind === 'budget' ? wholeMoney : '0',
    });
  });
}

const budgetTexts = { title: texts.budgetChart, about: texts.budgetChartAbout };
const statusTexts = { title: texts.statusChart, about: texts.statusChartAbout };

function head(areas: AreaTable, col: number): CellRef {
  return { row: areas.head, col };
}

/** The last column of the left half of the page. */
function halfOf(specs: Summary['columns']['specs']): number {
  const half = widthOf(specs) / 2;
  const past = specs.findIndex((_, index) => widthOf(specs.slice(0, index + 1)) > half);
  return Math.max(1, past);
}
