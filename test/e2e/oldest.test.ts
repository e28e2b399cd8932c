import { expect, it } from 'vitest';
import { samples } from '../support/samples';
import { notice, settled, tab } from '../taskpane/pane-test';
import { changesBetween, stateOf } from './book-state';
import { check, describeExcel, sampleBook } from './excel-test';

describeExcel('in the oldest Excel that can run the pane', (open) => {
  it('checks, fixes, takes back and sums up without any member that came later', async () => {
    const book = sampleBook(samples.huongThuy);
    const before = stateOf(book);
    const excel = await open(book, { excelApi: '1.9' });
    const { pane, emulator } = excel;
    await check(excel);
    // Nothing tells of merged cells there: titles and sections are taken for such.
    const scope = await pane.getByRole('region', { name: 'Bảng đang kiểm tra' }).textContent();
    expect(scope).toContain('Phụ lục!A5:G3722 nhiệm vụ · năm 2023');
    await pane.getByRole('button', { name: 'Sửa 13 lỗi an toàn…' }).click();
    await pane.getByRole('button', { name: 'Sửa 11 ô' }).click();
    expect(await notice(pane)).toBe('Đã sửa 11 ô.');
    expect(Object.keys(changesBetween(before, stateOf(book)))).toHaveLength(11);
    await pane.getByRole('button', { name: 'Hoàn tác' }).click();
    await pane.getByText('Đã hoàn tác 11 ô.').first().waitFor();
    await settled(pane);
    expect({ ...stateOf(book), settings: before.settings }).toEqual(before);
    for (const time of ['new', 'again']) {
      await tab(pane, 'Tổng hợp');
      await pane.getByRole('button', { name: 'Xem trước' }).click();
      await pane.getByRole('button', { name: 'Ghi 6 trang' }).click();
      await pane.getByText('Đã ghi 6 trang tổng hợp.').first().waitFor();
      await settled(pane);
      expect(book.sheets, time).toHaveLength(7);
    }
    expect(emulator.exchanges.flatMap(({ error }) => error ?? [])).toEqual([]);
  });
});
