import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sampleBytes, samplePath, samples } from '../support/samples';
import { workbookBytes, type TestSheet } from '../support/workbook';
import { unzip, workbookFile } from '../support/workbook-files';
import { bar, describeWorkbench, openFile, payload, settled, type FilePayload } from './open-workbench';
import { check } from './pane';

const folder = mkdtempSync(join(tmpdir(), 'phuluc-huge-'));
const huge = join(folder, 'huge.xlsx');
writeFileSync(huge, '');
truncateSync(huge, 70 * 1024 * 1024);
afterAll(() => rmSync(folder, { recursive: true }));

/** An OLE file, as Excel wrote until 2003 and writes for files with a password. */
function oldFormat(content: string): Uint8Array {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write(content, 1024, 'utf16le');
  return bytes;
}

const truncated = sampleBytes(samples.huongThuy).slice(0, 5000);
const broken = workbookBytes([{ name: 'Phụ lục', rows: [['x']], isBroken: true }]);

const unusable: readonly (readonly [string, string | FilePayload, RegExp])[] = [
  ['an empty file', payload('rong.xlsx', new Uint8Array()), /hãy mở bằng Excel/],
  [
    'a text with another ending',
    payload('bang.csv', Buffer.from('Stt;Nhiệm vụ\n1;x')),
    /không phải là bảng tính/,
  ],
  ['half a file', payload('nua.xlsx', truncated), /bị hỏng hoặc chưa tải về hết/],
  ['a file with a broken part', payload('hong.xlsx', broken), /Một phần của tệp bị hỏng/],
  ['a file of Excel 2003', payload('cu.xls', oldFormat('Workbook')), /định dạng Office cũ/],
  ['a file with a password', payload('mat-khau.xlsx', oldFormat('EncryptedPackage')), /mật khẩu/],
  ['a file that unpacks to a gigabyte', samplePath('hostile/bomb_1gb_spaces.xlsx'), /quá lớn|bị hỏng/],
  ['a file that names others', samplePath('hostile/xxe.xlsx'), /DOCTYPE/],
  ['a huge file', huge, /nặng hơn 64 MB/],
];

describeWorkbench('a file that cannot be used', (open) => {
  it('is refused in one sentence, and the open plan stays', async () => {
    const { page } = await open();
    for (const [what, file, sentence] of unusable) {
      await openFile(page, file);
      const notice = page.getByTestId('page-notice').getByText('Không mở được');
      await notice.waitFor();
      await settled(page);
      expect(await bar(page, 'page-notice'), what).toMatch(sentence);
      expect(await page.getByTestId('file').textContent()).toBe(samples.tracking);
      await page.getByTestId('page-notice').getByRole('button', { name: 'Đóng' }).click();
    }
    await check(page);
  });
});

describeWorkbench('an unusual file', (open) => {
  const plan = [
    ['Stt', 'Nội dung, nhiệm vụ', 'Cơ quan chủ trì', 'Kinh phí (triệu đồng)'],
    [1, 'Kiểm tra văn bản', 'Phòng Tư pháp', 5],
    [2, 'Rà soát thủ tục', 'Văn phòng', { v: 10, formula: '=D2*2' }],
  ] satisfies TestSheet['rows'];

  it('of 50 sheets opens and is checked', async () => {
    const { page } = await open();
    const sheets = Array.from({ length: 50 }, (_, index) => ({
      name: `Trang ${index + 1}`,
      rows: index === 30 ? plan : [['x']],
    }));
    await openFile(page, payload('50.xlsx', workbookBytes(sheets)));
    await page.getByTestId('file').getByText('50.xlsx').waitFor();
    await settled(page);
    await check(page);
    await page.getByText('2 nhiệm vụ').first().waitFor();
  });

  it('that reads from right to left opens', async () => {
    const { page } = await open();
    const bytes = workbookFile({
      sheets: [
        {
          name: 'RTL',
          head: '<sheetViews><sheetView rightToLeft="1" workbookViewId="0"/></sheetViews>',
          rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>خطة</t></is></c></row>',
        },
      ],
    });
    await openFile(page, payload('rtl.xlsx', bytes));
    await page.getByTestId('file').getByText('rtl.xlsx').waitFor();
    await settled(page);
    await page.getByRole('button', { name: 'Kiểm tra bảng này' }).click();
    await page.getByText('Không tìm thấy bảng nhiệm vụ nào').first().waitFor();
  });

  it('with charts, pivots and macros opens, and the page says what it does not show', async () => {
    const { page } = await open();
    await openFile(page, samplePath('torture/t1_everything.xlsx'));
    await page.getByTestId('file').getByText('t1_everything.xlsx').waitFor();
    const kinds = Object.keys(unzip(sampleBytes('torture/t1_everything.xlsx'))).join(' ');
    expect(kinds).toContain('charts/');
    expect(await bar(page, 'not-shown')).toMatch(
      /^Bảng tính này không hiện: .*biểu đồ.*vẫn nguyên trong tệp\.$/,
    );
  });

  it('with a sheet that cannot be read opens, and the page names the sheet', async () => {
    const { page } = await open();
    const sheets = [
      { name: 'Phụ lục', rows: plan },
      { name: 'Trang hỏng', rows: [['x']], isBroken: true },
    ];
    await openFile(page, payload('mot-phan.xlsx', workbookBytes(sheets)));
    await page.getByTestId('file').getByText('mot-phan.xlsx').waitFor();
    expect(await bar(page, 'unreadable')).toMatch(
      /^Không đọc được trang “Trang hỏng” nên không hiện: Một phần của tệp bị hỏng.* vẫn nguyên trong tệp\.$/,
    );
  });

  it('that is dropped on the page is opened', async () => {
    const { page } = await open();
    const name = samples.huongThuy;
    const content = Buffer.from(sampleBytes(name)).toString('base64');
    const data = await page.evaluateHandle(
      ([fileName = '', text = '']) => {
        const transfer = new DataTransfer();
        const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], fileName));
        return transfer;
      },
      [name, content],
    );
    await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
    await page.getByText('Thả tệp .xlsx hoặc .xlsm vào đây để mở').waitFor();
    await page.dispatchEvent('body', 'drop', { dataTransfer: data });
    await page.getByTestId('file').getByText(name, { exact: true }).waitFor();
    expect(await page.getByText('Thả tệp').count()).toBe(0);
  });
});
