import type { Range } from './address';
import type { SheetSpec } from './sheet-spec';

/** The block of cells that a sheet takes for itself: all that it fills, and what its charts cover. */
export function blockOf(spec: SheetSpec): Range {
  let bottom = Math.max(1, spec.rows.length);
  let right = 1;
  for (const { cells } of spec.rows) for (const { col } of cells) right = Math.max(right, col);
  const areas = [spec.merges, spec.tables.map(({ range }) => range), spec.names.map(({ range }) => range)];
  const further = [spec.conditional, spec.entries].flatMap((list) => list.map(({ range }) => range));
  for (const range of [...areas.flat(), ...further, ...spec.charts.map(({ place }) => place)]) {
    bottom = Math.max(bottom, range.bottom);
    right = Math.max(right, range.right);
  }
  return { top: 1, left: 1, bottom, right };
}
