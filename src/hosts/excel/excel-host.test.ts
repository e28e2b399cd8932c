import { describe, expect, it } from 'vitest';
import type { Book } from '../../../test/office-host/book/book';
import { loadExcel } from '../../../test/office-host/load-excel';
import { openExcel, planBook, planSheet as sheet } from '../../../test/support/excel';
import { at } from '../../../test/support/grid';
import { plainSpec } from '../../../test/support/summary-spec';
import type { Patch } from '../../core/grid/patch';
import { applyPatches } from '../../workflow/apply';
import { excelHost } from './excel-host';

const change: Patch = { cell: at('B2'), before: 'Rà soát', after: 'Rà soát văn bản' };

describe('the undo stack', () => {
  it('outlives reading, looking and selecting', async () => {
    const { host, book } = openExcel(planBook());
    await host.listSheets();
    await host.read(sheet);
    await host.preflight(sheet, [change, { cell: at('A9'), before: null, after: 'x' }]);
    await host.ownSheets();
    await host.readNote('settings');
    await host.select(sheet, at('B2'));
    expect(book.undo.wipes).toEqual([]);
  });

  it('outlives writing into cells that hold something', async () => {
    const { host, book } = openExcel(planBook());
    await host.apply(sheet, [change]);
    expect(book.undo.wipes).toEqual([]);
    expect(book.undo.steps).toHaveLength(1);
  });
});

describe('a person at the same workbook', () => {
  it('changes a cell between the look and the writing', async () => {
    const { host, book, emulator } = openExcel(planBook());
    expect(await host.preflight(sheet, [change])).toEqual([]);
    emulator.faults.interfere(({ sheets }) => sheets[0]?.put(at('B2'), { value: 'Rà soát lại' }));
    const { applied, obstacles } = await host.apply(sheet, [change]);
    expect(applied).toEqual([]);
    expect(obstacles).toEqual([{ cell: at('B2'), code: 'StaleCell', refused: true }]);
    expect(book.sheets[0]?.cell(at('B2')).value).toBe('Rà soát lại');
  });

  it('is waited for while they type', async () => {
    const { host, book } = openExcel(planBook());
    book.typing.start();
    const applied = host.apply(sheet, [change]);
    await settled();
    expect(book.sheets[0]?.cell(at('B2')).value).toBe('Rà soát');
    book.typing.stop();
    expect((await applied).applied).toEqual([change]);
  });

  it('is heard, near and far, until nobody listens; the program itself is not', async () => {
    for (const excelApi of ['1.9', '1.14']) {
      const { host, book } = openExcel(planBook(), { excelApi });
      const heard: unknown[] = [];
      const stop = await host.watch((told) => heard.push(told));
      const tell = (source: 'local' | 'remote') =>
        book.tell({
          sheet: book.active,
          range: { top: 2, left: 2, bottom: 2, right: 2 },
          source,
          isOwn: false,
        });
      await host.apply(sheet, [change]);
      tell('local');
      tell('remote');
      await settled();
      expect(heard).toEqual([
        { sheet, remote: false },
        { sheet, remote: true },
      ]);
      await stop();
      tell('local');
      await settled();
      expect(heard).toHaveLength(2);
    }
  });

  it('is not told of what the program writes, neither by newer versions nor by older ones', async () => {
    const { host, book } = openExcel(planBook());
    const heard: unknown[] = [];
    const wereEventsOn: boolean[] = [];
    await host.watch((told) => heard.push(told));
    book.onChange(() => wereEventsOn.push(book.eventsEnabled));
    await host.apply(sheet, [change]);
    const range = { top: 2, left: 2, bottom: 2, right: 2 };
    book.tell({ sheet: book.active, range, source: 'local', isOwn: true });
    await settled();
    expect(wereEventsOn).toEqual([false, true]);
    expect(heard).toEqual([]);
  });

  it('is told what another part of the page writes, as the ribbon beside the pane does', async () => {
    const { Excel, isSetSupported } = loadExcel(planBook());
    const office = { run: Excel.run, supports: (version: string) => isSetSupported('ExcelApi', version) };
    const [pane, ribbon] = [excelHost({ office }), excelHost({ office })];
    const heard: unknown[] = [];
    const stop = await pane.watch((told) => heard.push(told));
    await ribbon.apply(sheet, [change]);
    expect(heard).toEqual([{ sheet, remote: false }]);
    const back = { cell: change.cell, before: change.after, after: change.before };
    await pane.apply(sheet, [back]);
    await stop();
    await ribbon.apply(sheet, [change]);
    expect(heard).toHaveLength(1);
  });

  it('is heard again after a write that failed', async () => {
    const { host, book, emulator } = openExcel(planBook());
    // Once the cell is looked at, and then it is written.
    emulator.faults.failOn('Range.values', 'GeneralException', { skip: 1 });
    await expect(host.apply(sheet, [change])).rejects.toMatchObject({ name: 'ExcelFailure' });
    expect(book.eventsEnabled).toBe(true);
  });
});

