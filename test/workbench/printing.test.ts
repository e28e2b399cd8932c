import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeWorkbench } from './open-workbench';

/** The sizes of the pages of a PDF, in points. */
function pagesOf(pdf: Buffer): string[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...boxes].map(([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`);
}

async function showPrint(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'In bảng tổng hợp' }).click();
  await page.getByRole('dialog', { name: 'In bảng tổng hợp' }).getByRole('article').waitFor();
}

describeWorkbench('the printed summary', (open) => {
  it('is A4 pages with the sheet alone, its charts, its unit and its signatures', async () => {
    const { page } = await open();
    await showPrint(page);
    const paper = page.getByRole('article', { name: 'Tổng hợp' });
    expect(await paper.getByText('Đơn vị tính: triệu đồng').count()).toBeGreaterThan(2);
    expect(await paper.getByText('NGƯỜI LẬP BIỂU').count()).toBe(1);
    await paper.locator('[role=img] svg').first().waitFor();
    expect(await paper.locator('[role=img][aria-label]').count()).toBe(2);
    // The total of the sample.
    await paper.getByText('406', { exact: true }).first().waitFor();
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.length).toBeGreaterThan(1);
    expect(new Set(pages)).toEqual(new Set(['842×595']));
    await page.emulateMedia({ media: 'print' });
    const font = await paper
      .locator('td')
      .first()
      .evaluate((cell) => getComputedStyle(cell).fontFamily);
    expect(font).toContain('Times New Roman');
    for (const name of ['Mở tệp…', 'In hoặc lưu PDF…']) {
      expect(await page.getByRole('button', { name }).isVisible()).toBe(false);
    }
    expect(await overhang(page)).toBeLessThanOrEqual(1);
  });

  it('prints each sheet as a document of its own, with its rows repeated', async () => {
    const { page } = await open();
    await showPrint(page);
    await page.getByRole('tab', { name: 'Theo cơ quan' }).click();
    const paper = page.getByRole('article', { name: 'Theo cơ quan' });
    expect(await paper.locator('table').count()).toBeGreaterThan(5);
    expect(await paper.locator('table:has(thead)').count()).toBe(await paper.locator('table').count());
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.length).toBeGreaterThanOrEqual(await paper.locator('table').count());
    expect(new Set(pages)).toEqual(new Set(['595×842']));
  });

  it('is said not to be there where its part of the page cannot be loaded, and the page stays', async () => {
    const { page } = await open({ tolerated: /404|ChunkLoadError|Loading chunk/ });
    await page.route('**/*.{js,css}', (route) => route.fulfill({ status: 404 }));
    await page.getByRole('button', { name: 'In bảng tổng hợp' }).click();
    await page.getByTestId('page-notice').getByText('Không tải được một phần của trang này').waitFor();
    await page.getByRole('button', { name: 'Kiểm tra bảng này' }).click();
    await page.getByRole('region', { name: 'Bảng đang kiểm tra' }).waitFor();
  });

  it('is left by Escape, back to the page', async () => {
    const { page } = await open();
    await page.keyboard.press('Control+p');
    await page.getByRole('dialog', { name: 'In bảng tổng hợp' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Kiểm tra bảng này' }).click();
  });
});

/** How far the paper reaches beyond its page. */
function overhang(page: Page): Promise<number> {
  return page.locator('article').evaluate((paper) => {
    const { right } = paper.getBoundingClientRect();
    const cells = [...paper.querySelectorAll('td, td > div')].map(
      (cell) => cell.getBoundingClientRect().right,
    );
    return Math.max(...cells) - right;
  });
}
