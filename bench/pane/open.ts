import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openAddin, type Served } from '../../test/office-host/adapters/chromium';
import type { Book } from '../../test/office-host/book/book';
import { Emulator } from '../../test/office-host/emulator';

export const origin = 'https://addin.test/';

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
};

/** Opens a page of the add-in, as wide as the pane is, over an emulated Excel for Windows. */
export async function openPane(
  browser: Browser,
  folder: string,
  book: Book,
  file = 'taskpane.html',
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 350, height: 640 } });
  const page = await context.newPage();
  const serve = (path: string): Served | null => {
    const local = `${folder}${path}`;
    if (!existsSync(local)) return null;
    const contentType = types[local.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    return { body: readFileSync(local), contentType };
  };
  await openAddin(page, new Emulator(book), { flavour: 'desktop', url: `${origin}${file}`, serve });
  return page;
}
