import { expect, it } from 'vitest';
import { webPayloadBytes } from '../office-host/emulator';
import { samples } from '../support/samples';
import { tab } from '../taskpane/pane-test';
import { check, describeExcel, fixAndTakeBack, sampleBook, sheetsWithSummary } from './excel-test';

describeExcel('in Excel on the web', (open) => {
  const web = { flavour: 'web', payloadBytes: webPayloadBytes } as const;

  it('checks, fixes and takes back', async () => {
    await fixAndTakeBack(open, web);
  });

  it('hears of what others change', async () => {
    const excel = await open(sampleBook(samples.tracking), web);
    const { pane, book } = excel;
    await check(excel);
    book.type(book.active, { row: 7, col: 2 }, 'Rà soát văn bản', 'remote');
    await pane.getByText('Dữ liệu đã thay đổi do người khác sửa.').waitFor();
    await pane.getByRole('button', { name: 'Kiểm tra lại' }).first().click();
    await pane.getByText('Dữ liệu đã thay đổi do người khác sửa.').waitFor({ state: 'detached' });
  });

  it('sums up', async () => {
    const excel = await open(sampleBook(samples.tracking), web);
    const { pane, book } = excel;
    await check(excel);
    await tab(pane, 'Tổng hợp');
    await pane.getByRole('button', { name: 'Xem trước' }).click();
    await pane.getByRole('button', { name: 'Ghi 6 trang' }).click();
    await pane.getByText('Đã ghi 6 trang tổng hợp.').first().waitFor();
    expect(book.sheets.map(({ name }) => name)).toEqual(sheetsWithSummary);
  });
});
