import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe';
import { chromiumArgs, findChromium } from '../support/chromium';
import { all, parseXml } from '../manifest/element';
import { orderFaults } from '../manifest/schema';
import type { ToDialog } from '../../src/commands/dialog/protocol';
import { fakeOffice } from './fake-office';
import { addinBase, addinFolder, workbenchUrl } from './folder';
import { openPage } from './open-page';

const read = (file: string): string => readFileSync(`${addinFolder}/${file}`, 'utf8');
const pages = readdirSync(addinFolder).filter((name) => name.endsWith('.html'));

describe('what is deployed', () => {
  const manifest = read('manifest.xml');

  it('has a manifest for its own address, and everything that the manifest names', () => {
    const root = parseXml(manifest);
    expect(orderFaults(root)).toEqual([]);
    const values = [...all(root)].flatMap((element) =>
      ['DefaultValue', 'Value'].map((name) => element.attribute(name) ?? ''),
    );
    const urls = values.filter((value) => value.startsWith('https:'));
    expect(urls.length).toBeGreaterThan(40);
    for (const url of urls) {
      expect(url.startsWith(addinBase)).toBe(true);
      expect(existsSync(`${addinFolder}/${url.slice(addinBase.length)}`), url).toBe(true);
    }
  });

  it('has a page for the pane, the dialog, an old Excel and help', () => {
    expect(pages.sort()).toEqual(['dialog.html', 'help.html', 'old-excel.html', 'taskpane.html']);
  });

  it.each(pages)('%s runs only what comes with it and from Microsoft', (page) => {
    const html = read(page);
    const policy = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self' https:\/\/appsforoffice\.microsoft\.com(?:;|$)/);
    expect(policy).toMatch(/connect-src 'self'(?:;|$)/);
    const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)/g)];
    for (const [, attributes = '', body = ''] of scripts) {
      expect(body.trim()).toBe('');
      const source = /\bsrc="?([^"\s>]+)/.exec(attributes)?.[1] ?? '';
      const isOffice = source === 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
      expect(isOffice || existsSync(`${addinFolder}/${source}`), source).toBe(true);
    }
    expect(html).not.toMatch(/\son\w+=/);
  });

  it('describes the functions in both languages', () => {
    const ids = ['functions.json', 'functions.en.json'].map((file) => {
      const { functions } = JSON.parse(read(file)) as { functions: { id: string }[] };
      return functions.map(({ id }) => id);
    });
    expect(ids[0]).toEqual(['BANGCHU', 'HANCHOT', 'QUY', 'TRIEUDONG', 'LINHVUC']);
    expect(ids[1]).toEqual(ids[0]);
  });
});

const chromiumPath = findChromium();

