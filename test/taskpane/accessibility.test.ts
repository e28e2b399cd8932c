import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/i18n/text';
import { axeFaults } from '../support/axe';
import { pressUntil } from '../support/keyboard';
import type { PaneOptions } from './open-pane';
import { checked, describePane, notice, settled, tab } from './pane-test';
import { Visitor, walks } from './walks';

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

const sizes: readonly (readonly [string, Language, PaneOptions])[] = [
  ['320 pixels', 'vi', { width: 320, height: 480 }],
  ['320 pixels, English', 'en', { width: 320, height: 480 }],
  ['350 pixels', 'vi', { width: 350, height: 640 }],
  ['500 pixels', 'vi', { width: 500, height: 640 }],
  ['a dark contrast theme', 'vi', { forcedColors: 'active', colorScheme: 'dark' }],
  ['a light contrast theme, English', 'en', { width: 320, forcedColors: 'active', colorScheme: 'light' }],
];

/** What axe looks at changes with the words, neither with the width nor with colours that are the person's own. */
const axeLooks = (options: PaneOptions): boolean => options.width === 320 && !('forcedColors' in options);

describePane('everybody can use the pane', (open) => {
  describe.each(sizes)('at %s', (size, language, options) => {
    it.each(Object.entries(walks))('in every state of %s', async (name, { query, lead }) => {
      const complaints: string[] = [];
      const page = await open(`${query}&language=${language}`, { ...options, reducedMotion: 'reduce' });
      const states: string[] = [];
      const look = async (state: string): Promise<void> => {
        states.push(state);
        if (pictures !== undefined) {
          mkdirSync(pictures, { recursive: true });
          const file = [size, name, String(states.length), state].join(' ').replace(/\W+/g, '-');
          await page.screenshot({ path: `${pictures}/${file}.png` });
        }
        const faults = axeLooks(options) ? await axeFaults(page) : [];
        complaints.push(...faults.map((fault) => `${state}: ${fault}`));
        const over = await overhang(page);
        if (over > 0) complaints.push(`${state}: ${over} pixels too wide`);
      };
      await lead(new Visitor(page, language, look));
      expect(complaints).toEqual([]);
    });
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
    await focus(/^Sửa an toàn/, 'Shift+Tab');
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

  it('with the focus near to where it was when a button goes away', async () => {
    const page = await checked(open, 'book=faulty');
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const { activeElement: element } = document;
        return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      });
    const press = async (name: string): Promise<void> => {
      await page.getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
      await settled(page);
    };
    await page.getByRole('button', { name: /^Sửa an toàn/ }).click();
    await page.getByRole('button', { name: 'Sửa 4 ô' }).click();
    await notice(page);
    await press('Đóng');
    await expect.poll(focused).toBe('Kết quả kiểm tra');
    await tab(page, 'Nhật ký');
    await page.getByRole('button', { name: 'Xem các ô' }).click();
    await press('Hoàn tác ô D4');
    await expect.poll(focused).toBe('Hoàn tác ô B5');
    await press('Hoàn tác ô E7');
    await expect.poll(focused).toBe('Hoàn tác ô B7');
    await tab(page, 'Kiểm tra');
    await page.evaluate(() => window.pane.host.hold('reading'));
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await page.getByRole('button', { name: 'Dừng' }).focus();
    await page.keyboard.press('Enter');
    await page.evaluate(() => window.pane.host.letGo());
    await expect.poll(focused).toBe('Kết quả kiểm tra');
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
