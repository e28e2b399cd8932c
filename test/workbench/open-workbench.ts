import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { serve } from '../../scripts/static-server.mjs';
import { chromiumArgs, findChromium } from '../support/chromium';
import { workbenchFolder } from './folder';

const chromiumPath = findChromium();

export interface Options extends BrowserContextOptions {
  /** Runs in the page before anything else. */
  readonly init?: string;
  /** Where the page is served, if not by the server of all tests. */
  readonly address?: string;
  /** What the browser may complain of. */
  readonly tolerated?: RegExp;
}

export interface OpenWorkbench {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly url: string;
}

export type Open = (options?: Options) => Promise<OpenWorkbench>;

/** A browser in which files are downloaded: no program can drive the pickers of the system. */
const withoutPickers = 'delete window.showOpenFilePicker; delete window.showSaveFilePicker;';

/**
 * Tests that drive the page as it is deployed, from a server on this machine. What the browser complains of makes a test
 * fail, and so does any request to anywhere else.
 */
export function describeWorkbench(name: string, tests: (open: Open) => void): void {
  describe.skipIf(chromiumPath === null)(name, () => {
    let browser: Browser;
    let server: Server;
    let url: string;
    let opened: { context: BrowserContext; complaints: string[]; tolerated: RegExp | undefined }[] = [];
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: chromiumArgs });
      ({ server, url } = await serve(workbenchFolder, 0));
    });
    afterEach(async () => {
      const complaints = opened.flatMap((one) =>
        one.complaints.filter((complaint) => one.tolerated?.test(complaint) !== true),
      );
      await Promise.all(opened.map(({ context }) => context.close()));
      opened = [];
      expect(complaints).toEqual([]);
    });
    afterAll(async () => {
      await browser.close();
      server.close();
    });
    tests(async ({ init = withoutPickers, address = url, tolerated, ...options } = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        locale: 'vi-VN',
        serviceWorkers: 'block',
        ...options,
      });
      await context.addInitScript(init);
      const page = await context.newPage();
      const complaints: string[] = [];
      watch(context, page, address, complaints);
      opened.push({ context, complaints, tolerated });
      await page.goto(address);
      await page.getByRole('button', { name: 'Kiểm tra bảng này' }).waitFor();
      return { page, context, url: address };
    });
  });
}

/** Notes errors and warnings, and every request that would leave the machine. */
function watch(context: BrowserContext, page: Page, url: string, complaints: string[]): void {
  context.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(url) && !/^(?:data|blob):/.test(asked)) complaints.push(`request to ${asked}`);
  });
  page.on('websocket', (socket) => complaints.push(`connection to ${socket.url()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning';
    // Most tests do without a service worker: what it keeps would be fetched for each of them.
    if (isComplaint && !message.text().includes('blocked by Playwright')) complaints.push(message.text());
  });
}

/** Opens a file by the button of the page. */
export async function openFile(page: Page, path: string | FilePayload): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Mở tệp…' }).click();
  await (await choosing).setFiles(path);
}

export interface FilePayload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function payload(name: string, bytes: Uint8Array): FilePayload {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

/** What a click downloads. */
export async function download(
  page: Page,
  click: () => Promise<void>,
): Promise<{ name: string; bytes: Uint8Array }> {
  const downloading = page.waitForEvent('download');
  await click();
  const file = await downloading;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

/** Nothing is being worked on any more, by the page or by the pane. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main[aria-busy="false"]').waitFor();
  await page.locator('[role=status] [role=progressbar]').waitFor({ state: 'detached' });
}

/** The sentence in a bar of the page. */
export async function bar(page: Page, name: string): Promise<string> {
  return (await page.getByTestId(name).locator('.fui-MessageBarBody').textContent()) ?? '';
}
