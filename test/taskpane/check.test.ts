import { expect, it } from 'vitest';
import { checked, describePane, openFinding, settled } from './pane-test';

describePane('checking', (open) => {
  it('begins with what the program is good for', async () => {
    const page = await open('book=faulty');
    await expect(page.getByRole('heading', { name: 'Kiểm tra phụ lục kế hoạch' }).isVisible()).resolves.toBe(
      true,
    );
    expect(await page.getByRole('listitem').count()).toBe(3);
    expect(await page.evaluate(() => window.pane.host.reads)).toBe(0);
  });

  it('says which table was found and how it was understood', async () => {
    const page = await checked(open, 'sample=huong-thuy-2023-theo-doi.xlsx');
    const card = page.getByRole('region', { name: 'Bảng đang kiểm tra' });
    expect(await card.textContent()).toContain('Phụ lục!A5:K37');
    expect(await card.textContent()).toContain(
      '22 nhiệm vụ · năm 2023 · đơn vị: triệu đồng · hiểu 11/11 cột · tính đến ngày 31/01/2024',
    );
    await page.getByText('Đối chiếu tổng: 7 số tổng đều khớp.').waitFor();
  });

  it('counts by severity, and filters by it', async () => {
    const page = await checked(open, 'book=faulty');
    const warnings = page.getByRole('button', { name: /^\d+ cảnh báo$/ });
    const reviews = page.getByRole('button', { name: /^\d+ cần xem$/ });
    expect(await warnings.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('treeitem', { name: 'Khoảng trắng thừa hoặc ký tự ẩn' }).waitFor();
    await warnings.click();
    await reviews.click();
    await page.getByRole('button', { name: /^\d+ lỗi$/ }).click();
    await page.getByText('Không có kết quả nào hợp với bộ lọc.').waitFor();
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    expect(await warnings.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('tree').waitFor();
  });

  it('finds words without their marks, and addresses', async () => {
    const page = await checked(open, 'book=faulty');
    const search = page.getByRole('searchbox');
    await search.fill('chuyen doi la');
    await page.getByRole('treeitem', { name: /^C7 · / }).waitFor();
    await expect.poll(() => page.getByRole('treeitem', { name: /^E6 · / }).count()).toBe(0);
    await search.fill('e6');
    await page.getByRole('treeitem', { name: /^E6 · / }).waitFor();
    await expect.poll(() => page.getByRole('treeitem', { name: /^C7 · / }).count()).toBe(0);
  });

  it('groups by rule, by column and by row', async () => {
    const page = await checked(open, 'book=faulty');
    const grouping = page.getByRole('combobox', { name: 'Nhóm theo' });
    await grouping.selectOption('column');
    await page.getByRole('treeitem', { name: 'B · Nội dung, nhiệm vụ' }).waitFor();
    await grouping.selectOption('row');
    await page.getByRole('treeitem', { name: 'Dòng 7 · 4 Đánh giá mức độ hài lòng' }).waitFor();
    // The total is no task.
    await page.getByText('Dòng 8', { exact: true }).waitFor();
  });

  it('says of one finding what, why and how, and what its row says', async () => {
    const page = await checked(open, 'book=faulty');
    await openFinding(page, 'Khoảng trắng thừa hoặc ký tự ẩn', 'B5');
    const card = page.getByRole('article');
    await card.getByRole('heading', { name: 'Khoảng trắng thừa hoặc ký tự ẩn' }).waitFor();
    const words = (await card.textContent()) ?? '';
    for (const part of ['Cảnh báo', 'Cách sửa an toàn', 'Vì sao', 'Căn cứ:', 'Nội dung dòng 5'])
      expect(words).toContain(part);
    expect(words).toContain('Cơ quan chủ trì · C5Phòng Nội vụ');
    expect(words).toContain('Thời hạn hoàn thành · E5Quý III/2023');
    expect(await page.evaluate(() => window.pane.host.selected)).toEqual(['Phụ lục!B5']);
  });

  it('goes to the cell, and says its address where the host cannot', async () => {
    const page = await checked(open, 'book=faulty');
    await openFinding(page, 'Khoảng trắng thừa hoặc ký tự ẩn', 'B5');
    await page.getByRole('button', { name: 'Đến ô B5' }).click();
    expect(await page.evaluate(() => window.pane.host.selected)).toEqual(['Phụ lục!B5', 'Phụ lục!B5']);
    await page.evaluate(() => (window.pane.host.cannotSelect = true));
    await page.getByRole('button', { name: 'Đến ô B5' }).click();
    await page
      .getByText('Không chuyển đến được ô B5 của trang “Phụ lục”: hãy tự mở ô này.')
      .first()
      .waitFor();
  });

  it('leads from one finding to the next and back to the list', async () => {
    const page = await checked(open, 'book=faulty');
    await openFinding(page, 'Khoảng trắng thừa hoặc ký tự ẩn', 'B5');
    const first = await page.getByText(/^\d+\/\d+$/).textContent();
    await page.getByRole('button', { name: 'Chỗ sau' }).click();
    await page.getByRole('button', { name: 'Đến ô B6' }).waitFor();
    await page.getByRole('button', { name: 'Chỗ trước' }).click();
    expect(await page.getByText(/^\d+\/\d+$/).textContent()).toBe(first);
    await page.getByRole('button', { name: 'Danh sách' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('B5');
  });

  it('says what was checked where nothing is wrong', async () => {
    const page = await checked(open, 'book=clean');
    await page.getByText('Không còn gì cần sửa').waitFor();
    await page.getByText(/^Đã chạy \d+ quy tắc trên 3 nhiệm vụ/).waitFor();
    await page.getByRole('button', { name: /quy tắc không áp dụng$/ }).click();
    await page
      .getByText(/Bảng không có cột/)
      .first()
      .waitFor();
  });

  it('says in one sentence why there is nothing to check', async () => {
    const page = await open('book=none');
    await page.getByRole('button', { name: 'Kiểm tra bảng này' }).click();
    await page.getByRole('heading', { name: 'Chưa kiểm tra được' }).waitFor();
    await page
      .getByText(/Không tìm thấy bảng nhiệm vụ nào trong tệp/)
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: 'Kiểm tra lại' }).count()).toBe(1);
  });

  it('takes the sheet in front; where that has no table, it says which one it took', async () => {
    const page = await checked(open, 'book=two');
    const card = page.getByRole('region', { name: 'Bảng đang kiểm tra' });
    expect(await card.textContent()).toContain('Phụ lục I!');
    expect(await card.textContent()).toContain('Trang đang mở (“Bìa”) không có bảng nhiệm vụ');
    await page.evaluate(() => (window.pane.host.active = 'Phụ lục II'));
    await card.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await settled(page);
    expect(await card.textContent()).toContain('Phụ lục II!');
    expect(await card.textContent()).not.toContain('Trang đang mở');
  });

  it('checks another table of the workbook', async () => {
    const page = await checked(open, 'book=two');
    const card = page.getByRole('region', { name: 'Bảng đang kiểm tra' });
    await card.getByRole('combobox').selectOption({ label: 'Phụ lục II!A3:F5' });
    await card.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await settled(page);
    expect(await card.textContent()).toContain('2 nhiệm vụ');
    expect(await card.getByRole('option').allTextContents()).toEqual(['Phụ lục I!A3:F7']);
  });

  it('can be stopped', async () => {
    const page = await open('book=many');
    await page.evaluate(() => (window.pane.host.delay = 400));
    await page.getByRole('button', { name: 'Kiểm tra bảng này' }).click();
    await page.getByRole('button', { name: 'Dừng' }).click();
    await settled(page);
    await page.getByRole('heading', { name: 'Kiểm tra phụ lục kế hoạch' }).waitFor();
  });

  it('draws long lists a part at a time and says how much is left', async () => {
    const page = await checked(open, 'book=many');
    const group = page.getByRole('treeitem', { name: 'Khoảng trắng thừa hoặc ký tự ẩn' });
    await group.click();
    const more = page.getByRole('treeitem', { name: /^Hiện thêm 50 \(còn \d+\)$/ });
    await more.waitFor();
    const before = await page.getByRole('treeitem').count();
    await more.click();
    await expect.poll(() => page.getByRole('treeitem').count()).toBe(before + 50);
  });
});
