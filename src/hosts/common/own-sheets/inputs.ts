import type { CellValue, Grid } from '../../../core/grid/grid';
import type { OwnName } from './ownership';
import { topLeft } from '../ranges';

/** What stands in the cells that people fill in, by the name of the cell; empty cells are left out. */
export function readInputs(grid: Grid, names: readonly OwnName[]): Map<string, CellValue> {
  const inputs = new Map<string, CellValue>();
  for (const { name, input, range } of names) {
    const value = input && range ? grid.at(topLeft(range)).value : null;
    if (value !== null) inputs.set(name, value);
  }
  return inputs;
}
