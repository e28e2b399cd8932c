import { cellKey } from '../../../core/grid/address';
import { revert } from '../../../workflow/revert';
import { said } from '../../messages';
import type { Pane } from '../pane';
import { recheckWithin } from './check';
import { leftCells, obstacleSaid } from './fix';
import { keepJournal } from './keep';

/**
 * Takes back a run, or some of its changes. A cell that was changed since is left as it is.
 *
 * @param at the instant of the run
 * @param positions of the changes in the run; all that were not taken back yet where nothing is said
 */
export function undo(pane: Pane, at: string, positions?: readonly number[]): Promise<boolean> {
  return pane.work(said('work.undo'), async (pacer) => {
    const run = pane.state.journal.find((one) => one.at === at && one.action === 'fix');
    if (!run) return;
    const asked = new Set(
      (positions ?? run.changes.map((_, position) => position)).filter(
        (position) => !run.undone.includes(position),
      ),
    );
    const wanted = run.changes.filter((_, position) => asked.has(position));
    const { entry, obstacles, failures } = await revert(pane.host, run, pane.now(), (change) =>
      wanted.includes(change),
    );
    const done = new Set(entry?.changes.map(({ cell }) => cellKey(cell)));
    const undone = run.changes.flatMap(({ cell }, position) =>
      asked.has(position) && done.has(cellKey(cell)) ? [position] : [],
    );
    const journal = pane.state.journal.map((one) =>
      one === run ? { ...run, undone: [...run.undone, ...undone] } : one,
    );
    await keepJournal(pane, entry ? [...journal, { ...entry, undone: [], listed: false }] : journal);
    const left = [
      ...leftCells(
        run.sheet,
        obstacles.filter(({ refused }) => refused),
        (code) => (code === 'StaleCell' ? said('undo.changedSince') : obstacleSaid(code)),
      ),
      ...failures.map(({ cell, message, data }) => ({
        sheet: run.sheet,
        cell,
        why: [{ text: message, data }],
      })),
    ];
    pane.notify({
      intent: left.length === 0 ? 'success' : 'warning',
      said:
        left.length === 0
          ? said('undo.done', { changed: undone.length })
          : said('undo.doneInPart', { changed: undone.length, left: left.length }),
      left,
    });
    await recheckWithin(pane, pacer);
  });
}
