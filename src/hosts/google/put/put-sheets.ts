import { formatAddress } from '../../../core/grid/address';
import { Grid, sameValue, type CellValue } from '../../../core/grid/grid';
import type { SheetSpec } from '../../../core/grid/sheet-spec';
import type { PutObstacle } from '../../host';
import { checkSpecs } from '../../common/own-sheets/check-specs';
import { findPutObstacles } from '../../common/own-sheets/obstacles';
import { GoogleFailure } from '../errors';
import { deleteSheets, fillBlock, finishSheet, prepareSheet, readRights } from '../protocol';
import { readArea } from '../read/cells';
import { readOutline, type Outline } from '../read/outline';
import type { ServerLink } from '../server-link';
import { blocksOf } from './blocks';
import { frameOf } from './frame';
import { preparationOf } from './preparation';
import { areaOf, readStanding, type StandingSheet } from './standing';

/**
 * Writes sheets of ours: all of them or, where something is in the way, none. A sheet that is new goes behind all
 * others; one that stands there is updated in place.
 *
 * @returns what is in the way
 * @throws GoogleFailure where the service gives up half-way or shows something else than was written: sheets that were
 * added are taken back, and the next run brings the others to what they should be
 */
export async function putSheets(
  server: ServerLink,
  specs: readonly SheetSpec[],
): Promise<readonly PutObstacle[]> {
  const outline = await readOutline(server);
  checkSpecs(specs, outline.ownership);
  const standing = await readStanding(server, specs, outline);
  const obstacles = obstaclesTo(specs, outline, standing, await isReadOnly(server, outline));
  if (obstacles.length > 0) return obstacles;
  const added = specs.filter(({ name }) => !standing.has(name)).map(({ name }) => name);
  const plans = specs.map((spec) => {
    const own = standing.get(spec.name) ?? null;
    return {
      spec,
      preparation: preparationOf(spec, own),
      blocks: blocksOf(spec, own),
      frame: frameOf(spec, own),
    };
  });
  try {
    // One after the other, as whoever writes locks the document; formulas of one sheet read the names of another.
    for (const { preparation } of plans) await server.ask(prepareSheet, preparation);
    for (const { blocks } of plans) for (const block of blocks) await server.ask(fillBlock, block);
    for (const { frame } of plans) await server.ask(finishSheet, frame);
    for (const { spec } of plans) await verify(server, spec);
  } catch (error) {
    if (added.length > 0) await server.ask(deleteSheets, { sheets: added }).catch(() => undefined);
    throw new GoogleFailure('SheetsUnfinished', {}, error);
  }
  return [];
}

/** This person may only look at the spreadsheet. */
async function isReadOnly(server: ServerLink, { sheets }: Outline): Promise<boolean> {
  const sheet = sheets.find(({ kind }) => kind === 'worksheet');
  if (!sheet) return false;
  return (await server.ask(readRights, { sheet: sheet.name })).isReadOnly;
}

function obstaclesTo(
  specs: readonly SheetSpec[],
  { sheets, names, ownership }: Outline,
  standing: ReadonlyMap<string, StandingSheet>,
  isSigned: boolean,
): PutObstacle[] {
  return findPutObstacles(
    {
      workbook: {
        sheets,
        names,
        isLocked: false,
      },
      isSigned,
      ownership,
      sheet: (name) => {
        const found = standing.get(name);
        if (!found) throw new Error(`The sheet ${name} was not read.`);
        return found;
      },
      tables: () => [],
    },
    specs,
  );
}

/** @throws Error where a sheet does not hold the constants that it should; the results of formulas are Google's own */
async function verify(server: ServerLink, spec: SheetSpec): Promise<void> {
  const { cells } = await readArea(server, spec.name, areaOf(spec, null));
  const grid = new Grid({ sheet: spec.name, cells });
  spec.rows.forEach((line, index) => {
    for (const { col, value, formula } of line.cells) {
      const row = index + 1;
      if (formula !== undefined || holds(grid.cell(row, col).value, value === '' ? null : value)) continue;
      throw new Error(`${spec.name} does not hold what it should in ${formatAddress({ row, col })}.`);
    }
  });
}

/** What the service makes of a date with a time of day is exact to the millisecond. */
const millisecond = 1 / 86_400_000;

function holds(found: CellValue, wanted: CellValue): boolean {
  if (typeof found === 'number' && typeof wanted === 'number') return Math.abs(found - wanted) < millisecond;
  return sameValue(found, wanted);
}
