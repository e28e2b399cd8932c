import type { IActiveDirtyManagerService } from '@univerjs/engine-formula';

/** What changes the sheets and names of the grid. Only this program does, and it gives the results of the formulas. */
const structural = [
  'sheet.mutation.insert-sheet',
  'sheet.mutation.remove-sheet',
  'formula.mutation.set-defined-name',
  'formula.mutation.remove-defined-name',
];

/** Lets the grid not compute for minutes what is known: whoever needs more computes everything anew. */
export function computeNothingForSheets(dirty: Pick<IActiveDirtyManagerService, 'remove'>): void {
  for (const id of structural) dirty.remove(id);
}
