import type { SheetBuilder } from '../sheet-builder';
import { addFigures, type Figures } from '../summary/figures';
import { showDecimals } from '../summary/figure-table';
import type { Collection, Entry } from './collection';
import type { CollectionColumns } from './columns';
import type { TaskTable } from './task-table';

/** What the parts of the summary share. */
export interface CollectionSummary {
  readonly collection: Collection;
  readonly columns: CollectionColumns;
  readonly table: TaskTable;
  readonly builder: SheetBuilder;
}

/** The rows that a table fills, below its titles. */
export interface TablePlace {
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

export function figuresOf({ rollup: { total, status } }: Entry): Figures {
  const { tasks, budget, spent, unquantified } = total;
  return { tasks, budget, spent, unquantified, status };
}

export function totalOf({ entries }: Collection): Figures {
  return addFigures(entries.map(figuresOf));
}

/** Lets the amounts of a table show the decimals that they have. */
export function showMoney({ builder, columns }: CollectionSummary, top: number, bottom: number): void {
  for (const key of ['budget', 'spent'] as const) {
    if (columns.has(key)) builder.conditional(showDecimals(columns.col(key), top, bottom));
  }
}
