import type { RowSpec, SheetSpec } from '../grid/sheet-spec';
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
  return { ...spec, rows: spec.rows.map((row) => ({ ...row, height: heightOf(row, spec) })) };
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
