import { neededSheets } from '../../../core/report/build-report';
import type { SheetId } from '../../../core/grid/sheet-spec';
import type { CivilDate } from '../../../core/values/civil-date';
import { planSummary, writeSummary } from '../../../workflow/summarize';
import { said } from '../../messages';
import type { Pane } from '../pane';
import { snapshotHost } from '../snapshot-host';
import { recheckWithin } from './check';
import { keepJournal } from './keep';

/** Reads and checks the plan once more as of the day of the report, and shows what would be written. */
export function prepareSummary(pane: Pane, asOf: CivilDate): Promise<boolean> {
  return pane.work(
    said('work.summary'),
    async (pacer) => {
      pane.dispatch({ type: 'as-of', asOf });
      await recheckWithin(pane, pacer);
      const { checked, language, journal, summary } = pane.state;
      if (!checked) return;
      const host = snapshotHost(pane.host, pacer);
      const present = new Set((await host.ownSheets()).map(({ id }) => id));
      // The journal sheet keeps what it lists already.
      const unlisted = journal.filter((run) => !present.has('journal') || !run.listed);
      const planned = await planSummary(host, checked.examination, {
        rules: pane.rules,
        asOf,
        language,
        only: summary.wanted,
        journal: unlisted,
        pause: pacer.pause,
      });
      pane.dispatch({ type: 'summary-planned', plan: { summary: planned, present } });
    },
    { cancellable: true },
  );
}

/** Writes the sheets that were shown. */
export function writeSheets(pane: Pane): Promise<boolean> {
  return pane.work(said('work.write'), async () => {
    const { plan } = pane.state.summary;
    if (!plan) return;
    const { specs } = plan.summary;
    const obstacles = await writeSummary(pane.host, plan.summary);
    const written = obstacles.length === 0 ? specs.map(({ name }) => name) : [];
    pane.dispatch({ type: 'summary-written', obstacles, written });
    if (obstacles.length > 0 || !specs.some(({ id }) => id === 'journal')) return;
    await keepJournal(
      pane,
      pane.state.journal.map((run) => ({ ...run, listed: true })),
    );
  });
}

/** All sheets that are written when these are wanted: some count from the sheet of data. */
export function writtenWith(wanted: ReadonlySet<SheetId>): ReadonlySet<SheetId> {
  return new Set(neededSheets(wanted));
}
