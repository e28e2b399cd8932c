import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openWorkbook } from '../../src/hosts/xlsx';
import { differences } from '../../src/workflow/verify';
import { sampleBytes, samples } from '../support/samples';
import { describeWorkbench, settled } from './open-workbench';
import { expectedFixes } from './expected';
import { fixAll } from './pane';

/** A browser that gives access to files: its pickers answer with files of its own private folder. */
const pickers = `
  const fileNamed = async (name) => (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
  window.showOpenFilePicker = async () => [await fileNamed('ke-hoach.xlsx')];
  window.showSaveFilePicker = async ({ suggestedName }) => {
    if (window.picksNothing) throw new DOMException('called off', 'AbortError');
    return fileNamed(suggestedName);
  };
`;

async function putFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    async ([file = '', content = '']) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(file, { create: true });
      const stream = await handle.createWritable();
      await stream.write(Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0)));
      await stream.close();
    },
    [name, Buffer.from(bytes).toString('base64')],
  );
}

async function readFile(page: Page, name: string): Promise<Uint8Array> {
  const letters = await page.evaluate(async (file) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(file);
    const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  }, name);
  return new Uint8Array(Buffer.from(letters, 'latin1'));
}

describeWorkbench('where the browser gives access to files', (open) => {
  const original = sampleBytes(samples.huongThuy);

  async function openFixed(): Promise<Page> {
    const { page } = await open({ init: pickers });
    await putFile(page, 'ke-hoach.xlsx', original);
    await page.getByRole('button', { name: 'Mở tệp…' }).click();
    await page.getByTestId('file').getByText('ke-hoach.xlsx').waitFor();
    await settled(page);
    await fixAll(page);
    return page;
  }

  async function expectFixed(bytes: Uint8Array): Promise<void> {
    const { sheet, patches } = await expectedFixes(original, '2023-12-31');
    const fixed = openWorkbook(original).grid(sheet).with(patches);
    expect(differences(fixed, openWorkbook(bytes).grid(sheet))).toEqual([]);
  }

  it('saves in place after one question, and without one from then on', async () => {
    const page = await openFixed();
    await page.keyboard.press('Control+s');
    const question = page.getByRole('alertdialog');
    await question.getByText('Ghi đè lên “ke-hoach.xlsx”?').waitFor();
    expect(await readFile(page, 'ke-hoach.xlsx')).toEqual(original);
    await question.getByRole('button', { name: 'Thôi' }).click();
    expect(await readFile(page, 'ke-hoach.xlsx')).toEqual(original);
    await page.keyboard.press('Control+s');
    await question.getByRole('button', { name: 'Ghi đè' }).click();
    await page.getByText('Đã lưu vào “ke-hoach.xlsx”.').waitFor();
    await settled(page);
    await expectFixed(await readFile(page, 'ke-hoach.xlsx'));
    expect(await page.getByText('Có thay đổi chưa lưu').count()).toBe(0);
    await page.getByTestId('page-notice').getByRole('button', { name: 'Đóng' }).click();
    await page.keyboard.press('Control+s');
    await page.getByText('Đã lưu vào “ke-hoach.xlsx”.').waitFor();
    expect(await question.count()).toBe(0);
  });

  it('saves beside the file where a person wants that, and nothing where they call it off', async () => {
    const page = await openFixed();
    await page.evaluate(() => Object.assign(window, { picksNothing: true }));
    await page.getByRole('button', { name: 'Cách lưu khác' }).click();
    await page.getByRole('menuitem', { name: 'Lưu thành tệp khác…' }).click();
    await page.getByTestId('file').getByText('Có thay đổi chưa lưu').waitFor();
    await page.evaluate(() => Object.assign(window, { picksNothing: false }));
    await page.getByRole('button', { name: 'Cách lưu khác' }).click();
    await page.getByRole('menuitem', { name: 'Lưu thành tệp khác…' }).click();
    await page.getByText('Đã lưu vào “ke-hoach-da-sua.xlsx”.').waitFor();
    await expectFixed(await readFile(page, 'ke-hoach-da-sua.xlsx'));
    expect(await readFile(page, 'ke-hoach.xlsx')).toEqual(original);
  });

  it('asks before it writes over what somebody else has saved meanwhile', async () => {
    const page = await openFixed();
    const theirs = new Uint8Array([1, 2, 3]);
    await putFile(page, 'ke-hoach.xlsx', theirs);
    await page.keyboard.press('Control+s');
    const question = page.getByRole('alertdialog');
    await question.getByText('“ke-hoach.xlsx” đã thay đổi trên máy').waitFor();
    await question.getByRole('button', { name: 'Lưu thành tệp khác…' }).click();
    await page.getByText('Đã lưu vào “ke-hoach-da-sua.xlsx”.').waitFor();
    expect(await readFile(page, 'ke-hoach.xlsx')).toEqual(theirs);
    await settled(page);
    await putFile(page, 'ke-hoach-da-sua.xlsx', theirs);
    await page.keyboard.press('Control+s');
    await question.getByText('“ke-hoach-da-sua.xlsx” đã thay đổi trên máy').waitFor();
    await question.getByRole('button', { name: 'Ghi đè' }).click();
    await question.waitFor({ state: 'detached' });
    await page.getByText('Đã lưu vào “ke-hoach-da-sua.xlsx”.').waitFor();
    await settled(page);
    await expectFixed(await readFile(page, 'ke-hoach-da-sua.xlsx'));
  });

  it('gives the copy of a copy no longer name', async () => {
    const page = await openFixed();
    for (let time = 1; time <= 2; time++) {
      await page.getByRole('button', { name: 'Cách lưu khác' }).click();
      await page.getByRole('menuitem', { name: 'Lưu thành tệp khác…' }).click();
      await page.getByText('Đã lưu vào “ke-hoach-da-sua.xlsx”.').waitFor();
      await settled(page);
    }
  });

  it('loses nothing where the file cannot be written', async () => {
    const page = await openFixed();
    await page.evaluate(() => {
      FileSystemFileHandle.prototype.createWritable = () => Promise.reject(new Error('no room left'));
    });
    await page.keyboard.press('Control+s');
    await page.getByRole('button', { name: 'Ghi đè' }).click();
    await page.getByText('Chưa lưu được (no room left). Các thay đổi vẫn còn ở đây.').waitFor();
    await page.getByTestId('file').getByText('Có thay đổi chưa lưu').waitFor();
    expect(await readFile(page, 'ke-hoach.xlsx')).toEqual(original);
  });
});
