import { contains, type CellRef } from '../../../core/grid/address';
import { displayPlainly, emptyCell, Grid, type Cell, type CellValue } from '../../../core/grid/grid';
import type { Patch } from '../../../core/grid/patch';
import { readValue } from '../../excel/cell-value';
import { inBatches, payloadOf } from '../../excel/payload';
import type { ApplyResult, Obstacle, ObstacleCode } from '../../host';
import { obstaclesOf, refusals } from '../../xlsx/preflight';
import { inspectCells, writeCells, type CellChange, type InspectionAnswer, type Scalar } from '../protocol';
import { readHiddenRows } from '../read/hidden-rows';
import type { ServerLink } from '../server-link';

/** So many cells are looked at or written in one run of the service, which ends one after six minutes. */
const cellsAtOnce = 20_000;
/** What a question may weigh, in bytes; the service takes 50 MB, and people wait. */
const questionSize = 8_000_000;

/** What stands in the way of patches. */
export async function preflightPatches(
  server: ServerLink,
  sheet: string,
  patches: readonly Patch[],
): Promise<readonly Obstacle[]> {
  return (await judge(server, sheet, patches)).obstacles;
}

/**
 * Looks at the cells once more, writes what is not refused, reads it back and compares. Nobody else writes with this
 * program meanwhile, and a cell that a person changed since it was looked at is stale.
 *
 * @throws GoogleFailure where the service gives up; of the runs before that one the cells stay written
 */
export async function applyPatches(
  server: ServerLink,
  sheet: string,
  patches: readonly Patch[],
): Promise<ApplyResult> {
  const { obstacles, accepted } = await judge(server, sheet, patches);
  const late: Obstacle[] = [];
  const applied = new Set<Patch>();
  const refused = new Set<Patch>();
  // Those of a column together, so that few calls of the service write them.
  const sorted = [...accepted].sort((a, b) => a.cell.col - b.cell.col || a.cell.row - b.cell.row);
  for (const batch of batchesOf(sorted)) {
    const answer = await server.ask(writeCells, { sheet, changes: batch.map(changeOf) });
    const pick = (positions: readonly number[]) => positions.flatMap((position) => batch[position] ?? []);
    const refuse = (code: ObstacleCode) => (patch: Patch) => {
      refused.add(patch);
      late.push({ cell: patch.cell, code, refused: true });
    };
    pick(answer.stale).forEach(refuse('StaleCell'));
    pick(answer.filled).forEach(refuse('FormulaTarget'));
    for (const patch of pick(answer.held)) applied.add(patch);
  }
  return {
    applied: accepted.filter((patch) => applied.has(patch)),
    obstacles: [...obstacles, ...late],
    unverified: accepted.filter((patch) => !applied.has(patch) && !refused.has(patch)),
  };
}

interface Judgement {
  readonly obstacles: readonly Obstacle[];
  /** In their order, the patches that are not refused. */
  readonly accepted: readonly Patch[];
}

async function judge(server: ServerLink, sheet: string, patches: readonly Patch[]): Promise<Judgement> {
  const rows = [...new Set(patches.map(({ cell }) => cell.row))];
  const [targets, { hiddenRows }] = await Promise.all([
    readTargets(server, sheet, patches),
    readHiddenRows(server, sheet, rows),
  ]);
  const { cells, merges, isReadOnly, locked, filled } = targets;
  const state = {
    grid: new Grid({ sheet, cells, merges, hiddenRows }),
    cells,
    isProtected: false,
    isSigned: isReadOnly,
    filled,
    frames: [],
    pivots: [],
  };
  const known = refusals(state, patches);
  const codes = patches.map(({ cell }, index) =>
    locked.some((area) => contains(area, cell)) ? 'ProtectedSheet' : (known[index] ?? null),
  );
  return {
    obstacles: obstaclesOf(state, patches, codes),
    accepted: patches.filter((_, index) => codes[index] === null),
  };
}

interface Targets extends Omit<InspectionAnswer, 'cells'> {
  readonly cells: (Cell | undefined)[][];
}

/** Looks at the cells that are to be written. */
async function readTargets(server: ServerLink, sheet: string, patches: readonly Patch[]): Promise<Targets> {
  const sorted = patches.map(({ cell }) => cell).sort((a, b) => a.col - b.col || a.row - b.row);
  const targets: Targets = { cells: [], isReadOnly: false, locked: [], filled: [], merges: [] };
  const batches = inBatches(sorted, () => 1, cellsAtOnce);
  const answers = await Promise.all(
    batches.map((cells) =>
      server.ask(inspectCells, { sheet, cells: cells.map(({ row, col }) => [row, col]) }),
    ),
  );
  return answers.reduce<Targets>((sum, answer, index) => {
    answer.cells.forEach((cell, position) => put(sum.cells, batches[index]?.[position], cell));
    return {
      cells: sum.cells,
      isReadOnly: sum.isReadOnly || answer.isReadOnly,
      locked: [...sum.locked, ...answer.locked],
      filled: [...sum.filled, ...answer.filled],
      merges: [...sum.merges, ...answer.merges],
    };
  }, targets);
}

function put(
  cells: (Cell | undefined)[][],
  at: CellRef | undefined,
  { value, formula, format, rich }: InspectionAnswer['cells'][number],
): void {
  if (!at) return;
  const cell = {
    ...emptyCell,
    value: readValue(value, formula !== null),
    formula,
    numberFormat: format,
    rich,
  };
  (cells[at.row - 1] ??= [])[at.col - 1] = cell;
}

function batchesOf(patches: readonly Patch[]): Patch[][] {
  const share = questionSize / cellsAtOnce;
  return inBatches(patches, (patch) => Math.max(share, payloadOf(changeOf(patch))), questionSize);
}

function changeOf({ cell: { row, col }, before, after, numberFormat }: Patch): CellChange {
  return {
    row,
    col,
    before: scalarOf(before),
    after: scalarOf(after),
    ...(numberFormat === undefined ? {} : { format: numberFormat }),
  };
}

function scalarOf(value: CellValue): Scalar {
  return typeof value === 'object' ? (value === null ? null : displayPlainly(value)) : value;
}
