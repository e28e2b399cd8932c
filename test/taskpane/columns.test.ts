import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { checked, describePane, notice, settled, tab } from './pane-test';

describePane('the place of the table', (open) => {
  const mark = (page: Page, address: string): Promise<void> =>
    page.evaluate((range) => window.pane.select(range), address);
  const take = (page: Page): Promise<void> =>
    page.getByRole('button', { name: 'Lấy vùng đang chọn' }).click();

  it('is named by a person where the program finds none, and then its columns', async () => {
    const page = await open('book=unnamed');
    await page.getByRole('button', { name: 'Kiểm tra bảng này' }).click();
    await page.getByRole('heading', { name: 'Chưa kiểm tra được' }).waitFor();
    await take(page);
    expect(await notice(page)).toMatch(/^Vùng đang chọn chưa phải là một bảng/);
    await mark(page, 'B2:D4');
    await take(page);
    await page.getByText('Ghi chép!B2:D4').waitFor();
    // What was wrong with the selection is not any more.
    expect(await page.getByTestId('notice').count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Đã nhận ra' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Lưu và kiểm tra lại' }).click();
    expect(await notice(page)).toMatch(/^Chưa đủ cột để thành một bảng nhiệm vụ/);
    await page.getByRole('combobox', { name: 'Nội dung, nhiệm vụ', exact: true }).selectOption('B');
    await page.getByRole('combobox', { name: 'Cơ quan chủ trì' }).selectOption('C');
    await page.getByRole('combobox', { name: 'Thời hạn' }).selectOption('D');
    await page.getByRole('button', { name: 'Lưu và kiểm tra lại' }).click();
    const card = page.getByRole('region', { name: 'Bảng đang kiểm tra' });
    await card.waitFor();
    expect(await notice(page)).toBe('Đã ghi nhớ vùng bảng Ghi chép!B2:D4 trong tệp này.');
    expect(await card.textContent()).toContain('Ghi chép!B2:D42 nhiệm vụ');
    const kept = await page.evaluate(() => sessionStorage.getItem('settings'));
    expect(JSON.parse(kept ?? '')).toEqual({
      sheet: 'Ghi chép',
      range: 'B2:D1048576',
      columns: { task: 'B', lead: 'C', deadline: 'D' },
    });
    await page.reload();
    await page.getByRole('button', { name: 'Kiểm tra bảng này' }).click();
    await card.waitFor();
    expect(await card.textContent()).toContain('Ghi chép!B2:D42 nhiệm vụ');
    await page.evaluate(() => window.pane.type('B5', 'Sơn cửa'));
    await page.evaluate(() => window.pane.type('C5', 'anh Năm'));
    await expect.poll(() => card.textContent()).toContain('Ghi chép!B2:D53 nhiệm vụ');
  });

  it('is corrected by a person, and found by the program again once that is dropped', async () => {
    const page = await checked(open, 'book=faulty');
    const card = page.getByRole('region', { name: 'Bảng đang kiểm tra' });
    expect(await card.textContent()).toContain('4 nhiệm vụ');
    await page.getByRole('button', { name: 'Sửa cột' }).click();
    await mark(page, 'A3:F5');
    await take(page);
    expect(await notice(page)).toBe(
      'Đã ghi nhớ vùng bảng Phụ lục!A3:F5 trong tệp này. Các dòng ở dưới vùng này không được kiểm tra.',
    );
    await page.getByText('Phụ lục!A3:F5', { exact: true }).waitFor();
    // Rows that are left out are nothing to pass over.
    await tab(page, 'Nhật ký');
    await page.getByText(/không được kiểm tra/).waitFor();
    await tab(page, 'Kiểm tra');
    await page.getByRole('button', { name: 'Quay lại' }).click();
    expect(await card.textContent()).toContain('2 nhiệm vụ');
    await page.getByRole('button', { name: 'Sửa cột' }).click();
    await page.getByRole('button', { name: 'Nhận lại từ đầu' }).click();
    await page.getByRole('button', { name: 'Lưu và kiểm tra lại' }).click();
    await card.waitFor();
    expect(await card.textContent()).toContain('4 nhiệm vụ');
  });
});

