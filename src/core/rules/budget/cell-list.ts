import { formatAddress, type CellRef } from '../../grid/address';

const shown = 5;

/** Cells as a sentence names them: all of a few, the first ones of many. */
export function cellList(cells: readonly CellRef[]): string {
  const names = cells.slice(0, shown).map(formatAddress).join(', ');
  return cells.length > shown ? `${names}, …` : names;
}
