import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { addinBase } from '../addin/folder';
import { serveAddin } from '../addin/serve';
import { openAddin, type AddinOptions, type OpenAddin } from '../office-host/adapters/chromium';
import { isEmulation } from '../office-host/adapters/page-link';
import type { Book } from '../office-host/book/book';
import { Emulator, type EmulatorOptions } from '../office-host/emulator';

export interface ExcelOptions extends BrowserContextOptions, EmulatorOptions {
  readonly flavour?: AddinOptions['flavour'];
  /** What the server of the add-in answers. */
  readonly serve?: AddinOptions['serve'];
}

/** The add-in as it is deployed, open over a workbook in an emulated Excel. */
export interface OpenExcel extends Pick<OpenAddin, 'press' | 'dialog'> {
  /** Where the pane is. */
  readonly pane: Frame;
  readonly page: Page;
  readonly book: Book;
  readonly emulator: Emulator;
  /** What went wrong in the pages: errors, warnings, what the content security policy stopped. */
  readonly complaints: string[];
  /** Every address that was asked for. */
  readonly requests: readonly string[];
}

/** It is this day in the tests. */
const today = '2024-01-31T08:00:00+07:00';

/** Turns the clock of the page to another day, where it goes on. */
const turnClock = `{
  const offset = ${Date.parse(today)} - Date.now();
  Date = new Proxy(Date, {
    construct: (real, parts) => (parts.length === 0 ? new real(real.now() + offset) : new real(...parts)),
    get: (real, name) => (name === 'now' ? () => real.now() + offset : Reflect.get(real, name)),
  });
}`;

/** Chromium keeps nothing for a frame of another site. The library of Office says so, and goes on without. */
const nothingKept = /^SecurityError: Failed to read the 'sessionStorage' .*\/hosted\/excel-web/s;

export async function openPane(
  browser: Browser,
  book: Book,
  {
    flavour = 'desktop',
    serve = serveAddin,
    locale = 'vi-VN',
    payloadBytes = Infinity,
    excelApi = '1.14',
    ...options
  }: ExcelOptions = {},
): Promise<OpenExcel> {
  const context = await browser.newContext({
    viewport: { width: 350, height: 640 },
    locale,
    timezoneId: 'Asia/Ho_Chi_Minh',
    ...options,
  });
  await context.addInitScript(turnClock);
  const complaints: string[] = [];
  const complain = (words: string): void => {
    if (!nothingKept.test(words)) complaints.push(words);
  };
  context.on('weberror', (found) => complain(String(found.error())));
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complain(message.text());
  });
  const requests: string[] = [];
  context.on('request', (request) => {
    if (!isEmulation(request.url())) requests.push(request.url());
  });
  const emulator = new Emulator(book, { payloadBytes, excelApi });
  const url = `${addinBase}taskpane.html`;
  const page = await context.newPage();
  const { frame, press, dialog } = await openAddin(page, emulator, { flavour, url, serve, locale });
  await ready(frame);
  return { pane: frame, page, book, emulator, complaints, requests, press, dialog };
}

/** The pane is closed and opened again, over the same workbook. */
export async function reopen({ page, pane }: OpenExcel): Promise<void> {
  await page.reload();
  await ready(pane);
}

async function ready(pane: Frame): Promise<void> {
  await pane.getByRole('tab').first().waitFor();
}