describe('failures', () => {
  it('half-way are rolled back, and said in both languages', async () => {
    const book = planBook(Array.from({ length: 60 }, (_, index) => [index, 'a']));
    const { host, emulator } = openExcel(book);
    const before = await host.read(sheet);
    // Too far from each other to be written in one run.
    const patches = ['B1', 'B60'].map((cell) => ({ cell: at(cell), before: 'a', after: 'b', rules: [] }));
    emulator.faults.failOn('Range.values', 'GeneralException', { skip: 3 });
    const failed = applyPatches(host, before, patches, { at: '2024-01-02T08:00:00Z', action: 'fix' });
    await expect(failed).rejects.toMatchObject({
      name: 'ApplyFailed',
      left: [],
      cause: {
        name: 'ExcelFailure',
        code: 'Failed',
        text: { vi: expect.stringContaining('Excel báo lỗi') as string },
      },
    });
    expect((await host.read(sheet)).cell(1, 2).value).toBe('a');
    // One cell was written, and written back.
    expect(book.undo.steps).toHaveLength(2);
  });

  it.each([
    ['AccessDenied', 'AccessDenied'],
    ['ActivityLimitReached', 'Busy'],
    ['InvalidOperationInCellEditMode', 'CellEditMode'],
    ['SomethingNew', 'Failed'],
  ])('with the code %s are told as %s', async (code, told) => {
    const { host, emulator } = openExcel(planBook());
    emulator.faults.failOn('Worksheet.getUsedRangeOrNullObject', code);
    await expect(host.read(sheet)).rejects.toMatchObject({ name: 'ExcelFailure', code: told });
  });

  it('are a sheet with more rows than any plan has', async () => {
    const book = planBook();
    book.active.put({ row: 200_001, col: 1 }, { value: 'x' });
    await expect(openExcel(book).host.read(sheet)).rejects.toMatchObject({ code: 'TooManyRows' });
  });

  it('while sheets are written leave no half of a new one', async () => {
    const { host, book, emulator } = openExcel(planBook());
    emulator.faults.failOn('Range.formulas', 'GeneralException');
    const put = host.putSheets([plainSpec('data', 'Dữ liệu', [['x']])]);
    await expect(put).rejects.toMatchObject({ name: 'ExcelFailure', code: 'SheetsUnfinished' });
    expect(book.sheets.map(({ name }) => name)).toEqual([sheet]);
  });

  it('are sheets that do not hold what was written', async () => {
    const { host, emulator } = openExcel(planBook());
    const meddle = ({ sheets }: Book): void => {
      const made = sheets.find(({ name }) => name === 'Dữ liệu');
      if (made?.cell(at('A1')).value === 'x') made.put(at('A1'), { value: 'y' });
    };
    for (let requests = 0; requests < 10; requests++) emulator.faults.interfere(meddle, requests);
    const put = host.putSheets([plainSpec('data', 'Dữ liệu', [['x']])]);
    await expect(put).rejects.toMatchObject({ name: 'ExcelFailure', code: 'SheetsUnfinished' });
  });

  it('say that a sheet or a cell cannot be reached', async () => {
    const { host, emulator } = openExcel(planBook());
    await expect(host.select('Không có', at('A1'))).rejects.toMatchObject({ code: 'NoSuchSheet' });
    await expect(host.preflight('Không có', [change])).rejects.toMatchObject({ code: 'NoSuchSheet' });
    emulator.faults.failOn('Range.select');
    await expect(host.select(sheet, at('F37'))).rejects.toMatchObject({ code: 'CannotSelect' });
  });
});

describe('the person’s place', () => {
  it('is where they are brought', async () => {
    const book = planBook();
    book.addSheet('Tổng hợp');
    const { host, syncsOf } = openExcel(book);
    expect(await host.activeSheet()).toBe(sheet);
    // The sheet comes in front before the cell is selected: together they are unreliable (#5118).
    expect(await syncsOf(() => host.select('Tổng hợp', at('C7')))).toBe(2);
    expect(await host.activeSheet()).toBe('Tổng hợp');
    expect(book.selection.range).toEqual({ top: 7, left: 3, bottom: 7, right: 3 });
  });

  it('is told with the cells that are selected, unless they are several blocks', async () => {
    const book = planBook();
    const { host, emulator } = openExcel(book);
    const range = { top: 1, left: 1, bottom: 3, right: 3 };
    book.select(book.active, range);
    expect(await host.selection()).toEqual({ sheet, range });
    emulator.faults.failOn('Workbook.getSelectedRange', 'InvalidSelection');
    expect(await host.selection()).toBeNull();
  });
});

describe('notes', () => {
  it('are kept in the workbook until they are taken away', async () => {
    const { host, book } = openExcel(planBook());
    expect(await host.readNote('settings')).toBeNull();
    await host.writeNote('settings', '{"sheet":"Phụ lục"}');
    expect(await openExcel(book).host.readNote('settings')).toBe('{"sheet":"Phụ lục"}');
    await host.writeNote('settings', 'khác');
    expect(await host.readNote('settings')).toBe('khác');
    await host.writeNote('settings', null);
    await host.writeNote('settings', null);
    expect(await host.readNote('settings')).toBeNull();
    expect(book.settings.size).toBe(0);
  });
});

/** After everything that is under way. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30));
}
