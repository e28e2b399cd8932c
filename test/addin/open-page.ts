import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { addinBase, addinFolder } from './folder';

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  png: 'image/png',
};

export interface OpenPage {
  readonly page: Page;
  /** Everything that the browser complained of. */
  readonly complaints: readonly string[];
}

/**
 * A page of the add-in in a browser without network.
 *
 * @param office what stands in for Microsoft's office.js; `null` where it cannot be loaded
 */
export async function openPage(
  browser: Browser,
  file: string,
  office: string | null,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 640, height: 560 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(addinBase)) {
      const name = new URL(url).pathname.slice(new URL(addinBase).pathname.length);
      const contentType = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      return route.fulfill({ contentType, body: readFileSync(`${addinFolder}/${name}`) });
    }
    const isOffice = url === 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
    if (isOffice && office !== null) return route.fulfill({ contentType: types['js'] ?? '', body: office });
    return route.abort();
  });
  await page.goto(`${addinBase}${file}`);
  return { page, complaints };
}
