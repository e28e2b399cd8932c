import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe';
import { chromiumArgs, findChromium } from '../support/chromium';
import { all, parseXml } from '../manifest/element';
import { orderFaults } from '../manifest/schema';
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
});
