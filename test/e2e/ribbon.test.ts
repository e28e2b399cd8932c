import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { serveAddin } from '../addin/serve';
import type { OpenDialog } from '../office-host/adapters/dialogs';
import { axeFaults } from '../support/axe';
import { samples } from '../support/samples';
import { notice, tab } from '../taskpane/pane-test';
import { changesBetween, stateOf } from './book-state';
import { describeExcel, sampleBook, sheetsWithSummary } from './excel-test';
import type { OpenExcel } from './open-pane';

/** Where pictures of every window are left, for people to look at; none by default. */
const pictures = process.env['ADDIN_PICTURES'];

/** Presses a button of the ribbon and waits until its window has something to say or to ask. */
async function press({ press: command, dialog }: OpenExcel, name: string): Promise<OpenDialog> {
  await command(name);
  const opened = await dialog();
  await opened.frame.getByRole('button').first().waitFor();
  return opened;
}

function title({ frame }: OpenDialog): Promise<string | null> {
  return frame.getByRole('heading').textContent();
}

function click({ frame }: OpenDialog, name: string): Promise<void> {
  return frame.getByRole('button', { name, exact: true }).click();
}

/** What axe says against the window. */
async function look({ frame }: OpenDialog, state: string): Promise<string[]> {
  if (pictures !== undefined) {
    mkdirSync(pictures, { recursive: true });
    await frame.page().screenshot({ path: `${pictures}/ribbon-${state}.png` });
  }
  return axeFaults(frame);
}

