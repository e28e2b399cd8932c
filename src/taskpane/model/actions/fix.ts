import { cellKey } from '../../../core/grid/address';
import type { Patch } from '../../../core/grid/patch';
import type { Finding } from '../../../core/rules/types';
import { breathe } from '../../../hosts/breathe';
import type { BeforeWriting, Obstacle, ObstacleCode } from '../../../hosts/host';
import { applyPatches, countUnchanged, type Applied, type OwnedPatch } from '../../../workflow/apply';
import { obstacleTexts } from '../../../workflow/obstacle-texts';
import { previewFix, type FixPreview, type PreviewedCell } from '../../../workflow/preview-fix';
import { said, type Said } from '../../messages';
import type { FoundItem } from '../found-items';
import type { Pacer } from '../pacer';
import type { Pane } from '../pane';
import { snapshotHost } from '../snapshot-host';
import type { LeftCell } from '../state';
import { CellsTogether, excludedAtFirst } from '../unwanted';
import { recheckAfterChange, recheckWithin } from './check';
import { journalRun } from './keep';

/** What a person chose for a finding: its safe fix, or one of its suggestions. */
export interface Choice {
  readonly item: FoundItem;
  /** `null` for the fix. */
  readonly suggestion: number | null;
  /** The person knows what the host asks about. */
  readonly confirmed: boolean;
}

/** Makes one change. What the host asks about becomes a question, what it refuses a notice. */
export async function applyOne(pane: Pane, { item, suggestion, confirmed }: Choice): Promise<boolean> {
  let made = false;
  await pane.work(said('work.apply'), async (pacer) => {
    const patches = patchesOf(item, suggestion);
    const grid = pane.state.checked?.examination.plan.grid;
    if (!grid || patches.length === 0) return;
    const obstacles = await pane.host.preflight(grid.sheet, patches);
    const refused = obstacles.filter((obstacle) => obstacle.refused);
    if (refused.length > 0) {
      const left = leftCells(grid.sheet, refused, (code) => obstacleSaid(pane, code));
      pane.notify({ intent: 'warning', said: said('apply.refused'), left });
      if (refused.some(({ code }) => code === 'StaleCell')) await recheckWithin(pane, pacer);
      return;
    }
    const asked = obstacles.map(({ code }) => code);
    if (asked.length > 0 && !confirmed) {
      pane.dispatch({
        type: 'question',
        question: { finding: item.id, suggestion, codes: [...new Set(asked)] },
      });
      return;
    }
    const ruled = patches.map((patch) => ({ ...patch, rules: [item.finding.rule] }));
    const run = { at: await pane.instant(), action: 'fix' } as const;
    const applied = await applyPatches(pane.host, grid, ruled, run);
    made = applied.entry !== null;
    await conclude(pane, grid.sheet, applied, []);
    await recheckAfterChange(pane, pacer);
  });
  return made;
}

/** Plans all safe fixes and shows them; changes nothing. */
export function reviewFixes(pane: Pane): Promise<boolean> {
  return pane.work(
    said('work.preview'),
    async (pacer) => {
      const { checked, asOf } = pane.state;
      if (!checked) return;
      const host = snapshotHost(pane.host, pacer);
      const { pause } = pacer;
      const preview = await previewFix(host, checked.examination, { rules: pane.rules, asOf, pause });
      const together = new CellsTogether(checked.examination.result.findings);
      const excluded = excludedAtFirst(preview, pane.state.unwanted, together);
      pane.dispatch({ type: 'review', review: { preview, excluded } });
    },
    { cancellable: true },
  );
}

/** Ticks or unticks cells of the review, and those that are changed together with them. */
export function tickCells(pane: Pane, keys: readonly number[], wanted: boolean): void {
  const { checked } = pane.state;
  if (!checked) return;
  const together = new CellsTogether(checked.examination.result.findings);
  pane.dispatch({ type: 'ticked', cells: keys.flatMap((key) => together.of(key)), wanted });
}

