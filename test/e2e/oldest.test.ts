import { expect, it } from 'vitest';
import { settled, tab } from '../taskpane/pane-test';
import { describeExcel, fixAndTakeBack } from './excel-test';

describeExcel('in the oldest Excel that can run the pane', (open) => {
  it('checks, fixes, takes back and sums up without any member that came later', async () => {
    const { pane, book, emulator } = await fixAndTakeBack(open, { excelApi: '1.9' });
    // Nothing tells of merged cells there: titles and sections are taken for such.
    const scope = await pane.getByRole('region', { name: 'Bảng đang kiểm tra' }).textContent();
    expect(scope).toContain('Phụ lục!A5:G3722 nhiệm vụ · năm 2023');
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
