import type { Settings } from '../../../core/settings/settings';
import type { JournalEntry } from '../../../workflow/journal';
import {
  readJournal,
  readSettings,
  writeHeaders,
  writeJournal,
  writeSettings,
  type ColumnHeaders,
  type KeptRun,
} from '../../../workflow/workbook-notes';
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

/** Takes up what the workbook keeps, unless it cannot keep what was set in the pane. */
export async function refreshSettings(pane: Pane): Promise<void> {
  if (!pane.state.settingsKept) return;
  const { settings, problems } = await readSettings(pane.host);
  const told = problems.map((text) => ({ text, data: {} }));
  pane.dispatch({ type: 'settings', settings, problems: told, kept: true });
}

/** Changes the settings of this workbook; answers whether it keeps them. */
export async function keepSettings(pane: Pane, settings: Settings): Promise<boolean> {
  const kept = await writeSettings(pane.host, settings).then(
    () => true,
    () => false,
  );
  pane.dispatch({ type: 'settings', settings, problems: [], kept });
  return kept;
}

/** Remembers what the headers of chosen columns say, where the workbook can keep it. */
export async function keepHeaders(pane: Pane, headers: ColumnHeaders): Promise<void> {
  await writeHeaders(pane.host, headers).catch(() => undefined);
}

/** All runs that either of them knows, in the order of time; what the pane knows of a run wins. */
function merged(kept: readonly KeptRun[], known: readonly KeptRun[]): readonly KeptRun[] {
  const runs = new Map([...kept, ...known].map((run) => [`${run.at} ${run.action}`, run]));
  return [...runs.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
