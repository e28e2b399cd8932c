import { readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumArgs, findChromium } from '../support/chromium';
import { sampleBytes } from '../support/samples';
import { pageFolder } from './page-folder';

const origin = 'http://pane.test';

/** As strict as the pane is served in earnest. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
].join('; ');

const html =
  '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Phụ Lục</title><style>body{margin:0}</style></head><body><div id="root"></div><script type="module" src="/page.js"></script></body></html>';

export const chromiumPath = findChromium();

export function launch(): Promise<Browser> {
  if (chromiumPath === null) throw new Error('There is no Chromium.');
  return chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
}

export interface PaneOptions extends BrowserContextOptions {
  /** The width of the pane, in pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Runs on the page before its own scripts. */
  readonly script?: string;
}

/** A page with the pane, and everything that it complained of. */
export interface OpenPane {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** @param query which workbook: `book=faulty`, or `sample=huong-thuy-2023.xlsx` */
export async function openPane(
  browser: Browser,
  query: string,
  { width = 350, height = 640, script, ...options }: PaneOptions = {},
): Promise<OpenPane> {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'vi-VN', ...options });
  const page = await context.newPage();
  if (script !== undefined) await page.addInitScript(script);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.route(`${origin}/**`, async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    if (path === '/') {
      const headers = { 'content-security-policy': policy };
      await route.fulfill({ contentType: 'text/html', headers, body: html });
    } else if (path === '/page.js') {
      const body = readFileSync(`${pageFolder}/page.js`);
      await route.fulfill({ contentType: 'text/javascript', body });
    } else if (path.startsWith('/samples/')) {
      await route.fulfill({ body: Buffer.from(sampleBytes(path.slice('/samples/'.length))) });
    } else {
      await route.fulfill({ status: 204 });
    }
  });
  await page.goto(`${origin}/?${query}`);
  await page.getByRole('tab').first().waitFor();
  return { page, complaints };
}
