import { describe, expect, it } from 'vitest';
import { plainFormat } from '../../../../test/office-host/book/cell';
import { newTable } from '../../../../test/office-host/book/table';
import { openExcel, planBook, planSheet as sheet } from '../../../../test/support/excel';
import { at } from '../../../../test/support/grid';
import { plainSpec } from '../../../../test/support/summary-spec';
import type { Patch } from '../../../core/grid/patch';

const change: Patch = { cell: at('B2'), before: 'Rà soát', after: 'Rà soát văn bản' };

describe('what stands in the way in Excel alone', () => {
  it('is a filter that leaves rows out, on the sheet or on a table of it', async () => {
    const book = planBook();
    const first = book.active;
    first.filter = { top: 1, left: 1, bottom: 3, right: 3 };
    first.filteredRows.add(3);
    // A header that a person has hidden: no filter hides its own.
    first.hiddenRows.add(1);
    const { host } = openExcel(book);
    const refusal = { cell: at('B2'), code: 'FilterActive', refused: true };
    expect(await host.preflight(sheet, [change])).toEqual([refusal]);
    expect((await host.apply(sheet, [change])).applied).toEqual([]);
    const grid = await host.read(sheet);
    expect([...grid.filteredRows]).toEqual([3]);
    first.filteredRows.clear();
    expect(await host.preflight(sheet, [change])).toEqual([]);
  });

  it('is a filter of a table alone', async () => {
    const book = planBook();
    const { active } = book;
    book.tables.push(newTable(active, 'Bang', { top: 1, left: 1, bottom: 3, right: 3 }));
    const { host } = openExcel(book);
    expect(await host.preflight(sheet, [change])).toEqual([]);
    active.filteredRows.add(3);
    expect((await host.preflight(sheet, [change])).map(({ code }) => code)).toEqual(['FilterActive']);
    expect([...(await host.read(sheet)).filteredRows]).toEqual([3]);
  });

  it('is the row of totals of a table, and of headers where it has one', async () => {
    const book = planBook();
    const table = newTable(book.active, 'Bang', { top: 1, left: 1, bottom: 3, right: 3 });
    book.tables.push({ ...table, showHeaders: false, showTotals: true });
    const { host } = openExcel(book);
    const header: Patch = { cell: at('B1'), before: 'Nhiệm vụ', after: 'Việc' };
    const total: Patch = { cell: at('B3'), before: 'Tập huấn', after: 'Tổng' };
    expect(await host.preflight(sheet, [header, change, total])).toEqual([
      { cell: at('B3'), code: 'TableHeader', refused: true },
    ]);
  });

  it('is a pivot table, which fills its cells itself', async () => {
    const book = planBook();
    book.active.pivotTables.push({ name: 'Pivot', range: { top: 2, left: 2, bottom: 3, right: 3 } });
    const { host } = openExcel(book);
    expect(await host.preflight(sheet, [change])).toEqual([
      { cell: at('B2'), code: 'FormulaTarget', refused: true },
    ]);
  });

  it('is a workbook opened to be read', async () => {
    const book = planBook();
    book.isReadOnly = true;
    const { host } = openExcel(book);
    expect(await host.preflight(sheet, [change])).toEqual([
      { cell: at('B2'), code: 'ReadOnly', refused: true },
    ]);
    const [obstacle] = await host.putSheets([plainSpec('data', 'Dữ liệu', [['x']])]);
    expect(obstacle?.code).toBe('ReadOnly');
  });

  it('is a workbook to which no sheet may be added', async () => {
    const book = planBook();
    book.isStructureProtected = true;
    const obstacles = await openExcel(book).host.putSheets([plainSpec('data', 'Dữ liệu', [['x']])]);
    expect(obstacles.map(({ code }) => code)).toEqual(['ProtectedStructure']);
    expect(book.sheets).toHaveLength(1);
  });

  it('is a draft in red, or struck through', async () => {
    const book = planBook();
    book.active.put(at('B2'), { format: { ...plainFormat, fontColor: '#FF0000' } });
    book.active.put(at('B3'), { format: { ...plainFormat, strikethrough: true } });
    const { host } = openExcel(book);
    const second: Patch = { cell: at('B3'), before: 'Tập huấn', after: 'Tập huấn cán bộ' };
    const third: Patch = { cell: at('C2'), before: 5, after: 6 };
    const codes = (await host.preflight(sheet, [change, second, third])).map(({ code }) => code);
    expect(codes).toEqual(['RichText', 'RichText']);
  });

  it.each([
    ['some cells of a block', { top: 2, left: 3, bottom: 3, right: 3 }, ['C2', 'C3']],
    ['all of it', { top: 2, left: 3, bottom: 4, right: 3 }, ['C2', 'C3', 'C4']],
  ])('is a formula elsewhere that spills over %s', async (_, area, refused) => {
    const book = planBook([...Array.from({ length: 4 }, () => [1, 'Rà soát', 5])]);
    book.active.spills.push(area);
    const { host, syncsOf } = openExcel(book);
    const patches = ['C2', 'C3', 'C4'].map((address): Patch => ({ cell: at(address), before: 5, after: 6 }));
    const obstacles = refused.map((address) => ({ cell: at(address), code: 'FormulaTarget', refused: true }));
    expect(await syncsOf(() => host.preflight(sheet, patches))).toBeLessThanOrEqual(2);
    expect(await host.preflight(sheet, patches)).toEqual(obstacles);
    expect((await host.apply(sheet, patches)).applied).toHaveLength(3 - refused.length);
    expect(book.active.cell(at('C2')).value).toBe(5);
  });

  it('is no question to an Excel that knows of no formulas that spill', async () => {
    const { host } = openExcel(planBook(), { excelApi: '1.11' });
    expect((await host.apply(sheet, [change])).applied).toEqual([change]);
  });

  it('is told of each cell alone, where some that stand below each other are hidden or marked', async () => {
    const book = planBook();
    book.active.hiddenRows.add(3);
    book.active.put(at('B2'), { format: { ...plainFormat, strikethrough: true } });
    const { host } = openExcel(book);
    const below: Patch = { cell: at('B3'), before: 'Tập huấn', after: 'Tập huấn cán bộ' };
    expect(await host.preflight(sheet, [change, below])).toEqual([
      { cell: at('B2'), code: 'RichText', refused: true },
      { cell: at('B3'), code: 'HiddenRow', refused: false },
    ]);
  });

  it('may be a merged area over a cell that is empty: a person is asked until Excel is', async () => {
    const { host, book } = openExcel(planBook());
    const filling: Patch = { cell: at('D2'), before: null, after: 'Quý I' };
    expect(await host.preflight(sheet, [filling])).toEqual([
      { cell: at('D2'), code: 'MergedTarget', refused: false },
    ]);
    expect(await host.apply(sheet, [filling])).toEqual({ applied: [filling], obstacles: [], unverified: [] });
    expect(book.undo.wipes).toEqual(['Range.getMergedAreasOrNullObject()']);
  });

  it('is an Excel that is too busy to tell of merged areas, but not one that cannot', async () => {
    const filling: Patch = { cell: at('D2'), before: null, after: 'Quý I' };
    const applyWhere = (code: string) => {
      const { host, emulator } = openExcel(planBook());
      emulator.faults.failOn('Range.getMergedAreasOrNullObject', code);
      return host.apply(sheet, [filling]);
    };
    await expect(applyWhere('ActivityLimitReached')).rejects.toMatchObject({ code: 'Busy' });
    expect(await applyWhere('GeneralException')).toEqual({
      applied: [filling],
      obstacles: [{ cell: at('D2'), code: 'MergedTarget', refused: false }],
      unverified: [],
    });
  });
});

describe('the format of a day that was written', () => {
  const day: Patch = { cell: at('B2'), before: 'Rà soát', after: 45_291, numberFormat: 'dd/mm/yyyy' };

  it('may be kept as that of the region', async () => {
    const { host, book } = openExcel(planBook());
    book.keptFormat = (format) => (format === 'dd/mm/yyyy' ? 'm/d/yyyy' : format);
    expect(await host.apply(sheet, [day])).toEqual({ applied: [day], obstacles: [], unverified: [] });
  });

  it('comes before the day, for a cell of text keeps any number as a text', async () => {
    const { host, book } = openExcel(planBook());
    book.active.put(at('B2'), { numberFormat: '@' });
    expect((await host.apply(sheet, [day])).applied).toEqual([day]);
    expect(book.active.cell(at('B2'))).toMatchObject({ value: 45_291, numberFormat: 'dd/mm/yyyy' });
  });

  it('is missed where the cell shows a number', async () => {
    const { host, book } = openExcel(planBook());
    book.keptFormat = () => 'General';
    expect(await host.apply(sheet, [day])).toEqual({ applied: [day], obstacles: [], unverified: [day] });
  });
});
