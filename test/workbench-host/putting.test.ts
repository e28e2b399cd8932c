import { afterEach, describe, expect, it } from 'vitest';
import type { Patch } from '../../src/core/grid/patch';
import type { SheetSpec } from '../../src/core/grid/sheet-spec';
import { rules } from '../../src/core/rules';
import { defaultSettings } from '../../src/core/settings/settings';
import { examine } from '../../src/workflow/examine';
import { planSummary } from '../../src/workflow/summarize';
import { day } from '../support/day';
import { openHeadless, type HeadlessBook } from '../support/headless-grid';
import { sampleBytes, samples } from '../support/samples';
import { workbookFile } from '../support/workbook-files';

const sheet = 'Phụ lục';
const budget = { row: 7, col: 6 };
const options = { settings: defaultSettings, rules, asOf: day('2023-12-31'), language: 'vi' } as const;
const opened: HeadlessBook[] = [];

async function open(bytes: Uint8Array): Promise<HeadlessBook> {
  const book = await openHeadless(bytes);
  opened.push(book);
  return book;
}

afterEach(() => {
  for (const { spreadsheet } of opened.splice(0)) spreadsheet.dispose();
});

async function summaryOf({ host }: HeadlessBook): Promise<readonly SheetSpec[]> {
  return (await planSummary(host, await examine(host, options), options)).specs;
}

async function changeBudget({ host }: HeadlessBook, after: number): Promise<void> {
  const before = (await host.read(sheet)).at(budget).value;
  const { applied } = await host.apply(sheet, [{ cell: budget, before, after }]);
  expect(applied).toHaveLength(1);
}

/** The figures of a sheet. */
async function figures({ host }: HeadlessBook, name: string): Promise<number[]> {
  const grid = await host.read(name);
  const found: number[] = [];
  for (let row = 1; row <= grid.lastRow; row++) {
    for (let col = 1; col <= grid.width(row); col++) {
      const { value } = grid.cell(row, col);
      if (typeof value === 'number') found.push(value);
    }
  }
  return found;
}

describe('sheets that are put into the grid', () => {
  it('need not be computed: they come with their results', async () => {
    const book = await open(sampleBytes(samples.tracking));
    const specs = await summaryOf(book);
    await book.host.putSheets(specs);
    expect(book.spreadsheet.calculation.isRunning).toBe(false);
    for (const { name, rows } of specs) {
      const grid = await book.host.read(name);
      rows.forEach(({ cells }, index) => {
        for (const { col, value, formula } of cells)
          expect(grid.cell(index + 1, col).value).toBe(value === '' && formula === undefined ? null : value);
      });
    }
  });

  it('follow the plan from then on', async () => {
    const book = await open(sampleBytes(samples.tracking));
    await book.host.putSheets(await summaryOf(book));
    const before = await figures(book, 'Tổng hợp');
    await changeBudget(book, 10_050);
    const after = await figures(book, 'Tổng hợp');
    expect(after).toHaveLength(before.length);
    expect(after).toContain(10_050);
    expect(before).not.toContain(10_050);
  });

  it('follow the plan when they are put a second time', async () => {
    const book = await open(sampleBytes(samples.tracking));
    await book.host.putSheets(await summaryOf(book));
    await changeBudget(book, 10_050);
    await book.host.putSheets(await summaryOf(book));
    expect(book.spreadsheet.sheetNames).toEqual((await book.host.listSheets()).map(({ name }) => name));
    await changeBudget(book, 20_050);
    const after = await figures(book, 'Tổng hợp');
    expect(after).toContain(20_050);
    expect(after).not.toContain(10_050);
  });
});

describe('many cells written at once', () => {
  it('are followed by the formulas that read them', async () => {
    const count = 700;
    const rows = Array.from(
      { length: count },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`,
    );
    const sums =
      '<row r="800"><c r="B800"><f>A350*2</f><v>2</v></c><c r="C800"><f>SUM(A1:A700)</f><v>700</v></c></row>';
    const book = await open(workbookFile({ sheets: [{ name: 'S', rows: rows.join('') + sums }] }));
    const patches = Array.from({ length: count }, (_, index): Patch => {
      return { cell: { row: index + 1, col: 1 }, before: 1, after: 3 };
    });
    expect((await book.host.apply('S', patches)).applied).toHaveLength(count);
    const grid = await book.host.read('S');
    expect([grid.cell(800, 2).value, grid.cell(800, 3).value]).toEqual([6, 2100]);
  });
});
