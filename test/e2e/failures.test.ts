import type { Frame } from 'playwright-core';
import { expect, it } from 'vitest';
import { parseAddress, type CellRef } from '../../src/core/grid/address';
import { samples } from '../support/samples';
import { notice, settled, tab } from '../taskpane/pane-test';
import { changesBetween, stateOf } from './book-state';
import { check, describeExcel, openCell, sampleBook } from './excel-test';

function at(address: string): CellRef {
  const cell = parseAddress(address);
  if (!cell) throw new Error(`not an address: ${address}`);
  return cell;
}

/** Has all safe fixes shown that the pane knows. */
async function review(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'Sửa an toàn 13 chỗ…' }).click();
  await pane.getByRole('heading', { name: 'Xem trước khi sửa' }).waitFor();
  await settled(pane);
}

describeExcel('when something goes wrong in Excel', (open) => {
  it('leaves alone a cell that somebody changed since the check, and says so', async () => {
    const excel = await open(sampleBook(samples.huongThuy));
    const { pane, book, emulator } = excel;
    await check(excel);
    await openCell(pane, 'B18');
    await settled(pane);
    emulator.faults.interfere(({ active }) => active.enter(at('B18'), 'Rà soát chức năng'));
    const before = stateOf(book);
    await pane.getByRole('button', { name: 'Sửa ô này' }).click();
    expect(await notice(pane)).toBe('Chưa sửa được. Nội dung ô đã thay đổi sau khi kiểm tra.');
    expect(changesBetween(before, stateOf(book))).toEqual({ 'Phụ lục!B18': 'Rà soát chức năng' });
  });

  it('says that a co-author is at the table, and writes only what they left', async () => {
    const excel = await open(sampleBook(samples.huongThuy));
    const { pane, book } = excel;
    await check(excel);
    await review(pane);
    book.type(book.active, at('D24'), 'Phòng Kinh tế', 'remote');
    await pane.getByText('Dữ liệu đã thay đổi do người khác sửa.').waitFor();
    await pane.getByRole('button', { name: 'Sửa 11 ô' }).click();
    expect(await notice(pane)).toBe(
      'Đã sửa 10 ô · 1 ô chưa sửa được. Nội dung ô đã thay đổi sau khi kiểm tra.',
    );
    await pane.getByTestId('notice').getByRole('button', { name: 'Đến ô D24' }).waitFor();
    expect(book.active.cell(at('D24')).value).toBe('Phòng Kinh tế');
    expect(book.active.cell(at('D25')).value).toBe('Phòng Tài chính - Kế hoạch');
  });

  it('writes nothing into a protected sheet, and says how to go on', async () => {
    const excel = await open(sampleBook(samples.huongThuy));
    const { pane, book } = excel;
    book.active.isProtected = true;
    const before = stateOf(book);
    await check(excel);
    await pane.getByRole('button', { name: 'Sửa an toàn 13 chỗ…' }).click();
    await pane.getByText('Không có ô nào sửa được an toàn.').waitFor();
    await pane.getByText('Không sửa được 11 ô').waitFor();
    const why = 'Trang tính đang được bảo vệ: hãy bỏ bảo vệ (Review → Unprotect Sheet) rồi sửa lại.';
    // Said once, with all the cells.
    expect(await pane.getByText(why).count()).toBe(1);
    await pane.getByRole('button', { name: 'Xem', exact: true }).click();
    expect(await pane.getByRole('button', { name: /^Đến ô / }).count()).toBe(11);
    await pane.getByRole('button', { name: 'Quay lại' }).click();
    await openCell(pane, 'B18');
    await pane.getByRole('button', { name: 'Sửa ô này' }).click();
    expect(await notice(pane)).toBe(`Chưa sửa được. ${why}`);
    expect(stateOf(book)).toEqual(before);
  });

  it('takes back what was written before an error in mid-batch', async () => {
    const excel = await open(sampleBook(samples.huongThuy));
    const { pane, book, emulator } = excel;
    const before = stateOf(book);
    await check(excel);
    await review(pane);
    emulator.faults.failOn('Range.values', 'GeneralException', { skip: 8 });
    await pane.getByRole('button', { name: 'Sửa 11 ô' }).click();
    expect(await notice(pane)).toBe('Ghi giữa chừng thì gặp lỗi nên đã trả bảng về như trước. Hãy thử lại.');
    expect(new Set(book.undo.steps).size).toBeGreaterThan(1);
    expect(stateOf(book)).toEqual(before);
    await pane.getByRole('button', { name: 'Sửa 11 ô' }).click();
    expect(await notice(pane)).toBe('Đã sửa 11 ô.');
  });

  it('names the cells that it could not take back', async () => {
    const excel = await open(sampleBook(samples.huongThuy));
    const { pane, book, emulator } = excel;
    const before = stateOf(book);
    await check(excel);
    await review(pane);
    emulator.faults.failOn('Range.values', 'GeneralException', { skip: 5, times: Infinity });
    await pane.getByRole('button', { name: 'Sửa 11 ô' }).click();
    const [, cells = ''] =
      /^Ghi giữa chừng thì gặp lỗi và chưa trả lại được các ô (.*): hãy nhấn Ctrl\+Z hoặc tự xem lại các ô này\.$/.exec(
        await notice(pane),
      ) ?? [];
    const changed = Object.keys(changesBetween(before, stateOf(book)));
    expect(changed).toEqual(['Phụ lục!B18']);
    expect(cells.split(', ')).toContain('B18');
  });

  it('waits while a person is typing in a cell', async () => {
    const { pane, book } = await open(sampleBook(samples.huongThuy));
    book.typing.start();
    await pane.getByRole('button', { name: 'Kiểm tra bảng này' }).click();
    await pane.getByText('Đang đọc và kiểm tra bảng…').waitFor();
    book.typing.stop();
    await pane.getByRole('region', { name: 'Bảng đang kiểm tra' }).waitFor();
  });

  it('adds no sheet to a workbook whose structure is protected', async () => {
    const book = sampleBook(samples.huongThuy);
    book.isStructureProtected = true;
    const before = stateOf(book);
    const excel = await open(book);
    const { pane } = excel;
    await check(excel);
    await tab(pane, 'Tổng hợp');
    await pane.getByRole('button', { name: 'Xem trước' }).click();
    await pane.getByRole('button', { name: 'Ghi 6 trang' }).click();
    await pane.getByText('Chưa ghi trang nào:').first().waitFor();
    await pane
      .getByText(
        'Cấu trúc của tệp đang được bảo vệ nên không thêm được trang “Dữ liệu”: hãy bỏ bảo vệ (Review → Protect Workbook) rồi tổng hợp lại.',
      )
      .waitFor();
    expect(stateOf(book)).toEqual(before);
  });

  it('shows that a slow Excel is at work, and stops when a person wants it', async () => {
    const excel = await open(sampleBook(samples.huongThuy));
    const { pane, book, emulator } = excel;
    const before = stateOf(book);
    emulator.faults.latency = 600;
    await pane.getByRole('button', { name: 'Kiểm tra bảng này' }).click();
    await pane.getByText('Đang đọc và kiểm tra bảng…').waitFor();
    await pane.getByRole('progressbar').waitFor();
    await pane.getByRole('button', { name: 'Dừng' }).click();
    await settled(pane);
    await pane.getByRole('button', { name: 'Kiểm tra bảng này' }).waitFor();
    emulator.faults.latency = 50;
    await check(excel);
    expect(stateOf(book)).toEqual(before);
  });

  it('says that Excel is too busy, and goes on when it is not', async () => {
    const excel = await open(sampleBook(samples.huongThuy));
    const { pane, book, emulator } = excel;
    const before = stateOf(book);
    emulator.faults.failOn('Worksheet.getUsedRangeOrNullObject', 'ActivityLimitReached');
    await pane.getByRole('button', { name: 'Kiểm tra bảng này' }).click();
    await pane.getByText('Excel đang bận và chưa trả lời: hãy đợi một lát rồi làm lại.').waitFor();
    await pane.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await pane.getByRole('region', { name: 'Bảng đang kiểm tra' }).waitFor();
    await review(pane);
    emulator.faults.failOn('Range.values', 'ActivityLimitReached', { skip: 2 });
    await pane.getByRole('button', { name: 'Sửa 11 ô' }).click();
    expect(await notice(pane)).toBe('Ghi giữa chừng thì gặp lỗi nên đã trả bảng về như trước. Hãy thử lại.');
    expect(stateOf(book)).toEqual(before);
  });

  it('says that there is more data than Excel hands over', async () => {
    const book = sampleBook(samples.huongThuy);
    const before = stateOf(book);
    const { pane } = await open(book, { flavour: 'web', payloadBytes: 1000 });
    await pane.getByRole('button', { name: 'Kiểm tra bảng này' }).click();
    const why =
      'Dữ liệu vượt quá mức Excel trao đổi được trong một lần: hãy chép riêng bảng cần kiểm tra sang tệp mới.';
    await pane.getByText(why).waitFor();
    expect(stateOf(book)).toEqual(before);
  });

  it('leaves no half of the summary where it is more than Excel takes', async () => {
    const book = sampleBook(samples.huongThuy);
    const before = stateOf(book);
    const excel = await open(book, { flavour: 'web', payloadBytes: 60_000 });
    const { pane } = excel;
    await check(excel);
    await tab(pane, 'Tổng hợp');
    await pane.getByRole('button', { name: 'Xem trước' }).click();
    await pane.getByRole('button', { name: 'Ghi 6 trang' }).click();
    expect(await notice(pane)).toBe(
      'Excel dừng giữa chừng khi đang ghi các trang tổng hợp nên các trang đó có thể chưa đủ: hãy tổng hợp lại. Bảng kế hoạch không bị thay đổi.',
    );
    expect(stateOf(book)).toEqual(before);
  });
});
