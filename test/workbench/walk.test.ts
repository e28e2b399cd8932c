import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { parseAddress } from '../../src/core/grid/address';
import type { Grid } from '../../src/core/grid/grid';
import type { Patch } from '../../src/core/grid/patch';
import { openWorkbook } from '../../src/hosts/xlsx';
import { differences } from '../../src/workflow/verify';
import { hasLibreOffice, recalculated } from '../support/libreoffice';
import { sampleBytes, samplePath, samples } from '../support/samples';
import { unzip } from '../support/workbook-files';
import { expectedFixes } from './expected';
import { editCell, turnTo } from './grid';
import { describeWorkbench, download, openFile, settled } from './open-workbench';
import { check, fixAll, writeSummary } from './pane';

const asOf = '2023-12-31';
const summarySheets = ['Tổng hợp', 'Quá hạn và sắp đến hạn', 'Theo cơ quan', 'Dữ liệu'];

interface Walk {
  readonly sample: string;
  /** A budget of a task, what it is made, and what the plan's budgets add up to then, in million. */
  readonly edit: {
    readonly cell: string;
    readonly from: number;
    readonly to: number;
    readonly total: number;
  } | null;
}

const walks: readonly Walk[] = [
  { sample: samples.tracking, edit: { cell: 'F7', from: 5, to: 15, total: 416 } },
  { sample: samples.huongThuy, edit: { cell: 'F7', from: 5, to: 15, total: 416 } },
  { sample: samples.giaLai, edit: null },
];

describeWorkbench('a plan', (open) => {
  it.each(walks)('is checked, fixed, summed up, edited and saved: $sample', async ({ sample, edit }) => {
    const before = sampleBytes(sample);
    const { sheet, patches } = await expectedFixes(before, asOf);
    const { page } = await open();
    await openFile(page, samplePath(sample));
    await page.getByTestId('file').getByText(sample, { exact: true }).waitFor();
    await settled(page);
    if (patches.length > 0) expect(await fixAll(page)).toBe(patches.length);
    else await check(page);
    await writeSummary(page, '31/12/2023');
    await page.getByRole('button', { name: 'Mở trang “Tổng hợp”' }).click();
    const edits: Patch[] = [];
    if (edit) {
      await expectBars(page, [edit.from]);
      await editCell(page, sheet, edit.cell, String(edit.to));
      await turnTo(page, 'Tổng hợp');
      await expectBars(page, [edit.to]);
      const cell = parseAddress(edit.cell);
      if (cell) edits.push({ cell, before: edit.from, after: edit.to });
    }
    const { name, bytes } = await download(page, () =>
      page.getByRole('button', { name: 'Tải về .xlsx' }).click(),
    );
    expect(name).toBe(sample.replace('.xlsx', '-da-sua.xlsx'));
    expectOnlyGrown(before, bytes);
    const expected = openWorkbook(before).grid(sheet).with(patches).with(edits);
    expect(differences(expected, openWorkbook(bytes).grid(sheet))).toEqual([]);
    if (hasLibreOffice()) expectComputed(bytes, edit?.total ?? null);
  });

  it('gives its summary away as a workbook of figures', async () => {
    const { page } = await open();
    const { name, bytes } = await download(page, () =>
      page.getByRole('button', { name: 'Tải riêng bảng tổng hợp' }).click(),
    );
    expect(name).toBe('huong-thuy-2023-theo-doi-tong-hop.xlsx');
    const workbook = openWorkbook(bytes);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(summarySheets.slice(0, 3));
    for (const sheet of workbook.sheets) {
      const grid = workbook.grid(sheet.name);
      expect(cellsOf(grid).some(({ formula }) => formula !== null)).toBe(false);
    }
    expect(valuesOf(workbook.grid('Tổng hợp'))).toContain(406);
  });
});

/** The chart of budgets shows these figures beside its bars. */
async function expectBars(page: Page, figures: readonly number[]): Promise<void> {
  const chart = page.getByRole('img', { name: /^Kinh phí theo/ }).first();
  for (const figure of figures) await chart.getByText(String(figure), { exact: true }).first().waitFor();
}

/** Everything of the opened file is there as it was, but for what has to name the changed cells and the new sheets. */
function expectOnlyGrown(before: Uint8Array, after: Uint8Array): void {
  const old = unzip(before);
  const now = unzip(after);
  const changed = Object.keys(old).filter(
    (name) => !now[name] || Buffer.compare(old[name] ?? now[name], now[name]),
  );
  const mayChange =
    /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings|worksheets\/sheet1)\.xml|xl\/_rels\/workbook\.xml\.rels)$/;
  expect(changed.filter((name) => !mayChange.test(name))).toEqual([]);
  expect(Object.keys(old).filter((name) => !(name in now))).toEqual([]);
}

/** LibreOffice computes every formula of the new sheets to what is stored with it, if anything, and to this total. */
function expectComputed(bytes: Uint8Array, total: number | null): void {
  const computed = recalculated({ file: bytes }).get('file');
  if (!computed) throw new Error('LibreOffice could not open the saved file.');
  const [saved, again] = [openWorkbook(bytes), openWorkbook(computed)];
  if (total !== null) expect(valuesOf(again.grid('Tổng hợp'))).toContain(total);
  for (const sheet of summarySheets) {
    const [stored, found] = [saved.grid(sheet), again.grid(sheet)];
    for (let row = 1; row <= stored.lastRow; row++) {
      for (let col = 1; col <= stored.width(row); col++) {
        const { formula, value } = stored.cell(row, col);
        if (formula === null || typeof value !== 'number') continue;
        expect(found.cell(row, col).value, `${sheet} ${row}:${col} ${formula}`).toBeCloseTo(value, 6);
      }
    }
  }
}

function cellsOf(grid: Grid) {
  return Array.from({ length: grid.lastRow }, (_, row) =>
    Array.from({ length: grid.width(row + 1) }, (_, col) => grid.cell(row + 1, col + 1)),
  ).flat();
}

function valuesOf(grid: Grid): unknown[] {
  return cellsOf(grid).map(({ value }) => value);
}
