import type { RowSpec, SheetSpec } from '../grid/sheet-spec';
import { finish, rowsOfStep, type Steps } from '../steps';
import { lineHeight, linesOf, usualSize } from './measures';

const usualColumn = 8;
/** From one line to the next, as a share of the size. */
const spacing = 1.3;
/** In points. */
const margin = 2;
/** Excel has no higher row: a text of more lines is cut at its end. */
const highest = 409;

/**
 * Gives every row a height in which its wrapped texts can be read: not every spreadsheet fits rows to their text when it
 * opens a file. Rows that have a height keep it.
 */
export function fitRows(spec: SheetSpec): SheetSpec {
  return finish(fitRowsInSteps(spec));
}

/** The same in steps. */
export function* fitRowsInSteps(spec: SheetSpec): Steps<SheetSpec> {
  const rows: RowSpec[] = [];
  for (const row of spec.rows) {
    rows.push({ ...row, height: heightOf(row, spec) });
    if (rows.length % rowsOfStep === 0) yield;
  }
  return { ...spec, rows };
}

/** In points. */
function heightOf({ height, cells }: RowSpec, { columns }: SheetSpec): number {
  if (height !== undefined) return height;
  const heights = cells.map(({ col, value, style }) => {
    const isWrapped = style.wrap === true && typeof value === 'string';
    const lines = isWrapped ? linesOf(value, columns[col - 1]?.width ?? usualColumn, style) : 1;
    return Math.ceil(lines * (style.size ?? usualSize) * spacing + margin);
  });
  return Math.min(
    highest,
    heights.reduce((most, one) => Math.max(most, one), lineHeight),
  );
}
