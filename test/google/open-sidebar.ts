import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { AppsScript } from '../google-host/apps-script';
import { bookOfFile } from '../google-host/book-of-file';
import { sampleBytes } from '../support/samples';
import { fakeScript } from './fake-script';
import { deployed } from './folder';
import { topLevel } from './top-level';

const origin = 'https://n-phuluc-script.googleusercontent.test';

/** Nothing is fetched and no code is made from text, though Google would let it. */
const policy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'self'";

const code = deployed('Code.js');
const sidebar = deployed('sidebar.html');
const names = topLevel(code).functions;

/** As wide as every sidebar of Google Sheets is. */
export const sidebarWidth = 300;

export type MenuCommand = 'showCheck' | 'showFix' | 'showSummary' | 'showPane';

export interface OpenSidebar {
  readonly page: Page;
  readonly script: AppsScript;
  /** Everything that the browser complained of. */
  readonly complaints: readonly string[];
}

interface SidebarOptions extends BrowserContextOptions {
  /** The menu item by which it is opened. */
  readonly command?: MenuCommand;
  readonly locale?: string;
  /** What the service says of a call instead of doing it; `null` where it does it. */
  readonly failure?: (name: string) => string | null;
}

/** The program over a sample, as it is open in an emulated Google Sheets. */
export function openScript(sample: string): AppsScript {
  return new AppsScript(code, bookOfFile(sampleBytes(sample)), { files: { sidebar } });
}

/** Chooses an item of the menu and opens the page that it shows, as Google Sheets would. */
export async function openSidebar(
  browser: Browser,
  script: AppsScript,
  { command = 'showPane', locale = 'vi', failure = () => null, ...options }: SidebarOptions = {},
): Promise<OpenSidebar> {
  script.screen.locale = locale;
  script.run(command, undefined);
  const body = script.screen.sidebar?.html ?? '';
  const context = await browser.newContext({ viewport: { width: sidebarWidth, height: 700 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.exposeFunction('callServer', async (name: string, argument: string) => {
    const refusal = failure(name);
    if (refusal !== null) return { text: null, failure: refusal };
    return script.call(name, argument).then(
      (text) => ({ text, failure: null }),
      (error: unknown) => ({ text: null, failure: error instanceof Error ? error.message : String(error) }),
    );
  });
  await page.addInitScript(fakeScript(names));
  const headers = { 'content-security-policy': policy };
  await page.route(`${origin}/**`, (route) =>
    new URL(route.request().url()).pathname === '/'
      ? route.fulfill({ contentType: 'text/html', headers, body })
      : route.fulfill({ status: 204 }),
  );
  await page.goto(`${origin}/`);
  await page.getByRole('tab').first().waitFor();
  return { page, script, complaints };
}
