import type { Workbench } from '../workbench';

/**
 * Lets what a person is just typing into a cell count, before anything is done with the workbook.
 *
 * @returns `false` where it cannot stand in its cell, which the page has said: then nothing else is to be done
 */
export async function finishEditing({ state }: Workbench): Promise<boolean> {
  return (await state.open?.document.finishEditing()) ?? true;
}
