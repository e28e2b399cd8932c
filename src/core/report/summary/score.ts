import { formatMessage } from '../../i18n/message';
import type { Language } from '../../i18n/text';
import type { Settings } from '../../settings/settings';
import { computed, constant } from '../sheet-builder';
import { styles } from '../styles';
import type { AreaTable } from './by-area';
import { shareOfAll, shareOfDue, type Figures } from './figures';
import { headCells, type Summary } from './figure-table';
import { cellName } from './tally';
import { texts } from './texts';

type Scale = NonNullable<Settings['report']['score']>;

const shareCol = 3;
const pointsCol = 4;

/** The scale of points, and the points of each area and of the whole by looking their shares up in it. */
export function writeScore(summary: Summary, areas: AreaTable, { of, steps }: Scale): void {
  const { input, builder, columns } = summary;
  const { language, rollup } = input;
  const sorted = [...steps].sort((a, b) => a.from - b.from);
  const head = (...titles: (keyof typeof texts)[]): number =>
    builder.row(
      headCells(
        titles.map((title) => texts[title]),
        language,
      ),
    );
  const firstStep = head('number', 'step', 'from', 'points') + 1;
  sorted.forEach(({ from, points }, index) => {
    const words = stepWords(from, sorted[index + 1]?.from ?? null, language);
    builder.row([
      constant(index + 1, styles.center),
      constant(words, styles.text),
      constant(from, styles.percent),
      constant(points, { ...styles.count, numberFormat: 'General' }),
    ]);
  });
  const lastStep = builder.next - 1;
  builder.blank();
  head('number', 'area', 'reached', 'points');
  const scale = (col: number): string =>
    `${cellName(col, firstStep)}:${cellName(col, lastStep)}`.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const key = of === 'due' ? 'ofDue' : 'ofAll';
  const write = (ordinal: string | number, title: string, figures: Figures, source: number): void => {
    const isWhole = source === areas.total;
    const share = cellName(shareCol, builder.next);
    const known = of === 'due' ? shareOfDue(figures) : shareOfAll(figures);
    const points = `IF(${share}="","",IFERROR(LOOKUP(${share},${scale(shareCol)},${scale(pointsCol)}),0))`;
    builder.row([
      constant(ordinal, isWhole ? styles.totalText : styles.center),
      constant(title, isWhole ? styles.totalText : styles.text),
      computed(
        cellName(columns.col(key), source),
        known ?? '',
        isWhole ? styles.totalPercent : styles.percent,
      ),
      computed(points, known === null ? '' : pointsOf(known, sorted), {
        ...(isWhole ? styles.totalCount : styles.count),
        numberFormat: 'General',
      }),
    ]);
  };
  areas.rows.forEach(({ ordinal, title, figures }, index) => {
    write(ordinal, title, figures, areas.first + index);
  });
  write('', texts.wholePlan[language], { ...rollup.total, status: rollup.status }, areas.total);
}

/** Of the highest step whose share is reached; none below the lowest. */
function pointsOf(share: number, ascending: Scale['steps']): number {
  return ascending.filter(({ from }) => from <= share).at(-1)?.points ?? 0;
}

function stepWords(from: number, to: number | null, language: Language): string {
  const percent = (share: number): string => formatNumber(Math.round(share * 10_000) / 100, language);
  if (to === null) return formatMessage(texts.lastStep, { from: percent(from) }, language);
  return formatMessage(texts.innerStep, { from: percent(from), to: percent(to) }, language);
}

function formatNumber(number: number, language: Language): string {
  return language === 'vi' ? String(number).replace('.', ',') : String(number);
}
