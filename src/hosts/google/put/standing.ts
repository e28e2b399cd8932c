import { cellKey, type CellRef, type Range } from '../../../core/grid/address';
import { Grid } from '../../../core/grid/grid';
import type { SheetSpec } from '../../../core/grid/sheet-spec';
import { blockOf } from '../../../core/grid/spec-block';
import type { Ownership } from '../../common/own-sheets/ownership';
import { readMerges, readRights } from '../protocol';
import { readArea, type CellBlock } from '../read/cells';
import type { Outline } from '../read/outline';
import type { ServerLink } from '../server-link';

/** A sheet of ours that is to be written again, as it stands. */
export interface StandingSheet {
  readonly ownership: Ownership;
  readonly grid: Grid;
  readonly isProtected: boolean;
  /** The cells that we wrote, known by their font: whatever is between them is none of ours and stays as it is. */
  readonly written: ReadonlySet<number>;
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
    const [block, { merges }, isProtected] = await Promise.all([
      readArea(server, sheet, around(used.get(sheet) ?? null, ours.block)),
      server.ask(readMerges, { sheet }),
      isLocked(server, sheet, areaOf(spec, ours)),
    ]);
    const grid = new Grid({ sheet, cells: block.cells, merges });
    return [sheet, { ownership: ours, grid, isProtected, written: writtenIn(ours, block) }] as const;
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

function around(used: Range | null, block: Range | null): Range | null {
  if (used === null || block === null) return used ?? block;
  return {
    top: 1,
    left: 1,
    bottom: Math.max(used.bottom, block.bottom),
    right: Math.max(used.right, block.right),
  };
}

function writtenIn({ block }: Ownership, { fonts }: CellBlock): ReadonlySet<number> {
  return new Set(
    block
      ? cellsOf(block)
          .filter(({ row, col }) => fonts[row - 1]?.[col - 1] === ourFont)
          .map(cellKey)
      : [],
  );
}

function cellsOf({ top, left, bottom, right }: Range): CellRef[] {
  const cells: CellRef[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) cells.push({ row, col });
  }
  return cells;
}

/** The cells that are ours or are to be, and those that were. */
export function ourCells(spec: SheetSpec, standing: StandingSheet | null): CellRef[] {
  const wanted = new Set(
    spec.rows.flatMap(({ cells }, index) => cells.map(({ col }) => cellKey({ row: index + 1, col }))),
  );
  const all = cellsOf(areaOf(spec, standing?.ownership ?? null));
  return all.filter((cell) => wanted.has(cellKey(cell)) || standing?.written.has(cellKey(cell)) === true);
}
