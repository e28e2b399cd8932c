import { expect, it } from 'vitest';
import { notice, settled, tab } from '../taskpane/pane-test';
import { samples } from '../support/samples';
import { changesBetween, stateOf } from './book-state';
import { check, describeExcel, openCell, sampleBook, sheetsWithSummary } from './excel-test';
import { reopen } from './open-pane';

describeExcel('in Excel on the desktop', (open) => {
  it.each([
    [
      samples.huongThuy,
      'Phụ lục!A5:G3722 nhiệm vụ · năm 2023 · đơn vị: triệu đồng · hiểu 7/7 cột · tính đến ngày 31/01/2024',
      'Đối chiếu tổng: 7 số tổng đều khớp.',
    ],
    [
      samples.tracking,
      'Phụ lục!A5:K3722 nhiệm vụ · năm 2023 · đơn vị: triệu đồng · hiểu 11/11 cột · tính đến ngày 31/01/2024',
      'Đối chiếu tổng: 7 số tổng đều khớp.',
    ],
    [
      samples.giaLai,
      'Bảng nhiệm vụ!A4:F8441 nhiệm vụ · giai đoạn 2021–2025 · hiểu 6/6 cột · tính đến ngày 31/01/2024',
      'Đối chiếu tổng: bảng không ghi số tổng nào.',
    ],
  ])('checks %s and leaves everything as it is', async (sample, scope, sums) => {
    const book = sampleBook(sample);
    const before = stateOf(book);
    const excel = await open(book);
    await check(excel);
    expect(await excel.pane.getByRole('region', { name: 'Bảng đang kiểm tra' }).textContent()).toContain(
      scope,
    );
    await excel.pane.getByText(sums).waitFor();
    expect(stateOf(book)).toEqual(before);
    expect(book.undo).toMatchObject({ steps: [], wipes: [] });
  });

  it('shows the cell of a finding in the sheet', async () => {
    const excel = await open(sampleBook(samples.huongThuy));
    await check(excel);
    await openCell(excel.pane, 'B18');
    expect(excel.book.selection.range).toEqual({ top: 18, left: 2, bottom: 18, right: 2 });
  });

  it('lets a person correct columns, and the workbook remembers it', async () => {
    const book = sampleBook(samples.huongThuy);
    const before = stateOf(book);
    const excel = await open(book);
    const { pane } = excel;
    await check(excel);
    await pane.getByRole('treeitem', { name: 'Nhiệm vụ có nhiều cơ quan chủ trì' }).waitFor();
    await pane.getByRole('button', { name: 'Sửa cột' }).click();
    const lead = pane.getByRole('combobox', { name: 'Cơ quan chủ trì' });
    expect(await lead.locator('option').first().textContent()).toBe('Tự nhận: D');
    await lead.selectOption({ label: 'Bảng không có cột này' });
    await pane.getByRole('combobox', { name: 'Đơn vị của số tiền' }).selectOption('nghìn đồng');
    await pane.getByRole('button', { name: 'Lưu và kiểm tra lại' }).click();
    expect(await notice(pane)).toBe('Đã ghi nhớ cách hiểu các cột trong tệp này.');
    const corrected = async (): Promise<void> => {
      const card = pane.getByRole('region', { name: 'Bảng đang kiểm tra' });
      expect(await card.textContent()).toContain('đơn vị: nghìn đồng · hiểu 6/7 cột');
      await expect
        .poll(() => pane.getByRole('treeitem', { name: 'Nhiệm vụ có nhiều cơ quan chủ trì' }).count())
        .toBe(0);
    };
    await corrected();
    await reopen(excel);
    await check(excel);
    await corrected();
    expect({ ...stateOf(book), settings: before.settings }).toEqual(before);
  });

  it('shows all safe fixes first, makes those that are wanted, and takes them back', async () => {
    const book = sampleBook(samples.huongThuy);
    const before = stateOf(book);
    const excel = await open(book);
    const { pane } = excel;
    await check(excel);
    await pane.getByRole('button', { name: 'Sửa an toàn 13 chỗ…' }).click();
    await pane.getByRole('heading', { name: 'Xem trước khi sửa' }).waitFor();
    expect(stateOf(book)).toEqual(before);
    await pane.getByRole('checkbox', { name: /^B18/ }).uncheck();
    await pane.getByRole('button', { name: 'Sửa 10 ô' }).click();
    expect(await notice(pane)).toBe('Đã sửa 10 ô.');
    const fixed = stateOf(book);
    expect(changesBetween(before, fixed)).toEqual({
      'Phụ lục!E7': 'Các cơ quan, đơn vị; UBND các xã, phường',
      'Phụ lục!D8': 'Phòng Tư pháp; UBND các xã, phường',
      'Phụ lục!D13': 'Văn phòng HĐND và UBND thị xã',
      'Phụ lục!D14': 'Văn phòng HĐND và UBND thị xã',
      'Phụ lục!D15': 'Văn phòng HĐND và UBND thị xã',
      'Phụ lục!D24': 'Phòng Tài chính - Kế hoạch',
      'Phụ lục!D25': 'Phòng Tài chính - Kế hoạch',
      'Phụ lục!D29': 'Văn phòng HĐND và UBND thị xã',
      'Phụ lục!D32': 'Phòng Văn hóa và Thông tin',
      'Phụ lục!E34':
        'Văn phòng HĐND và UBND thị xã; Phòng Tư pháp; Phòng Tài chính - Kế hoạch; Phòng Văn hóa và Thông tin; Phòng Kinh tế',
    });
    expect({ ...fixed, cells: before.cells, settings: before.settings }).toEqual(before);
    // Keeping the journal in the workbook may cost the undo list of Excel; the fixing itself does not.
    expect(book.undo.wipes).toEqual(['SettingCollection.add()']);
    await tab(pane, 'Nhật ký');
    await pane.getByRole('button', { name: /^Hoàn tác cả lần sửa/ }).click();
    expect(await notice(pane)).toBe('Đã hoàn tác 10 ô.');
    expect({ ...stateOf(book), settings: before.settings }).toEqual(before);
  });

  it('passes over what a person ignores, the next time too', async () => {
    const book = sampleBook(samples.huongThuy);
    const before = stateOf(book);
    const excel = await open(book);
    const { pane } = excel;
    await check(excel);
    await openCell(pane, 'A28');
    await pane.getByRole('button', { name: 'Bỏ qua' }).click();
    await pane.getByRole('menuitem', { name: 'Chỉ chỗ này' }).click();
    expect(await notice(pane)).toBe('Đã bỏ qua 1 chỗ. Xem lại trong Thiết lập.');
    await reopen(excel);
    await check(excel);
    await pane.getByText('Đã bỏ qua 1 chỗ theo thiết lập của tệp này.').waitFor();
    await expect.poll(() => pane.getByRole('treeitem', { name: /^A28 · / }).count()).toBe(0);
    expect({ ...stateOf(book), settings: before.settings }).toEqual(before);
  });

  it('sums up on sheets of its own, and brings them up to date the next time', async () => {
    const book = sampleBook(samples.tracking);
    const before = stateOf(book);
    const excel = await open(book);
    const { pane } = excel;
    await check(excel);
    await tab(pane, 'Tổng hợp');
    await pane.getByRole('textbox', { name: 'Ngày báo cáo' }).fill('31/12/2023');
    await pane.getByRole('button', { name: 'Xem trước' }).click();
    await pane.getByRole('heading', { name: 'Số liệu đến ngày 31/12/2023' }).waitFor();
    await settled(pane);
    expect(await pane.getByRole('definition').allTextContents()).toEqual(
      expect.arrayContaining(['22', '406 triệu đồng', '9/22 nhiệm vụ', '0/22 nhiệm vụ']),
    );
    expect(stateOf(book)).toEqual(before);
    await pane.getByRole('button', { name: 'Ghi 6 trang' }).click();
    await pane.getByText('Đã ghi 6 trang tổng hợp.').first().waitFor();
    expect(book.sheets.map(({ name }) => name)).toEqual(sheetsWithSummary);
    const written = stateOf(book);
    const changes = Object.entries(changesBetween(before, written));
    const writtenOn = (sheet: string): unknown[] =>
      changes.filter(([address]) => address.startsWith(`${sheet}!`)).map(([, value]) => value);
    expect(writtenOn('Phụ lục')).toEqual([]);
    // 31/12/2023, as Excel counts days.
    expect(writtenOn('Tổng hợp')).toEqual(expect.arrayContaining([45_291, 'CẢI CÁCH THỂ CHẾ']));
    expect(writtenOn('Dữ liệu')).toContain('Kế hoạch kiểm tra văn bản QPPL năm 2024');
    expect(book.sheet('Tổng hợp')?.charts).not.toEqual([]);
    await pane.getByRole('button', { name: 'Mở trang “Tổng hợp”' }).click();
    await settled(pane);
    expect(book.active.name).toBe('Tổng hợp');
    await pane.getByRole('button', { name: 'Xem trước' }).click();
    await pane.getByText('Tổng hợp – cập nhật').waitFor();
    await settled(pane);
    await pane.getByRole('button', { name: 'Ghi 6 trang' }).click();
    await pane.getByText('Đã ghi 6 trang tổng hợp.').first().waitFor();
    expect(book.sheets.map(({ name }) => name)).toEqual(sheetsWithSummary);
    expect(changesBetween(written, stateOf(book))).toEqual({});
  });

  it('speaks the language that a person chooses, the next time too', async () => {
    const excel = await open(sampleBook(samples.huongThuy));
    const { pane } = excel;
    await check(excel);
    await tab(pane, 'Thiết lập');
    await pane.getByRole('radio', { name: 'English' }).check();
    await pane.getByRole('heading', { name: 'Settings' }).waitFor();
    await tab(pane, 'Check');
    await pane.getByText('Tasks: 22 · year 2023').waitFor();
    await reopen(excel);
    expect(await pane.getByRole('tab').allInnerTexts()).toEqual(['Check', 'Summary', 'Journal', 'Settings']);
    expect(await pane.evaluate('document.documentElement.lang')).toBe('en');
  });
});
