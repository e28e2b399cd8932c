import { chromium, type Browser, type Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { addinBase } from '../addin/folder';
import { bookOfFile } from '../office-host/book-of-file';
import type { Book } from '../office-host/book/book';
import { chromiumArgs, findChromium } from '../support/chromium';
import { sampleBytes, samples } from '../support/samples';
import { notice, settled } from '../taskpane/pane-test';
import { changesBetween, stateOf } from './book-state';
import { openPane, type ExcelOptions, type OpenExcel } from './open-pane';

export type OpenExcelWith = (book: Book, options?: ExcelOptions) => Promise<OpenExcel>;

/** From where the add-in may ask for anything: its own server, Microsoft's library, and the page of Excel round it. */
const allowed = [
  addinBase,
  'https://appsforoffice.microsoft.com/lib/1/hosted/',
  'https://excel.officeapps.live.com/',
];

/** The sheets of a plan that was summed up, in their order. */
export const sheetsWithSummary = [
  'Phụ lục',
  'Tổng hợp',
  'Quá hạn và sắp đến hạn',
  'Theo cơ quan',
  'Kết quả kiểm tra',
  'Nhật ký chuẩn hóa',
  'Dữ liệu',
];

const executablePath = findChromium();

/**
 * Tests of the add-in in a browser. It makes a test fail if the page complains of anything, which the content security
 * policy makes it do, or asks for anything from elsewhere.
 */
export function describeExcel(name: string, tests: (open: OpenExcelWith) => void): void {
  describe.skipIf(executablePath === null)(name, () => {
    let browser: Browser;
    let opened: OpenExcel[] = [];
    beforeAll(async () => {
      if (executablePath !== null) browser = await chromium.launch({ executablePath, args: chromiumArgs });
    });
    afterEach(async () => {
      const complaints = opened.flatMap((excel) => excel.complaints);
      const requests = opened.flatMap((excel) => excel.requests);
      await Promise.all(opened.map(({ page }) => page.context().close()));
      opened = [];
      expect(complaints).toEqual([]);
      expect(requests.filter((url) => !allowed.some((start) => url.startsWith(start)))).toEqual([]);
    });
    afterAll(() => browser.close());
    tests(async (book, options) => {
      const excel = await openPane(browser, book, options);
      opened.push(excel);
      return excel;
    });
  });
}

/** A sample plan as a person has it open in Excel. */
export function sampleBook(sample: string): Book {
  return bookOfFile(sampleBytes(sample));
}

/** Lets the pane check the sheet in front. */
export async function check({ pane }: Pick<OpenExcel, 'pane'>): Promise<void> {
  await pane.getByRole('button', { name: 'Kiểm tra bảng này' }).click();
  await pane.getByRole('region', { name: 'Bảng đang kiểm tra' }).waitFor();
}

/** Opens the plan of Hương Thủy, checks it, makes all safe fixes and takes them back: it is as it was then. */
export async function fixAndTakeBack(open: OpenExcelWith, options: ExcelOptions): Promise<OpenExcel> {
  const book = sampleBook(samples.huongThuy);
  const before = stateOf(book);
  const excel = await open(book, options);
  const { pane } = excel;
  await check(excel);
  await pane.getByRole('button', { name: 'Sửa an toàn 13 chỗ…' }).click();
  await pane.getByRole('button', { name: 'Sửa 11 ô' }).click();
  expect(await notice(pane)).toBe('Đã sửa 11 ô.');
  expect(Object.keys(changesBetween(before, stateOf(book)))).toHaveLength(11);
  await pane.getByRole('button', { name: 'Hoàn tác' }).click();
  await pane.getByText('Đã hoàn tác 11 ô.').first().waitFor();
  await settled(pane);
  // The settings keep the journal.
  expect({ ...stateOf(book), settings: before.settings }).toEqual(before);
  return excel;
}

/** Opens the first finding of a cell; few findings are all to be seen at once. */
export async function openCell(pane: Frame, address: string): Promise<void> {
  await pane
    .getByRole('treeitem', { name: new RegExp(`^${address} · `) })
    .first()
    .click();
  await pane.getByRole('article').waitFor();
}
