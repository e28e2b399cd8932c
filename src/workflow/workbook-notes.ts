import * as z from 'zod';
import type { Text } from '../core/i18n/text';
import { parseSettings } from '../core/settings/parse-settings';
import { defaultSettings, type Settings } from '../core/settings/settings';
import type { InteractiveHost } from '../hosts/host';
import { NoteChanged } from '../hosts/note-changed';
import type { JournalEntry } from './journal';

/** Where the workbook keeps what people set and what was changed. */
export type NoteHost = Pick<InteractiveHost, 'readNote' | 'writeNote'>;

const settingsNote = 'settings';
const headersNote = 'columnHeaders';
const journalNote = 'journal';
/** So many changes are kept, the newest ones; a run is kept whole or not at all. */
const keptChanges = 5000;
/** What the host must be able to take as one text, in characters. */
const longestNote = 1_000_000;

export interface KeptSettings {
  readonly settings: Settings;
  /** What is wrong with the settings in the workbook, which are then not followed at all. */
  readonly problems: readonly Text[];
}

/** A run with the changes of it that were taken back since, by their position. */
export interface KeptRun extends JournalEntry {
  readonly undone: readonly number[];
  /** It stands on the journal sheet of the workbook. */
  readonly listed: boolean;
}

/** The settings that the workbook keeps; the defaults where it keeps none, or none that can be used. */
export async function readSettings(host: NoteHost): Promise<KeptSettings> {
  const text = await host.readNote(settingsNote);
  if (text === null) return { settings: defaultSettings, problems: [] };
  const result = parseSettings(parsed(text));
  return result.ok
    ? { settings: result.settings, problems: [] }
    : { settings: defaultSettings, problems: result.problems };
}

/** Keeps what differs from the defaults; nothing at all where nothing does. */
export async function writeSettings(host: NoteHost, settings: Settings): Promise<void> {
  const own = Object.entries(settings).filter(
    ([key, value]) =>
      value !== undefined && JSON.stringify(value) !== JSON.stringify(defaultSettings[key as keyof Settings]),
  );
  await host.writeNote(settingsNote, own.length === 0 ? null : JSON.stringify(Object.fromEntries(own)));
}

/** What the headers of the columns said that a person chose by hand: by the letters of the column. */
export type ColumnHeaders = Readonly<Record<string, string>>;

const columnHeaders = z.record(z.string(), z.string());

/** The headers that the workbook remembers; none where it remembers none, or none that can be understood. */
export async function readHeaders(host: Pick<NoteHost, 'readNote'>): Promise<ColumnHeaders> {
  const text = await host.readNote(headersNote);
  const result = columnHeaders.safeParse(text === null ? {} : parsed(text));
  return result.success ? result.data : {};
}

export async function writeHeaders(host: Pick<NoteHost, 'writeNote'>, headers: ColumnHeaders): Promise<void> {
  await host.writeNote(headersNote, Object.keys(headers).length === 0 ? null : JSON.stringify(headers));
}

const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.strictObject({ error: z.string() }).readonly(),
]);
const change = z.strictObject({
  cell: z.strictObject({ row: z.int().min(1), col: z.int().min(1) }),
  before: value,
  after: value,
  numberFormat: z.string().exactOptional(),
  numberFormatBefore: z.string().exactOptional(),
  rules: z.array(z.string()),
});
const runs = z.array(
  z.strictObject({
    at: z.string(),
    action: z.enum(['fix', 'revert']),
    sheet: z.string(),
    changes: z.array(change),
    undone: z.array(z.int().min(0)),
    listed: z.boolean(),
  }),
);

/** The runs that the workbook remembers, the oldest first; none where what it keeps cannot be understood. */
export async function readJournal(host: NoteHost): Promise<readonly KeptRun[]> {
  return journalOf(await host.readNote(journalNote));
}

/** Several people may journal something in the same second, but not so many. */
const mostTries = 10;

/**
 * Changes the journal of the workbook. Where somebody else journals something at the same time, theirs is read and
 * changed once more, so that no run is lost.
 *
 * @param change what is to be kept instead of what is; the newest of the runs are, as many as the workbook can take
 * @returns the runs as they were changed
 */
export async function changeJournal(
  host: NoteHost,
  change: (journal: readonly KeptRun[]) => readonly KeptRun[],
): Promise<readonly KeptRun[]> {
  for (let tries = 1; ; tries++) {
    const text = await host.readNote(journalNote);
    const journal = change(journalOf(text));
    try {
      await host.writeNote(journalNote, textOf(journal), text);
      return journal;
    } catch (error) {
      if (!(error instanceof NoteChanged) || tries === mostTries) throw error;
    }
  }
}

function journalOf(text: string | null): readonly KeptRun[] {
  const result = runs.safeParse(text === null ? [] : parsed(text));
  return result.success ? result.data : [];
}

function textOf(journal: readonly KeptRun[]): string | null {
  const kept: string[] = [];
  let changes = 0;
  let length = 2;
  for (const run of [...journal].reverse()) {
    const text = JSON.stringify(run);
    changes += run.changes.length;
    length += text.length + 1;
    if (changes > keptChanges || length > longestNote) break;
    kept.push(text);
  }
  return kept.length === 0 ? null : `[${kept.reverse().join(',')}]`;
}

/** The value of a JSON text; `null` for any other text, which no schema here takes. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
