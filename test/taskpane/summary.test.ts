import { expect, it } from 'vitest';
import { checked, describePane, settled, tab } from './pane-test';

describePane('summing up', (open) => {
  it('shows what it will write, writes it, and brings it up to date the next time', async () => {
    const page = await checked(open, 'sample=huong-thuy-2023-theo-doi.xlsx');
    await tab(page, 'Tổng hợp');
    const day = page.getByRole('textbox', { name: 'Ngày báo cáo' });
    expect(await day.inputValue()).toBe('31/01/2024');
    await day.fill('30/02/2024');
    await page.getByText('Hãy ghi một ngày có thật, ví dụ 31/12/2025.').waitFor();
    await day.fill('31/12/2023');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByRole('heading', { name: 'Số liệu đến ngày 31/12/2023' }).waitFor();
    const figures = page.getByRole('definition');
    expect(await figures.allTextContents()).toEqual(
      expect.arrayContaining(['22', '406 triệu đồng', '9/22 nhiệm vụ', '0/22 nhiệm vụ']),
    );
    await page.getByText('Tổng hợp – trang mới').waitFor();
    await page.getByText(/có thể làm mất lịch sử hoàn tác/).waitFor();
    expect(await page.evaluate(() => window.pane.sheets())).toEqual(['Phụ lục']);
    await page.getByRole('button', { name: 'Ghi 6 trang' }).click();
    await page.getByText('Đã ghi 6 trang tổng hợp.').first().waitFor();
    expect(await page.evaluate(() => window.pane.sheets())).toEqual([
      'Phụ lục',
      'Tổng hợp',
      'Quá hạn và sắp đến hạn',
      'Theo cơ quan',
      'Kết quả kiểm tra',
      'Nhật ký chuẩn hóa',
      'Dữ liệu',
    ]);
    await page.getByRole('button', { name: 'Mở trang “Tổng hợp”' }).click();
    expect(await page.evaluate(() => window.pane.host.selected)).toEqual(['Tổng hợp!A1']);
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByText('Tổng hợp – cập nhật').waitFor();
    expect(await page.getByText(/có thể làm mất lịch sử hoàn tác/).count()).toBe(0);
  });

  it('writes the chosen sheets and those that they need', async () => {
    const page = await checked(open, 'book=clean');
    await tab(page, 'Tổng hợp');
    for (const name of [
      'Quá hạn và sắp đến hạn',
      'Theo cơ quan',
      'Kết quả kiểm tra',
      'Nhật ký chuẩn hóa',
      'Dữ liệu',
    ])
      await page
        .getByRole('checkbox', { name })
        .uncheck({ force: true })
        .catch(() => undefined);
    const data = page.getByRole('checkbox', { name: 'Dữ liệu (cần cho các trang đã chọn)' });
    expect(await data.isChecked()).toBe(true);
    expect(await data.isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByRole('button', { name: 'Ghi 2 trang' }).click();
    await page.getByText('Đã ghi 2 trang tổng hợp.').first().waitFor();
    await page.getByRole('checkbox', { name: 'Tổng hợp' }).uncheck();
    await page.getByText('Hãy chọn ít nhất một trang.').waitFor();
  });

  it('says what stands in the way, and then writes nothing', async () => {
    const page = await checked(open, 'book=clean');
    await tab(page, 'Tổng hợp');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByRole('heading', { name: /^Số liệu đến ngày/ }).waitFor();
    await page.evaluate(() => {
      window.pane.host.book.putSheets = () =>
        Promise.resolve([{ id: 'summary', sheet: 'Tổng hợp', code: 'ProtectedSheet', cell: null }]);
    });
    await page.getByRole('button', { name: 'Ghi 6 trang' }).click();
    await page.getByText('Chưa ghi trang nào:').first().waitFor();
    await page
      .getByText(/Trang tính “Tổng hợp” đang được bảo vệ/)
      .first()
      .waitFor();
    expect(await page.evaluate(() => window.pane.sheets())).toEqual(['Phụ lục']);
  });

  it('lists a change once on the journal sheet, however often it sums up', async () => {
    const page = await checked(open, 'book=faulty');
    await page.getByRole('button', { name: /^Sửa an toàn \d+ chỗ…$/ }).click();
    await page.getByRole('button', { name: 'Sửa 4 ô' }).click();
    await settled(page);
    await tab(page, 'Tổng hợp');
    for (let times = 0; times < 2; times++) {
      await page.getByRole('button', { name: 'Xem trước' }).click();
      await page.getByRole('button', { name: 'Ghi 6 trang' }).click();
      await page.getByText('Đã ghi 6 trang tổng hợp.').first().waitFor();
    }
    const cells = await page.evaluate(async () => {
      const grid = await window.pane.host.book.read('Nhật ký chuẩn hóa');
      return Array.from({ length: grid.lastRow }, (_, row) => grid.cell(row + 1, 3).text);
    });
    expect(cells.filter((text) => /^[A-Z]\d+$/.test(text)).sort()).toEqual(['B5', 'B7', 'D4', 'E7']);
  });

  it('asks for a check first', async () => {
    const page = await open('book=clean');
    await tab(page, 'Tổng hợp');
    await page.getByText('Hãy kiểm tra bảng trước khi tổng hợp.').waitFor();
    await page.getByRole('button', { name: 'Kiểm tra bảng này' }).click();
    await page.getByRole('textbox', { name: 'Ngày báo cáo' }).waitFor();
  });
});
