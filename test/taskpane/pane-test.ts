import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { chromiumPath, launch, openPane, type OpenPane, type PaneOptions } from './open-pane';

/** Where the pane is: a page of its own, or a frame in one. */
export type Pane = Page | Frame;

export type Open = (query: string, options?: PaneOptions) => Promise<Page>;

/** Tests that drive the pane in a browser. What the page complains of makes a test fail. */
export function describePane(name: string, tests: (open: Open) => void): void {
  describe.skipIf(chromiumPath === null)(name, () => {
    let browser: Browser;
    let opened: OpenPane[] = [];
    beforeAll(async () => {
      browser = await launch();
    });
    afterEach(async () => {
      const complaints = opened.flatMap((pane) => pane.complaints);
      await Promise.all(opened.map(({ page }) => page.context().close()));
      opened = [];
      expect(complaints).toEqual([]);
    });
    afterAll(async () => {
      await browser.close();
    });
    tests(async (query, options) => {
      const pane = await openPane(browser, query, options);
      opened.push(pane);
      return pane.page;
    });
  });
}

/** Opens a workbook and lets the pane check it. */
export async function checked(open: Open, query: string, options?: PaneOptions): Promise<Page> {
  const page = await open(query, options);
  await page.getByRole('button', { name: 'Kiểm tra bảng này' }).click();
  await page.getByRole('region', { name: 'Bảng đang kiểm tra' }).waitFor();
  return page;
}

/** The words of the bar that says what came of the last action. */
export async function notice(page: Pane): Promise<string> {
  const bar = page.getByTestId('notice');
  await bar.waitFor();
  await settled(page);
  return (await bar.locator('.fui-MessageBarBody').textContent()) ?? '';
}

/** Nothing is being worked on any more. */
export async function settled(page: Pane): Promise<void> {
  await page.locator('main[aria-busy="false"]').waitFor();
}

/** Opens the group of findings with this title, and in it the finding of a cell. */
export async function openFinding(page: Pane, rule: string, cell: string): Promise<void> {
  const group = page.getByRole('treeitem', { name: rule });
  if ((await group.getAttribute('aria-expanded')) !== 'true') await group.click();
  await page.getByRole('treeitem', { name: new RegExp(`^${cell} · `) }).click();
}

export function tab(page: Pane, name: string): Promise<void> {
  return page.getByRole('tab', { name }).click();
}
