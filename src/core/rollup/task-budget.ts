import type { CellRef } from '../grid/address';
import type { Read, Task } from '../plan/types';
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
 */
export function taskBudget(task: Task): Sum {
  const total = task.budget;
  if (total && (total.value.kind !== 'none' || task.parts.length === 0)) return sumOf([total]);
  return sumOf(task.parts);
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
