import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, findChromium } from '../support/chromium';
import { openAddin, type AddinOptions, type OpenAddin } from './adapters/chromium';
import { Book } from './book/book';
import { Emulator, type EmulatorOptions } from './emulator';

const executablePath = findChromium();

const pageOf = (
  script: string,
): string => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thử</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script src="${script}"></script></head><body><output></output></body></html>`;

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
    Office.actions.associate('talk', (event) => {
      Office.context.ui.displayDialogAsync(
        location.origin + '/dialog.html', { width: 50, height: 50, displayInIframe: true },
        ({ status, value: dialog, error }) => {
          if (status === 'failed') return show('error ' + error.code);
          dialog.addEventHandler(Office.EventType.DialogMessageReceived, ({ message }) => {
            if (message === 'close') { dialog.close(); show('closed'); }
            else dialog.messageChild('heard ' + message);
          });
          dialog.addEventHandler(Office.EventType.DialogEventReceived, ({ error }) => show('event ' + error));
        });
      event.completed();
    });
    Office.actions.associate('twice', (event) => { event.completed(); event.completed(); });
    Office.actions.associate('showPane', (event) => { Office.addin.showAsTaskpane().then(() => event.completed()); });
    await readFirst();
  });
`;

/** Its dialog: it sends what is clicked, and shows what it hears. */
const dialogScript = `
  Office.onReady(() => {
    const { ui } = Office.context;
    ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, ({ message }) => {
      document.querySelector('output').textContent = message;
    }, () => {
      for (const word of ['hello', 'close']) {
        const button = document.body.appendChild(document.createElement('button'));
        button.textContent = word;
        button.onclick = () => ui.messageParent(word);
      }
    });
  });
`;

const files = new Map([
  ['/pane.html', pageOf('/addin.js')],
  ['/addin.js', script],
  ['/dialog.html', pageOf('/dialog.js')],
  ['/dialog.js', dialogScript],
]);

const serve: AddinOptions['serve'] = (path) => {
  const body = files.get(path);
  return body === undefined
    ? null
    : { body, contentType: path.endsWith('html') ? 'text/html' : 'text/javascript' };
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

  describe.each(['desktop', 'web'] as const)('with a dialog: %s', (flavour) => {
    async function ready(emulator: Emulator): Promise<OpenAddin> {
      emulator.book.addSheet('Phụ lục').fill([['một']]);
      // Whole, so that a dialog gets a window beside it.
      const page = await (await browser.newContext()).newPage();
      const addin = await openAddin(page, emulator, { flavour, url: 'https://addin.test/pane.html', serve });
      await addin.frame.locator('output').getByText('một').waitFor();
      return addin;
    }

    it('carries messages both ways, and closes it when the program wants it', async () => {
      const { press, dialog, frame } = await ready(new Emulator(new Book()));
      for (const time of ['once', 'again']) {
        await press('talk');
        const { frame: window, gone } = await dialog();
        await window.getByRole('button', { name: 'hello' }).click();
        await window.getByText('heard hello').waitFor();
        await window.getByRole('button', { name: 'close' }).click();
        await gone;
        expect(await frame.locator('output').textContent(), time).toBe('closed');
      }
      await frame.page().context().close();
    });

    it('gives it nothing of the workbook, and says that a person closed it', async () => {
      const emulator = new Emulator(new Book());
      const { press, dialog, frame } = await ready(emulator);
      await press('talk');
      const { frame: window, gone, close } = await dialog();
      await window.getByRole('button', { name: 'hello' }).waitFor();
      const before = emulator.exchanges.length;
      const attempt = await window.evaluate(() =>
        Excel.run((context) => context.sync()).then(
          () => 'answered',
          () => 'refused',
        ),
      );
      expect([attempt, emulator.exchanges.length]).toEqual(['refused', before]);
      await close();
      await gone;
      await frame.getByText('event 12006').waitFor();
      await frame.page().context().close();
    });

    it('opens one at a time, and none where Excel does not', async () => {
      const emulator = new Emulator(new Book());
      const { press, dialog, frame } = await ready(emulator);
      emulator.faults.refuseDialog(12_009);
      await press('talk');
      await frame.getByText('error 12009').waitFor();
      await press('talk');
      const { frame: window, close } = await dialog();
      await window.getByRole('button', { name: 'hello' }).waitFor();
      await press('talk');
      await frame.getByText('error 12007').waitFor();
      await window.getByRole('button', { name: 'hello' }).click();
      await window.getByText('heard hello').waitFor();
      await close();
      await frame.page().context().close();
    });

    it('shows the pane where the add-in asks for it, and hears that a command was completed twice', async () => {
      const emulator = new Emulator(new Book());
      const { press, frame } = await ready(emulator);
      await press('showPane');
      expect(emulator.addin.isPaneShown).toBe(true);
      const complaint = frame.page().waitForEvent('pageerror');
      await press('twice');
      expect(String(await complaint)).toContain('is completed once');
      await frame.page().context().close();
    });
  });
});
