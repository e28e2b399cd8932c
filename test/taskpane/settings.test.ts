import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checked, describePane, notice, openFinding, settled, tab } from './pane-test';

const spaces = 'Khoảng trắng thừa hoặc ký tự ẩn';

describePane('setting findings aside', (open) => {
  it('sets one aside, also after the pane is opened anew, and brings it back', async () => {
    const page = await checked(open, 'book=faulty');
    await openFinding(page, spaces, 'B5');
    await page.getByRole('button', { name: 'Bỏ qua' }).click();
    await page.getByRole('menuitem', { name: 'Chỉ chỗ này' }).click();
    expect(await notice(page)).toBe('Đã bỏ qua 1 chỗ. Xem lại trong Thiết lập.');
    await page.reload();
    await page.getByRole('button', { name: 'Kiểm tra bảng này' }).click();
    const group = page.getByRole('treeitem', { name: spaces });
    await group.waitFor();
    await expect.poll(() => page.getByRole('treeitem', { name: /^B5 · / }).count()).toBe(0);
    await page.getByText('Đã bỏ qua 1 chỗ theo thiết lập của tệp này.').waitFor();
    await tab(page, 'Thiết lập');
    const again = `Xem xét lại: ${spaces}: “Kiểm tra công tác cải cách hành chính”`;
    await page.getByRole('button', { name: again }).click();
    await page.getByText('Chưa bỏ qua chỗ nào.').waitFor();
    await tab(page, 'Kiểm tra');
    await page.getByRole('treeitem', { name: /^B5 · / }).waitFor();
  });

  it('sets all findings of a rule about the same content aside', async () => {
    const page = await checked(open, 'book=many');
    const rule = 'Quý chưa ghi theo dạng Quý IV/2023';
    const group = page.getByRole('treeitem', { name: rule });
    await group.click();
    await page.getByRole('treeitem', { name: /^E4 · / }).click();
    await page.getByRole('button', { name: 'Bỏ qua' }).click();
    await page.getByRole('menuitem', { name: 'Mọi chỗ có nội dung này (1000)' }).click();
    expect(await notice(page)).toBe('Đã bỏ qua 1000 chỗ. Xem lại trong Thiết lập.');
    await page.getByRole('button', { name: 'Danh sách' }).click();
    await expect.poll(() => page.getByRole('treeitem', { name: rule }).count()).toBe(0);
  });

  it('turns a rule off and on again, but not one about errors in the money', async () => {
    const page = await checked(open, 'book=faulty');
    await openFinding(page, 'Số tiền có nhiều cách đọc', 'D7');
    await page.getByRole('button', { name: 'Bỏ qua' }).click();
    await page.getByRole('menuitem', { name: 'Chỉ chỗ này' }).waitFor();
    expect(await page.getByRole('menuitem', { name: 'Tắt quy tắc này cho tệp' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Danh sách' }).click();
    await openFinding(page, spaces, 'B5');
    await page.getByRole('button', { name: 'Bỏ qua' }).click();
    await page.getByRole('menuitem', { name: 'Tắt quy tắc này cho tệp' }).click();
    expect(await notice(page)).toContain('Đã tắt quy tắc cho tệp này.');
    await tab(page, 'Thiết lập');
    await page.getByRole('button', { name: `Bật lại: ${spaces}` }).click();
    await settled(page);
    await tab(page, 'Kiểm tra');
    await page.getByRole('button', { name: 'Danh sách' }).click();
    await page.getByRole('treeitem', { name: spaces }).waitFor();
  });

  it('learns a name of an agency', async () => {
    const page = await checked(open, 'book=faulty');
    const rule = 'Tên cơ quan chưa có trong danh mục và từ điển';
    await openFinding(page, rule, 'C7');
    await page.getByRole('button', { name: 'Thêm vào từ điển: Ban Chuyển đổi Lạ' }).click();
    expect(await notice(page)).toBe('Đã thêm “Ban Chuyển đổi Lạ” vào từ điển.');
    await page.getByRole('button', { name: 'Danh sách' }).click();
    await expect.poll(() => page.getByRole('treeitem', { name: rule }).count()).toBe(0);
    await tab(page, 'Thiết lập');
    await page.getByRole('button', { name: 'Xóa “Ban Chuyển đổi Lạ” khỏi từ điển' }).click();
    await page.getByText('Chưa có tên nào.').waitFor();
  });
});

describePane('the settings', (open) => {
  it('speak English at once, in all parts', async () => {
    const page = await checked(open, 'book=faulty');
    await tab(page, 'Thiết lập');
    await page.getByRole('radio', { name: 'English' }).check();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    await tab(page, 'Check');
    await page.getByRole('button', { name: 'Edit columns' }).waitFor();
    await page.getByText('Tasks: 4 · year 2023').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  it('keep the style of dates, the days ahead and the scale of points in the workbook', async () => {
    const page = await checked(open, 'book=faulty');
    await tab(page, 'Thiết lập');
    await page.getByRole('radio', { name: '5/2/2026' }).check();
    await settled(page);
    const days = page.getByRole('textbox', { name: 'Báo trước hạn (ngày)' });
    await days.fill('400');
    await page.getByText('Hãy ghi một số từ 0 đến 366.').waitFor();
    await days.fill('14');
    await page.getByRole('button', { name: 'Lưu' }).first().click();
    expect(await notice(page)).toBe('Đã lưu thiết lập.');
    await page.getByRole('checkbox', { name: 'Chấm điểm trong bảng tổng hợp' }).check();
    await page.getByRole('textbox', { name: 'Bậc 2: từ (%)' }).fill('92,5');
    await page.getByRole('button', { name: 'Xóa bậc 3' }).click();
    await page.getByRole('button', { name: 'Lưu' }).last().click();
    await settled(page);
    const kept = await page.evaluate(() => sessionStorage.getItem('settings'));
    expect(JSON.parse(kept ?? '')).toEqual({
      dateStyle: 'plain',
      report: {
        dueSoonDays: 14,
        score: {
          of: 'all',
          steps: [
            { from: 1, points: 10 },
            { from: 0.925, points: 8 },
            { from: 0.7, points: 4 },
            { from: 0, points: 0 },
          ],
        },
      },
    });
  });

  it('keep the place, the style of tone marks, and how grave each rule is', async () => {
    const page = await checked(open, 'book=faulty');
    await tab(page, 'Thiết lập');
    await page.getByRole('textbox', { name: 'Địa danh' }).fill(' Hương Thủy ');
    await page.getByRole('button', { name: 'Lưu' }).nth(1).click();
    expect(await notice(page)).toBe('Đã lưu thiết lập.');
    await page.getByRole('radio', { name: 'hoà, uỷ' }).check();
    await settled(page);
    await page.getByRole('button', { name: /^Xem và chỉnh \d+ quy tắc$/ }).click();
    const money = page.getByRole('combobox', { name: 'Số tiền có nhiều cách đọc' });
    expect(await money.getByRole('option').allTextContents()).toEqual([
      'Mặc định: Lỗi',
      'Lỗi',
      'Cảnh báo',
      'Cần xem',
    ]);
    await page.getByRole('combobox', { name: spaces }).selectOption({ label: 'Lỗi' });
    await settled(page);
    const kept = await page.evaluate(() => sessionStorage.getItem('settings'));
    expect(JSON.parse(kept ?? '')).toMatchObject({
      toneMarks: 'new',
      report: { place: 'Hương Thủy' },
      rules: { 'text/whitespace': 'error' },
    });
    await page.getByRole('combobox', { name: spaces }).selectOption('Mặc định: Cảnh báo');
    await settled(page);
    expect(await page.evaluate(() => sessionStorage.getItem('settings'))).not.toContain('rules');
  });

  it('export the dictionary as a file and take one up', async () => {
    const page = await checked(open, 'book=faulty');
    await tab(page, 'Thiết lập');
    await page.getByRole('textbox', { name: 'Tên cơ quan' }).fill('Ban Quản lý chợ');
    await page.getByRole('button', { name: 'Thêm', exact: true }).click();
    await notice(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Xuất ra tệp' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('phu-luc-tu-dien.json');
    const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
      dictionary: { agencies: unknown };
    };
    expect(file.dictionary.agencies).toEqual([{ name: 'Ban Quản lý chợ', aliases: [], kind: 'agency' }]);
    const chooser = page.locator('input[type=file]');
    const agencies = [{ name: 'Ban Chuyển đổi Lạ', aliases: ['BCĐL'] }];
    await chooser.setInputFiles({
      name: 'a.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ dictionary: { agencies } })),
    });
    expect(await notice(page)).toBe('Đã nhập từ điển: 1 tên cơ quan.');
    await page.getByText('Ban Chuyển đổi Lạ · BCĐL').waitFor();
    await page.getByText('Ban Quản lý chợ').waitFor();
    await chooser.setInputFiles({
      name: 'b.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"x":1}'),
    });
    await page
      .getByText(/Thiết lập “dictionary” không có mục “x”/)
      .first()
      .waitFor();
  });

  it('say what is wrong with those that the workbook keeps', async () => {
    const page = await open('book=faulty');
    await page.evaluate(() => sessionStorage.setItem('settings', '{"unit":"usd"}'));
    await page.getByRole('button', { name: 'Kiểm tra bảng này' }).click();
    await page
      .getByText(/Thiết lập lưu trong tệp không dùng được nên chưa áp dụng: .*“unit”/)
      .first()
      .waitFor();
  });
});
