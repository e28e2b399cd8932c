import { cellName } from '../summary/tally';
import type { TaskField, TaskTable } from './task-table';

/** Formulas for the figures of one row. */
export interface FigureSource {
  /** The row adds up a table. */
  readonly isTotal: boolean;
  /** How many tasks; `title` is the cell whose status word they bear, all of them where it is missing. */
  count(col: number, title?: string): string;
  sum(col: number, field: TaskField): string;
  /** How many tasks bear a status for which there is no column. */
  countWord(word: string): string;
}

/** Of the tasks whose number of the file or the area is that in column A of the row. */
export function ofTasks(table: TaskTable, by: 'fileNumber' | 'areaNumber', row: number): FigureSource {
  const criteria = `${table.block(by)},$A${row}`;
  const withStatus = (word: string): string => `COUNTIFS(${criteria},${table.block('status')},${word})`;
  return {
    isTotal: false,
    count: (_, title) => (title === undefined ? `COUNTIFS(${criteria})` : withStatus(title)),
    sum: (_, field) => `ROUND(SUMIFS(${table.block(field)},${criteria}),6)`,
    countWord: withStatus,
  };
}

/** Of the rows of a table. */
export function ofRows(table: TaskTable, first: number, last: number): FigureSource {
  return {
    isTotal: true,
    count: (col) => sumOfColumn(col, first, last),
    sum: (col) => `ROUND(${sumOfColumn(col, first, last)},6)`,
    countWord: (word) => `COUNTIFS(${table.block('status')},${word})`,
  };
}

export function sumOfColumn(col: number, first: number, last: number): string {
  return `SUM(${cellName(col, first)}:${cellName(col, last)})`;
}
