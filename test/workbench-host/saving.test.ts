import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { cellKey } from '../../src/core/grid/address';
import type { CellValue, Grid } from '../../src/core/grid/grid';
import { openWorkbook } from '../../src/hosts/xlsx';
import { Package } from '../../src/hosts/xlsx/package/package';
import { readWorkbookPart } from '../../src/hosts/xlsx/workbook-part';
import { openHeadless, type HeadlessBook } from '../support/headless-grid';
import { hasLibreOffice, recalculated } from '../support/libreoffice';
import { expectOnlyPatched, tenPatches } from '../support/round-trip';
import { sampleBytes, samplePath, samples } from '../support/samples';
import { summarized } from '../support/summary';
import { partText, unzip, withParts } from '../support/workbook-files';

const opened: HeadlessBook[] = [];

async function open(bytes: Uint8Array): Promise<HeadlessBook> {
  const book = await openHeadless(bytes);
  opened.push(book);
  return book;
}

afterAll(() => {
  for (const { spreadsheet } of opened) spreadsheet.dispose();
});

const torture = readdirSync(samplePath('torture')).map((name) => `torture/${name}`);
const files = [...Object.values(samples), ...torture];

/** The same file with its sheets unprotected, so that they can be patched. */
function unprotected(file: Uint8Array): Uint8Array {
  const sheets = Object.keys(unzip(file)).filter((name) => /worksheets\/[^/]+\.xml$/.test(name));
  const drop = (text: string) => text.replace(/<(?:\w+:)?sheetProtection[^>]*\/>/, '');
  return withParts(file, Object.fromEntries(sheets.map((name) => [name, drop])));
}

function firstSheet(bytes: Uint8Array): { name: string; part: string } {
  const sheet = readWorkbookPart(new Package(bytes)).sheets.find(({ kind }) => kind === 'worksheet');
  if (!sheet) throw new Error('There is no worksheet.');
  return sheet;
}

describe.each(files)('%s', (name) => {
  const file = unprotected(sampleBytes(name));

  it('is saved byte for byte where nothing was changed', async () => {
    const original = sampleBytes(name);
    const { save } = await open(original);
    expect(await save()).toEqual(original);
  });

  it('is saved with what was changed and nothing else', async () => {
    const { host, save } = await open(file);
    const { name: sheet, part } = firstSheet(file);
    const patches = tenPatches(openWorkbook(file), sheet);
    expect((await host.apply(sheet, patches)).applied).toEqual(patches);
    const saved = await save();
    expectOnlyPatched(file, saved, part, patches);
    const grid = openWorkbook(saved).grid(sheet);
    for (const { cell, after } of patches) expect(grid.at(cell).value).toEqual(after);
  });

  it('is the opened file again once every change is undone', async () => {
    const { host, spreadsheet, save } = await open(file);
    const { name: sheet } = firstSheet(file);
    await host.apply(sheet, tenPatches(openWorkbook(file), sheet));
    expect(await spreadsheet.undo()).toBe(true);
    expect(await save()).toEqual(file);
  });
});

describe('a summary in the workbench', () => {
  const sheet = 'Phụ lục';
  const budget = { row: 7, col: 6 };

  /** The summary of a plan, and then a budget of the plan changed. */
  async function changedBudget(): Promise<HeadlessBook> {
    const book = await open(sampleBytes(samples.tracking));
    const { specs } = await summarized(sampleBytes(samples.tracking), { asOf: '2023-06-30' });
    expect(await book.host.putSheets(specs)).toEqual([]);
    const before = (await book.host.read(sheet)).at(budget).value;
    await book.host.apply(sheet, [{ cell: budget, before, after: 1005 }]);
    return book;
  }

  it('follows a budget that is changed in the plan', async () => {
    const { host } = await changedBudget();
    const summary = await host.read('Tổng hợp');
    expect([summary.cell(10, 4).value, summary.cell(17, 4).value]).toEqual([1005, 1406]);
  });

  it('is saved as LibreOffice computes it', async ({ skip }) => {
    skip(!hasLibreOffice(), 'LibreOffice is not there.');
    const { host, save } = await changedBudget();
    const saved = await save();
    const bytes = recalculated({ saved }).get('saved');
    if (!bytes) throw new Error('LibreOffice could not open the file.');
    const computed = openWorkbook(bytes);
    for (const { name } of openWorkbook(saved).sheets) {
      expect(resultsIn(await host.read(name)), name).toEqual(resultsIn(computed.grid(name)));
    }
  });

  it('stands in the file with its charts, the plan as it was but for the budget', async () => {
    const { save } = await changedBudget();
    const saved = await save();
    const [before, after] = [unzip(sampleBytes(samples.tracking)), unzip(saved)];
    expect(Object.keys(after).filter((part) => part.includes('charts/')).length).toBeGreaterThan(0);
    const { part } = firstSheet(saved);
    const plan = (parts: Record<string, Uint8Array>) => new TextDecoder().decode(parts[part]).split('<c ');
    const changed = plan(after).filter((cell, index) => cell !== plan(before)[index]);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toContain('<v>1005</v>');
  });

  it('is kept with what people type into it, and found again in the saved file', async () => {
    const { host, save } = await changedBudget();
    await host.writeNote('settings', '{"x":1}');
    const again = await open(await save());
    expect(await again.host.readNote('settings')).toBe('{"x":1}');
    expect((await again.host.ownSheets()).map(({ id }) => id)).toEqual(
      (await host.ownSheets()).map(({ id }) => id),
    );
    await again.host.writeNote('settings', null);
    expect(Object.keys(unzip(await again.save())).filter((part) => part.startsWith('customXml/'))).toEqual(
      [],
    );
  });
});

describe('what a person types', () => {
  const sheet = 'Phụ lục';

  it('is saved: a formula, text, a number and an emptied cell', async () => {
    const file = sampleBytes(samples.tracking);
    const { spreadsheet, host, save } = await open(file);
    const heard: string[] = [];
    await host.watch((change) => heard.push(change.sheet));
    spreadsheet.select(sheet, { row: 7, col: 6 });
    spreadsheet.paste('12,5\t001x\n\t');
    spreadsheet.write(sheet, [{ cell: { row: 9, col: 6 }, data: { f: '=sum(F7:F8)' } }]);
    const shown = (await host.read(sheet)).cell(9, 6);
    expect(shown).toMatchObject({ formula: '=SUM(F7:F8)', value: 12.5 });
    expect(new Set(heard)).toEqual(new Set([sheet]));
    const saved = await save();
    const grid = openWorkbook(saved).grid(sheet);
    expect([grid.cell(7, 6).value, grid.cell(7, 7).value, grid.cell(8, 7).value]).toEqual([
      12.5,
      '001x',
      null,
    ]);
    expect(grid.cell(9, 6)).toMatchObject({ formula: '=SUM(F7:F8)', value: null });
    expect(partText(saved, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });
});

/** The results of the formulas of a sheet, numbers as far as two programs agree, by their cell. */
function resultsIn(grid: Grid): Map<number, CellValue> {
  const results = new Map<number, CellValue>();
  for (let row = 1; row <= grid.lastRow; row++) {
    for (let col = 1; col <= grid.width(row); col++) {
      const { formula, value } = grid.cell(row, col);
      if (formula === null) continue;
      const isEmpty = value === null || value === '';
      results.set(
        cellKey({ row, col }),
        typeof value === 'number' ? Number(value.toPrecision(12)) : isEmpty ? '' : value,
      );
    }
  }
  return results;
}
