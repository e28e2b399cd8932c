import { describe, expect, it } from 'vitest';
import { Book } from '../../../test/google-host/book/book';
import { at } from '../../../test/support/grid';
import { ServiceError } from '../../../test/google-host/realm';
import { openGoogle } from '../../../test/support/google';
import { changeJournal, readJournal, type KeptRun } from '../../workflow/workbook-notes';
import { NoteChanged } from '../note-changed';
import { GoogleFailure } from './errors';
import { googleHost } from './google-host';

const sheet = 'Phụ lục';

function openPlan() {
  const book = new Book();
  const plan = book.addSheet(sheet).fill([['Nhiệm vụ'], ['Rà soát']]);
  return { ...openGoogle(book), plan };
}

describe('what is kept in the document', () => {
  it('is the same text, however long, and takes the place of an older one', async () => {
    const { host, book } = openPlan();
    // A letter of two units falls between two parts.
    const long = `${'ệ'.repeat(2899)}😀${'đồng '.repeat(8000)}`;
    for (const text of [long, 'ngắn', '']) {
      await host.writeNote('journal', text);
      expect(await host.readNote('journal')).toBe(text);
    }
    expect([...book.properties.keys()].sort()).toEqual(['PhuLuc.journal.0', 'PhuLuc:journal']);
  });

  it('is told apart by its key, and goes', async () => {
    const { host, book } = openPlan();
    await host.writeNote('a', '1');
    await host.writeNote('a.0', '2');
    await host.writeNote('a', null);
    expect([await host.readNote('a'), await host.readNote('a.0')]).toEqual([null, '2']);
    await host.writeNote('a.0', null);
    expect(book.properties.size).toBe(0);
  });

  it('stays as it was where there is no room for more', async () => {
    const { host } = openPlan();
    await host.writeNote('journal', 'cũ');
    const writing = host.writeNote('journal', 'ệ'.repeat(200_000));
    await expect(writing).rejects.toMatchObject({ name: 'GoogleFailure', code: 'NoteTooLong' });
    expect(await host.readNote('journal')).toBe('cũ');
  });

  it('is written by one at a time', async () => {
    const { host, book } = openPlan();
    await host.writeNote('journal', 'cũ');
    book.isLocked = true;
    await expect(host.writeNote('journal', 'mới')).rejects.toMatchObject({ code: 'Busy' });
    expect(await host.readNote('journal')).toBe('cũ');
  });

  it('is not written over what somebody else has written since it was read', async () => {
    const { host } = openPlan();
    await host.writeNote('journal', 'a', null);
    await expect(host.writeNote('journal', 'b', null)).rejects.toBeInstanceOf(NoteChanged);
    await host.writeNote('journal', 'b', 'a');
    expect(await host.readNote('journal')).toBe('b');
  });

  it('has the runs of all who journal something in the same moment', async () => {
    const { book, host } = openPlan();
    const hosts = [host, openGoogle(book).host, openGoogle(book).host];
    const runOf = (at: string): KeptRun => ({
      at,
      action: 'fix',
      sheet,
      changes: [{ cell: { row: 2, col: 1 }, before: 'a', after: 'b', rules: [] }],
      undone: [],
      listed: false,
    });
    await Promise.all(
      hosts.map((one, index) => changeJournal(one, (kept) => [...kept, runOf(`2025-01-0${index + 1}`)])),
    );
    expect((await readJournal(host)).map((run) => run.at).sort()).toEqual([
      '2025-01-01',
      '2025-01-02',
      '2025-01-03',
    ]);
  });

  const long = 'đồng '.repeat(8000);

  it('stays as it was where the service gives up half-way', async () => {
    const { host, book } = openPlan();
    await host.writeNote('journal', long);
    await host.writeNote('settings', 'của người khác');
    const before = new Map(book.properties);
    const set = book.properties.set.bind(book.properties);
    let left = 2;
    book.properties.set = (key, value) => {
      if (left-- === 0) throw new ServiceError('Service error: Properties');
      return set(key, value);
    };
    await expect(host.writeNote('journal', 'khác '.repeat(16_000))).rejects.toMatchObject({ code: 'Failed' });
    expect(await host.readNote('journal')).toBe(long);
    expect(new Map(book.properties)).toEqual(before);
  });

  it.each([
    ['is written', 'ngắn'],
    ['is deleted', null],
  ])('has no old part in it where the run ends as soon as it %s', async (_, text) => {
    const { host, script, book } = openPlan();
    await host.writeNote('journal', long);
    await host.writeNote('settings', 'của người khác');
    let deletions = 0;
    script.meter.before = (member) => {
      if (member !== 'Properties.deleteProperty' || (text === null && deletions++ === 0)) return;
      script.meter.before = () => undefined;
      script.meter.spend(400_000);
    };
    await expect(host.writeNote('journal', text)).rejects.toThrow();
    expect(await host.readNote('journal')).toBe(text);
    await host.writeNote('journal', 'mới');
    expect([...book.properties.keys()].filter((key) => key.includes('journal'))).toHaveLength(2);
    expect(await host.readNote('settings')).toBe('của người khác');
  });
});

