import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { addinBase } from './folder';
import { serveAddin } from './serve';

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
    const served = url.startsWith(addinBase) ? serveAddin(new URL(url).pathname) : null;
    if (served) return route.fulfill({ ...served });
    const isOffice = url === 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
    if (isOffice && office !== null) return route.fulfill({ contentType: 'text/javascript', body: office });
    return route.abort();
  });
  await page.goto(`${addinBase}${file}`);
  return { page, complaints };
}