describe.skipIf(chromiumPath === null)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: chromiumArgs });
  });
  afterAll(() => browser.close());

  describe('the shared page', () => {
    it('tells Excel of every function and command that manifest and metadata name', async () => {
      const { page } = await openPage(browser, 'taskpane.html', fakeOffice());
      const registered = await page.evaluate<{ functions: string[]; commands: string[] }>(
        '({ functions: Object.keys(registered.functions), commands: Object.keys(registered.commands) })',
      );
      const named = [...all(parseXml(read('manifest.xml')))]
        .filter(({ name }) => name === 'FunctionName')
        .map(({ text }) => text);
      expect(registered.functions).toEqual(['BANGCHU', 'HANCHOT', 'QUY', 'TRIEUDONG', 'LINHVUC']);
      expect(registered.commands.sort()).toEqual(named.sort());
      await page.context().close();
    });

    it('answers in cells, under its policy', async () => {
      const { page, complaints } = await openPage(browser, 'taskpane.html', fakeOffice());
      const answers = await page.evaluate<unknown>(
        `Promise.all([
          registered.functions.BANGCHU(406, 'triệu'),
          registered.functions.HANCHOT('Quý IV', 2023),
          registered.functions.LINHVUC('I. CẢI CÁCH THỂ CHẾ'),
          registered.functions.TRIEUDONG('1.500').catch(function (error) { return [error.code, error.message]; }),
        ])`,
      );
      expect(answers).toEqual([
        'Bốn trăm linh sáu triệu đồng',
        45_291,
        'Cải cách thể chế',
        ['#VALUE!', expect.stringContaining('hai cách hiểu')],
      ]);
      expect(complaints.filter((complaint) => /Content.Security|unsafe-eval/i.test(complaint))).toEqual([]);
      await page.context().close();
    });
  });

  describe('the gate', () => {
    it.each([
      ['an Excel without ExcelApi 1.9', fakeOffice({ excelApi: false })],
      [
        'a browser that cannot look behind',
        `var Pattern = RegExp; RegExp = function (text, flags) { if (String(text).indexOf('?<=') > 0) throw new SyntaxError(); return new Pattern(text, flags); }; RegExp.prototype = Pattern.prototype; ${fakeOffice()}`,
      ],
      ['a browser of long ago', `delete HTMLScriptElement.prototype.noModule; ${fakeOffice()}`],
    ])('sends %s to the page for old ones, which keeps what Office said', async (_, office) => {
      const { page, complaints } = await openPage(browser, 'taskpane.html?_host_Info=Excel', office);
      await page.waitForURL(`${addinBase}old-excel.html?_host_Info=Excel`);
      expect(await page.textContent('h1')).toContain('quá cũ');
      expect(await page.textContent('[lang=en] h1')).toContain('too old');
      expect(await page.getByRole('link', { name: workbenchUrl }).count()).toBe(2);
      expect(complaints).toEqual([]);
      expect(await axeFaults(page)).toEqual([]);
      await page.context().close();
    });

    it('lets any other program open the pane', async () => {
      const { page } = await openPage(browser, 'taskpane.html', fakeOffice({ host: '', excelApi: false }));
      expect(page.url()).toBe(`${addinBase}taskpane.html`);
      expect(await page.isVisible('#office-missing')).toBe(false);
      await page.context().close();
    });

    it('says so where the pane does not start', async () => {
      const broken = `${fakeOffice()} Object.defineProperty(Office.context, 'displayLanguage', { get: function () { throw new Error('broken'); } });`;
      const { page } = await openPage(browser, 'taskpane.html', broken);
      await page.getByText('Không tải được bảng điều khiển').waitFor();
      await page.context().close();
    });

    it('says so where the library of Office cannot be loaded', async () => {
      const { page } = await openPage(browser, 'taskpane.html', null);
      expect(await page.isVisible('#office-missing')).toBe(true);
      await page.context().close();
    });
  });

  describe('the dialog of a command', () => {
    const tell = (page: Page, ...messages: readonly ToDialog[]): Promise<unknown> =>
      page.evaluate(
        `for (const message of ${JSON.stringify(messages.map((message) => JSON.stringify(message)))}) registered.heard({ message })`,
      );
    const sent = (page: Page): Promise<string[]> => page.evaluate<string[]>('sent');
    const question: readonly ToDialog[] = [
      {
        type: 'page',
        language: 'vi',
        tone: 'question',
        title: 'Sửa 2 ô?',
        lines: ['Bảng Phụ lục!A3:F6: 3 nhiệm vụ, tính đến ngày 01/07/2023.', 'Chưa ô nào bị thay đổi.'],
        tables: [{ caption: 'Những ô sẽ sửa', columns: ['Ô', 'Đang ghi', 'Sẽ ghi', 'Lý do'] }],
      },
      {
        type: 'rows',
        table: 0,
        rows: [
          ['F4', '“Quý 4/2023”', '“Quý IV/2023”', 'Cách viết quý'],
          ['F5 (dòng ẩn)', '“<b>Quý 3</b>”', '“Quý III/2023”', 'Cách viết quý'],
        ],
      },
      {
        type: 'end',
        buttons: [
          { label: 'Sửa 2 ô', reply: 'yes', primary: true },
          { label: 'Không sửa', reply: 'no', primary: false },
        ],
      },
    ];

    async function open(options = {}): Promise<{ page: Page; complaints: readonly string[] }> {
      const opened = await openPage(browser, 'dialog.html', fakeOffice(), options);
      await opened.page.waitForFunction('sent.length > 0');
      return opened;
    }

    it('says that it listens, what goes on, and what is asked, to everybody', async () => {
      const { page, complaints } = await open();
      expect(await sent(page)).toEqual(['ready']);
      await tell(page, { type: 'working', language: 'en', what: 'Reading…' });
      expect(await page.textContent('[role=status]')).toBe('Reading…');
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      await tell(page, ...question);
      expect(await page.textContent('h1:focus')).toBe('Sửa 2 ô?');
      expect(await page.locator('tbody tr').count()).toBe(2);
      expect(await page.textContent('tbody tr:nth-child(2) td')).toBe('“<b>Quý 3</b>”');
      expect(await axeFaults(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    it('is answered with the keyboard alone, once', async () => {
      const { page } = await open();
      await tell(page, ...question);
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Những ô sẽ sửa');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await sent(page)).toEqual(['ready', 'yes']);
      expect(await page.locator('button').count()).toBe(0);
      await page.context().close();
    });

    it('takes Escape for a no, and for closing once there is nothing to ask', async () => {
      const { page } = await open();
      await tell(page, ...question);
      await page.keyboard.press('Escape');
      const end: ToDialog = { type: 'end', buttons: [{ label: 'Đóng', reply: 'close', primary: true }] };
      await tell(page, ...question.slice(0, 1), end);
      await page.keyboard.press('Escape');
      expect(await sent(page)).toEqual(['ready', 'no', 'close']);
      await page.context().close();
    });

    it.each([
      ['light', { colorScheme: 'light' }],
      ['dark', { colorScheme: 'dark' }],
      ['forced', { forcedColors: 'active' }],
    ] as const)('can be read in %s colours, and on a narrow screen', async (_, colours) => {
      const { page } = await open({ ...colours, viewport: { width: 320, height: 400 } });
      await tell(page, ...question);
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await page.context().close();
    });
  });
});
