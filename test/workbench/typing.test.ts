import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openWorkbook } from '../../src/hosts/xlsx';
import { beginTyping, turnTo } from './grid';
import { bar, describeWorkbench, download, settled } from './open-workbench';
import { check, writeSummary } from './pane';

const sheet = 'Phụ lục';
const downloadButton = (page: Page) => page.getByRole('button', { name: 'Tải về .xlsx' });

describeWorkbench('what is just being typed into a cell', (open) => {
  /** The plan with a budget of 777 instead of 5, whose Enter was not pressed. */
  async function typing(): Promise<Page> {
    const { page } = await open();
    await settled(page);
    await beginTyping(page, 'F7', '777');
    return page;
  }

  it.each<[string, (page: Page) => Promise<void>]>([
    ['by the key', (page) => page.keyboard.press('Control+s')],
    ['by the button', (page) => downloadButton(page).click()],
  ])('is saved: %s', async (_, saveNow) => {
    const page = await typing();
    const { bytes } = await download(page, () => saveNow(page));
    expect(openWorkbook(bytes).grid(sheet).cell(7, 6).value).toBe(777);
    await page.getByText('Có thay đổi chưa lưu').waitFor({ state: 'detached' });
  });

  it('counts in what is printed and given away', async () => {
    const page = await typing();
    await page.getByRole('button', { name: 'In bảng tổng hợp' }).click();
    await page
      .getByRole('article', { name: 'Tổng hợp' })
      .getByText('1.178', { exact: true })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await beginTyping(page, 'F7', '888');
    const { bytes } = await download(page, () =>
      page.getByRole('button', { name: 'Tải riêng bảng tổng hợp' }).click(),
    );
    const summary = openWorkbook(bytes).grid('Tổng hợp');
    const figures = Array.from({ length: summary.lastRow }, (_, row) => summary.cell(row + 1, 4).value);
    expect(figures).toContain(1289);
  });

  it('is seen by the pane, to which a person turns', async () => {
    const page = await typing();
    await check(page);
    await page.getByTestId('file').getByText('Có thay đổi chưa lưu').waitFor();
    await beginTyping(page, 'F7', '888');
    await writeSummary(page, '31/12/2023');
    await turnTo(page, 'Tổng hợp');
    const chart = page.getByRole('img', { name: /^Kinh phí theo/ }).first();
    await chart.getByText('888', { exact: true }).first().waitFor();
  });

  it('is not mixed with what the cell held when formulas follow the change before', async () => {
    const { page } = await open();
    await check(page);
    await writeSummary(page, '31/12/2023');
    await beginTyping(page, 'F7', '1001');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('1002', { delay: 500 });
    await page.keyboard.press('Enter');
    await turnTo(page, 'Tổng hợp');
    const chart = page.getByRole('img', { name: /^Kinh phí theo/ }).first();
    await chart.getByText('1.002', { exact: true }).first().waitFor();
  });

  it('is asked about before the page is left', async () => {
    const page = await typing();
    const asked = page.waitForEvent('dialog');
    const reloading = page.reload();
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
    await reloading;
  });

  it('is not saved without a word where it cannot stand in its cell', async () => {
    const { page } = await open();
    await settled(page);
    let downloads = 0;
    page.on('download', () => downloads++);
    await beginTyping(page, 'F7', '=IF(1;2;3)');
    await downloadButton(page).click();
    expect(await bar(page, 'page-notice')).toContain('Excel không đọc được công thức này');
    expect(downloads).toBe(0);
  });
});
