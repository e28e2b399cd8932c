import type { CellStyle, SpecValue } from '../../grid/sheet-spec';
import { columnLetter } from '../../grid/address';
import type { Language } from '../../i18n/text';
import type { Aggregate, StatusCounts } from '../../rollup/types';
import { isCompleted } from '../../rollup/task-status';
import { statusCodes, type StatusCode } from '../../values/status/types';
import { quoted } from '../references';
import { computed, type Content } from '../sheet-builder';
import { statusWords } from '../status-words';
import { styles } from '../styles';
import type { FigureKey, SummaryColumns } from './columns';
import { cellName, type Tally } from './tally';

const million = 1_000_000;

/** What the engine knows of the tasks of one row. */
export interface Figures extends Aggregate {
  readonly status: StatusCounts;
}

/** Where a row of figures stands, and of what. */
export interface FigureRow {
  readonly figures: Figures;
  readonly tally: Tally;
  readonly row: number;
  /** The row of the titles, whose status words the formulas count. */
  readonly head: number;
  readonly totalRow: number;
  /** The budget of the total row, in đồng. */
  readonly totalBudget: number;
  readonly look: 'row' | 'subtotal' | 'total';
}

/** The cells of a row, one a column of figures. */
export function figureCells(columns: SummaryColumns, place: FigureRow, language: Language): Content[] {
  return columns.figures.map(({ key }) => {
    const { formula, value, style } = cellOf(key, columns, place, language);
    return computed(formula, value, dressed(style, place.look));
  });
}

export function addFigures(all: readonly Figures[]): Figures {
  const sum = (of: (figures: Figures) => number): number => all.reduce((total, one) => total + of(one), 0);
  return {
    tasks: sum(({ tasks }) => tasks),
    budget: sum(({ budget }) => budget),
    spent: all.some(({ spent }) => spent !== null) ? sum(({ spent }) => spent ?? 0) : null,
    unquantified: sum(({ unquantified }) => unquantified),
    status: Object.fromEntries(
      statusCodes.map((code) => [code, sum(({ status }) => status[code])]),
    ) as Record<StatusCode, number>,
  };
}

/** Of those that were due, `null` where none was. */
export function shareOfDue({ status }: Figures): number | null {
  const completed = completedOf(status);
  return share(completed, completed + status.overdue);
}

/** Of all but the cancelled and the standing ones. */
export function shareOfAll({ tasks, status }: Figures): number | null {
  return share(completedOf(status), tasks - status.cancelled - status.recurring);
}

function cellOf(
  key: FigureKey,
  columns: SummaryColumns,
  { figures, tally, row, head, totalRow, totalBudget }: FigureRow,
  language: Language,
): { formula: string; value: SpecValue; style: 'count' | 'money' | 'percent' } {
  const at = (other: FigureKey): string => cellName(columns.col(other), row);
  const completed = (): string => `${at('done')}+${at('doneLate')}`;
  const ratio = (part: string, whole: string): string => `IF(${whole}=0,"",(${part})/(${whole}))`;
  switch (key) {
    case 'tasks':
      return { formula: tally.count(), value: figures.tasks, style: 'count' };
    case 'budget':
      return { formula: tally.sum('budget'), value: figures.budget / million, style: 'money' };
    case 'spent':
      return { formula: tally.sum('spent'), value: (figures.spent ?? 0) / million, style: 'money' };
    case 'unclear':
      return { formula: tally.sum('budgetUnclear'), value: figures.unquantified, style: 'count' };
    case 'share': {
      const whole = `${columnLetter(columns.col('budget'))}$${totalRow}`;
      const value = share(figures.budget, totalBudget) ?? '';
      return { formula: `IF(${whole}=0,"",${at('budget')}/${whole})`, value, style: 'percent' };
    }
    case 'other': {
      const [first = 'done'] = columns.statuses;
      const shown = columns.statuses.reduce((sum, code) => sum + figures.status[code], 0);
      const formula = `${at('tasks')}-SUM(${at(first)}:${at(columns.statuses.at(-1) ?? first)})`;
      return { formula, value: figures.tasks - shown, style: 'count' };
    }
    case 'ofDue': {
      const formula = ratio(completed(), `${completed()}+${at('overdue')}`);
      return { formula, value: shareOfDue(figures) ?? '', style: 'percent' };
    }
    case 'ofAll': {
      const cancelled = columns.has('cancelled')
        ? at('cancelled')
        : tally.count(quoted(statusWords.cancelled[language]));
      const formula = ratio(completed(), `${at('tasks')}-${at('recurring')}-${cancelled}`);
      return { formula, value: shareOfAll(figures) ?? '', style: 'percent' };
    }
    default: {
      const word = `${columnLetter(columns.col(key))}$${head}`;
      return { formula: tally.count(word), value: figures.status[key], style: 'count' };
    }
  }
}

function dressed(style: 'count' | 'money' | 'percent', look: FigureRow['look']): CellStyle {
  if (look === 'row') return styles[style];
  if (look === 'subtotal') return { ...styles[style], bold: true };
  return { count: styles.totalCount, money: styles.totalMoney, percent: styles.totalPercent }[style];
}

function completedOf(status: StatusCounts): number {
  return statusCodes.reduce((sum, code) => sum + (isCompleted(code) ? status[code] : 0), 0);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
