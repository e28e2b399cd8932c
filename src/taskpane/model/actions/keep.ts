import type { Settings } from '../../../core/settings/settings';
import type { JournalEntry } from '../../../workflow/journal';
import {
  changeJournal,
  readJournal,
  readSettings,
  writeHeaders,
  writeSettings,
  type ColumnHeaders,
  type KeptRun,
} from '../../../workflow/workbook-notes';
import type { Pane } from '../pane';

/** Takes up runs that were made outside the pane, from the ribbon for one. */
export async function refreshJournal(pane: Pane): Promise<void> {
  // The pane has its own journal, too.
  const kept = await readJournal(pane.host).catch(() => []);
  const { journal, journalKept } = pane.state;
  pane.dispatch({ type: 'journal', journal: merged(kept, journal), kept: journalKept });
}

/** Adds a run to the journal, and keeps it in the workbook where that is possible. */
export async function journalRun(pane: Pane, entry: JournalEntry): Promise<void> {
  await keepJournal(pane, [...pane.state.journal, { ...entry, undone: [], listed: false }]);
}

/**
 * Keeps runs in the workbook, beside those that others have added since. Where these cannot be read nothing is written,
 * for that would delete them.
 */
export async function keepJournal(pane: Pane, known: readonly KeptRun[]): Promise<void> {
  let journal = merged([], known);
  const kept = await changeJournal(pane.host, (others) => (journal = merged(others, known))).then(
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

/** All runs that either of them knows, in the order of time, with what either of them knows to have become of them. */
function merged(kept: readonly KeptRun[], known: readonly KeptRun[]): readonly KeptRun[] {
  const runs = new Map<string, KeptRun>();
  for (const run of [...kept, ...known]) {
    const key = `${run.at} ${run.action}`;
    const other = runs.get(key) ?? run;
    const undone = [...new Set([...other.undone, ...run.undone])];
    runs.set(key, { ...run, undone, listed: other.listed || run.listed });
  }
  return [...runs.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
