import { describe, expect, it } from 'vitest';
import { Book } from '../../../test/google-host/book/book';
import { at } from '../../../test/support/grid';
import { openGoogle } from '../../../test/support/google';
import { applyPatches } from '../../workflow/apply';
import { differences } from '../../workflow/verify';

const sheet = 'Phụ lục';
const rows = 10_000;
const run = { at: '2024-01-02T08:00:00Z', action: 'fix' as const };

/** A plan of ten thousand tasks. */
function openPlan(count = rows) {
  const book = new Book();
  const plan = book
    .addSheet(sheet)
    .fill(
      Array.from({ length: count }, (_, index) => [
        index + 1,
        `Nhiệm vụ ${index + 1}`,
        'Báo cáo',
        'Sở Nội vụ',
        null,
        1.5,
        { value: 45_291 + (index % 300), numberFormat: 'dd/mm/yyyy' },
        'Đang  thực hiện',
      ]),
    );
  return { ...openGoogle(book), plan };
}

/** Changes of two of three cells in two columns: 13,333 for ten thousand rows. */
function manyChanges(count = rows) {
  const changes = [];
  for (let row = 1; row <= count; row++) {
    const task = `Nhiệm vụ ${row}`;
    if (row % 3 !== 0) changes.push({ cell: { row, col: 2 }, before: task, after: `${task}.`, rules: [] });
    if (row % 3 !== 1) {
      changes.push({ cell: { row, col: 8 }, before: 'Đang  thực hiện', after: 'Đang thực hiện', rules: [] });
    }
  }
  return changes;
}

describe('ten thousand rows', () => {
  it('are read in a constant number of calls, but for the rows that may be hidden', async () => {
    const { host, script } = openPlan();
    const grid = await host.read(sheet);
    expect(grid.cell(rows, 2).value).toBe(`Nhiệm vụ ${rows}`);
    const perRow = script.meter.calls(/^Sheet\.isRowHidden/);
    expect(perRow).toBe(rows);
    // Dates are told by the instant, each once in a part.
    const perDate = script.meter.calls(/^Utilities\.formatDate$/);
    expect(perDate).toBeLessThanOrEqual(600);
    expect(script.meter.calls() - perRow - perDate).toBeLessThan(60);
    expect(script.meter.longest).toBeLessThan(60_000);
  });

  it('are written in as few calls as there are groups of cells, and nothing beside them', async () => {
    const { host, script, plan } = openPlan();
    const changes = manyChanges();
    expect(changes.length).toBeGreaterThan(13_000);
    const { applied } = await host.apply(sheet, changes);
    expect(applied).toHaveLength(changes.length);
    expect(plan.cell({ row: rows - 1, col: 8 }).value).toBe('Đang thực hiện');
    // Two of three tasks stand together, each with words of its own; all of the other column get the same.
    expect(script.meter.calls(/^Range\.setValues$/)).toBe(Math.floor(rows / 3));
    expect(script.meter.calls(/^RangeList\.setValue$/)).toBeLessThan(20);
    expect(script.meter.calls(/^Range\.get(?:Values|Formulas|NumberFormats)$/)).toBeLessThan(250);
    expect(script.meter.longest).toBeLessThan(90_000);
  });

  it('are written in several runs where the service is slow', async () => {
    const { host, script } = openPlan(3000);
    const changes = manyChanges(3000);
    let runs = 0;
    script.meter.cost = { call: 200, cell: 0.005 };
    script.meter.before = (member) => {
      if (member === 'Lock.tryLock') runs++;
    };
    expect((await host.apply(sheet, changes)).applied).toHaveLength(changes.length);
    expect(runs).toBeGreaterThan(2);
    expect(script.meter.longest).toBeLessThan(200_000);
  });
});