/** Makes the changes of the review that are ticked. */
export function applyReview(pane: Pane): Promise<boolean> {
  return pane.work(
    said('work.look'),
    async (pacer) => {
      const { review, checked } = pane.state;
      if (!review || !checked) return;
      await pacer.pause();
      const { grid } = checked.examination.plan;
      const patches = review.preview.cells.filter(({ cell }) => !review.excluded.has(cellKey(cell)));
      const run = { at: await pane.instant(), action: 'fix' } as const;
      const begin = beginWriting(pane, pacer);
      const applied = await applyPatches(pane.host, grid, patches.map(owned), run, begin);
      pane.dispatch({ type: 'view', view: { kind: 'overview' } });
      // What came of it slides in: the page must not have to measure all of the overview for that.
      await breathe();
      await conclude(pane, grid.sheet, applied, refusedCells(pane, review.preview));
      await recheckAfterChange(pane, pacer);
    },
    { cancellable: true },
  );
}

/** The last moment in which the work can be called off; from then on it cannot. */
function beginWriting(pane: Pane, { pause }: Pacer): BeforeWriting {
  return async () => {
    await pause();
    pane.dispatch({ type: 'work', work: { what: said('work.apply'), share: null, cancellable: false } });
  };
}

/** The change without what only a person wants to know of it. */
function owned({ cell, before, after, numberFormat, rules }: PreviewedCell): OwnedPatch {
  const patch = { cell, before, after, rules };
  return numberFormat === undefined ? patch : { ...patch, numberFormat };
}

/** Keeps what was changed in the journal and says what came of it. */
async function conclude(
  pane: Pane,
  sheet: string,
  { entry, obstacles, failures }: Applied,
  refused: readonly LeftCell[],
): Promise<void> {
  if (entry) await journalRun(pane, entry);
  const stopped = obstacles.filter((obstacle) => obstacle.refused);
  const stops = leftCells(sheet, stopped, (code) => obstacleSaid(pane, code));
  const left = [...stops, ...unverifiedCells(sheet, failures), ...refused];
  const changed = entry?.changes.length ?? 0;
  pane.notify({
    intent: left.length === 0 ? 'success' : 'warning',
    said: resultSaid(changed, countUnchanged(left, entry)),
    left,
    undo: entry?.at ?? null,
  });
}

function resultSaid(changed: number, left: number): Said {
  if (changed === 0 && left > 0) return said('apply.refused');
  return left === 0 ? said('apply.done', { changed }) : said('apply.doneInPart', { changed, left });
}

/** The cells that the host will not write, as it said before anything was written. */
export function refusedCells(pane: Pane, { plan, refused }: FixPreview): LeftCell[] {
  const { sheet } = plan.grid;
  return refused.map(({ cell, codes }) => ({
    sheet,
    cell,
    why: codes.map((code) => obstacleSaid(pane, code)),
  }));
}

/** One entry a cell, with all that stood in its way. */
export function leftCells(
  sheet: string,
  obstacles: readonly Obstacle[],
  tell: (code: ObstacleCode) => Said,
): LeftCell[] {
  const byCell = new Map<number, LeftCell>();
  for (const { cell, code } of obstacles) {
    const known = byCell.get(cellKey(cell));
    byCell.set(cellKey(cell), { sheet, cell, why: [...(known?.why ?? []), tell(code)] });
  }
  return [...byCell.values()];
}

/** Cells that show something else than what was written. */
export function unverifiedCells(sheet: string, failures: readonly Finding[]): LeftCell[] {
  return failures.map(({ cell, message, data }) => ({ sheet, cell, why: [{ text: message, data }] }));
}

/** What stands in the way of a cell, in the words of the program around the pane. */
export function obstacleSaid({ surroundings }: Pane, code: ObstacleCode): Said {
  return { text: surroundings.obstacles?.[code] ?? obstacleTexts[code], data: {} };
}

/** The changes that a choice would make. */
export function patchesOf({ finding }: FoundItem, suggestion: number | null): readonly Patch[] {
  return (suggestion === null ? finding.fix : finding.suggestions[suggestion]?.patches) ?? [];
}
