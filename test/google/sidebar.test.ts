import { mkdirSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe';
import { chromiumArgs, findChromium } from '../support/chromium';
import { samples } from '../support/samples';
import { notice, openFinding, settled, tab } from '../taskpane/pane-test';
import { cellsOf, type, valueOf } from './cells';
import { openScript, openSidebar, type OpenSidebar } from './open-sidebar';

const chromiumPath = findChromium();

/** Where pictures of every state are left for people to look at; none where nothing is said. */
const pictures = process.env['PANE_PICTURES'];

const plan = 'Phụ lục';
const readCells = 'readCells';

async function picture(page: Page, state: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/google-${state}.png`, fullPage: true });
}

describe.skipIf(chromiumPath === null)('the sidebar of Google Sheets', () => {
  let browser: Browser;
  let opened: OpenSidebar[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: chromiumArgs });
  });
  afterEach(async () => {
    const complaints = opened.flatMap((sidebar) => sidebar.complaints);
    await Promise.all(opened.map(({ page }) => page.context().close()));
    opened = [];
    expect(complaints).toEqual([]);
  });
  afterAll(() => browser.close());

  async function open(
    sample: string,
    options?: Parameters<typeof openSidebar>[2],
    script = openScript(sample),
  ): Promise<OpenSidebar> {
    const sidebar = await openSidebar(browser, script, options);
    opened.push(sidebar);
    return sidebar;
  }

  const scope = (page: Page) => page.getByRole('region', { name: 'Bảng đang kiểm tra' });

  describe('the menu', () => {
    it('opens the pane, which says what is different here', async () => {
      const { page } = await open(samples.huongThuy);
      await page.getByRole('button', { name: 'Kiểm tra bảng này' }).waitFor();
      const text = (await page.textContent('main')) ?? '';
      expect(text).toContain('Dữ liệu chỉ đi giữa Google Trang tính và trình duyệt này');
      expect(text).toContain('Cần có mạng');
      expect(text).toContain('nhiều kiểu chữ');
      expect(text).toContain('.VnTime');
      expect(text).not.toContain('máy này.');
    });

    it('checks at once, and changes nothing', async () => {
      const script = openScript(samples.tracking);
      const before = cellsOf(script.book);
      const { page } = await open(samples.tracking, { command: 'showCheck' }, script);
      expect(await scope(page).textContent()).toContain('22 nhiệm vụ');
      await page.getByRole('treeitem').first().waitFor();
      expect(cellsOf(script.book)).toEqual(before);
      expect(script.book.properties.size).toBe(0);
    });

    it('shows the safe fixes, and waits for the person', async () => {
      const script = openScript(samples.huongThuy);
      const before = cellsOf(script.book);
      const { page } = await open(samples.huongThuy, { command: 'showFix' }, script);
      await page.getByRole('heading', { name: 'Xem trước khi sửa' }).waitFor();
      await page.getByRole('button', { name: /^Sửa \d+ ô$/ }).waitFor();
      expect(cellsOf(script.book)).toEqual(before);
    });

    it('shows what the summary will say, and waits for the person', async () => {
      const { page, script } = await open(samples.tracking, { command: 'showSummary' });
      await page.getByRole('button', { name: 'Ghi 6 trang' }).waitFor();
      expect(await page.textContent('main')).toContain('khi in, hãy chọn A4');
      expect(script.book.sheets.map(({ name }) => name)).toEqual([plan]);
    });

    it('opens the pane in the language of the account', async () => {
      const { page } = await open(samples.huongThuy, { locale: 'en' });
      await page.getByRole('button', { name: 'Check this table' }).waitFor();
      expect(await page.getAttribute('html', 'lang')).toBe('en');
    });
  });

  it.each([
    ['showFix', 'vi', 'Bạn chỉ có quyền xem bảng tính này'],
    ['showPane', 'en', 'You may only view this spreadsheet'],
  ] as const)(
    'tells who may only look before anything is tried (%s, %s)',
    async (command, locale, sentence) => {
      const script = openScript(samples.huongThuy);
      script.book.isReadOnly = true;
      const before = cellsOf(script.book);
      const { page } = await open(samples.huongThuy, { command, locale }, script);
      await page.getByText(sentence).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await picture(page, `10-read-only-${locale}`);
      await page.getByRole('button', { name: /^(?:Kiểm tra bảng này|Check this table)$/ }).click();
      await page.getByRole('treeitem').first().waitFor();
      await page.getByRole('button', { name: /^(?:Sửa an toàn \d+ chỗ|Safe fixes)/ }).click();
      expect(await page.getByText(sentence).first().textContent()).toContain(sentence);
      await picture(page, `11-read-only-review-${locale}`);
      expect(cellsOf(script.book)).toEqual(before);
    },
  );

  it.each([
    [samples.huongThuy, '22 nhiệm vụ · năm 2023 · đơn vị: triệu đồng · hiểu 7/7 cột'],
    [samples.tracking, '22 nhiệm vụ · năm 2023 · đơn vị: triệu đồng · hiểu 11/11 cột'],
    [samples.giaLai, '41 nhiệm vụ · giai đoạn 2021–2025 · hiểu 6/6 cột'],
  ])('reads %s as Excel does', async (sample, about) => {
    const { page } = await open(sample, { command: 'showCheck' });
    await settled(page);
    expect(await scope(page).textContent()).toContain(about);
  });

  it('goes to the cell of a finding, and the keyboard with it', async () => {
    const { page, script } = await open(samples.huongThuy, { command: 'showCheck' });
    await openFinding(page, 'Thiếu khoảng trắng sau dấu phẩy', 'B18');
    await page.getByRole('button', { name: 'Đến ô B18' }).click();
    await page.waitForFunction('focused > 0');
    expect(script.book.selection?.range).toEqual({ top: 18, left: 2, bottom: 18, right: 2 });
  });

  it('fixes what was agreed, keeps it in the spreadsheet, and takes it back', async () => {
    const script = openScript(samples.huongThuy);
    const before = cellsOf(script.book);
    const { page } = await open(samples.huongThuy, { command: 'showFix' }, script);
    const button = page.getByRole('button', { name: /^Sửa \d+ ô$/ });
    const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
    await button.click();
    expect(await notice(page)).toBe(`Đã sửa ${count} ô.`);
    const after = cellsOf(script.book);
    expect([...after].filter(([cell, held]) => before.get(cell) !== held)).toHaveLength(count);

    // Another sidebar of the same spreadsheet knows of it.
    const again = await open(samples.huongThuy, { command: 'showCheck' }, script);
    await settled(again.page);
    await tab(again.page, 'Nhật ký');
    await again.page.getByRole('button', { name: /^Hoàn tác cả lần sửa/ }).click();
    expect(await notice(again.page)).toBe(`Đã hoàn tác ${count} ô.`);
    expect(cellsOf(script.book)).toEqual(before);
  });

  it('leaves alone what somebody changed meanwhile', async () => {
    const { page, script } = await open(samples.huongThuy, { command: 'showCheck' });
    await openFinding(page, 'Thiếu khoảng trắng sau dấu phẩy', 'B18');
    await page.getByRole('button', { name: 'Sửa ô này' }).waitFor();
    type(script.book, plan, 'B18', 'Việc khác');
    await page.getByRole('button', { name: 'Sửa ô này' }).click();
    expect(await notice(page)).toBe('Chưa sửa được. Nội dung ô đã thay đổi sau khi kiểm tra.');
    await picture(page, '14-changed-since');
    expect(valueOf(script.book, plan, 'B18')).toBe('Việc khác');
  });

  it('says in words of Google Sheets why cells are left alone', async () => {
    const script = openScript(samples.huongThuy);
    const sheet = script.book.sheet(plan);
    const row = { top: 18, left: 1, bottom: 18, right: 9 };
    sheet?.change({ row: 18, col: 2 }, { link: 'https://chinhphu.vn' });
    sheet?.protections.push({ range: { ...row, top: 19, bottom: 30 }, canEdit: false, open: [] });
    const { page } = await open(samples.huongThuy, { command: 'showFix' }, script);
    await page.getByText('Ô có liên kết hoặc khối thông minh').first().waitFor();
    const text = (await page.textContent('main')) ?? '';
    expect(text).toContain('Dữ liệu → Trang tính và dải ô được bảo vệ');
    expect(text).not.toContain('Unprotect');
    await picture(page, '12-refused');
    expect(await axeFaults(page)).toEqual([]);
  });

  it('writes the summary sheets, brings them up to date, and leads to them', async () => {
    const { page, script } = await open(samples.tracking, { command: 'showSummary' });
    await page.getByRole('button', { name: 'Ghi 6 trang' }).click();
    await page.getByTestId('summary-result').waitFor();
    expect(await page.getByTestId('summary-result').textContent()).toContain('Đã ghi 6 trang tổng hợp.');
    expect(script.book.sheets).toHaveLength(7);
    await page.getByRole('button', { name: 'Mở trang “Tổng hợp”' }).click();
    await page.waitForFunction('focused > 0');
    expect(script.book.active?.name).toBe('Tổng hợp');
    script.book.active = script.book.sheet(plan);

    const again = await open(samples.tracking, { command: 'showSummary' }, script);
    await again.page.getByText('Tổng hợp – cập nhật').waitFor();
    await again.page.getByRole('button', { name: 'Ghi 6 trang' }).click();
    await again.page.getByTestId('summary-result').waitFor();
    expect(script.book.sheets).toHaveLength(7);
  });

  describe('what goes wrong', () => {
    it.each([
      ['Authorization is required to perform that action.', 'Google chưa cho phép Phụ Lục'],
      ['Service invoked too many times for one day: route.', 'hạn mức'],
      ['Exceeded maximum execution time', 'không trả lời trong thời gian cho phép'],
      ['NetworkError: Connection failure due to HTTP 0', 'kết nối mạng'],
    ])('is said in a sentence: %s', async (said, sentence) => {
      const failure = (name: string) => (name === readCells ? said : null);
      const { page } = await open(samples.huongThuy, { command: 'showCheck', failure });
      await page.getByRole('heading', { name: 'Chưa kiểm tra được' }).waitFor();
      expect(await page.textContent('main')).toContain(sentence);
      // Where the table is has nothing to do with it.
      expect(await page.getByRole('button', { name: 'Lấy vùng đang chọn' }).count()).toBe(0);
      expect(await axeFaults(page)).toEqual([]);
      await picture(page, `13-${sentence.split(' ', 2).join('-')}`);
    });

    it('can be tried again once the network is back', async () => {
      const { page } = await open(samples.huongThuy);
      await page.context().setOffline(true);
      await page.getByRole('button', { name: 'Kiểm tra bảng này' }).click();
      await page.getByText('kết nối mạng').first().waitFor();
      await page.context().setOffline(false);
      await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
      await settled(page);
      expect(await scope(page).textContent()).toContain('22 nhiệm vụ');
    });

    it('keeps nothing half-done where the service gives up while it writes', async () => {
      let isBroken = false;
      const failure = (name: string) =>
        isBroken && name === 'writeCells' ? 'A server error occurred.' : null;
      const script = openScript(samples.huongThuy);
      const before = cellsOf(script.book);
      const { page } = await open(samples.huongThuy, { command: 'showFix', failure }, script);
      isBroken = true;
      await page.getByRole('button', { name: /^Sửa \d+ ô$/ }).click();
      await notice(page);
      expect(cellsOf(script.book)).toEqual(before);
    });
  });

  it('can be used by everybody, 300 pixels wide, in every state', async () => {
    const complaints: string[] = [];
    const { page } = await open(samples.tracking, { reducedMotion: 'reduce' });
    const look = async (state: string): Promise<void> => {
      await settled(page);
      await picture(page, state);
      for (const fault of await axeFaults(page)) complaints.push(`${state}: ${fault}`);
      const over = await page.evaluate(
        'Math.max(...[document.documentElement, document.querySelector("main")].map((box) => box.scrollWidth - box.clientWidth))',
      );
      if (over !== 0) complaints.push(`${state}: ${String(over)} pixels too wide`);
    };
    await look('01-start');
    await page.getByRole('button', { name: 'Kiểm tra bảng này' }).click();
    await page.getByRole('treeitem').first().waitFor();
    await look('02-overview');
    await page.getByRole('treeitem').first().click();
    await page
      .getByRole('treeitem', { name: /^[A-Z]+\d+ · / })
      .first()
      .click();
    await page.getByRole('article').waitFor();
    await look('03-finding');
    await page.getByRole('button', { name: 'Danh sách' }).click();
    await page.getByRole('button', { name: /^Sửa an toàn/ }).click();
    await page.getByRole('heading', { name: 'Xem trước khi sửa' }).waitFor();
    await look('04-review');
    await page.getByRole('button', { name: /^Sửa \d+ ô$/ }).click();
    await notice(page);
    await look('05-fixed');
    await tab(page, 'Nhật ký');
    await look('06-journal');
    await tab(page, 'Tổng hợp');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByRole('button', { name: 'Ghi 6 trang' }).waitFor();
    await look('07-summary');
    await page.getByRole('button', { name: 'Ghi 6 trang' }).click();
    await page.getByTestId('summary-result').waitFor();
    await look('08-written');
    await tab(page, 'Thiết lập');
    expect(await page.locator('main').evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    await look('09-settings');
    expect(complaints).toEqual([]);
  }, 120_000);
});
