import type { SheetSpec } from '../../grid/sheet-spec';
import { lineHeight, pointsPerCharacter } from '../measures';

/** Rows that should stay on one page. */
export interface KeptRows {
  readonly from: number;
  readonly to: number;
}

/** A4 in points. */
const paper = { long: 842, short: 595 };
const pointsPerMillimetre = 2.835;
/** What a column takes beyond its characters, in points. */
const padding = 3.7;
/** Spreadsheets differ by a little. */
const reserve = 0.97;

/**
 * Begins a new page before rows that the end of a page would tear, if they fit on one. Of several blocks that begin with
 * the same row, the largest that fits on a page is kept.
 */
export function keepOnPages(spec: SheetSpec, blocks: readonly KeptRows[]): SheetSpec {
  const page = pageHeight(spec);
  const heights = spec.rows.map(({ height }) => height ?? lineHeight);
  const heightOf = ({ from, to }: KeptRows): number =>
    heights.slice(from - 1, to).reduce((sum, height) => sum + height, 0);
  const needed = new Map<number, number>();
  for (const block of blocks) {
    const height = heightOf(block);
    if (height <= page) needed.set(block.from, Math.max(height, needed.get(block.from) ?? 0));
  }
  const breaks = new Set<number>();
  let used = 0;
  heights.forEach((height, index) => {
    const row = index + 1;
    const together = needed.get(row) ?? 0;
    if (used > 0 && together > page - used) {
      breaks.add(row);
      used = 0;
    }
    const isEmpty = spec.rows[index]?.cells.length === 0;
    // An empty row at the end of a page begins none: what follows it does.
    if (used + height <= page) used += height;
    else used = isEmpty ? page : height;
  });
  return {
    ...spec,
    rows: spec.rows.map((row, index) => (breaks.has(index + 1) ? { ...row, startsPage: true } : row)),
  };
}

/** How much of the sheet a page takes in height, once its columns fit on it in width. */
function pageHeight({ print: { margins, orientation }, columns }: SheetSpec): number {
  const [width, height] = orientation === 'landscape' ? [paper.long, paper.short] : [paper.short, paper.long];
  const needed = columns.reduce((sum, column) => sum + column.width * pointsPerCharacter + padding, 0);
  const room = width - (margins.left + margins.right) * pointsPerMillimetre;
  const scale = Math.min(1, room / needed);
  return ((height - (margins.top + margins.bottom) * pointsPerMillimetre) / scale) * reserve;
}
