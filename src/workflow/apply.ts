import { cellKey, type CellRef } from '../core/grid/address';
import { displayPlainly, sameValue, type Grid } from '../core/grid/grid';
import type { Patch } from '../core/grid/patch';
import type { Text } from '../core/i18n/text';
import type { Finding } from '../core/rules/types';
import type { BeforeWriting, Host, Obstacle } from '../hosts/host';
import { reversed, type JournalChange, type JournalEntry } from './journal';

/** A change with the rules that asked for it. */
export type OwnedPatch = Patch & { readonly rules: readonly string[] };

export interface Run {
  /** The instant of the run, as the caller's clock says it (ISO 8601). */
  readonly at: string;
  readonly action: JournalEntry['action'];
}

export interface Applied {
  /** What was written and found to be there; `null` where nothing was. */
  readonly entry: JournalEntry | null;
  readonly obstacles: readonly Obstacle[];
  /** Cells that show something else than what was written. */
  readonly failures: readonly Finding[];
}

/** The host gave up half-way; what it had written was taken back but for `left`. */
export class ApplyFailed extends Error {
  readonly left: readonly Patch[];

  constructor(left: readonly Patch[], cause: unknown) {
    super('The changes could not be written.', { cause });
    this.name = 'ApplyFailed';
    this.left = left;
  }
}

const notVerified: Text = {
  vi: 'Đã ghi “{after}” nhưng ô không hiện đúng nội dung đó: hãy kiểm tra lại ô này.',
  en: '“{after}” was written, but the cell shows something else: look at it.',
};

/**
 * Writes patches in one batch, verifies them and journals what holds.
 *
 * @param before the sheet as it was when the patches were planned
 * @param beforeWriting may call it off; what it throws is thrown on
 * @throws {ApplyFailed} if the host fails half-way; then the sheet is rolled back first
 */
export async function applyPatches(
  host: Host,
  before: Grid,
  patches: readonly OwnedPatch[],
  run: Run,
  beforeWriting: BeforeWriting = () => Promise.resolve(),
): Promise<Applied> {
  if (patches.length === 0) return { entry: null, obstacles: [], failures: [] };
  const changes = patches.map((patch) => toChange(patch, before));
  let isCalledOff = false;
  const mayBegin = (): Promise<void> =>
    beforeWriting().catch((cause: unknown) => {
      isCalledOff = true;
      throw cause;
    });
  const result = await host.apply(before.sheet, patches, mayBegin).catch(async (cause: unknown) => {
    if (isCalledOff) throw cause;
    throw new ApplyFailed(await rollBack(host, before.sheet, changes), cause);
  });
  const applied = new Set(result.applied.map(({ cell }) => cellKey(cell)));
  const held = changes.filter(({ cell }) => applied.has(cellKey(cell)));
  return {
    entry: held.length > 0 ? { ...run, sheet: before.sheet, changes: held } : null,
    obstacles: result.obstacles,
    failures: result.unverified.map(toFailure),
  };
}

/**
 * How many of the cells that there is something to say about were not changed: one that was may still look otherwise
 * than was asked.
 */
export function countUnchanged(
  cells: readonly { readonly cell: CellRef }[],
  entry: JournalEntry | null,
): number {
  const changed = new Set(entry?.changes.map(({ cell }) => cellKey(cell)));
  return cells.filter(({ cell }) => !changed.has(cellKey(cell))).length;
}

function toChange({ numberFormat, ...patch }: OwnedPatch, before: Grid): JournalChange {
  if (numberFormat === undefined) return patch;
  return { ...patch, numberFormat, numberFormatBefore: before.at(patch.cell).numberFormat };
}

/** Takes back what was written before the failure; answers with what could not be taken back. */
async function rollBack(
  host: Host,
  sheet: string,
  changes: readonly JournalChange[],
): Promise<readonly Patch[]> {
  let left = changes;
  try {
    const now = await host.read(sheet);
    left = changes.filter((change) => isWritten(change, now));
    if (left.length === 0) return [];
    const { applied } = await host.apply(sheet, left.map(reversed));
    const restored = new Set(applied.map(({ cell }) => cellKey(cell)));
    return left.filter(({ cell }) => !restored.has(cellKey(cell)));
  } catch {
    return left;
  }
}

function isWritten(
  { cell, before, after, numberFormat, numberFormatBefore }: JournalChange,
  now: Grid,
): boolean {
  const { value, numberFormat: format } = now.at(cell);
  const changesValue = !sameValue(before, after);
  return changesValue
    ? sameValue(value, after)
    : numberFormat !== numberFormatBefore && format === numberFormat;
}

function toFailure({ cell, before, after }: Patch): Finding {
  return {
    rule: 'apply/unverified',
    severity: 'error',
    cell,
    message: notVerified,
    data: { after: displayPlainly(after) },
    before,
    fix: null,
    reads: [],
    suggestions: [],
  };
}
