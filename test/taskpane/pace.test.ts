import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { checked, describePane, settled } from './pane-test';

/** The longest stretch, in milliseconds, for which the page could not answer while something was done. */
async function longestBlock(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const blocks: number[] = [];
    (window as unknown as { blocks: number[] }).blocks = blocks;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) blocks.push(entry.duration);
    }).observe({ type: 'longtask' });
  });
  await act();
  await page.waitForTimeout(300);
  return page.evaluate(() => Math.max(0, ...(window as unknown as { blocks: number[] }).blocks));
}

/** Generous, for the tests share their machine: on a quiet one the page is held up for a tenth of this. */
const patience = 1000;

describePane('a plan of 1,000 tasks', (open) => {
  it('is checked without holding up the page for long', async () => {
    const page = await open('book=many');
    const block = await longestBlock(page, async () => {
      await page.getByRole('button', { name: 'Kiểm tra bảng này' }).click();
      await page.getByRole('treeitem').first().waitFor();
    });
    expect(block).toBeLessThan(patience);
  });

  it('is fixed after a review', async () => {
    const page = await checked(open, 'book=many');
    const review = await longestBlock(page, async () => {
      await page.getByRole('button', { name: /^Sửa an toàn/ }).click();
      await page.getByRole('heading', { name: 'Xem trước khi sửa' }).waitFor();
    });
    const apply = await longestBlock(page, async () => {
      await page.getByRole('button', { name: /^Sửa \d+ ô$/ }).click();
      await page.getByTestId('notice').waitFor();
      await settled(page);
    });
    expect(Math.max(review, apply)).toBeLessThan(patience);
  });
});
