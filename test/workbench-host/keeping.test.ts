import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SheetSpec } from '../../src/core/grid/sheet-spec';
import { LocalDesk } from '../../src/hosts/workbench/file/desk';
import { Calculation } from '../../src/hosts/workbench/grid/calculation';
import { spreadsheetContent } from '../../src/hosts/workbench/grid/content';
import { openBook } from '../../src/hosts/workbench/open-book';
import { openWorkbook } from '../../src/hosts/xlsx';
import { headlessUniver } from '../support/headless-grid';
import { sampleBytes, samples } from '../support/samples';
import { summarized } from '../support/summary';
import { closeDocuments, openDocument } from '../support/workbench-document';

const sheet = 'Phụ lục';
const tracking = sampleBytes(samples.tracking);
const budget = { row: 7, col: 6 };

afterEach(() => {
  closeDocuments();
  vi.restoreAllMocks();
});

describe('while sheets are put into the workbook', () => {
  let summary: Uint8Array;
  let specs: readonly SheetSpec[];
  beforeAll(async () => {
    ({ bytes: summary, specs } = await summarized(tracking, { asOf: '2023-12-31' }));
  });

  it('nothing is saved but all of them or none', async () => {
    let during: Promise<Uint8Array> | undefined;
    const desk = new (class extends LocalDesk {
      override async put(...asked: Parameters<LocalDesk['put']>) {
        const done = await super.put(...asked);
        // The file has the sheets already, the grid has not.
        during = document.save();
        return done;
      }
    })();
    const { document } = await openDocument(tracking, false, desk);
    expect(await document.host.putSheets(specs)).toEqual([]);
    expect(document.charts().length).toBeGreaterThan(0);
    expect(await during).toEqual(await document.save());
  });

  it('what a person types into the plan is kept', async () => {
    const { document, type } = await openDocument(tracking);
    const putting = document.host.putSheets(specs);
    await type(7, 6, { v: 9, t: 2 });
    expect(await putting).toEqual([]);
    expect((await document.host.read(sheet)).at(budget).value).toBe(9);
    expect(
      openWorkbook(await document.save())
        .grid(sheet)
        .at(budget).value,
    ).toBe(9);
  });

  it('nothing is typed into them that would not stand there afterwards', async () => {
    const { document, refused, type } = await openDocument(summary);
    const [{ name }] = specs as readonly [SheetSpec];
    await document.host.select(name, { row: 1, col: 1 });
    await document.host.read(name);
    const putting = document.host.putSheets(specs);
    await vi.waitFor(async () => {
      await type(60, 1, { v: 'ghi chú', t: 1 });
      expect(refused).toEqual([{ code: 'beingWritten', sheet: name, cell: { row: 60, col: 1 } }]);
    });
    expect(await putting).toEqual([]);
    expect(await type(60, 1, { v: 'ghi chú', t: 1 })).toBe(true);
  });
});

describe('a grid that does not come to an end with its formulas', () => {
  it('is said not to have done so, and saved all the same', async () => {
    const { document, type } = await openDocument(tracking);
    vi.spyOn(Calculation.prototype, 'settled').mockResolvedValue(false);
    await type(7, 6, { v: 9, t: 2 });
    await expect(document.host.read(sheet)).rejects.toMatchObject({ name: 'StillCalculating' });
    expect(
      openWorkbook(await document.save())
        .grid(sheet)
        .at(budget).value,
    ).toBe(9);
  });
});

describe('a workbook that cannot be shown', () => {
  it('leaves no grid behind', async () => {
    const desk = new LocalDesk();
    const content = await desk.open(tracking);
    const univer = headlessUniver();
    const dispose = vi.spyOn(univer, 'dispose');
    const shown = { ...spreadsheetContent(content), sheets: null as never };
    const nothing = (): void => undefined;
    expect(() =>
      openBook({
        fileName: 'hong.xlsx',
        univer,
        content,
        shown,
        desk,
        unsaved: false,
        release: nothing,
        focus: nothing,
        setLanguage: nothing,
      }),
    ).toThrow(TypeError);
    expect(dispose).toHaveBeenCalledTimes(1);
  });
});
