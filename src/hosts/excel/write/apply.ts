import { cellKey } from '../../../core/grid/address';
import { sameValue } from '../../../core/grid/grid';
import type { Patch } from '../../../core/grid/patch';
import { showsSameParts } from '../../../core/values/deadline/date-format';
import type { ApplyResult, BeforeWriting, Obstacle } from '../../host';
import { Breather } from '../../breathe';
import { readFormula, readNumberFormat, readValue, typed } from '../../common/cell-value';
import { inBatches, payloadOf } from '../../common/payload';
import { readMerges } from '../read/merges';
import { judge, mayMeetMerges } from './obstacles';
import { quietly } from '../quietly';
import { columnOf, runsOf, type Run } from '../runs';
import { readTargets, type Targets } from './targets';

/** What stands in the way of patches; asks for nothing that touches the undo stack. One or two syncs. */
export async function preflightPatches(
  context: Excel.RequestContext,
  sheet: string,
  patches: readonly Patch[],
  supports: (version: string) => boolean,
): Promise<readonly Obstacle[]> {
  const targets = await readTargets(context, sheet, patches, supports);
  return judge(targets, patches, null).obstacles;
}

/**
 * Looks at the cells once more, writes what is not refused, reads it back and compares.
 *
 * @param beforeWriting may call it off
 * @throws where Excel gives up half-way: what was written until then stays
 */
export async function applyPatches(
  context: Excel.RequestContext,
  sheet: string,
  patches: readonly Patch[],
  supports: (version: string) => boolean,
  beforeWriting: BeforeWriting,
): Promise<ApplyResult> {
  const targets = await readTargets(context, sheet, patches, supports);
  const merges = mayMeetMerges(targets, patches) ? await readMerges(context, targets.sheet, supports) : [];
  const { obstacles, accepted } = judge(targets, patches, merges);
  await beforeWriting();
  const { held, unlike } = await write(context, targets, accepted);
  return {
    applied: accepted.filter((patch) => held.has(patch)),
    obstacles,
    unverified: accepted.filter((patch) => !held.has(patch) || unlike.has(patch)),
  };
}

interface Written {
  /** The patches whose values are found in the sheet afterwards. */
  readonly held: ReadonlySet<Patch>;
  /** Those whose number format is not. */
  readonly unlike: ReadonlySet<Patch>;
}

/** Writes patches run by run and looks at what came of them. */
async function write(
  context: Excel.RequestContext,
  targets: Targets,
  patches: readonly Patch[],
): Promise<Written> {
  const byCell = new Map(patches.map((patch) => [cellKey(patch.cell), patch]));
  const breather = new Breather();
  const runs: RunWriter[] = [];
  for (const run of runsOf(patches.map(({ cell }) => cell))) {
    runs.push(new RunWriter(run, byCell, targets));
    await breather.rest();
  }
  const held = new Set<Patch>();
  const unlike = new Set<Patch>();
  for (const batch of inBatches(runs, ({ size }) => size)) {
    await quietly(context, async () => {
      const worksheet = context.workbook.worksheets.getItem(targets.sheet);
      for (const run of batch) {
        run.queue(worksheet);
        await breather.rest();
      }
    });
    for (const run of batch) {
      for (const { patch, holds, looks } of run.outcomes()) {
        if (holds) held.add(patch);
        if (!looks) unlike.add(patch);
      }
      await breather.rest();
    }
  }
  return { held, unlike };
}

/** What came of a patch: whether its cell holds the value, and whether it looks as asked. */
interface Outcome {
  readonly patch: Patch;
  readonly holds: boolean;
  readonly looks: boolean;
}

/** Writes what is to change in a run; whatever else stands in it is left alone. */
class RunWriter {
  /** What it sends and what comes back, in bytes. */
  readonly size: number;
  readonly #values: [string | number | boolean | null][];
  readonly #formats: [string | null][];
  #result: Excel.Range | null = null;

  constructor(
    private readonly run: Run,
    private readonly patches: ReadonlyMap<number, Patch>,
    private readonly targets: Targets,
  ) {
    this.#formats = columnOf(run, (row) => this.#newFormat(row));
    this.#values = columnOf(run, (row) => this.#newValue(row));
    this.size = 3 * payloadOf(this.#values) + 60 * this.#values.length;
  }

  queue(worksheet: Excel.Worksheet): void {
    const { top, bottom, col } = this.run;
    const range = () => worksheet.getRangeByIndexes(top - 1, col - 1, bottom - top + 1, 1);
    const target = range();
    // The format decides how Excel takes a value.
    if (this.#formats.some(([format]) => format !== null)) target.numberFormat = this.#formats;
    if (this.#values.some(([value]) => value !== null)) target.values = this.#values;
    this.#result = range().load('values,formulas,numberFormat');
  }

  outcomes(): Outcome[] {
    const result = this.#result;
    if (!result) return [];
    return columnOf(this.run, (row) => row).flatMap(([row], index) => {
      const patch = this.#patch(row);
      if (!patch) return [];
      const raw: unknown = result.values[index]?.[0];
      const formula = readFormula(result.formulas[index]?.[0], raw);
      const looks = looksAsAsked(readNumberFormat(result.numberFormat[index]?.[0]), patch);
      const holds = formula === null && sameValue(readValue(raw, false), stored(patch.after));
      return [{ patch, holds, looks }];
    });
  }

  #patch(row: number): Patch | undefined {
    return this.patches.get(cellKey({ row, col: this.run.col }));
  }

  #newFormat(row: number): string | null {
    const format = this.#patch(row)?.numberFormat ?? null;
    return format === this.#present(row) ? null : format;
  }

  #newValue(row: number): string | number | boolean | null {
    const patch = this.#patch(row);
    if (!patch || sameValue(patch.before, patch.after)) return null;
    return typed(patch.after, patch.numberFormat ?? this.#present(row));
  }

  #present(row: number): string {
    return this.targets.grid.cell(row, this.run.col).numberFormat;
  }
}

/** Excel may keep a format of dates as that of the region, and give the American one for it (#2824). */
function looksAsAsked(format: string, { after, numberFormat: asked }: Patch): boolean {
  if (asked === undefined || after === null) return true;
  return format === asked || showsSameParts(format, asked);
}

/** An empty text is nothing to a cell. */
function stored(value: Patch['after']): Patch['after'] {
  return value === '' ? null : value;
}
