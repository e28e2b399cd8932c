import { cellKey, contains, type CellRef, type Range } from '../../../core/grid/address';
import { Grid } from '../../../core/grid/grid';
import type { SheetSpec } from '../../../core/grid/sheet-spec';
import { blockOf } from '../../../core/grid/spec-block';
import type { Ownership } from '../../xlsx/put/ownership';
import { readMerges, readRights } from '../protocol';
import { readArea } from '../read/cells';
import type { Outline } from '../read/outline';
import type { ServerLink } from '../server-link';

/** A sheet of ours that is to be written again, as it stands. */
export interface StandingSheet {
  readonly ownership: Ownership;
  readonly grid: Grid;
  readonly isProtected: boolean;
  /** Cells among ours that somebody filled and that stay: unlike ours, they are in the font of the spreadsheet. */
  readonly notes: ReadonlySet<number>;
}

const ourFont = 'Times New Roman';

/** Reads the sheets of ours that stand in the spreadsheet and are to be written. */
export async function readStanding(
  server: ServerLink,
  specs: readonly SheetSpec[],
  { used, ownership }: Outline,
): Promise<ReadonlyMap<string, StandingSheet>> {
  const own = specs.flatMap((spec) => {
    const ours = ownership.get(spec.name);
    return ours ? [{ spec, ours }] : [];
  });
  const read = own.map(async ({ spec, ours }) => {
    const sheet = spec.name;
    const [{ cells }, { merges }, isProtected] = await Promise.all([
      readArea(server, sheet, used.get(sheet) ?? null),
      server.ask(readMerges, { sheet }),
      isLocked(server, sheet, areaOf(spec, ours)),
    ]);
    const grid = new Grid({ sheet, cells, merges });
    return [sheet, { ownership: ours, grid, isProtected, notes: notesIn(spec, ours, grid) }] as const;
  });
  return new Map(await Promise.all(read));
}

/** All cells that are ours or were. */
export function areaOf(spec: SheetSpec, ownership: Ownership | null): Range {
  const block = blockOf(spec);
  const old = ownership?.block ?? block;
  return {
    top: 1,
    left: 1,
    bottom: Math.max(block.bottom, old.bottom),
    right: Math.max(block.right, old.right),
  };
}

/** This person may not write all of an area. */
async function isLocked(server: ServerLink, sheet: string, { bottom, right }: Range): Promise<boolean> {
  const { locked } = await server.ask(readRights, { sheet });
  return locked.some(({ top, left }) => top <= bottom && left <= right);
}

/** What people typed into cells among ours that we had left empty. */
function notesIn(spec: SheetSpec, { block }: Ownership, grid: Grid): ReadonlySet<number> {
  const notes = new Set<number>();
  if (!block) return notes;
  const written = new Set(
    spec.rows.flatMap(({ cells }, index) => cells.map(({ col }) => cellKey({ row: index + 1, col }))),
  );
  for (let row = block.top; row <= Math.min(block.bottom, grid.lastRow); row++) {
    for (let col = block.left; col <= Math.min(block.right, grid.width(row)); col++) {
      const { value, font } = grid.cell(row, col);
      const key = cellKey({ row, col });
      if (value !== null && !written.has(key) && font !== ourFont) notes.add(key);
    }
  }
  return notes;
}

/** Tells of a cell that it was ours or is to be, and that nobody else filled it. */
export function ourCells(spec: SheetSpec, standing: StandingSheet | null): (cell: CellRef) => boolean {
  const blocks = [blockOf(spec), standing?.ownership.block ?? null].filter((block) => block !== null);
  const notes = standing?.notes ?? new Set();
  return (cell) => blocks.some((block) => contains(block, cell)) && !notes.has(cellKey(cell));
}
