import type { Page } from 'playwright-core';
import { settled } from './open-workbench';

/** Lets the pane check the table of the sheet in front. */
export async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Kiểm tra bảng này' }).click();
  await page.getByRole('region', { name: 'Bảng đang kiểm tra' }).waitFor();
}

/** Checks and makes all safe fixes. @returns how many cells the pane says it has changed */
export async function fixAll(page: Page): Promise<number> {
  await check(page);
  await page.getByRole('button', { name: /^Sửa an toàn/ }).click();
  await page.getByRole('heading', { name: 'Xem trước khi sửa' }).waitFor();
  await page.getByRole('button', { name: /^Sửa \d+ ô$/ }).click();
  const notice = page.getByTestId('notice').getByText(/^Đã sửa \d+ ô/);
  await notice.waitFor();
  await settled(page);
  return Number(/\d+/.exec((await notice.textContent()) ?? '')?.[0]);
}

/** Writes all summary sheets as of a day. */
export async function writeSummary(page: Page, asOf: string): Promise<void> {
  await page.getByRole('tab', { name: 'Tổng hợp' }).click();
  await page.getByLabel('Ngày báo cáo').fill(asOf);
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByRole('button', { name: /^Ghi \d+ trang$/ }).click();
  await page.getByTestId('summary-result').waitFor();
  await settled(page);
}
