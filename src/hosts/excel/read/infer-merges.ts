import type { Range } from '../../../core/grid/address';
import type { Cell } from '../../../core/grid/grid';
import { isFilled } from './grid-builder';

type Cells = readonly (readonly (Cell | undefined)[] | undefined)[];

/**
 * The merged areas that cells give away: a lone text that begins in the first column of the sheet, as titles, section
 * headings and amounts in words do, is taken to be merged over the whole width. Areas merged downwards look just like
 * missing cells and are not guessed: a guess would give a task an agency or a deadline that is not its own.
 */
export function inferMerges(cells: Cells): Range[] {
  const used = bordersOf(cells);
  if (used === null || used.right === used.left) return [];
  const merges: Range[] = [];
  cells.forEach((line, index) => {
    const filled = line?.flatMap((cell, col) => (isFilled(cell) ? [col + 1] : [])) ?? [];
    const [first] = filled;
    if (filled.length !== 1 || first !== used.left) return;
    if (typeof line?.[first - 1]?.value !== 'string') return;
    merges.push({ top: index + 1, left: used.left, bottom: index + 1, right: used.right });
  });
  return merges;
}

/** The first and the last column that hold anything; `null` for an empty sheet. */
function bordersOf(cells: Cells): Pick<Range, 'left' | 'right'> | null {
  let left = Infinity;
  let right = 0;
  cells.forEach((line) => {
    line?.forEach((cell, col) => {
      if (!isFilled(cell)) return;
      left = Math.min(left, col + 1);
      right = Math.max(right, col + 1);
    });
  });
  return right === 0 ? null : { left, right };
}
