import type { IActiveDirtyManagerService } from '@univerjs/engine-formula';
import { setValues, type SetValues } from './set-values';

type Dirty = Pick<IActiveDirtyManagerService, 'get' | 'register' | 'remove'>;

/** What changes the sheets and names of the grid. Only this program does, and it gives the results of the formulas. */
const structural = [
  'sheet.mutation.insert-sheet',
  'sheet.mutation.remove-sheet',
  'formula.mutation.set-defined-name',
  'formula.mutation.remove-defined-name',
];
/** The grid puts the changed cells together one by one, each beside all others: of more it takes the area round them. */
const manyRows = 500;

/** Lets the grid neither compute for minutes what is known, nor hold up the page while it finds out what to compute. */
export function limitComputing(dirty: Dirty): void {
  for (const id of structural) dirty.remove(id);
  const known = dirty.get(setValues);
  if (!known) return;
  dirty.register(setValues, {
    commandId: setValues,
    getDirtyData: (command) => {
      const area = areaOf(command.params as SetValues);
      return area ? { dirtyRanges: [area] } : known.getDirtyData(command);
    },
  });
}

/** The area round the cells of a change; `null` where they are few. */
function areaOf({ unitId, subUnitId, cellValue = {} }: SetValues) {
  const rows = Object.keys(cellValue).map(Number);
  if (rows.length <= manyRows) return null;
  let [startRow, endRow, startColumn, endColumn] = [Infinity, 0, Infinity, 0];
  for (const row of rows) {
    [startRow, endRow] = [Math.min(startRow, row), Math.max(endRow, row)];
    for (const col of Object.keys(cellValue[row] ?? {}).map(Number))
      [startColumn, endColumn] = [Math.min(startColumn, col), Math.max(endColumn, col)];
  }
  return { unitId, sheetId: subUnitId, range: { startRow, endRow, startColumn, endColumn } };
}
