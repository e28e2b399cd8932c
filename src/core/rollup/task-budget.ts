import type { CellRef } from '../grid/address';
import type { Column, Read, Task } from '../plan/types';
import type { Budget } from '../values/budget/types';

/** What some money cells add up to. */
export interface Sum {
  /** In đồng. */
  readonly dong: number;
  /** The cells that hold something which is not a clear amount, and so are not in the sum. */
  readonly unclear: readonly CellRef[];
}

/**
 * What a task costs: its total column, or its parts added up where there is no such column or its cell is empty.
 * Columns of years beside columns of sources divide the same money twice: only those of the kind named first count.
 */
export function taskBudget(task: Task): Sum {
  const total = task.budget;
  const [part] = task.parts;
  if (!part || (total && total.value.kind !== 'none')) return sumOf(total ? [total] : []);
  const byYear = namesYear(part.column);
  return sumOf(task.parts.filter(({ column }) => namesYear(column) === byYear));
}

/** The column holds the money of a year (`Năm 2024`), not of a source. */
export function namesYear({ header }: Column): boolean {
  return /(?:^|\D)20\d\d(?!\d)/.test(header);
}

export function sumOf(reads: readonly Read<Budget>[]): Sum {
  let dong = 0;
  const unclear: CellRef[] = [];
  for (const { value, cell } of reads) {
    if (value.dong !== null) dong += value.dong;
    else if (value.kind !== 'none') unclear.push(cell);
  }
  return { dong, unclear };
}

export function addSums(sums: Iterable<Sum>): Sum {
  let dong = 0;
  const unclear: CellRef[] = [];
  for (const sum of sums) {
    dong += sum.dong;
    for (const cell of sum.unclear) unclear.push(cell);
  }
  return { dong, unclear };
}
