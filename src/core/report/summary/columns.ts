import type { CellStyle, ColumnSpec } from '../../grid/sheet-spec';
import type { Text } from '../../i18n/text';
import type { Rollup } from '../../rollup/types';
import type { StatusCode } from '../../values/status/types';
import type { DataLayout } from '../data/layout';
import { widestWord } from '../measures';
import { statusWords } from '../status-words';
import { styles } from '../styles';
import type { ReportInput } from '../types';
import { texts } from './texts';

/** A column of figures that the tables by area, agency and quarter share. */
export type FigureKey =
  'tasks' | 'budget' | 'share' | 'spent' | 'unclear' | StatusCode | 'other' | 'ofDue' | 'ofAll';

interface FigureColumn {
  readonly key: FigureKey;
  readonly title: Text;
  readonly width: number;
}

/** Titles are a little smaller than the rest, so that columns can be narrow. */
export const headStyle: CellStyle = { ...styles.head, size: 11 };
/** The columns in front of the figures: a number and a title. */
export const titleColumn = 2;
/** The table of reconciliation stands in the same columns and needs these many. */
const fewest = 7;
const numberWidth = 5;
const titleWidth = 34;
const tasksWidth = 7.5;
/** Where there is one column of figures only, the day of the report and a signature stand in it too. */
const onlyWidth = 30;
const unclearWidth = 7.5;
const statusWidth = 7.5;
const leastMoneyWidth = 10;
const million = 1_000_000;
/** A page takes these many characters before the print must grow smaller. */
const pageWidth = { portrait: 84, landscape: 116 };
const widestTitle = 50;

/** In the order of a report. Those that hardly any plan knows are counted together where none of them occurs. */
const statusOrder: readonly (readonly [StatusCode, 'usual' | 'rare'])[] = [
  ['done', 'usual'],
  ['doneLate', 'usual'],
  ['inProgress', 'usual'],
  ['overdue', 'usual'],
  ['notStarted', 'rare'],
  ['notDue', 'usual'],
  ['recurring', 'usual'],
  ['paused', 'rare'],
  ['cancelled', 'rare'],
  ['unknown', 'usual'],
];
/** What can be said of a task by its deadline alone. */
const byDeadline: readonly StatusCode[] = ['notDue', 'recurring', 'unknown'];

/**
 * The columns of the summary, shared by all its tables: number, title, tasks, money, statuses, shares of completion.
 * Money comes first, so that the amounts of the reconciliation stand in columns that are wide enough for them.
 */
export class SummaryColumns {
  readonly figures: readonly FigureColumn[];
  readonly statuses: readonly StatusCode[];
  /** The plan says of its tasks whether they are done. */
  readonly tracked: boolean;

  /** Of the columns of the sheet, left to right. */
  readonly specs: readonly ColumnSpec[];
  /** Only what is too wide lies on its side. */
  readonly orientation: 'portrait' | 'landscape';
  private readonly moneyWidth: number;

  constructor(
    private readonly input: ReportInput,
    private readonly layout: DataLayout,
  ) {
    this.tracked = layout.has('stated') || layout.has('progress') || layout.has('finish');
    this.statuses = this.shownStatuses();
    this.moneyWidth = moneyWidthOf(input.rollup);
    const figures: FigureColumn[] = [
      { key: 'tasks', title: texts.tasks, width: tasksWidth },
      ...this.moneyColumns(),
      ...this.statuses.map((key) => ({ key, title: statusWords[key], width: statusWidth })),
      ...(this.tracked ? this.resultColumns() : []),
    ];
    this.figures = figures.map(({ key, title, width }) => {
      const word = widestWord(title[input.language], headStyle);
      return { key, title, width: Math.max(width, Math.ceil(2 * word) / 2) };
    });
    const widths = this.figureWidths();
    const rest = numberWidth + sumOf(widths);
    this.orientation = rest + titleWidth <= pageWidth.portrait ? 'portrait' : 'landscape';
    const title = Math.max(titleWidth, Math.min(widestTitle, pageWidth[this.orientation] - rest));
    this.specs = [numberWidth, title, ...widths].map((width) => ({ width }));
  }

  get hasBudget(): boolean {
    return this.layout.has('budget');
  }

  has(key: FigureKey): boolean {
    return this.figures.some((figure) => figure.key === key);
  }

  col(key: FigureKey): number {
    const index = this.figures.findIndex((figure) => figure.key === key);
    if (index === -1) throw new Error(`The summary has no column ${key}.`);
    return titleColumn + 1 + index;
  }

  private figureWidths(): number[] {
    const widths = this.figures.map(({ width }) => width);
    if (!this.hasBudget) return widths.length === 1 ? [onlyWidth] : widths;
    while (widths.length < fewest - titleColumn) widths.push(this.moneyWidth);
    // The differences of the reconciliation stand behind the two columns of its amounts.
    return widths.map((width, index) => (index === 3 ? Math.max(width, this.moneyWidth) : width));
  }

  private shownStatuses(): StatusCode[] {
    if (!this.tracked) return this.layout.has('end') ? [...byDeadline] : [];
    const { status } = this.input.rollup;
    return statusOrder.flatMap(([code, usage]) => (usage === 'usual' || status[code] > 0 ? [code] : []));
  }

  private moneyColumns(): FigureColumn[] {
    if (!this.hasBudget) return [];
    const width = this.moneyWidth;
    return [
      { key: 'budget', title: texts.budget, width },
      ...(this.layout.has('spent') ? [{ key: 'spent' as const, title: texts.spent, width }] : []),
      { key: 'share', title: texts.share, width },
      { key: 'unclear', title: texts.unclear, width: unclearWidth },
    ];
  }

  private resultColumns(): FigureColumn[] {
    const complete = this.statuses.length === statusOrder.length;
    return [
      ...(complete ? [] : [{ key: 'other' as const, title: texts.other, width: 6 }]),
      { key: 'ofDue', title: texts.ofDue, width: 8.5 },
      { key: 'ofAll', title: texts.ofAll, width: 8.5 },
    ];
  }
}

/** Room for the largest amount of the sheet, in triệu đồng with its separators and decimals, in bold. */
function moneyWidthOf({ total, checks }: Rollup): number {
  const largest = checks.reduce(
    (most, { stated, computed }) => Math.max(most, stated ?? 0, computed ?? 0),
    total.budget,
  );
  const decimals = total.budget % million === 0 ? 0 : 4;
  const digits = String(Math.trunc(largest / million)).length;
  return Math.max(leastMoneyWidth, digits + Math.floor(digits / 3) + decimals + 3);
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
