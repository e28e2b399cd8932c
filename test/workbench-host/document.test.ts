import { afterEach, describe, expect, it } from 'vitest';
import type { Refusal } from '../../src/hosts/workbench/types';
import { openWorkbook } from '../../src/hosts/xlsx';
import { sampleBytes, samples } from '../support/samples';
import { summarized } from '../support/summary';
import { closeDocuments, openDocument } from '../support/workbench-document';
import { workbookFile } from '../support/workbook-files';

const sheet = 'Phụ lục';
const tracking = sampleBytes(samples.tracking);
const budget = { row: 7, col: 6 };

afterEach(closeDocuments);

describe('a document of the workbench', () => {
  it('is dirty from the first change until it is saved', async () => {
    const { document, type } = await openDocument(tracking);
    expect(document.isDirty()).toBe(false);
    await document.host.read(sheet);
    expect(document.isDirty()).toBe(false);
    await type(7, 6, { v: 9, t: 2 });
    expect(document.isDirty()).toBe(true);
    const backup = await document.backup();
    expect(document.isDirty()).toBe(true);
    expect(await document.save()).toEqual(backup);
    expect(document.isDirty()).toBe(false);
    expect(openWorkbook(backup).grid(sheet).at(budget).value).toBe(9);
  });

  it('is dirty from the start where it comes from a backup, and where a note was written', async () => {
    expect((await openDocument(tracking, true)).document.isDirty()).toBe(true);
    const { document } = await openDocument(tracking);
    await document.host.writeNote('journal', '[]');
    expect(document.isDirty()).toBe(true);
  });

  it('is dirty once sheets were written into it', async () => {
    const { specs } = await summarized(tracking, { asOf: '2023-12-31' });
    const { document } = await openDocument(tracking);
    let changes = 0;
    document.onChange(() => changes++);
    expect(await document.host.putSheets(specs)).toEqual([]);
    expect(document.isDirty()).toBe(true);
    expect(changes).toBeGreaterThan(0);
    expect(await document.host.activeSheet()).toBe(sheet);
    expect((await document.host.listSheets()).map(({ name }) => name)).toEqual([
      sheet,
      ...specs.map(({ name }) => name),
    ]);
  });

  it('tells the pane of what a person changes, not of what the pane writes', async () => {
    const { document, type } = await openDocument(tracking);
    const heard: unknown[] = [];
    await document.host.watch((change) => heard.push(change));
    const before = (await document.host.read(sheet)).at(budget).value;
    await document.host.apply(sheet, [{ cell: budget, before, after: 8 }]);
    expect(heard).toEqual([]);
    await type(7, 6, { v: 9, t: 2 });
    expect(heard).toEqual([{ sheet, remote: false }]);
    expect(await document.undo()).toBe(true);
    expect((await document.host.read(sheet)).at(budget).value).toBe(8);
    expect(heard).toHaveLength(2);
  });

  it('takes back what the pane wrote as one step', async () => {
    const { document } = await openDocument(tracking);
    const before = await document.host.read(sheet);
    const cells = [7, 8, 9].map((row) => ({ row, col: 2 }));
    const patches = cells.map((cell) => ({ cell, before: before.at(cell).value, after: `Việc ${cell.row}` }));
    expect((await document.host.apply(sheet, patches)).applied).toEqual(patches);
    expect(await document.undo()).toBe(true);
    const after = await document.host.read(sheet);
    for (const cell of cells) expect(after.at(cell)).toEqual(before.at(cell));
    expect(await document.undo()).toBe(false);
    expect(await document.redo()).toBe(true);
    expect((await document.host.read(sheet)).cell(8, 2).value).toBe('Việc 8');
  });

  it('shows the charts of the summary with figures that follow the plan', async () => {
    const { document, type } = await openDocument((await summarized(tracking, { asOf: '2023-12-31' })).bytes);
    const before = document.charts();
    expect(before.length).toBeGreaterThan(1);
    await type(7, 6, { v: 1005, t: 2 });
    await document.host.read('Tổng hợp');
    const figures = (charts: typeof before) =>
      charts.flatMap(({ series }) => series.flatMap(({ values }) => values));
    expect(figures(document.charts())).not.toEqual(figures(before));
    expect(figures(document.charts())).toContain(1005);
  });

  it('shows the charts of the last of several changes that come faster than they are computed', async () => {
    const { document, type } = await openDocument((await summarized(tracking, { asOf: '2023-12-31' })).bytes);
    let shown: number[] = [];
    document.onChange(() => {
      shown = document.charts().flatMap(({ series }) => series.flatMap(({ values }) => [...values]));
    });
    for (let value = 2001; value <= 2008; value++) {
      await type(7, 6, { v: value, t: 2 });
      // The grid begins to compute after a tenth of a second.
      await new Promise((resolve) => setTimeout(resolve, 80 + (value % 4) * 20));
    }
    await document.host.read('Tổng hợp');
    expect(shown).toContain(2008);
  });
});