describeExcel('a button of the ribbon', (open) => {
  it('checks, says what it found, and leaves everything as it is', async () => {
    const book = sampleBook(samples.huongThuy);
    const before = stateOf(book);
    const dialog = await press(await open(book), 'check');
    expect(await title(dialog)).toBe('0 lỗi, 13 cảnh báo');
    expect(await look(dialog, 'check')).toEqual([]);
    await click(dialog, 'Đóng');
    await dialog.gone;
    expect(stateOf(book)).toEqual(before);
    expect(book.undo).toMatchObject({ steps: [], wipes: [] });
  });

  it('fixes what a person agrees to, and the pane takes it back', async () => {
    const book = sampleBook(samples.huongThuy);
    const before = stateOf(book);
    const excel = await open(book);
    const dialog = await press(excel, 'fix');
    expect(await title(dialog)).toBe('Sửa 11 ô?');
    expect(await look(dialog, 'fix-question')).toEqual([]);
    expect(stateOf(book)).toEqual(before);
    await click(dialog, 'Sửa 11 ô');
    await dialog.frame.getByRole('heading', { name: 'Đã sửa 11 ô' }).waitFor();
    expect(await look(dialog, 'fix-done')).toEqual([]);
    const changes = changesBetween(before, stateOf(book));
    expect(Object.keys(changes)).toHaveLength(11);
    expect(changes).toMatchObject({ 'Phụ lục!D24': 'Phòng Tài chính - Kế hoạch' });
    expect(excel.emulator.addin.isPaneShown).toBe(false);
    await click(dialog, 'Mở bảng điều khiển');
    await dialog.gone;
    await expect.poll(() => excel.emulator.addin.isPaneShown).toBe(true);
    await tab(excel.pane, 'Nhật ký');
    await excel.pane.getByRole('button', { name: /^Hoàn tác cả lần sửa/ }).click();
    expect(await notice(excel.pane)).toBe('Đã hoàn tác 11 ô.');
    expect({ ...stateOf(book), settings: before.settings }).toEqual(before);
  });

  it.each<[string, (dialog: OpenDialog, button: string) => Promise<void>]>([
    ['the buttons', click],
    ['Escape', ({ frame }) => frame.page().keyboard.press('Escape')],
  ])('changes nothing where a person says no, and closes: with %s', async (_, leave) => {
    const book = sampleBook(samples.huongThuy);
    const before = stateOf(book);
    const dialog = await press(await open(book), 'fix');
    await leave(dialog, 'Không sửa');
    await dialog.frame.getByRole('heading', { name: 'Chưa sửa ô nào' }).waitFor();
    expect(stateOf(book)).toEqual(before);
    await dialog.frame.getByRole('button', { name: 'Đóng' }).waitFor();
    await leave(dialog, 'Đóng');
    await dialog.gone;
  });

  it('is answered by the keyboard alone, once, and shows what stands in cells as it is', async () => {
    const book = sampleBook(samples.huongThuy);
    book.active.enter({ row: 18, col: 2 }, 'Rà soát <b>chồng chéo,trùng lặp</b>');
    const { frame } = await press(await open(book), 'fix');
    const { keyboard } = frame.page();
    expect(await frame.locator('h1:focus').textContent()).toBe('Sửa 11 ô?');
    await frame.getByText('“Rà soát <b>chồng chéo, trùng lặp</b>”').waitFor();
    await keyboard.press('Tab');
    expect(await frame.locator(':focus').getAttribute('aria-label')).toBe('Những ô sẽ sửa');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    expect(await frame.getByRole('button', { name: 'Sửa 11 ô' }).count()).toBe(0);
    await frame.getByRole('heading', { name: 'Đã sửa 11 ô' }).waitFor();
  });

  it('can be read in all colours, and on a narrow screen', async () => {
    const dialog = await press(await open(sampleBook(samples.huongThuy)), 'fix');
    const window = dialog.frame.page();
    await window.setViewportSize({ width: 320, height: 400 });
    for (const [state, colours] of Object.entries({
      light: { colorScheme: 'light' },
      dark: { colorScheme: 'dark' },
      forced: { colorScheme: 'light', forcedColors: 'active' },
    } as const)) {
      await window.emulateMedia(colours);
      expect(await look(dialog, state), state).toEqual([]);
    }
    expect(await window.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  it('speaks English in an English Excel', async () => {
    const dialog = await press(await open(sampleBook(samples.huongThuy), { locale: 'en-US' }), 'check');
    expect(await title(dialog)).toBe('0 errors, 13 warnings');
    expect(await dialog.frame.getAttribute('html', 'lang')).toBe('en');
  });

  it('changes nothing where a person closes the window, and can be pressed again', async () => {
    const book = sampleBook(samples.huongThuy);
    const before = stateOf(book);
    const excel = await open(book);
    const dialog = await press(excel, 'fix');
    await dialog.close();
    const again = await press(excel, 'fix');
    expect(await title(again)).toBe('Sửa 11 ô?');
    expect(stateOf(book)).toEqual(before);
  });

  it('sums up on sheets of its own and brings them in front', async () => {
    const book = sampleBook(samples.tracking);
    const before = stateOf(book);
    const dialog = await press(await open(book), 'summary');
    expect(await title(dialog)).toBe('Lập bảng tổng hợp tính đến ngày 31/01/2024?');
    expect(await look(dialog, 'summary-question')).toEqual([]);
    expect(stateOf(book)).toEqual(before);
    await click(dialog, 'Lập bảng tổng hợp');
    await dialog.frame.getByRole('heading', { name: 'Đã ghi 6 trang tổng hợp' }).waitFor();
    expect(await look(dialog, 'summary-done')).toEqual([]);
    expect(book.sheets.map(({ name }) => name)).toEqual(sheetsWithSummary);
    expect(book.active.name).toBe('Tổng hợp');
  });

  it('says why it writes nothing into a protected sheet', async () => {
    const book = sampleBook(samples.huongThuy);
    book.active.isProtected = true;
    const before = stateOf(book);
    const dialog = await press(await open(book), 'fix');
    expect(await title(dialog)).toBe('Không có ô nào sửa được an toàn');
    const table = dialog.frame.getByRole('table', { name: 'Những ô không sửa được' });
    expect(await table.getByText('Trang tính đang được bảo vệ').count()).toBe(11);
    expect(await look(dialog, 'fix-protected')).toEqual([]);
    expect(stateOf(book)).toEqual(before);
  });

  it('leaves alone a cell that somebody changed while the list was shown, and names it', async () => {
    const book = sampleBook(samples.huongThuy);
    const dialog = await press(await open(book), 'fix');
    book.type(book.active, { row: 24, col: 4 }, 'Phòng Kinh tế', 'remote');
    await click(dialog, 'Sửa 11 ô');
    await dialog.frame.getByRole('heading', { name: 'Đã sửa 10 ô, còn 1 ô chưa sửa được' }).waitFor();
    const table = dialog.frame.getByRole('table', { name: 'Những ô không sửa được' });
    expect(await table.getByRole('row').last().innerText()).toBe(
      'D24\tNội dung ô đã thay đổi sau khi kiểm tra.',
    );
    expect(book.active.cell({ row: 24, col: 4 }).value).toBe('Phòng Kinh tế');
  });

  it('waits for the command before where only its window was closed', async () => {
    const excel = await open(sampleBook(samples.huongThuy));
    excel.emulator.faults.latency = 150;
    await excel.press('check');
    const first = await excel.dialog();
    await first.frame.getByText('Đang đọc và kiểm tra bảng…').waitFor();
    await first.close();
    const second = await press(excel, 'check');
    expect(await title(second)).toBe('0 lỗi, 13 cảnh báo');
  });

  it('does nothing while the window of another one is in front', async () => {
    const excel = await open(sampleBook(samples.huongThuy));
    const dialog = await press(excel, 'fix');
    await excel.press('summary');
    expect(await title(dialog)).toBe('Sửa 11 ô?');
    expect(excel.page.context().pages()).toHaveLength(2);
    expect(excel.emulator.addin.isPaneShown).toBe(false);
  });

  it('opens the pane where Excel opens no window, and can be pressed again', async () => {
    const book = sampleBook(samples.huongThuy);
    const before = stateOf(book);
    const excel = await open(book);
    excel.emulator.faults.refuseDialog(12_007);
    await excel.press('fix');
    await expect.poll(() => excel.emulator.addin.isPaneShown).toBe(true);
    expect(stateOf(book)).toEqual(before);
    await press(excel, 'fix');
  });

  it('opens the pane where the window cannot load its page, and closes it', async () => {
    const book = sampleBook(samples.huongThuy);
    const before = stateOf(book);
    const excel = await open(book, {
      serve: (path) => (path.endsWith('/dialog.html') ? null : serveAddin(path)),
    });
    await excel.press('fix');
    const { gone } = await excel.dialog();
    await gone;
    await expect.poll(() => excel.emulator.addin.isPaneShown).toBe(true);
    expect(stateOf(book)).toEqual(before);
  });
});

describeExcel('a button of the ribbon in Excel on the web', (open) => {
  it('asks in a frame over the sheet, and fixes what a person agrees to', async () => {
    const book = sampleBook(samples.huongThuy);
    const before = stateOf(book);
    const excel = await open(book, { flavour: 'web', viewport: { width: 1366, height: 768 } });
    const closed = await press(excel, 'fix');
    await closed.close();
    await closed.gone;
    const dialog = await press(excel, 'fix');
    expect(await title(dialog)).toBe('Sửa 11 ô?');
    expect(await look(dialog, 'web')).toEqual([]);
    expect(stateOf(book)).toEqual(before);
    await click(dialog, 'Sửa 11 ô');
    await dialog.frame.getByRole('heading', { name: 'Đã sửa 11 ô' }).waitFor();
    expect(Object.keys(changesBetween(before, stateOf(book)))).toHaveLength(11);
    await click(dialog, 'Đóng');
    await dialog.gone;
  });
});
