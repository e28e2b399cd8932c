import type { PlanRow } from '../../plan/types';

/** Rows that follow each other without a gap and that all satisfy the condition, as runs from top to bottom. */
export function runsOf(rows: readonly PlanRow[], belongs: (row: PlanRow) => boolean): PlanRow[][] {
  const runs: PlanRow[][] = [];
  for (const row of rows) {
    if (!belongs(row)) continue;
    const run = runs.at(-1);
    if (run?.at(-1)?.row === row.row - 1) run.push(row);
    else runs.push([row]);
  }
  return runs;
}
