import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFaults } from '../support/axe';
import { pressUntil } from '../support/keyboard';
import type { PaneOptions } from './open-pane';
import { checked, describePane, notice, openFinding, settled, tab, type Open } from './pane-test';

/** Where pictures of every state are left for people to look at; none where nothing is said. */
const pictures = process.env['PANE_PICTURES'];

/** How far the page can be scrolled sideways; words must break instead. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    return Math.max(
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
      main ? main.scrollWidth - main.clientWidth : 0,
    );
  });
}

/** Leads through every state of the pane. */
async function walk(
  open: Open,
  options: PaneOptions,
  look: (page: Page, state: string) => Promise<void>,
): Promise<void> {
  const page = await open('book=faulty', options);
  await look(page, '01-start');
  await page.getByRole('button', { name: 'Kiểm tra bảng này' }).click();
  await page.getByRole('treeitem').first().waitFor();
  await look(page, '02-overview');
  await page.getByRole('searchbox').fill('phi thuyền');
  await page.getByText('Không có kết quả nào hợp với bộ lọc.').waitFor();
  await look(page, '03-nothing-found');
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await openFinding(page, 'Số tiền có nhiều cách đọc', 'D7');
  await look(page, '04-suggestions');
  await page.getByRole('button', { name: 'Bỏ qua' }).click();
  await page.getByRole('menuitem').first().waitFor();
  await look(page, '05-ignore-menu');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Danh sách' }).click();
  await openFinding(page, 'Khoảng trắng thừa hoặc ký tự ẩn', 'B6');
  await page.getByRole('button', { name: 'Sửa ô này' }).click();
  await page.getByRole('button', { name: 'Vẫn sửa' }).waitFor();
  await look(page, '06-question');
  await page.getByRole('button', { name: 'Danh sách' }).click();
  await page.getByRole('button', { name: 'Sửa cột' }).click();
  await page.getByRole('heading', { name: 'Cách hiểu các cột' }).waitFor();
  await look(page, '07-columns');
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await page.getByRole('button', { name: /an toàn…$/ }).click();
  await page.getByRole('heading', { name: 'Xem trước khi sửa' }).waitFor();
  await look(page, '08-review');
  await page.getByRole('button', { name: 'Sửa 4 ô' }).click();
  await notice(page);
  await page.getByRole('button', { name: 'Xem', exact: true }).first().click();
  await look(page, '09-result');
  await tab(page, 'Nhật ký');
  await page.getByRole('button', { name: 'Xem các ô' }).click();
  await look(page, '10-journal');
  await tab(page, 'Tổng hợp');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByRole('button', { name: 'Ghi 6 trang' }).waitFor();
  await settled(page);
  await look(page, '11-summary-plan');
  await page.getByRole('button', { name: 'Ghi 6 trang' }).click();
  await page.getByTestId('summary-result').waitFor();
  await look(page, '12-summary-written');
  await tab(page, 'Thiết lập');
  await page.getByRole('checkbox', { name: 'Chấm điểm trong bảng tổng hợp' }).check();
  await look(page, '13-settings');
  await page.evaluate(() => window.pane.type('B5', 'x', true));
  await tab(page, 'Kiểm tra');
  await page.getByText('Dữ liệu đã thay đổi do người khác sửa.').first().waitFor();
  await look(page, '14-stale');
}

const sizes: readonly (readonly [string, PaneOptions])[] = [
  ['320 pixels', { width: 320, height: 480 }],
  ['350 pixels', { width: 350, height: 640 }],
  ['500 pixels', { width: 500, height: 640 }],
  ['a contrast theme', { forcedColors: 'active', colorScheme: 'dark' }],
];

describePane('everybody can use the pane', (open) => {
  it.each(sizes)(
    'in every state, at %s',
    async (size, options) => {
      const complaints: string[] = [];
      await walk(open, { ...options, reducedMotion: 'reduce' }, async (page, state) => {
        await settled(page);
        if (pictures !== undefined) {
          mkdirSync(pictures, { recursive: true });
          await page.screenshot({ path: `${pictures}/${size.replace(/\W+/g, '-')}-${state}.png` });
        }
        // Forced colours are the person's own; axe would look at those that they replace.
        const without = 'forcedColors' in options ? ['color-contrast'] : [];
        for (const violation of await axeFaults(page, without)) complaints.push(`${state}: ${violation}`);
        const over = await overhang(page);
        if (over > 0) complaints.push(`${state}: ${over} pixels too wide`);
      });
      expect(complaints).toEqual([]);
    },
    120_000,
  );

  it('where there is nothing to fix, and where there is no table', async () => {
    for (const book of ['clean', 'none']) {
      const page = await open(`book=${book}`);
      await page.getByRole('button', { name: 'Kiểm tra bảng này' }).click();
      await page.getByText(/Không còn gì cần sửa|Chưa kiểm tra được/).waitFor();
      await settled(page);
      expect(await axeFaults(page)).toEqual([]);
    }
  });

  it('by the keyboard alone', async () => {
    const page = await open('book=faulty');
    const { keyboard } = page;
    const focus = (name: RegExp, key?: string): Promise<void> => pressUntil(page, name, key);
    await focus(/^Kiểm tra bảng này$/);
    await keyboard.press('Enter');
    await page.getByRole('tree').waitFor();
    await focus(/^Cảnh báo|^Số tiền có nhiều cách đọc/);
    await focus(/^B5 · /, 'ArrowDown');
    await keyboard.press('Enter');
    await page.getByRole('button', { name: 'Đến ô B5' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await focus(/^Sửa ô này$/);
    await keyboard.press('Enter');
    expect(await notice(page)).toBe('Đã sửa 1 ô.');
    await page.getByRole('button', { name: 'Đến ô B6' }).waitFor();
    await focus(/^Danh sách$/, 'Shift+Tab');
    await keyboard.press('Enter');
    await focus(/an toàn…$/, 'Shift+Tab');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Xem trước khi sửa' }).waitFor();
    await focus(/^Sửa 3 ô$/);
    await keyboard.press('Space');
    await page.getByText('Đã sửa 3 ô · 1 ô chưa sửa được.').first().waitFor();
    await settled(page);
    await focus(/^Hoàn tác$/, 'Shift+Tab');
    await keyboard.press('Enter');
    await page.getByText('Đã hoàn tác 3 ô.').first().waitFor();
    expect(await page.evaluate(() => window.pane.cell('D4'))).toBe('5 ');
  });

  const summary = 'Đã kiểm tra: 1 lỗi, 7 cảnh báo, 2 chỗ cần xem.';

  it('with what goes on said aloud by the browser', async () => {
    const script = 'window.said = []; Document.prototype.ariaNotify = (words) => said.push(words);';
    const page = await checked(open, 'book=faulty', { script });
    expect(await page.evaluate('said')).toEqual(['Đang đọc và kiểm tra bảng…', summary]);
  });

  it('with what goes on said aloud in a region of the page, where the browser cannot', async () => {
    const page = await checked(open, 'book=faulty', { script: 'delete Document.prototype.ariaNotify;' });
    await page.locator('[aria-live=assertive]').getByText(summary).waitFor({ state: 'attached' });
  });
});
