import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openWorkbook } from '../../src/hosts/xlsx';
import { bar, describeWorkbench, download, settled, type Open } from './open-workbench';
import { fixAll } from './pane';

/** Opens the page, changes the plan, and waits until the change is kept on this machine. */
async function withUnsavedFixes(open: Open): Promise<{ page: Page; asked: string[] }> {
  const { page } = await open();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await fixAll(page);
  await page.getByTestId('file').getByText('Có thay đổi chưa lưu').waitFor();
  await expect.poll(() => backups(page), { timeout: 10_000 }).toBe(1);
  return { page, asked };
}

/** How many backups the browser keeps. */
function backups(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('phuluc-workbench', 1);
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    if (!database.objectStoreNames.contains('backups')) return 0;
    const counting = database.transaction('backups').objectStore('backups').count();
    const count = await new Promise<number>((resolve) => {
      counting.onsuccess = () => resolve(counting.result);
    });
    database.close();
    return count;
  });
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.getByRole('button', { name: 'Kiểm tra bảng này' }).waitFor();
}

describeWorkbench('unsaved changes', (open) => {
  it('are asked about by the browser, kept through a reload, restored and saved', async () => {
    const { page, asked } = await withUnsavedFixes(open);
    await reload(page);
    expect(asked).toEqual(['beforeunload']);
    expect(await bar(page, 'backup')).toMatch(
      /^Còn thay đổi chưa lưu của “huong-thuy-2023-theo-doi\.xlsx” lúc \d\d:\d\d \d\d\/\d\d\/\d{4}/,
    );
    expect(await page.getByText('Có thay đổi chưa lưu').count()).toBe(0);
    await page.getByRole('button', { name: 'Khôi phục' }).click();
    await page.getByTestId('file').getByText('Có thay đổi chưa lưu').waitFor();
    await page.getByTestId('backup').waitFor({ state: 'detached' });
    const { bytes } = await download(page, () => page.getByRole('button', { name: 'Tải về .xlsx' }).click());
    const separated = 'Các cơ quan, đơn vị; UBND các xã, phường';
    expect(openWorkbook(bytes).grid('Phụ lục').cell(7, 5).value).toBe(separated);
    await expect.poll(() => backups(page)).toBe(0);
    await reload(page);
    expect(asked).toEqual(['beforeunload']);
    expect(await page.getByTestId('backup').count()).toBe(0);
  });

  it('are gone for good once a person discards them', async () => {
    const { page } = await withUnsavedFixes(open);
    await reload(page);
    await page.getByRole('button', { name: 'Bỏ', exact: true }).click();
    await page.getByTestId('backup').waitFor({ state: 'detached' });
    await expect.poll(() => backups(page)).toBe(0);
    await reload(page);
    expect(await page.getByTestId('backup').count()).toBe(0);
  });

  it('are not lost to another file without a question', async () => {
    const { page } = await withUnsavedFixes(open);
    const chooseSample = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Bản mẫu' }).click();
      await page.getByRole('menuitem', { name: /đầu năm/ }).click();
    };
    await chooseSample();
    const question = page.getByRole('alertdialog');
    await question.getByText('có thay đổi chưa lưu').waitFor();
    await question.getByRole('button', { name: 'Thôi' }).click();
    expect(await page.getByTestId('file').textContent()).toContain('theo-doi');
    await chooseSample();
    await question.getByRole('button', { name: 'Bỏ thay đổi và mở' }).click();
    await page.getByTestId('file').getByText('huong-thuy-2023.xlsx').waitFor();
    await settled(page);
    await expect.poll(() => backups(page)).toBe(0);
  });
});