describe('formulas of a spreadsheet of Vietnam', () => {
  it.each([false, true])(
    'are the same however the service gives them (as shown: %s)',
    async (showsRegion) => {
      const { host, book, plan } = openPlan();
      const other = book.addSheet('Khác');
      const formulas = ['=SUMIFS(Z1:Z9,Y1:Y9,">0,5")*1.5', '=SUM({1,2;3,4},A1)'];
      formulas.forEach((formula, index) => plan.change({ row: 3 + index, col: 1 }, { value: 1, formula }));
      const foreign = '=COUNTIF(\'Phụ lục\'!$A$1:$A$2,"a,b")';
      other.change(at('A1'), { value: 1, formula: foreign });
      book.showsRegion = showsRegion;
      const grid = await host.read(sheet);
      expect([3, 4].map((row) => grid.cell(row, 1).formula)).toEqual(formulas);
      expect(grid.foreignFormulas).toEqual([foreign]);
    },
  );
});

describe('edits of people', () => {
  it('are told when the page asks, each once, and whose they are', async () => {
    const { host, script, plan, tick } = openPlan();
    const told: unknown[] = [];
    script.edit(sheet, () => plan.enter(at('A2'), 'trước khi mở'));
    const stop = await host.watch((change) => told.push(change));
    await tick();
    expect(told).toEqual([]);
    script.edit(sheet, () => plan.enter(at('A2'), 'Soạn thảo'));
    await tick();
    await tick();
    expect(told).toEqual([{ sheet, remote: false }]);
    script.user = 'somebody else';
    script.edit(sheet, () => plan.enter(at('A2'), 'Ban hành'));
    script.user = 'me';
    await tick();
    expect(told.slice(1)).toEqual([{ sheet, remote: true }]);
    await stop();
    script.edit(sheet, () => plan.enter(at('A2'), 'Trình'));
    await tick();
    expect(told).toHaveLength(2);
  });

  it('are not those of the program itself', async () => {
    const { host, tick } = openPlan();
    const told: unknown[] = [];
    await host.watch((change) => told.push(change));
    await host.apply(sheet, [{ cell: at('A2'), before: 'Rà soát', after: 'Soạn thảo' }]);
    await tick();
    expect(told).toEqual([]);
  });
});

describe('where a person is', () => {
  it('is told, and changed', async () => {
    const { host, book } = openPlan();
    const other = book.addSheet('Khác');
    expect(await host.activeSheet()).toBe(sheet);
    await host.select('Khác', at('C7'));
    expect(book.selection).toEqual({ sheet: other, range: { top: 7, left: 3, bottom: 7, right: 3 } });
    expect(await host.activeSheet()).toBe('Khác');
  });

  it('is told with the cells that are selected', async () => {
    const { host, plan, book } = openPlan();
    expect(await host.selection()).toBeNull();
    const range = { top: 1, left: 1, bottom: 3, right: 3 };
    book.selection = { sheet: plan, range };
    expect(await host.selection()).toEqual({ sheet, range });
  });

  it('stays where the cell cannot be reached', async () => {
    const { host, plan, book } = openPlan();
    book.addSheet('Khác');
    plan.isHidden = true;
    await expect(host.select(sheet, at('A1'))).rejects.toMatchObject({ code: 'CannotSelect' });
    await expect(host.select('Không có', at('A1'))).rejects.toMatchObject({ code: 'NoSuchSheet' });
  });
});

describe('a service that fails', () => {
  it.each([
    ['is out of reach', '', 'Offline'],
    ['says why', 'Service error: Spreadsheets', 'Failed'],
  ])('%s: it is told with a sentence for a person', async (_, message, code) => {
    const host = googleHost({
      call: () => Promise.reject(new Error(message)),
      repeat: () => () => undefined,
    });
    const failure: unknown = await host.listSheets().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(GoogleFailure);
    expect(failure).toMatchObject({ code });
  });

  it('gives something that nobody asked for', async () => {
    const host = googleHost({
      call: () => Promise.resolve('{"ok":true,"answer":{}}'),
      repeat: () => () => undefined,
    });
    await expect(host.listSheets()).rejects.toThrow();
  });
});