describe('six minutes', () => {
  it.each([1, 2])('end a run after %i of its parts, and nothing half-done remains', async (parts) => {
    const { host, script, plan } = openPlan(600);
    const before = await host.read(sheet);
    let flushes = 0;
    let written = 0;
    script.meter.before = (member) => {
      if (member !== 'SpreadsheetApp.flush' || ++flushes !== parts) return;
      written = manyChanges(600).filter(({ cell, after }) => plan.cell(cell).value === after).length;
      script.meter.spend(400_000);
    };
    const failing = applyPatches(host, before, manyChanges(600), run);
    await expect(failing).rejects.toMatchObject({ name: 'ApplyFailed', left: [] });
    expect(written).toBe(parts === 1 ? 500 : 800);
    expect(differences(before, await host.read(sheet))).toEqual([]);
  });

  it('are not reached by looking at rows one by one, however slow that is', async () => {
    const { host, script, plan } = openPlan(5000);
    plan.hiddenRows.add(4321);
    script.meter.cost = { call: 150, cell: 0.005 };
    const grid = await host.read(sheet);
    expect([...grid.hiddenRows]).toEqual([4321]);
    expect(script.meter.longest).toBeLessThan(100_000);
  });
});

describe('fifty megabytes', () => {
  it('are never asked for at once', async () => {
    const book = new Book();
    const long = 'ệ'.repeat(40_000);
    book.addSheet(sheet).fill(Array.from({ length: 600 }, () => [long, long]));
    const { host, script } = openGoogle(book);
    const grid = await host.read(sheet);
    expect(grid.cell(600, 2).value).toBe(long);
    expect(script.largestAnswer).toBeLessThan(25_000_000);
  });
});

describe('somebody else', () => {
  it('changes a cell before it is written', async () => {
    const { host, script, plan } = openPlan(3);
    script.meter.before = (member) => {
      if (member === 'Lock.tryLock') plan.enter(at('B2'), 'Việc khác');
    };
    const changes = manyChanges(3);
    const { applied, obstacles } = await host.apply(sheet, changes);
    expect(obstacles).toEqual([{ cell: at('B2'), code: 'StaleCell', refused: true }]);
    expect(applied).toHaveLength(changes.length - 1);
    expect(plan.cell(at('B2')).value).toBe('Việc khác');
  });

  it('puts a formula into a cell before it is written', async () => {
    const { host, script, plan } = openPlan(3);
    script.meter.before = (member) => {
      if (member === 'Lock.tryLock') plan.enter(at('B2'), '=A2');
    };
    await host.apply(sheet, manyChanges(3));
    expect(plan.cell(at('B2')).formula).toBe('=A2');
  });

  it('writes with the program just now', async () => {
    const { host, book } = openPlan(3);
    const before = await host.read(sheet);
    book.isLocked = true;
    await expect(host.apply(sheet, manyChanges(3))).rejects.toMatchObject({ code: 'Busy' });
    expect(differences(before, await host.read(sheet))).toEqual([]);
  });

  it('protects a column while others are written, and nothing half-done remains', async () => {
    const { host, script, plan } = openPlan(600);
    const before = await host.read(sheet);
    script.meter.before = (member) => {
      if (member !== 'RangeList.setValue') return;
      plan.protections.push({ range: { top: 1, left: 8, bottom: 600, right: 8 }, canEdit: false, open: [] });
    };
    await expect(host.apply(sheet, manyChanges(600))).rejects.toMatchObject({ code: 'Failed' });
    expect(differences(before, await host.read(sheet))).toEqual([]);
  });
});

describe('ten calls', () => {
  it('are never exceeded, whatever is asked for at once', async () => {
    const { host } = openPlan(3000);
    const all = Array.from({ length: 30 }, (_, index) =>
      index % 2 === 0 ? host.listSheets() : host.readNote(`key ${index}`),
    );
    await Promise.all([host.read(sheet), ...all]);
    expect(await host.readNote('none')).toBeNull();
  });
});

describe('a world of its own', () => {
  it('is all that a call has', async () => {
    const book = new Book();
    book.addSheet(sheet).fill([['a  b']]);
    const { host } = openGoogle(book, { isFresh: true });
    const change = { cell: at('A1'), before: 'a  b', after: 'a b' };
    expect((await host.apply(sheet, [change])).applied).toEqual([change]);
    expect((await host.read(sheet)).cell(1, 1).value).toBe('a b');
  });
});
