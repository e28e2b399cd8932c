import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { cellKey } from '../../src/core/grid/address';
import type { ObstacleCode } from '../../src/hosts/host';
import { at } from '../support/grid';
import { checked, describePane, notice, openFinding, settled, tab } from './pane-test';

const spaces = 'Khoảng trắng thừa hoặc ký tự ẩn';
const mixed = 'Ô có nhiều kiểu chữ, hoặc có chữ gạch ngang hay chữ đỏ: hãy tự sửa để không mất định dạng.';

/** Lets the host refuse cells, each for its reason. */
function refuse(page: Page, reasons: Readonly<Record<string, ObstacleCode>>): Promise<void> {
  const cells = Object.entries(reasons).map(([cell, code]) => [cellKey(at(cell)), code] as const);
  return page.evaluate((pairs) => {
    window.pane.host.book.quirks = { refuse: new Map(pairs) };
  }, cells);
}

describePane('fixing one finding', (open) => {
  it('writes the cell, says so and goes on to the next finding', async () => {
    const page = await checked(open, 'book=faulty');
    await openFinding(page, spaces, 'B5');
    expect(await page.getByRole('article').textContent()).toContain(
      'Từ “Kiểm tra  công tác cải cách hành chính” thành “Kiểm tra công tác cải cách hành chính”',
    );
    await page.getByRole('button', { name: 'Sửa ô này' }).click();
    expect(await notice(page)).toBe('Đã sửa 1 ô.');
    expect(await page.evaluate(() => window.pane.cell('B5'))).toBe('Kiểm tra công tác cải cách hành chính');
    await page.getByRole('button', { name: 'Đến ô B6' }).waitFor();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText('Đã hoàn tác 1 ô.').first().waitFor();
    await settled(page);
    expect(await page.evaluate(() => window.pane.cell('B5'))).toBe('Kiểm tra  công tác cải cách hành chính');
  });

  it('asks before it writes into a hidden row', async () => {
    const page = await checked(open, 'book=faulty');
    await openFinding(page, spaces, 'B6');
    await page.getByRole('button', { name: 'Sửa ô này' }).click();
    const confirm = page.getByRole('button', { name: 'Vẫn sửa' });
    await confirm.waitFor();
    await page.getByText('Ô nằm trong dòng đang ẩn.').first().waitFor();
    expect(await page.evaluate(() => window.pane.cell('B6'))).toContain('Tuyên  truyền');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Vẫn sửa');
    await confirm.click();
    expect(await notice(page)).toBe('Đã sửa 1 ô.');
    expect(await page.evaluate(() => window.pane.cell('B6'))).toContain('Tuyên truyền');
  });

  it('says why the host refuses a cell', async () => {
    const page = await checked(open, 'book=faulty');
    await openFinding(page, 'Quý chưa ghi theo dạng Quý IV/2023', 'E6');
    await page.getByRole('button', { name: 'Sửa ô này' }).click();
    expect(await notice(page)).toBe(`Chưa sửa được. ${mixed}`);
    await page.getByTestId('notice').getByRole('button', { name: 'Đến ô E6' }).click();
    expect(await page.evaluate(() => window.pane.host.selected)).toEqual(['Phụ lục!E6', 'Phụ lục!E6']);
    expect(await page.evaluate(() => window.pane.cell('E6'))).toBe('Quý 2/2023');
  });

  it('refuses a cell that changed since it was checked, and checks again', async () => {
    const page = await checked(open, 'book=faulty');
    await openFinding(page, spaces, 'B5');
    // Nobody tells of this change.
    await page.evaluate(async () => {
      const grid = await window.pane.host.book.read('Phụ lục');
      const cell = { row: 5, col: 2 };
      await window.pane.host.book.edit('Phụ lục', [
        { cell, before: grid.at(cell).value, after: 'Việc  khác' },
      ]);
    });
    await page.getByRole('button', { name: 'Sửa ô này' }).click();
    expect(await notice(page)).toBe('Chưa sửa được. Nội dung ô đã thay đổi sau khi kiểm tra.');
    expect(await page.evaluate(() => window.pane.cell('B5'))).toBe('Việc  khác');
    await page.getByText('“Việc  khác”').first().waitFor();
  });

  it('lets a person choose one suggestion', async () => {
    const page = await checked(open, 'book=faulty');
    await openFinding(page, 'Số tiền có nhiều cách đọc', 'D7');
    const choices = page.getByRole('button', { name: /^Chọn: / });
    expect(await choices.count()).toBe(2);
    await choices.nth(1).click();
    expect(await notice(page)).toBe('Đã sửa 1 ô.');
    expect(await page.evaluate(() => window.pane.cell('D7'))).toBe(1500);
  });
});

