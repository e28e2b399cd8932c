import type { Settings } from '../../../core/settings/settings';
import type { JournalEntry } from '../../../workflow/journal';
import { readJournal, writeJournal, writeSettings, type KeptRun } from '../../../workflow/workbook-notes';
import { said } from '../../messages';
import type { Pane } from '../pane';

/** Takes up runs that were made outside the pane, from the ribbon for one. */
export async function refreshJournal(pane: Pane): Promise<void> {
  const kept = await keptJournal(pane);
  const { journal, journalKept } = pane.state;
  pane.dispatch({ type: 'journal', journal: merged(kept, journal), kept: journalKept });
}

/** What the workbook keeps; nothing where it cannot be asked: the pane has its own journal, too. */
function keptJournal(pane: Pane): Promise<readonly KeptRun[]> {
  return readJournal(pane.host).catch(() => []);
}

/** Adds a run to the journal, and keeps it in the workbook where that is possible. */
export async function journalRun(pane: Pane, entry: JournalEntry): Promise<void> {
  const before = merged(await keptJournal(pane), pane.state.journal);
  await keepJournal(pane, [...before, { ...entry, undone: [], listed: false }]);
}

export async function keepJournal(pane: Pane, journal: readonly KeptRun[]): Promise<void> {
  const kept = await writeJournal(pane.host, journal).then(
    () => true,
    () => false,
  );
  pane.dispatch({ type: 'journal', journal, kept });
}

/** Changes the settings of this workbook, and keeps them in it. */
export async function keepSettings(pane: Pane, settings: Settings): Promise<void> {
  pane.dispatch({ type: 'settings', settings });
  await writeSettings(pane.host, settings).catch(() =>
    pane.notify({ intent: 'warning', said: said('settings.notKept') }),
  );
}

/** All runs that either of them knows, in the order of time; what the pane knows of a run wins. */
function merged(kept: readonly KeptRun[], known: readonly KeptRun[]): readonly KeptRun[] {
  const runs = new Map([...kept, ...known].map((run) => [`${run.at} ${run.action}`, run]));
  return [...runs.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
