import { contains, type CellRef, type Range } from '../../../core/grid/address';
import type { Grid } from '../../../core/grid/grid';
import type { SheetSpec } from '../../../core/grid/sheet-spec';
import { blockOf } from '../../../core/grid/spec-block';
import type { PutObstacle, PutObstacleCode } from '../../host';
import type { WorkbookOutline } from '../workbook-outline';
import { isOwnTable, type PresentTable } from './own-table';
import { isBroken, type Ownership } from './ownership';
import { meets, topLeft } from '../ranges';

/** What of a workbook may stand in the way of a sheet. */
export interface PutState {
  readonly workbook: WorkbookOutline;
  readonly isSigned: boolean;
  readonly ownership: ReadonlyMap<string, Ownership>;
  readonly sheet: (name: string) => { readonly grid: Grid; readonly isProtected: boolean };
  /** The tables of a sheet, given as its entry names it. */
  readonly tables: (part: string) => readonly PresentTable[];
}

/** For each sheet the first thing that stands in its way, if any. */
export function findPutObstacles(state: PutState, specs: readonly SheetSpec[]): PutObstacle[] {
  const taken = namesOfOthers(state, specs);
  return specs.flatMap((spec) => {
    const found = obstacleTo(state, spec, taken);
    return found ? [{ id: spec.id, sheet: spec.name, ...found }] : [];
  });
}

type Found = Pick<PutObstacle, 'code' | 'cell'>;

function obstacleTo(state: PutState, spec: SheetSpec, taken: ReadonlySet<string>): Found | null {
  const { workbook, ownership } = state;
  if (state.isSigned) return found('ReadOnly');
  const entry = workbook.sheets.find(({ name }) => name.toLowerCase() === spec.name.toLowerCase());
  const own = entry === undefined ? undefined : ownership.get(entry.name);
  if (entry && own?.id !== spec.id) return found('NameTaken');
  if (!entry && workbook.isLocked) return found('ProtectedStructure');
  if ([...spec.names, ...spec.tables].some(({ name }) => taken.has(name.toLowerCase()))) {
    return found('DefinedNameTaken');
  }
  if (!entry || !own) return null;
  const { grid, isProtected } = state.sheet(entry.name);
  if (isProtected) return found('ProtectedSheet');
  const cell = foreignCell(grid, state.tables(entry.part), blockOf(spec), own.block);
  return cell && found('ForeignCells', cell);
}

function found(code: PutObstacleCode, cell: CellRef | null = null): Found {
  return { code, cell };
}

/** The first cell of `block` that somebody else filled. */
function foreignCell(
  grid: Grid,
  tables: readonly PresentTable[],
  block: Range,
  old: Range | null,
): CellRef | null {
  const isOurs = (cell: CellRef) => old !== null && contains(old, cell);
  for (let row = block.top; row <= Math.min(block.bottom, grid.lastRow); row++) {
    for (let col = block.left; col <= Math.min(block.right, grid.width(row)); col++) {
      const cell = { row, col };
      const { value, formula } = grid.at(cell);
      if ((value !== null || formula !== null) && !isOurs(cell)) return cell;
    }
  }
  const inTheWay = (area: Range) => meets(area, block) && !isOurs(topLeft(area));
  const table = tables.flatMap(({ range }) => range ?? []).find(inTheWay);
  if (table) return topLeft(table);
  // A merged area that holds nothing may go.
  const merge = grid.merges.find((area) => inTheWay(area) && grid.at(topLeft(area)).value !== null);
  return merge ? topLeft(merge) : null;
}

/** The names, in lower case, that mean something which is none of ours or belongs to a sheet that is not to be written. */
function namesOfOthers({ workbook, ownership, tables }: PutState, specs: readonly SheetSpec[]): Set<string> {
  const ids = new Set(specs.map(({ id }) => id));
  const rewritten = [...ownership.values()].filter(({ id }) => ids.has(id));
  const own = new Set(rewritten.flatMap(({ names }) => names.map(({ name }) => name.toLowerCase())));
  const names = workbook.names.filter(
    ({ name, scope, refersTo }) => scope === null && !own.has(name) && !isBroken(refersTo, workbook.sheets),
  );
  const foreignTables = workbook.sheets.flatMap(({ name, part }) => {
    const block = rewritten.find((one) => one === ownership.get(name))?.block ?? null;
    return tables(part).filter((table) => !isOwnTable(table, block));
  });
  return new Set([...names, ...foreignTables].map(({ name }) => name));
}
