import { cellKey, contains, type CellRef } from '../../../core/grid/address';
import { displayPlainly, emptyCell, Grid, type Cell, type CellValue } from '../../../core/grid/grid';
import type { Patch } from '../../../core/grid/patch';
import { readValue } from '../../common/cell-value';
import { inBatches, payloadOf } from '../../common/payload';
import type { ApplyResult, BeforeWriting, Obstacle, ObstacleCode } from '../../host';
import { obstaclesOf, refusals } from '../../common/preflight';
import {
  inspectCells,
  readRights,
  writeCells,
  type CellChange,
  type InspectionAnswer,
  type Scalar,
  type Target,
} from '../protocol';
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
  beforeWriting?: BeforeWriting,
): Promise<ApplyResult> {
  const { obstacles, accepted } = await judge(server, sheet, patches);
  await beforeWriting?.();
  const late: Obstacle[] = [];
  const applied = new Set<Patch>();
  const unlike = new Set<Patch>();
  const refused = new Set<Patch>();
  // Those of a column together, so that few calls of the service write them.
  const sorted = [...accepted].sort(inColumns);
  for (const batch of inBatches(sorted, (patch) => sizeOf(changeOf(patch)), questionSize)) {
    for (let rest = batch; rest.length > 0;) {
      const asked = rest;
      const answer = await server.ask(writeCells, { sheet, changes: asked.map(changeOf) });
      const pick = (positions: readonly number[]) => positions.flatMap((position) => asked[position] ?? []);
      const refuse = (code: ObstacleCode) => (patch: Patch) => {
        refused.add(patch);
        late.push({ cell: patch.cell, code, refused: true });
      };
      pick(answer.stale).forEach(refuse('StaleCell'));
      pick(answer.filled).forEach(refuse('FormulaTarget'));
      for (const patch of pick(answer.held)) applied.add(patch);
      for (const patch of pick(answer.unlike)) unlike.add(patch);
      rest = asked.slice(Math.max(1, answer.done));
    }
  }
  return {
    applied: accepted.filter((patch) => applied.has(patch)),
    obstacles: [...obstacles, ...late],
    unverified: accepted.filter((patch) => unlike.has(patch) || (!applied.has(patch) && !refused.has(patch))),
  };
}

interface Judgement {
  readonly obstacles: readonly Obstacle[];
  /** In their order, the patches that are not refused. */
  readonly accepted: readonly Patch[];
}

async function judge(server: ServerLink, sheet: string, patches: readonly Patch[]): Promise<Judgement> {
  const rows = [...new Set(patches.map(({ cell }) => cell.row))];
  const [{ isReadOnly, locked }, targets, { hiddenRows }] = await Promise.all([
    server.ask(readRights, { sheet }),
    readTargets(server, sheet, patches),
    readHiddenRows(server, sheet, rows),
  ]);
  const { cells, merges, filled, reasons } = targets;
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
  const codes = patches.map(({ cell }, index) => {
    const code = known[index] ?? null;
    if (code === 'ReadOnly') return code;
    if (locked.some((area) => contains(area, cell))) return 'ProtectedSheet';
    return code ?? reasons.get(cellKey(cell)) ?? null;
  });
  return {
    obstacles: obstaclesOf(state, patches, codes),
    accepted: patches.filter((_, index) => codes[index] === null),
  };
}

interface Targets extends Omit<InspectionAnswer, 'cells'> {
  readonly cells: (Cell | undefined)[][];
  /** What only this service knows to stand in the way of a cell. */
  readonly reasons: Map<number, ObstacleCode>;
}

/** Looks at the cells that are to be written. */
async function readTargets(server: ServerLink, sheet: string, patches: readonly Patch[]): Promise<Targets> {
  const sorted = [...patches].sort(inColumns);
  const targets: Targets = { cells: [], filled: [], merges: [], reasons: new Map() };
  const batches = inBatches(sorted, (patch) => sizeOf(targetOf(patch)), questionSize);
  const answers = await Promise.all(
    batches.map((batch) => server.ask(inspectCells, { sheet, cells: batch.map(targetOf) })),
  );
  answers.forEach(({ cells, filled, merges }, index) => {
    targets.filled.push(...filled);
    targets.merges.push(...merges);
    cells.forEach((cell, position) => put(targets, batches[index]?.[position]?.cell, cell));
  });
  return targets;
}

function put(
  { cells, reasons }: Targets,
  at: CellRef | undefined,
  { value, formula, format, rich, linked, barred }: InspectionAnswer['cells'][number],
): void {
  if (!at) return;
  if (linked) reasons.set(cellKey(at), 'LinkedText');
  else if (barred) reasons.set(cellKey(at), 'EntryRule');
  const cell = {
    ...emptyCell,
    value: readValue(value, formula !== null),
    formula,
    numberFormat: format,
    rich: rich && !linked,
  };
  (cells[at.row - 1] ??= [])[at.col - 1] = cell;
}

function inColumns({ cell: a }: Patch, { cell: b }: Patch): number {
  return a.col - b.col || a.row - b.row;
}

function targetOf({ cell: { row, col }, after }: Patch): Target {
  return [row, col, scalarOf(after)];
}

/** Of many small cells few enough go together, too. */
function sizeOf(question: unknown): number {
  return Math.max(questionSize / cellsAtOnce, payloadOf(question));
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
