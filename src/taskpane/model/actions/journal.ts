import { cellKey } from '../../../core/grid/address';
import { countUnchanged } from '../../../workflow/apply';
import { revert } from '../../../workflow/revert';
import type { KeptRun } from '../../../workflow/workbook-notes';
import { said, type Said } from '../../messages';
import type { Pane } from '../pane';
import type { LeftCell } from '../state';
import { recheckAfterChange } from './check';
import { leftCells, obstacleSaid, unverifiedCells } from './fix';
import { keepJournal } from './keep';

/** Something of the run can still be taken back. */
export function canUndo({ action, changes, undone }: KeptRun): boolean {
  return action === 'fix' && undone.length < changes.length;
}

/**
 * Takes back a run, or some of its changes. A cell that was changed since is left as it is.
 *
 * @param at the instant of the run
 * @param positions of the changes in the run; all that were not taken back yet where nothing is said
 */
export function undo(pane: Pane, at: string, positions?: readonly number[]): Promise<boolean> {
  return undoRuns(pane, (run) => run.at === at, positions);
}

/** Takes back all that was not taken back yet, the newest run first. */
export function undoAll(pane: Pane): Promise<boolean> {
  return undoRuns(pane, () => true);
}

function undoRuns(
  pane: Pane,
  isWanted: (run: KeptRun) => boolean,
  positions?: readonly number[],
): Promise<boolean> {
  return pane.work(said('work.undo'), async (pacer) => {
    const runs = pane.state.journal.filter((run) => canUndo(run) && isWanted(run));
    let changed = 0;
    let unchanged = 0;
    const left: LeftCell[] = [];
    for (const run of runs.reverse()) {
      const undone = await undoRun(pane, run, positions);
      changed += undone.changed;
      unchanged += undone.unchanged;
      left.push(...undone.left);
    }
    pane.notify({
      intent: left.length === 0 ? 'success' : 'warning',
      said: resultSaid(changed, unchanged),
      left,
    });
    await recheckAfterChange(pane, pacer);
  });
}

function resultSaid(changed: number, left: number): Said {
  if (changed === 0 && left > 0) return said('undo.refused');
  return left === 0 ? said('undo.done', { changed }) : said('undo.doneInPart', { changed, left });
}

interface Undone {
  readonly changed: number;
  readonly unchanged: number;
  readonly left: readonly LeftCell[];
}

/** Takes changes of one run back, and keeps that in the journal. */
async function undoRun(
  pane: Pane,
  run: KeptRun,
  positions: readonly number[] = [...run.changes.keys()],
): Promise<Undone> {
  const asked = positions.filter((position) => !run.undone.includes(position));
  const wanted = new Set(asked.map((position) => run.changes[position]));
  const at = await pane.instant();
  const { entry, obstacles, failures } = await revert(pane.host, run, at, (change) => wanted.has(change));
  const done = new Set(entry?.changes.map(({ cell }) => cellKey(cell)));
  const undone = asked.filter((position) => {
    const change = run.changes[position];
    return change !== undefined && done.has(cellKey(change.cell));
  });
  // The journal may have been read anew since the run was taken from it.
  const journal = pane.state.journal.map((one) =>
    one.at === run.at && one.action === run.action ? { ...one, undone: [...one.undone, ...undone] } : one,
  );
  await keepJournal(pane, entry ? [...journal, { ...entry, undone: [], listed: false }] : journal);
  const refused = obstacles.filter((obstacle) => obstacle.refused);
  const stopped = leftCells(run.sheet, refused, (code) =>
    code === 'StaleCell' ? said('undo.changedSince') : obstacleSaid(pane, code),
  );
  const left = [...stopped, ...unverifiedCells(run.sheet, failures)];
  return { changed: undone.length, unchanged: countUnchanged(left, entry), left };
}
