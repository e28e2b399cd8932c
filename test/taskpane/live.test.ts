import { expect, it } from 'vitest';
import { checked, describePane, openFinding, settled, tab } from './pane-test';

const spaces = 'Khoảng trắng thừa hoặc ký tự ẩn';

describePane('changes in the sheet', (open) => {
  it('are checked quietly once the person stops typing', async () => {
    const page = await checked(open, 'book=faulty');
    const before = await page.evaluate(() => window.pane.host.reads);
    await page.evaluate(async () => {
      await window.pane.type('B5', 'Một');
      await window.pane.type('B6', 'Hai');
      await window.pane.type('B7', 'Ba');
    });
    await page.getByRole('treeitem', { name: spaces }).filter({ hasText: '1' }).waitFor();
    await expect.poll(() => page.getByRole('treeitem', { name: /^B5 · / }).count()).toBe(0);
    expect((await page.evaluate(() => window.pane.host.reads)) - before).toBe(1);
    expect(await page.getByTestId('notice').count()).toBe(0);
  });

  it('by others are only told', async () => {
    const page = await checked(open, 'book=faulty');
    const before = await page.evaluate(() => window.pane.host.reads);
    await page.evaluate(() => window.pane.type('B5', 'Một', true));
    await page.getByText('Dữ liệu đã thay đổi do người khác sửa.').first().waitFor();
    await page.waitForTimeout(1200);
    expect(await page.evaluate(() => window.pane.host.reads)).toBe(before);
    await page.getByRole('main').page().getByRole('button', { name: 'Kiểm tra lại' }).first().click();
    await settled(page);
    expect(await page.getByText('Dữ liệu đã thay đổi do người khác sửa.').count()).toBe(0);
    await expect.poll(() => page.getByRole('treeitem', { name: /^B5 · / }).count()).toBe(0);
  });

  it('leave the focus where it is, and a finding that is gone says so', async () => {
    const page = await checked(open, 'book=faulty');
    await openFinding(page, spaces, 'B5');
    await page.getByRole('button', { name: 'Chỗ sau' }).focus();
    await page.evaluate(() => window.pane.type('B5', 'Một'));
    await page.getByRole('heading', { name: 'Chỗ này không còn gì cần xem.' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Chỗ sau');
  });

  it('do not take a review away from under the hands', async () => {
    const page = await checked(open, 'book=faulty');
    await page.getByRole('button', { name: /^Sửa an toàn \d+ chỗ…$/ }).click();
    await page.getByRole('heading', { name: 'Xem trước khi sửa' }).waitFor();
    await page.evaluate(() => window.pane.type('B5', 'Một  hai'));
    await page.getByText('Dữ liệu đã thay đổi.').first().waitFor();
    await page.getByRole('button', { name: 'Sửa 4 ô' }).click();
    await page.getByText('Đã sửa 3 ô · 2 ô chưa sửa được.').first().waitFor();
    await settled(page);
    expect(await page.evaluate(() => window.pane.cell('B5'))).toBe('Một  hai');
  });

  it('bring what others journalled into the open journal, and leave the focus where it is', async () => {
    const page = await checked(open, 'book=faulty');
    await tab(page, 'Nhật ký');
    const change = { cell: { row: 1, col: 1 }, before: 'a ', after: 'a', rules: [] };
    const runAt = (at: string) => ({
      at,
      action: 'fix',
      sheet: 'Khác',
      changes: [change],
      undone: [],
      listed: false,
    });
    const journal = [runAt('2024-01-30T08:00:00'), runAt('2024-01-30T09:00:00')];
    const keep = (address: string, count: number) =>
      page.evaluate(
        async ([cell, note]) => {
          await window.pane.type(cell, 'Việc', true);
          await window.pane.host.writeNote('journal', note);
        },
        [address, JSON.stringify(journal.slice(0, count))] as const,
      );
    await keep('B5', 1);
    const runs = page.getByRole('main').getByRole('listitem');
    await runs.nth(0).getByRole('button', { name: 'Xem các ô' }).focus();
    await keep('B6', 2);
    await runs.nth(1).waitFor();
    expect(await runs.nth(1).evaluate((run) => run.contains(document.activeElement))).toBe(true);
    expect(await page.getByTestId('notice').count()).toBe(0);
  });

  it('on other sheets do not matter', async () => {
    const page = await checked(open, 'book=two');
    const before = await page.evaluate(() => window.pane.host.reads);
    await page.evaluate(() => window.pane.type('A2', 'x'));
    await page.waitForTimeout(1200);
    expect(await page.evaluate(() => window.pane.host.reads)).toBe(before);
  });
});
