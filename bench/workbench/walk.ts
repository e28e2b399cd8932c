import type { Browser, Page } from 'playwright-core';
import { blocksDuring, type Blocks } from '../blocks';

const file = 'plan.xlsx';
const patience = 300_000;
/** So long, in milliseconds, the page is watched after each step: unsaved work is kept and formulas are computed then. */
const after = 2_000;

/** What a person does with a plan, one after the other. */
const steps: readonly (readonly [name: string, act: (page: Page, plan: Uint8Array) => Promise<void>])[] = [
  ['open', open],
  ['scroll', scroll],
  ['check', (page) => press(page, 'Kiểm tra bảng này', '[role="treeitem"]')],
  ['preview', (page) => press(page, /^Sửa an toàn/, 'text="Xem trước khi sửa"')],
  ['fix', (page) => press(page, /^Sửa [\d.]+ ô$/, '[data-testid="notice"]')],
  ['plan the summary', planSummary],
  ['write the summary', (page) => press(page, /^Ghi \d+ trang$/, '[data-testid="summary-result"]')],
];

/** @param url where the workbench is served */
export async function blocksOfWalk(
  browser: Browser,
  url: string,
  plan: Uint8Array,
): Promise<Readonly<Record<string, Blocks>>> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    serviceWorkers: 'block',
  });
  // No program can drive the pickers of the system.
  await context.addInitScript('delete window.showOpenFilePicker; delete window.showSaveFilePicker;');
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('button', { name: 'Kiểm tra bảng này' }).waitFor();
  const found: Record<string, Blocks> = {};
  for (const [name, act] of steps)
    found[name] = await blocksDuring(browser, page, () => act(page, plan), after);
  await context.close();
  return found;
}

async function open(page: Page, plan: Uint8Array): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Mở tệp…' }).click();
  const chooser = await choosing;
  await chooser.setFiles({ name: file, mimeType: 'application/octet-stream', buffer: Buffer.from(plan) });
  await page.getByText(file).first().waitFor({ timeout: patience });
  await page.locator('[role=status] [role=progressbar]').waitFor({ state: 'detached', timeout: patience });
}

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(400, 400);
  for (let turn = 0; turn < 40; turn++) {
    await page.mouse.wheel(0, 800);
    await page.waitForTimeout(50);
  }
}

async function planSummary(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Tổng hợp' }).click();
  await press(page, 'Xem trước', '#panel-summary h3');
}

/** @param awaited what shows that it is done */
async function press(page: Page, name: string | RegExp, awaited: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.locator(awaited).first().waitFor({ timeout: patience });
  await page.locator('main[aria-busy="false"]').waitFor({ timeout: patience });
}