describePane('fixing all that is safe', (open) => {
  it('can be stopped until the first cell is written, and not any more then', async () => {
    const page = await checked(open, 'book=faulty');
    await page.getByRole('button', { name: /^Sửa an toàn \d+ chỗ…$/ }).click();
    await page.getByRole('heading', { name: 'Xem trước khi sửa' }).waitFor();
    await page.evaluate(() => window.pane.host.hold('looking', 'writing'));
    await page.getByRole('button', { name: /^Sửa \d+ ô$/ }).click();
    await page.getByText('Đang xem lại các ô sẽ ghi…').waitFor();
    await page.getByRole('button', { name: 'Dừng' }).click();
    await page.evaluate(() => window.pane.host.goOn('looking'));
    await settled(page);
    expect(await page.evaluate(() => window.pane.cell('B5'))).toContain('Kiểm tra  công tác');
    await page.getByRole('button', { name: /^Sửa \d+ ô$/ }).click();
    await page.evaluate(() => window.pane.host.goOn('looking'));
    await page.getByText('Đang ghi vào bảng…').waitFor();
    expect(await page.getByRole('button', { name: 'Dừng' }).count()).toBe(0);
    await page.evaluate(() => window.pane.host.goOn('writing'));
    expect(await notice(page)).toMatch(/^Đã sửa \d+ ô/);
  });

  it('shows every change first, and writes what is ticked', async () => {
    const page = await checked(open, 'book=faulty');
    await page.getByRole('button', { name: /^Sửa an toàn \d+ chỗ…$/ }).click();
    await page.getByRole('heading', { name: 'Xem trước khi sửa' }).waitFor();
    await page.getByText('1 ô nằm trong dòng đang ẩn nên chưa được chọn.').waitFor();
    await page.getByText('Không sửa được 1 ô').waitFor();
    expect(await page.getByRole('checkbox', { name: /^B6 .*\(dòng đang ẩn\)$/ }).isChecked()).toBe(false);
    expect(await page.getByRole('checkbox', { name: /^D4 Từ “5 ” thành 5$/ }).isChecked()).toBe(true);
    await page.getByRole('checkbox', { name: /^B7 / }).uncheck();
    await page.getByRole('button', { name: 'Sửa 3 ô' }).click();
    expect(await notice(page)).toBe(`Đã sửa 3 ô · 1 ô chưa sửa được. ${mixed}`);
    const cells = await page.evaluate(() =>
      Promise.all(['D4', 'B7', 'B6', 'E7'].map((at) => window.pane.cell(at))),
    );
    expect(cells).toEqual([
      5,
      'Đánh giá  mức độ hài lòng',
      'Tuyên  truyền cải cách hành chính',
      'Quý III/2023',
    ]);
  });

  it('says before the changes which cells it cannot make, and why', async () => {
    const script = 'window.said = []; Document.prototype.ariaNotify = (words) => said.push(words);';
    const page = await checked(open, 'book=faulty', { script });
    await refuse(page, { E6: 'RichText', E7: 'RichText', B7: 'MergedTarget' });
    await page.getByRole('button', { name: /^Sửa an toàn \d+ chỗ…$/ }).click();
    await page.getByRole('heading', { name: 'Xem trước khi sửa' }).waitFor();
    const refused = page.getByRole('group').filter({ hasText: 'Không sửa được 3 ô.' });
    const all = page.getByRole('checkbox', { name: /^Chọn tất cả/ });
    const [above, below] = [await refused.boundingBox(), await all.boundingBox()];
    expect((above?.y ?? Infinity) + (above?.height ?? 0)).toBeLessThan(below?.y ?? 0);
    expect(await page.evaluate('said.at(-1)')).toMatch(/^Không sửa được 3 ô\./);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Xem trước khi sửa');
    const reasons = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Đến ô/ }) });
    expect(await reasons.allTextContents()).toEqual([
      `${mixed} E6E7`,
      'Ô nằm trong vùng gộp nhưng không phải ô đầu của vùng. B7',
    ]);
  });

  it('says a reason once that several cells have', async () => {
    const page = await checked(open, 'book=faulty');
    await page.getByRole('button', { name: /^Sửa an toàn \d+ chỗ…$/ }).click();
    await page.getByRole('heading', { name: 'Xem trước khi sửa' }).waitFor();
    await refuse(page, { E6: 'RichText', E7: 'RichText' });
    await page.getByRole('button', { name: 'Sửa 4 ô' }).click();
    expect(await notice(page)).toBe(`Đã sửa 3 ô · 2 ô chưa sửa được. ${mixed}`);
    await page.getByTestId('notice').getByRole('button', { name: 'Xem' }).click();
    expect(await page.getByRole('button', { name: /^Đến ô/ }).allTextContents()).toEqual(['E7', 'E6']);
  });

  it('cannot be left while it is being written', async () => {
    const page = await checked(open, 'book=faulty');
    await page.getByRole('button', { name: /^Sửa an toàn \d+ chỗ…$/ }).click();
    await page.getByRole('heading', { name: 'Xem trước khi sửa' }).waitFor();
    await page.evaluate(() => window.pane.host.hold('writing'));
    await page.getByRole('button', { name: 'Sửa 4 ô' }).click();
    await page.getByText('Đang ghi vào bảng…').waitFor();
    for (const name of ['Không sửa', 'Quay lại'])
      expect(await page.getByRole('button', { name }).getAttribute('aria-disabled')).toBe('true');
    await page.evaluate(() => window.pane.host.letGo());
    await notice(page);
  });

  it('remembers what was unticked', async () => {
    const page = await checked(open, 'book=faulty');
    const review = page.getByRole('button', { name: /^Sửa an toàn \d+ chỗ…$/ });
    await review.click();
    await page.getByRole('checkbox', { name: /^B7 / }).uncheck();
    await page.getByRole('button', { name: 'Không sửa' }).click();
    await review.click();
    await page.getByRole('heading', { name: 'Xem trước khi sửa' }).waitFor();
    expect(await page.getByRole('checkbox', { name: /^B7 / }).isChecked()).toBe(false);
    expect(await page.getByRole('checkbox', { name: /^B5 / }).isChecked()).toBe(true);
  });

  it('ticks and unticks the cells of a rule, and all of them', async () => {
    const page = await checked(open, 'book=faulty');
    await page.getByRole('button', { name: /^Sửa an toàn \d+ chỗ…$/ }).click();
    const all = page.getByRole('checkbox', { name: 'Chọn tất cả 5 ô' });
    await all.waitFor();
    await all.check();
    await page.getByRole('button', { name: 'Sửa 5 ô' }).waitFor();
    await page.getByRole('checkbox', { name: new RegExp(`^${spaces} `) }).uncheck();
    await page.getByRole('button', { name: 'Sửa 1 ô' }).waitFor();
    await all.check();
    await all.uncheck();
    expect(await page.getByRole('button', { name: 'Sửa 0 ô' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('puts the sheet back where the host fails half-way, and says so', async () => {
    const page = await checked(open, 'book=faulty');
    await page.getByRole('button', { name: /^Sửa an toàn \d+ chỗ…$/ }).click();
    await page.evaluate(() => {
      const { book } = window.pane.host;
      let calls = 0;
      const apply = book.apply.bind(book);
      book.apply = (sheet, patches) => {
        book.quirks = { ...book.quirks, failAfter: calls++ === 0 ? 2 : Infinity };
        return apply(sheet, patches);
      };
    });
    await page.getByRole('button', { name: 'Sửa 4 ô' }).click();
    expect(await notice(page)).toBe('Ghi giữa chừng thì gặp lỗi nên đã trả bảng về như trước. Hãy thử lại.');
    expect(await page.evaluate(() => window.pane.cell('D4'))).toBe('5 ');
  });
});

describePane('what came of it', (open) => {
  const shown = (page: Page): Promise<number> => page.getByTestId('notice').count();

  it('goes when the person moves on after good news, and can still be taken back', async () => {
    const page = await checked(open, 'book=faulty');
    const fix = async (cell: string): Promise<void> => {
      await openFinding(page, spaces, cell);
      await page.getByRole('button', { name: 'Sửa ô này' }).click();
      expect(await notice(page)).toBe('Đã sửa 1 ô.');
    };
    await fix('B5');
    await page.getByRole('button', { name: 'Chỗ sau' }).click();
    expect(await shown(page)).toBe(1);
    await tab(page, 'Kiểm tra');
    expect(await shown(page)).toBe(1);
    await tab(page, 'Nhật ký');
    expect(await shown(page)).toBe(0);
    await page.getByRole('button', { name: /^Hoàn tác cả lần sửa lúc/ }).click();
    expect(await notice(page)).toBe('Đã hoàn tác 1 ô.');
    await tab(page, 'Kiểm tra');
    await page.getByRole('button', { name: 'Danh sách' }).click();
    await fix('B5');
    await page.getByRole('button', { name: 'Danh sách' }).click();
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await settled(page);
    expect(await shown(page)).toBe(0);
    await fix('B7');
    await page.getByRole('button', { name: 'Danh sách' }).click();
    await page.getByRole('button', { name: 'Sửa cột' }).click();
    expect(await shown(page)).toBe(0);
  });

  it('stays until it is closed where something was left alone', async () => {
    const page = await checked(open, 'book=faulty');
    await openFinding(page, 'Quý chưa ghi theo dạng Quý IV/2023', 'E6');
    await page.getByRole('button', { name: 'Sửa ô này' }).click();
    await notice(page);
    await tab(page, 'Nhật ký');
    await tab(page, 'Kiểm tra');
    await page.getByRole('button', { name: 'Danh sách' }).click();
    await page.getByRole('button', { name: 'Sửa cột' }).click();
    expect(await shown(page)).toBe(1);
    await page.getByRole('button', { name: 'Đóng' }).click();
    expect(await shown(page)).toBe(0);
  });

  it('leaves half of a low pane to what it is about', async () => {
    const page = await checked(open, 'book=faulty', { width: 320, height: 378 });
    await page.evaluate(() => (window.pane.host.cannotKeep = true));
    await page.getByRole('button', { name: /^Sửa an toàn \d+ chỗ…$/ }).click();
    await page.getByRole('heading', { name: 'Xem trước khi sửa' }).waitFor();
    await refuse(page, { E6: 'RichText', B7: 'MergedTarget' });
    await page.getByRole('button', { name: 'Sửa 4 ô' }).click();
    await notice(page);
    await page.evaluate(() => window.pane.type('B5', 'x', true));
    await page.getByText('Dữ liệu đã thay đổi do người khác sửa.').first().waitFor();
    await page.getByTestId('notice').getByRole('button', { name: 'Xem' }).click();
    expect((await page.getByRole('main').boundingBox())?.height).toBeGreaterThan(150);
  });
});

describePane('the journal', (open) => {
  it('takes back one change, then the rest of the run, and leaves alone what was changed since', async () => {
    const page = await checked(open, 'book=faulty');
    await page.getByRole('button', { name: /^Sửa an toàn \d+ chỗ…$/ }).click();
    await page.getByRole('button', { name: 'Sửa 4 ô' }).click();
    await notice(page);
    await tab(page, 'Nhật ký');
    await page.getByText('Sửa 4 ô · Phụ lục').waitFor();
    await page.getByText('08:00 31/01/2024').waitFor();
    await page.getByRole('button', { name: 'Xem các ô' }).click();
    await page.getByRole('button', { name: 'Hoàn tác ô D4' }).click();
    expect(await notice(page)).toBe('Đã hoàn tác 1 ô.');
    expect(await page.evaluate(() => window.pane.cell('D4'))).toBe('5 ');
    await page.getByText('08:00 31/01/2024 · đã hoàn tác 1 ô').waitFor();
    await page.evaluate(() => window.pane.type('B7', 'Việc khác'));
    await page.getByRole('button', { name: /^Hoàn tác cả lần sửa lúc/ }).click();
    await page.getByText('Đã hoàn tác 2 ô · 1 ô giữ nguyên. Ô đã được sửa tiếp sau đó.').first().waitFor();
    await page.getByRole('button', { name: /^Hoàn tác cả lần sửa lúc/ }).click();
    await page.getByText('Chưa hoàn tác được. Ô đã được sửa tiếp sau đó.').first().waitFor();
    await settled(page);
    expect(await page.evaluate(() => window.pane.cell('B7'))).toBe('Việc khác');
    expect(await page.evaluate(() => window.pane.cell('E7'))).toBe('Quý 3/2023');
  });

  it('takes everything back at once', async () => {
    const page = await checked(open, 'book=faulty');
    for (const cell of ['B5', 'B7']) {
      await openFinding(page, spaces, cell);
      await page.getByRole('button', { name: 'Sửa ô này' }).click();
      await notice(page);
      await page.getByRole('button', { name: 'Danh sách' }).click();
    }
    await tab(page, 'Nhật ký');
    await page.getByRole('button', { name: 'Hoàn tác tất cả (2 ô)' }).click();
    await page.getByText('Đã hoàn tác 2 ô.').first().waitFor();
    await settled(page);
    expect(await page.evaluate(() => window.pane.cell('B5'))).toContain('Kiểm tra  công tác');
    expect(await page.evaluate(() => window.pane.cell('B7'))).toContain('Đánh giá  mức độ');
    expect(await page.getByRole('button', { name: /^Hoàn tác/ }).count()).toBe(0);
  });

  it('is kept in the workbook', async () => {
    const page = await checked(open, 'book=faulty');
    await openFinding(page, spaces, 'B5');
    await page.getByRole('button', { name: 'Sửa ô này' }).click();
    await notice(page);
    await page.reload();
    await page.getByRole('button', { name: 'Kiểm tra bảng này' }).click();
    await page.getByRole('region', { name: 'Bảng đang kiểm tra' }).waitFor();
    await tab(page, 'Nhật ký');
    await page.getByText('Sửa 1 ô · Phụ lục').waitFor();
  });

  it('says where the workbook cannot keep it', async () => {
    const page = await checked(open, 'book=faulty');
    await page.evaluate(() => (window.pane.host.cannotKeep = true));
    await openFinding(page, spaces, 'B5');
    await page.getByRole('button', { name: 'Sửa ô này' }).click();
    await notice(page);
    await tab(page, 'Nhật ký');
    await page
      .getByText(/Tệp không lưu được nhật ký/)
      .first()
      .waitFor();
  });
});
