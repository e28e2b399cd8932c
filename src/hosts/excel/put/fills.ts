import { cellKey, type Range } from '../../../core/grid/address';
import type { SheetSpec } from '../../../core/grid/sheet-spec';
import { rowsOfStep, type Steps } from '../../../core/steps';
import { SharedFormula } from '../../common/formula/shift';
import { rangeIn } from '../address';
import { actionSize, type Job } from './job';

/** For fewer cells than these the filling takes more than it saves. */
const fewest = 10;
/** A column with so many formulas one after the other that do not go on is not looked at any further. */
const patience = 20;

/**
 * Runs of cells, one below the other, whose formulas are what Excel makes of the first one when it is filled down. It
 * spares sending most of what the formulas of a long list weigh.
 */
export function* fillsOf({ rows }: SheetSpec): Steps<Range[]> {
  const columns = new Map<number, ColumnFills>();
  for (const [index, { cells }] of rows.entries()) {
    for (const { col, formula } of cells) {
      if (formula === undefined) continue;
      const column = columns.get(col) ?? new ColumnFills(col);
      columns.set(col, column);
      column.add(index + 1, formula);
    }
    if (index % rowsOfStep === 0) yield;
  }
  return [...columns.values()].flatMap((column) => column.finish());
}

/** Finds the runs of a column, from the top down. */
class ColumnFills {
  readonly #found: Range[] = [];
  #run: { readonly first: SharedFormula; readonly top: number; bottom: number } | null = null;
  #failures = 0;

  constructor(private readonly col: number) {}

  add(row: number, formula: string): void {
    if (this.#failures >= patience) return;
    const run = this.#run;
    if (run?.bottom === row - 1 && run.first.at(row, this.col) === formula.slice(1)) {
      run.bottom = row;
      return;
    }
    this.#close();
    this.#run = { first: new SharedFormula(formula.slice(1), row, this.col), top: row, bottom: row };
  }

  finish(): readonly Range[] {
    this.#close();
    return this.#found;
  }

  #close(): void {
    const run = this.#run;
    if (!run) return;
    this.#run = null;
    const isLong = run.bottom - run.top + 1 >= fewest;
    this.#failures = isLong ? 0 : this.#failures + 1;
    if (isLong) this.#found.push({ top: run.top, left: this.col, bottom: run.bottom, right: this.col });
  }
}

/** All of a run but its first cell. */
export function belowFirst(fill: Range): Range {
  return { ...fill, top: fill.top + 1 };
}

/** The keys of the cells of a run. */
export function cellsOf({ top, bottom, left: col }: Range): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => cellKey({ row: top + index, col }));
}

/** Fills runs down, once their first cells are written. */
export function fillJobs(worksheet: Excel.Worksheet, fills: readonly Range[]): Job[] {
  return fills.map((fill) => ({
    size: 4 * actionSize,
    queue: () => {
      const source = rangeIn(worksheet, { ...fill, bottom: fill.top });
      rangeIn(worksheet, belowFirst(fill)).copyFrom(source, 'Formulas');
    },
  }));
}
