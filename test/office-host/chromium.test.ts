import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, findChromium } from '../support/chromium';
import { openAddin, type AddinOptions, type OpenAddin } from './adapters/chromium';
import { Book } from './book/book';
import { Emulator, type EmulatorOptions } from './emulator';

const executablePath = findChromium();

const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thử</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script src="/addin.js"></script></head><body><output></output></body></html>`;

/** A small add-in: it shows the first cell, follows changes, and has a command that writes. */
const script = `
  const show = (text) => { document.querySelector('output').textContent = text; };
  const readFirst = () => Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
    await context.sync();
    show(String(cell.values[0][0]));
  });
  Office.onReady(async ({ host, platform }) => {
    document.title = host + ' ' + platform + ' ' + Office.context.displayLanguage + ' ' +
      [9, 14, 15].map((minor) => Office.context.requirements.isSetSupported('ExcelApi', '1.' + minor));
    Office.actions.associate('write', async (event) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('B1').values = [['đã ghi']];
        await context.sync();
      });
      event.completed();
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(readFirst);
      await context.sync();
    });
    await readFirst();
  });
`;

const serve: AddinOptions['serve'] = (path) => {
  if (path === '/pane.html') return { body: html, contentType: 'text/html' };
  return path === '/addin.js' ? { body: script, contentType: 'text/javascript' } : null;
};

describe.skipIf(executablePath === null)('an add-in in Chromium', () => {
  let browser: Browser;

  beforeAll(async () => {
    if (executablePath !== null) browser = await chromium.launch({ executablePath, args: chromiumArgs });
  });

  afterAll(async () => {
    await browser.close();
  });

  async function open(
    flavour: AddinOptions['flavour'],
    book: Book,
    options?: EmulatorOptions,
  ): Promise<OpenAddin> {
    const page = await browser.newPage();
    return openAddin(page, new Emulator(book, options), {
      flavour,
      url: 'https://addin.test/pane.html',
      serve,
    });
  }

  it.each([
    ['desktop', 'Excel PC'],
    ['web', 'Excel OfficeOnline'],
  ] as const)('talks to the workbook through the real office.js: %s', async (flavour, place) => {
    const book = new Book();
    const sheet = book.addSheet('Phụ lục').fill([['một']]);
    const { frame, refused } = await open(flavour, book);
    const output = frame.locator('output');
    await output.getByText('một').waitFor();
    expect(await frame.title()).toBe(`${place} vi-VN true,true,false`);
    book.type(sheet, { row: 1, col: 1 }, 'hai');
    await output.getByText('hai').waitFor();
    expect(refused).toEqual([]);
    await frame.page().close();
  });

  it.each(['desktop', 'web'] as const)('is told how old an Excel is: %s', async (flavour) => {
    const book = new Book();
    book.addSheet('Phụ lục').fill([['một']]);
    const { frame } = await open(flavour, book, { excelApi: '1.9' });
    await frame.locator('output').getByText('một').waitFor();
    expect(await frame.title()).toMatch(/true,false,false$/);
    await frame.page().close();
  });

  it.each(['desktop', 'web'] as const)('runs a command of the ribbon to its end: %s', async (flavour) => {
    const book = new Book();
    const sheet = book.addSheet('Phụ lục').fill([['một']]);
    const addin = await open(flavour, book);
    await addin.frame.locator('output').getByText('một').waitFor();
    await addin.press('write');
    expect(sheet.cell({ row: 1, col: 2 }).value).toBe('đã ghi');
    await addin.frame.page().close();
  });
});
