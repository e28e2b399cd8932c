import { mkdirSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFaults } from '../support/axe';
import { pressUntil } from '../support/keyboard';
import { samples } from '../support/samples';
import { notice, settled, tab } from '../taskpane/pane-test';
import { changesBetween, stateOf } from './book-state';
import { check, describeExcel, openCell, sampleBook } from './excel-test';

/** Where pictures of every state are left, for people to look at and for the documentation; none by default. */
const pictures = process.env['ADDIN_PICTURES'];

/** Leads through the states of the add-in. */
async function walk(page: Page, pane: Frame, look: (state: string) => Promise<void>): Promise<void> {
  await look('start');
  await pane.getByRole('button', { name: 'Kiểm tra bảng này' }).click();
  await pane.getByRole('tree').waitFor();
  await look('overview');
  await openCell(pane, 'D33');
  await look('finding');
  await pane.getByRole('button', { name: 'Danh sách' }).click();
  await pane.getByRole('button', { name: 'Sửa cột' }).click();
  await look('columns');
  await pane.getByRole('button', { name: 'Quay lại' }).click();
  await pane.getByRole('button', { name: /^Sửa an toàn/ }).click();
  await pane.getByRole('heading', { name: 'Xem trước khi sửa' }).waitFor();
  await look('review');
  await pane.getByRole('button', { name: 'Sửa 11 ô' }).click();
  await notice(pane);
  await look('result');
  await tab(pane, 'Nhật ký');
  await pane.getByRole('button', { name: 'Xem các ô' }).click();
  await look('journal');
  await tab(pane, 'Tổng hợp');
  await pane.getByRole('button', { name: 'Xem trước' }).click();
  await pane.getByRole('heading', { name: /^Số liệu đến ngày/ }).waitFor();
  await look('summary');
  await tab(pane, 'Thiết lập');
  await look('settings');
}

describeExcel('everybody can use the add-in', (open) => {
  it('in every state', async () => {
    const { page, pane } = await open(sampleBook(samples.huongThuy), {
      deviceScaleFactor: 2,
      reducedMotion: 'reduce',
    });
    const faults: string[] = [];
    await walk(page, pane, async (state) => {
      await settled(pane);
      if (pictures !== undefined) {
        mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: `${pictures}/${state}.png` });
      }
      for (const fault of await axeFaults(pane)) faults.push(`${state}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  it('by the keyboard alone', async () => {
    const book = sampleBook(samples.huongThuy);
    const before = stateOf(book);
    const { page, pane } = await open(book);
    const focus = (name: RegExp, key?: string): Promise<void> => pressUntil(page, name, key);
    await focus(/^Kiểm tra bảng này$/);
    await page.keyboard.press('Enter');
    await pane.getByRole('tree').waitFor();
    await focus(/^Thiếu khoảng trắng sau dấu phẩy/);
    await focus(/^B18 · /, 'ArrowDown');
    await page.keyboard.press('Enter');
    await focus(/^Sửa ô này$/);
    await page.keyboard.press('Enter');
    expect(await notice(pane)).toBe('Đã sửa 1 ô.');
    expect(Object.keys(changesBetween(before, stateOf(book)))).toEqual(['Phụ lục!B18']);
    await focus(/^Hoàn tác$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await pane.getByText('Đã hoàn tác 1 ô.').first().waitFor();
    await settled(pane);
    expect(changesBetween(before, stateOf(book))).toEqual({});
    await focus(/^Kiểm tra$/, 'Shift+Tab');
    await focus(/^Tổng hợp/, 'ArrowRight');
    await page.keyboard.press('Enter');
    await focus(/^Xem trước$/);
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: /^Số liệu đến ngày/ }).waitFor();
    await settled(pane);
    await focus(/^Ghi 6 trang$/);
    await page.keyboard.press('Enter');
    await pane.getByText('Đã ghi 6 trang tổng hợp.').first().waitFor();
    expect(book.sheets).toHaveLength(7);
  });
});

describeExcel('the pages of the add-in', (open) => {
  it('ask for nothing from elsewhere, and could not if they wanted to', async () => {
    const { pane, requests, complaints } = await open(sampleBook(samples.huongThuy));
    await check({ pane });
    const stopped = await pane.evaluate(async () => {
      const told = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          resolve(`${effectiveDirective} ${blockedURI}`),
        );
      });
      await fetch('https://example.com/plan').catch(() => undefined);
      return told;
    });
    expect(stopped).toBe('connect-src https://example.com/plan');
    expect(requests.filter((url) => url.includes('example.com'))).toEqual([]);
    expect(complaints.splice(0).filter((words) => !words.includes('Content Security Policy'))).toEqual([]);
  });
});