describePane('the columns', (open) => {
  it('can be corrected, and the workbook remembers it', async () => {
    const page = await checked(open, 'book=faulty');
    await page.getByRole('button', { name: 'Sửa cột' }).click();
    await page.getByRole('heading', { name: 'Cách hiểu các cột' }).waitFor();
    const product = page.getByRole('combobox', { name: 'Sản phẩm' });
    expect(await product.locator('option').first().textContent()).toBe('Tự nhận: F');
    await product.selectOption({ label: 'Bảng không có cột này' });
    await page.getByRole('combobox', { name: 'Ghi chú' }).selectOption({ label: 'F · Sản phẩm' });
    await page.getByRole('combobox', { name: 'Đơn vị của số tiền' }).selectOption({ label: 'nghìn đồng' });
    await page.getByRole('textbox', { name: 'Năm của kế hoạch' }).fill('2022');
    await page.getByRole('button', { name: 'Lưu và kiểm tra lại' }).click();
    expect(await notice(page)).toBe('Đã ghi nhớ cách hiểu các cột trong tệp này.');
    const card = page.getByRole('region', { name: 'Bảng đang kiểm tra' });
    expect(await card.textContent()).toContain('năm 2022 · đơn vị: nghìn đồng');
    await page
      .getByText(/Không tìm thấy cột “Sản phẩm”/)
      .first()
      .waitFor();
    const kept = await page.evaluate(() => sessionStorage.getItem('settings'));
    expect(JSON.parse(kept ?? '')).toEqual({
      sheet: 'Phụ lục',
      columns: { product: [], note: 'F' },
      unit: 'nghin',
      planYear: 2022,
    });
    await page.reload();
    await page.getByRole('button', { name: 'Kiểm tra bảng này' }).click();
    await card.waitFor();
    expect(await card.textContent()).toContain('năm 2022 · đơn vị: nghìn đồng');
    await page.getByRole('button', { name: 'Sửa cột' }).click();
    expect(await page.getByRole('combobox', { name: 'Ghi chú' }).inputValue()).toBe('F');
    await page.getByRole('button', { name: 'Nhận lại từ đầu' }).click();
    await page.getByRole('button', { name: 'Lưu và kiểm tra lại' }).click();
    await notice(page);
    expect(await card.textContent()).toContain('năm 2023 · đơn vị: triệu đồng');
  });

  it('have one role each', async () => {
    const page = await checked(open, 'book=faulty');
    await page.getByRole('button', { name: 'Sửa cột' }).click();
    const lead = page.getByRole('combobox', { name: 'Cơ quan chủ trì' });
    const support = page.getByRole('combobox', { name: 'Cơ quan phối hợp' });
    await lead.selectOption('C');
    await support.selectOption('C');
    expect(await lead.inputValue()).toBe('auto');
    await page.getByRole('textbox', { name: 'Năm của kế hoạch' }).fill('23');
    await page.getByText('Năm phải là một số từ 1990 đến 2100.').waitFor();
  });

  it('are not taken on trust where their headers have changed: the person is asked', async () => {
    const page = await checked(open, 'book=faulty');
    await page.getByRole('button', { name: 'Sửa cột' }).click();
    await page.getByRole('combobox', { name: 'Ghi chú' }).selectOption('F');
    await page.getByRole('button', { name: 'Lưu và kiểm tra lại' }).click();
    await notice(page);
    await page.evaluate(() => window.pane.type('F3', 'Sản phẩm đầu ra'));
    const bar = page.getByText(/Cột F: trước là “Sản phẩm”, nay là “Sản phẩm đầu ra”\./).first();
    await bar.waitFor();
    await settled(page);
    await page.getByRole('button', { name: 'Sửa cột' }).click();
    const product = page.getByRole('combobox', { name: 'Sản phẩm' });
    expect(await product.locator('option').first().textContent()).toBe('Tự nhận: F');
    await page.getByRole('button', { name: 'Quay lại' }).click();
    await page.getByRole('button', { name: 'Vẫn dùng lựa chọn cũ' }).click();
    expect(await notice(page)).toBe('Đã ghi nhớ cách hiểu các cột trong tệp này.');
    await bar.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await settled(page);
    expect(await bar.count()).toBe(0);
    await page.getByRole('button', { name: 'Sửa cột' }).click();
    expect(await product.locator('option').first().textContent()).toBe('Tự nhận: không thấy');
  });

  it('are found by the program again once the choice is dropped', async () => {
    const page = await checked(open, 'book=faulty');
    await page.getByRole('button', { name: 'Sửa cột' }).click();
    await page.getByRole('combobox', { name: 'Ghi chú' }).selectOption('F');
    await page.getByRole('button', { name: 'Lưu và kiểm tra lại' }).click();
    await notice(page);
    await page.evaluate(() => window.pane.type('F3', null));
    await page
      .getByText(/Cột F: trước là “Sản phẩm”, nay là \(không có tiêu đề\)\./)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Bỏ lựa chọn cũ' }).click();
    expect(await notice(page)).toBe('Đã bỏ các cột đã chọn; các cột do chương trình tự nhận.');
    expect(await page.evaluate(() => sessionStorage.getItem('settings'))).toBe('{"sheet":"Phụ lục"}');
    expect(await page.evaluate(() => sessionStorage.getItem('columnHeaders'))).toBeNull();
  });

  it('stay as they were chosen until the pane is closed where the workbook cannot keep them', async () => {
    const page = await checked(open, 'book=faulty');
    await page.evaluate(() => (window.pane.host.cannotKeep = true));
    await page.getByRole('button', { name: 'Sửa cột' }).click();
    await page.getByRole('textbox', { name: 'Năm của kế hoạch' }).fill('2022');
    await page.getByRole('button', { name: 'Lưu và kiểm tra lại' }).click();
    await page
      .getByText(/Không lưu được thiết lập vào tệp/)
      .first()
      .waitFor();
    expect(await page.getByTestId('notice').count()).toBe(0);
    const card = page.getByRole('region', { name: 'Bảng đang kiểm tra' });
    await card.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await settled(page);
    expect(await card.textContent()).toContain('năm 2022');
  });
});