describe('a file of which nothing can be shown', () => {
  it.each<[string, string]>([
    ['hostile/laughs.xlsx', 'Doctype'],
    ['hostile/bomb_1gb_spaces.xlsx', 'TooLarge'],
    ['hostile/lying_size_3gb.xlsx', 'TooLarge'],
  ])('is not opened: %s', async (name, code) => {
    await expect(openDocument(sampleBytes(name))).rejects.toMatchObject({ name: 'UnusableFile', code });
  });
});

describe('what the saved file could not keep', () => {
  it.each<[string, Refusal['code'], object?]>([
    ['sheet.command.insert-row-before', 'structure'],
    ['sheet.command.remove-row', 'structure'],
    ['sheet.command.move-range', 'structure'],
    ['sheet.command.set-rows-hidden', 'structure'],
    ['sheet.command.set-style', 'format'],
    ['sheet.command.set-background-color', 'format'],
    ['sheet.command.add-worksheet-merge', 'format'],
    ['sheet.command.insert-sheet', 'sheets'],
    ['sheet.command.remove-sheet', 'sheets'],
    ['sheet.command.set-worksheet-name', 'sheets', { name: 'X' }],
  ])('is not done, and said: %s', async (id, code, params) => {
    const { document, command, refused } = await openDocument(tracking);
    const names = (await document.host.listSheets()).map(({ name }) => name);
    await command(id, params);
    expect(refused).toEqual([{ code, sheet, cell: null }]);
    expect((await document.host.listSheets()).map(({ name }) => name)).toEqual(names);
    expect(await document.save()).toEqual(tracking);
  });

  it.each(['=1+', '=IF(A1;1;2)', '=SUM(A1'])('is no formula: %s', async (formula) => {
    const { document, type, refused } = await openDocument(tracking);
    await type(7, 6, { f: formula, v: null });
    expect(refused.map(({ code }) => code)).toEqual(['formula']);
    expect(await document.save()).toEqual(tracking);
  });

  it('is a day in a workbook that counts its days from 1904', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const file = workbookFile({ workbookPr: '<workbookPr date1904="1"/>', sheets: [{ name: sheet, rows }] });
    const { document, type, refused } = await openDocument(file);
    expect(document.notShown).toEqual(['dates1904']);
    await type(1, 1, { v: 45_838, t: 2, s: { n: { pattern: 'dd/mm/yyyy' } } });
    expect(refused.map(({ code }) => code)).toEqual(['date1904']);
    expect(await document.save()).toEqual(file);
    await type(1, 1, { v: 2, t: 2 });
    expect(
      openWorkbook(await document.save())
        .grid(sheet)
        .cell(1, 1).value,
    ).toBe(2);
  });

  it('is in cells of a protected sheet, of arrays and of mixed formats', async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Rà</t></r><r><t> soát</t></r></is></c>' +
      '<c r="B1"><f t="array" ref="B1:B2">A3:A4*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="B2"><v>4</v></c></row><row r="3"><c r="A3"><v>1</v></c></row><row r="4"><c r="A4"><v>2</v></c></row>';
    const plain = await openDocument(workbookFile({ sheets: [{ name: sheet, rows }] }));
    await plain.type(1, 1, { v: 'x', t: 1 });
    await plain.type(2, 2, { v: 5, t: 2 });
    expect(plain.refused).toEqual([
      { code: 'richText', sheet, cell: { row: 1, col: 1 } },
      { code: 'computedCell', sheet, cell: { row: 2, col: 2 } },
    ]);
    const locked = workbookFile({ sheets: [{ name: sheet, rows, tail: '<sheetProtection sheet="1"/>' }] });
    const isProtected = await openDocument(locked);
    await isProtected.type(3, 1, { v: 5, t: 2 });
    expect(isProtected.refused).toEqual([{ code: 'protectedSheet', sheet, cell: { row: 3, col: 1 } }]);
    expect(await isProtected.document.save()).toEqual(locked);
  });
});
