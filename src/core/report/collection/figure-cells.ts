import { columnLetter } from '../../grid/address';
import type { SpecValue } from '../../grid/sheet-spec';
import type { Language } from '../../i18n/text';
import { quoted } from '../references';
import { computed, constant, type Content } from '../sheet-builder';
import { statusWords } from '../status-words';
import { styles } from '../styles';
import { shareOfAll, shareOfDue, type Figures } from '../summary/figures';
import { cellName } from '../summary/tally';
import type { Coverage } from './collection';
import type { CollectionColumns, FigureKey } from './columns';
import type { FigureSource } from './figure-sources';

const million = 1_000_000;

export interface FigureRow {
  readonly figures: Figures;
  readonly source: FigureSource;
  readonly row: number;
  /** The row of the titles, whose status words the formulas count. */
  readonly head: number;
  /** Cells for which the plan of the row has no column stay empty. */
  readonly covers: Coverage;
}

interface Figure {
  readonly formula: string;
  readonly value: SpecValue;
  readonly style: 'count' | 'money' | 'percent';
}

const totalStyles = {
  count: styles.totalCount,
  money: styles.totalMoney,
  percent: styles.totalPercent,
} as const;

/** The cells of a row, one a column of figures. */
export function figureCells(columns: CollectionColumns, place: FigureRow, language: Language): Content[] {
  return columns.figures.map(({ key }) => {
    const { formula, value, style } = figureOf(key, columns, place, language);
    const look = place.source.isTotal ? totalStyles[style] : styles[style];
    return isCovered(key, place.covers) ? computed(formula, value, look) : constant(null, look);
  });
}

function figureOf(
  key: FigureKey,
  columns: CollectionColumns,
  { figures, source, row, head }: FigureRow,
  language: Language,
): Figure {
  const col = columns.col(key);
  const at = (other: FigureKey): string => cellName(columns.col(other), row);
  switch (key) {
    case 'tasks':
      return { formula: source.count(col), value: figures.tasks, style: 'count' };
    case 'budget':
      return { formula: source.sum(col, 'budget'), value: figures.budget / million, style: 'money' };
    case 'unclear':
      return { formula: source.sum(col, 'budgetUnclear'), value: figures.unquantified, style: 'count' };
    case 'spent':
      return { formula: source.sum(col, 'spent'), value: (figures.spent ?? 0) / million, style: 'money' };
    case 'other': {
      const [first = 'done'] = columns.statuses;
      const shown = columns.statuses.reduce((sum, code) => sum + figures.status[code], 0);
      const formula = `${at('tasks')}-SUM(${at(first)}:${at(columns.statuses.at(-1) ?? first)})`;
      return { formula, value: figures.tasks - shown, style: 'count' };
    }
    case 'ofDue': {
      const due = `(${at('done')}+${at('doneLate')}+${at('overdue')})`;
      return { formula: shareFormula(at, due), value: shareOfDue(figures) ?? '', style: 'percent' };
    }
    case 'ofAll': {
      const word = quoted(statusWords.cancelled[language]);
      const cancelled = columns.has('cancelled') ? at('cancelled') : source.countWord(word);
      const all = `(${at('tasks')}-${at('recurring')}-${cancelled})`;
      return { formula: shareFormula(at, all), value: shareOfAll(figures) ?? '', style: 'percent' };
    }
    default: {
      const title = `${columnLetter(col)}$${head}`;
      return { formula: source.count(col, title), value: figures.status[key], style: 'count' };
    }
  }
}

function shareFormula(at: (key: FigureKey) => string, whole: string): string {
  return `IF(${whole}=0,"",(${at('done')}+${at('doneLate')})/${whole})`;
}

function isCovered(key: FigureKey, covers: Coverage): boolean {
  if (key === 'ofDue' || key === 'ofAll') return covers.tracked;
  if (key === 'budget' || key === 'unclear') return covers.budget;
  return key === 'spent' ? covers.spent : true;
}
