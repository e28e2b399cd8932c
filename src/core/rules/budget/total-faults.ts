import { compareCells, type CellRef, type Range } from '../../grid/address';
import type { Plan, Read, Task } from '../../plan/types';
import type { Reconciliation } from '../../rollup/reconcile';
import type { Budget, BudgetKind } from '../../values/budget/types';
import { addends, isSubtotal } from './sum-formula';

/** What is wrong with the range of a formula that should add up some tasks. Cells in reading order. */
export interface TotalFaults {
  readonly check: Reconciliation;
  readonly formula: string;
  /** Amounts that belong to the sum and are not in it. */
  readonly missing: readonly CellRef[];
  /** Amounts that stand in it more than once. */
  readonly repeated: readonly CellRef[];
  /** Sums that it adds beside the amounts which they consist of. */
  readonly subtotals: readonly CellRef[];
  /** Amounts of other parts of the table. */
  readonly foreign: readonly CellRef[];
}

const money: ReadonlySet<BudgetKind> = new Set<BudgetKind>(['amount', 'ambiguous', 'several', 'range']);

/** The total formulas whose range is wrong. A formula that does more than add cells of its own column is left out. */
export function totalFaults(plan: Plan, checks: readonly Reconciliation[]): TotalFaults[] {
  const columns = new Map<number, MoneyColumn>();
  return checks.flatMap((check): TotalFaults[] => {
    const { formula } = plan.grid.at(check.cell);
    if (formula === null || check.tasks.length === 0 || check.cell.col !== check.column?.col) return [];
    const { col } = check.column;
    let column = columns.get(col);
    if (!column) columns.set(col, (column = new MoneyColumn(plan, col, checks)));
    const faults = column.faultsOf(check, formula);
    return faults ? [faults] : [];
  });
}

/** How often the amounts of a column stand in a sum, by row, and by which sums some of them came in. */
interface Coverage {
  readonly counts: Map<number, number>;
  readonly subtotals: Map<number, readonly number[]>;
}

class MoneyColumn {
  /** The rows in which tasks have money, top to bottom, and which task has it where. */
  readonly #amountRows: readonly number[];
  readonly #rowOfTask = new Map<Task, number>();
  /** The rows of the stated sums, top to bottom, and what each is. */
  readonly #sumRows: readonly number[];
  readonly #sums = new Map<number, Reconciliation>();

  constructor(
    private readonly plan: Plan,
    private readonly col: number,
    checks: readonly Reconciliation[],
  ) {
    const rows: number[] = [];
    for (const task of plan.tasks) {
      const read = moneyOf(task, col);
      const row = read && money.has(read.value.kind) ? read.pieces[0]?.cell.row : undefined;
      if (row === undefined) continue;
      rows.push(row);
      this.#rowOfTask.set(task, row);
    }
    this.#amountRows = rows.sort((a, b) => a - b);
    for (const check of checks) if (check.cell.col === col) this.#sums.set(check.cell.row, check);
    this.#sumRows = [...this.#sums.keys()].sort((a, b) => a - b);
  }

  faultsOf(check: Reconciliation, formula: string): TotalFaults | null {
    const coverage = this.#coverage(check.cell.row, formula);
    if (!coverage) return null;
    const wanted = new Set(this.#rowsOf(check));
    const { counts, subtotals } = coverage;
    const over = new Set([...counts].filter(([, count]) => count > 1).map(([row]) => row));
    const doubled = [...subtotals].filter(([, rows]) => rows.some((row) => over.has(row)));
    const explained = new Set(doubled.flatMap(([, rows]) => rows));
    const faults = {
      missing: this.#cells([...wanted].filter((row) => !counts.has(row))),
      repeated: this.#cells([...over].filter((row) => !explained.has(row))),
      subtotals: this.#cells(doubled.map(([row]) => row)),
      foreign: this.#cells([...counts.keys()].filter((row) => !wanted.has(row))),
    };
    return Object.values(faults).some((cells) => cells.length > 0) ? { check, formula, ...faults } : null;
  }

  #coverage(ownRow: number, formula: string): Coverage | null {
    const { grid } = this.plan;
    const found = addends(formula, grid.sheet);
    if (!found) return null;
    const counts = new Map<number, number>();
    const subtotals = new Map<number, readonly number[]>();
    const count = (row: number): void => {
      counts.set(row, (counts.get(row) ?? 0) + 1);
    };
    for (const { range, skipsSubtotals } of found) {
      if (range.left !== this.col || range.right !== this.col) return null;
      rowsWithin(this.#amountRows, range).forEach(count);
      for (const row of rowsWithin(this.#sumRows, range)) {
        const sum = this.#sums.get(row);
        if (!sum || row === ownRow) continue;
        if (skipsSubtotals && isSubtotal(grid.at(sum.cell).formula)) continue;
        const rows = this.#rowsOf(sum);
        rows.forEach(count);
        subtotals.set(row, rows);
      }
    }
    return { counts, subtotals };
  }

  /** The rows in which the tasks of a sum have money. */
  #rowsOf({ tasks }: Reconciliation): number[] {
    return tasks.flatMap((task) => this.#rowOfTask.get(task) ?? []);
  }

  #cells(rows: readonly number[]): CellRef[] {
    return rows.map((row) => ({ row, col: this.col })).sort(compareCells);
  }
}

function moneyOf({ budget, spent, parts }: Task, col: number): Read<Budget> | null {
  if (budget?.column.col === col) return budget;
  if (spent?.column.col === col) return spent;
  return parts.find(({ column }) => column.col === col) ?? null;
}

/** The part of ascending rows that lies in a range. */
function rowsWithin(rows: readonly number[], { top, bottom }: Range): readonly number[] {
  return rows.slice(firstFrom(rows, top), firstFrom(rows, bottom + 1));
}

/** The position of the first of ascending rows that is not above `row`. */
function firstFrom(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
