import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFaults } from '../support/axe';
import { describeWorkbench, settled, type Options } from './open-workbench';
import { check, writeSummary } from './pane';

/** Where pictures of the main states are left for people to look at; none where nothing is said. */
const pictures = process.env['WORKBENCH_PICTURES'];

const looks: readonly (readonly [string, Options])[] = [
  ['a small notebook', { viewport: { width: 1366, height: 768 } }],
  ['a large screen', { viewport: { width: 1920, height: 1080 } }],
  ['a narrow window', { viewport: { width: 800, height: 700 } }],
  ['a contrast theme', { forcedColors: 'active', colorScheme: 'dark' }],
];

/** What the library of the grid draws, and what it keeps beside the page for menus and messages of its own. */
const ofGrid = ['#grid', '[aria-label^="Notifications"]', '[id^="univer-"]'];

describeWorkbench('everybody can use the page', (open) => {
  it.each(looks)('on %s', async (name, options) => {
    const { page } = await open({ ...options, bypassCSP: true, reducedMotion: 'reduce' });
    const faults: string[] = [];
    // The system chooses the colours there; axe sees those of the page.
    const without = options.forcedColors ? ['color-contrast'] : [];
    const look = async (state: string): Promise<void> => {
      await settled(page);
      if (pictures !== undefined) {
        await page.waitForTimeout(500);
        await page.screenshot({ path: `${pictures}/${name.replace(/\W/g, '-')}-${state}.png` });
      }
      for (const fault of await axeFaults(page, without, ofGrid)) faults.push(`${state}: ${fault}`);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) faults.push(`${state}: ${over} pixels too wide`);
    };
    await look('1-first');
    await check(page);
    await look('2-checked');
    await writeSummary(page, '31/12/2023');
    await page.getByRole('button', { name: 'Mở trang “Tổng hợp”' }).click();
    await page
      .getByRole('region', { name: /Biểu đồ/ })
      .locator('svg')
      .first()
      .waitFor();
    await look('3-summary');
    await page.getByRole('button', { name: 'Trợ giúp' }).click();
    await page.getByRole('dialog', { name: 'Trợ giúp' }).waitFor();
    await look('4-help');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'In bảng tổng hợp' }).click();
    await page.getByRole('article').locator('svg').first().waitFor();
    await look('5-print');
    expect(faults).toEqual([]);
  });

  it('speaks English everywhere once that is chosen, and the next time', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Check this table' }).waitFor();
    await page.getByRole('button', { name: 'Open a file…' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.reload();
    await page.getByRole('button', { name: 'Check this table' }).waitFor();
    await page.getByRole('tab', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: 'Tiếng Việt' }).check();
    await page.getByRole('button', { name: 'Mở tệp…' }).waitFor();
  });

  it('leads from part to part by F6, both ways', async () => {
    const { page } = await open();
    // The grid takes the keyboard once more when it is drawn.
    await settled(page);
    await expect.poll(() => partInFocus(page)).toBe('grid');
    await page.getByRole('button', { name: 'Mở tệp…' }).focus();
    const parts: string[] = [];
    for (const key of ['F6', 'F6', 'F6', 'Shift+F6', 'Control+F6']) {
      await page.keyboard.press(key);
      parts.push(await partInFocus(page));
    }
    expect(parts).toEqual(['grid', 'pane', 'bar', 'pane', 'bar']);
  });

  it('gives the pane more room by arrow keys', async () => {
    const { page } = await open();
    const line = page.getByRole('separator', { name: 'Độ rộng của bảng điều khiển' });
    const width = async (): Promise<number> => Number(await line.getAttribute('aria-valuenow'));
    const before = await width();
    await line.press('ArrowLeft');
    expect(await width()).toBe(before + 20);
    await line.press('End');
    await line.press('ArrowLeft');
    expect(await width()).toBe(Number(await line.getAttribute('aria-valuemax')));
    const pane = await page.locator('#pane').boundingBox();
    expect(Math.round(pane?.width ?? 0)).toBe(await width());
    await line.press('Home');
    expect(await width()).toBe(Number(await line.getAttribute('aria-valuemin')));
  });
});

function partInFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (active?.closest('#file-bar')) return 'bar';
    if (active?.closest('#pane')) return 'pane';
    return active && active !== document.body ? 'grid' : 'nowhere';
  });
}
