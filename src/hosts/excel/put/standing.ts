import { cellKey, contains, type CellRef, type Range } from '../../../core/grid/address';
import { Grid } from '../../../core/grid/grid';
import type { SheetSpec } from '../../../core/grid/sheet-spec';
import type { Ownership } from '../../common/own-sheets/ownership';
import { rangeIn } from '../address';
import { GridBuilder } from '../read/grid-builder';
import type { Outline } from '../read/outline';
import { RowReader, type ReadRows } from '../read/row-reader';
import { rectanglesOf } from '../../common/rectangles';

/** A sheet of ours that is to be written again, as it stands. */
export interface StandingSheet {
  readonly ownership: Ownership;
  /** Formulas stand in it as texts. */
  readonly grid: Grid;
  readonly isProtected: boolean;
  /** Those of the charts on it that are ours. */
  readonly charts: readonly Excel.Chart[];
  /** Cells among ours that somebody filled and that stay. */
  readonly notes: ReadonlySet<number>;
}

/** A chart of ours is known by its name, which begins so. */
export const chartPrefix = 'PhuLuc ';

/** The font of all our cells; a cell that has another is none of ours. */
export const ourFont = 'Times New Roman';

/** What stands in the cells, be it computed or not, is all that matters. */
const wants = { formulas: true, values: false, numberFormats: false, fonts: false };

/** Reads the sheets of ours that stand in the workbook and are to be written: up to three syncs, and one per 4 MB. */
export async function readStanding(
  context: Excel.RequestContext,
  specs: readonly SheetSpec[],
  { ownership }: Outline,
): Promise<ReadonlyMap<string, StandingSheet>> {
  const asked = specs.flatMap((spec) => {
    const own = ownership.get(spec.name);
    return own ? [{ spec, ownership: own, ...askFor(context, spec) }] : [];
  });
  if (asked.length === 0) return new Map();
  await context.sync();
  const reader = new RowReader(context);
  const builders = asked.map(({ spec, used }) => {
    const builder = new GridBuilder(false, null);
    if (!used.isNullObject) {
      const place = { top: used.rowIndex + 1, left: used.columnIndex + 1 };
      const size = { rows: used.rowCount, columns: used.columnCount };
      const take = (rows: ReadRows) => builder.add({ ...rows, values: rows.formulas });
      reader.add({ sheet: spec.name, ...place, ...size, wants, take });
    }
    return builder;
  });
  await reader.finish();
  const standing = asked.map(({ spec, ...sheet }, index) => ({
    ...sheet,
    spec,
    grid: new Grid({ sheet: spec.name, cells: builders[index]?.cells ?? [] }),
  }));
  const notes = await readNotes(context, standing);
  return new Map(
    standing.map(({ spec, ownership: own, grid, protection, charts }, index) => [
      spec.name,
      {
        ownership: own,
        grid,
        isProtected: protection.protected,
        charts: charts.items.filter(({ name }) => name.startsWith(chartPrefix)),
        notes: notes[index] ?? new Set(),
      },
    ]),
  );
}

function askFor(context: Excel.RequestContext, { name }: SheetSpec) {
  const worksheet = context.workbook.worksheets.getItem(name);
  return {
    worksheet,
    protection: worksheet.protection.load('protected'),
    charts: worksheet.charts.load('items/name'),
    used: worksheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  };
}

interface Suspect {
  readonly spec: SheetSpec;
  readonly worksheet: Excel.Worksheet;
  readonly ownership: Ownership;
  readonly grid: Grid;
}

/**
 * What people typed into cells among ours that we had left empty. Unlike all our cells, they are in the font of the
 * workbook.
 */
async function readNotes(
  context: Excel.RequestContext,
  sheets: readonly Suspect[],
): Promise<readonly ReadonlySet<number>[]> {
  const asked = sheets.map((sheet) =>
    rectanglesOf(suspectsOn(sheet)).map((range) => ({
      range,
      fonts: rangeIn(sheet.worksheet, range).getCellProperties({ format: { font: { name: true } } }),
    })),
  );
  if (asked.every((ranges) => ranges.length === 0)) return [];
  await context.sync();
  return asked.map((ranges) => new Set(ranges.flatMap(({ range, fonts }) => notesIn(range, fonts.value))));
}

/** The cells among ours that hold something and that are not to be written. */
function suspectsOn({ spec, ownership: { block }, grid }: Suspect): CellRef[] {
  if (!block) return [];
  const written = writtenCells(spec);
  const suspects: CellRef[] = [];
  for (let row = block.top; row <= Math.min(block.bottom, grid.lastRow); row++) {
    for (let col = block.left; col <= Math.min(block.right, grid.width(row)); col++) {
      const cell = { row, col };
      if (grid.at(cell).value !== null && !written.has(cellKey(cell))) suspects.push(cell);
    }
  }
  return suspects;
}

function notesIn({ top, left }: Range, cells: readonly (readonly Excel.CellProperties[])[]): number[] {
  return cells.flatMap((line, row) =>
    line.flatMap(({ format }, col) =>
      format?.font?.name === ourFont ? [] : cellKey({ row: top + row, col: left + col }),
    ),
  );
}

export function writtenCells({ rows }: SheetSpec): ReadonlySet<number> {
  return new Set(
    rows.flatMap(({ cells }, index) => cells.map(({ col }) => cellKey({ row: index + 1, col }))),
  );
}

/** True for a cell that was ours and is nothing any more. */
export function isLeftOver(cell: CellRef, { ownership: { block }, notes }: StandingSheet): boolean {
  return block !== null && contains(block, cell) && !notes.has(cellKey(cell));
}
