import type { ColumnSpec } from '../../grid/sheet-spec';
import type { Text } from '../../i18n/text';
import { statusCodes, type StatusCode } from '../../values/status/types';
import { statusWords } from '../status-words';
import type { Figures } from '../summary/figures';
import { texts as summaryTexts } from '../summary/texts';
import type { Coverage } from './collection';

export type FigureKey = 'tasks' | StatusCode | 'other' | 'ofDue' | 'ofAll' | 'budget' | 'unclear' | 'spent';

interface FigureColumn {
  readonly key: FigureKey;
  readonly title: Text;
  readonly width: number;
}

/** In front of the figures: a number; the file or the area; the agency, or how many plans know the area. */
const frontWidths = [5, 22, 18];
/** Behind the figures of a plan: how many findings it has. */
const findingWidth = 6.5;
const statusWidth = 7.5;

/** In the order of the summary of one plan. Those that hardly any plan knows share a column where none of them occurs. */
const statusOrder = [
  'done',
  'doneLate',
  'inProgress',
  'overdue',
  'notStarted',
  'notDue',
  'recurring',
  'paused',
  'cancelled',
  'unknown',
] as const satisfies readonly StatusCode[];
const rare = new Set<StatusCode>(['notStarted', 'paused', 'cancelled']);
/** What can be said of a task by its deadline alone. */
const byDeadline: readonly StatusCode[] = ['notDue', 'recurring', 'unknown'];

/** The columns of figures that the tables by plan and by area share. */
export class CollectionColumns {
  readonly statuses: readonly StatusCode[];
  readonly figures: readonly FigureColumn[];

  constructor(
    private readonly covers: Coverage,
    private readonly total: Figures,
  ) {
    this.statuses = this.shownStatuses();
    this.figures = [
      { key: 'tasks', title: summaryTexts.tasks, width: 7.5 },
      ...this.statuses.map((key) => ({ key, title: statusWords[key], width: statusWidth })),
      ...this.resultColumns(),
      ...this.moneyColumns(),
    ];
  }

  has(key: FigureKey): boolean {
    return this.figures.some((figure) => figure.key === key);
  }

  col(key: FigureKey): number {
    const index = this.figures.findIndex((figure) => figure.key === key);
    if (index === -1) throw new Error(`The summary has no column ${key}.`);
    return frontWidths.length + 1 + index;
  }

  get specs(): ColumnSpec[] {
    const figures = this.figures.map(({ width }) => width);
    return [...frontWidths, ...figures, findingWidth, findingWidth, findingWidth].map((width) => ({ width }));
  }

  private shownStatuses(): readonly StatusCode[] {
    const { tracked, deadline } = this.covers;
    if (!tracked) return deadline ? byDeadline : [];
    return statusOrder.filter((code) => !rare.has(code) || this.total.status[code] > 0);
  }

  private resultColumns(): FigureColumn[] {
    if (!this.covers.tracked) return [];
    const complete = this.statuses.length === statusCodes.length;
    return [
      ...(complete ? [] : [{ key: 'other' as const, title: summaryTexts.other, width: 6 }]),
      { key: 'ofDue', title: summaryTexts.ofDue, width: 9 },
      { key: 'ofAll', title: summaryTexts.ofAll, width: 9 },
    ];
  }

  private moneyColumns(): FigureColumn[] {
    const { budget, spent } = this.covers;
    const columns: FigureColumn[] = [];
    if (budget) {
      columns.push(
        { key: 'budget', title: summaryTexts.budget, width: moneyWidth(this.total.budget) },
        { key: 'unclear', title: summaryTexts.unclear, width: 8 },
      );
    }
    if (spent) {
      columns.push({ key: 'spent', title: summaryTexts.spent, width: moneyWidth(this.total.spent ?? 0) });
    }
    return columns;
  }
}

/** Room for an amount in triệu đồng with its separators and some decimals, in bold. */
export function moneyWidth(dong: number): number {
  const digits = String(Math.trunc(dong / 1_000_000)).length;
  const decimals = dong % 1_000_000 === 0 ? 0 : 4;
  return Math.max(10, digits + Math.floor(digits / 3) + decimals + 3);
}
