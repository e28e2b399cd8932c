import { describe, expect, it } from 'vitest';
import { at } from '../../test/support/grid';
import { defaultSettings, settingsSchema } from '../core/settings/settings';
import { NoteChanged } from '../hosts/note-changed';
import {
  changeJournal,
  readJournal,
  readSettings,
  writeSettings,
  type KeptRun,
  type NoteHost,
} from './workbook-notes';

function notes(
  kept: Readonly<Record<string, string>> = {},
): NoteHost & { readonly all: Map<string, string> } {
  const all = new Map(Object.entries(kept));
  return {
    all,
    readNote: (key) => Promise.resolve(all.get(key) ?? null),
    writeNote: (key, text) => {
      if (text === null) all.delete(key);
      else all.set(key, text);
      return Promise.resolve();
    },
  };
}

const run = (count: number, text = 'a'): KeptRun => ({
  at: '2024-01-31T08:00:00+07:00',
  action: 'fix',
  sheet: 'Phụ lục',
  changes: Array.from({ length: count }, () => ({
    cell: at('F7'),
    before: text,
    after: 5,
    rules: ['budget/x'],
  })),
  undone: [],
  listed: false,
});

describe('settings in the workbook', () => {
  it('are the defaults where nothing is kept', async () => {
    expect(await readSettings(notes())).toEqual({ settings: defaultSettings, problems: [] });
  });

  it('come back as they were kept, and only what differs takes room', async () => {
    const host = notes();
    const settings = settingsSchema.parse({ columns: { lead: 'D' }, dateStyle: 'plain' });
    await writeSettings(host, settings);
    expect(host.all.get('settings')).toBe('{"columns":{"lead":"D"},"dateStyle":"plain"}');
    expect(await readSettings(host)).toEqual({ settings, problems: [] });
  });

  it('take no room where they are the defaults', async () => {
    const host = notes({ settings: '{"dateStyle":"plain"}' });
    await writeSettings(host, defaultSettings);
    expect(host.all.size).toBe(0);
  });

  it.each(['{"colums":{}}', '{', '[]'])('are not followed in part: %s', async (text) => {
    const { settings, problems } = await readSettings(notes({ settings: text }));
    expect(settings).toEqual(defaultSettings);
    expect(problems).toHaveLength(1);
  });
});

describe('the journal in the workbook', () => {
  it('comes back as it was kept', async () => {
    const host = notes();
    const formatted: KeptRun = {
      ...run(0),
      action: 'revert',
      undone: [0],
      changes: [
        {
          cell: at('G8'),
          before: { error: '#REF!' },
          after: null,
          numberFormat: 'dd/mm/yyyy',
          numberFormatBefore: 'General',
          rules: [],
        },
      ],
    };
    await changeJournal(host, () => [run(2), formatted]);
    expect(await readJournal(host)).toEqual([run(2), formatted]);
  });

  it('keeps whole runs, the newest ones', async () => {
    const host = notes();
    await changeJournal(host, () => [run(3000), run(4000), run(1000)]);
    expect((await readJournal(host)).map(({ changes }) => changes.length)).toEqual([4000, 1000]);
  });

  it('is not longer than a workbook can take', async () => {
    const host = notes();
    await changeJournal(host, () => [run(1, 'a'.repeat(600_000)), run(1, 'b'.repeat(600_000))]);
    expect((await readJournal(host)).map(({ changes }) => changes[0]?.before)).toEqual(['b'.repeat(600_000)]);
  });

  it('loses no run that somebody else adds at the same time', async () => {
    const host = notes();
    const write = host.writeNote.bind(host);
    let others = 3;
    host.writeNote = async (key, text, known) => {
      if (others-- > 0) await write(key, JSON.stringify([...(await readJournal(host)), run(others + 1)]));
      if (known !== (await host.readNote(key))) throw new NoteChanged();
      await write(key, text);
    };
    await changeJournal(host, (journal) => [...journal, run(9)]);
    expect((await readJournal(host)).map(({ changes }) => changes.length)).toEqual([3, 2, 1, 9]);
  });

  it('is left alone where it cannot be written', async () => {
    const host = notes();
    host.writeNote = () => Promise.reject(new Error('full'));
    await expect(changeJournal(host, () => [run(1)])).rejects.toThrow('full');
  });

  it.each(['{', '{}', '[{"at":1}]'])('is empty where it cannot be understood: %s', async (text) => {
    expect(await readJournal(notes({ journal: text }))).toEqual([]);
  });
});
