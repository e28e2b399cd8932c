import { Linter } from 'eslint';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { definitions, functionIds } from '../../src/functions/definitions';
import * as protocol from '../../src/hosts/google/protocol';
import { AppsScript } from '../google-host/apps-script';
import { Book } from '../google-host/book/book';
import { deployed } from './folder';
import { topLevel } from './top-level';

const code = deployed('Code.js');
const { functions, variables, others } = topLevel(code);

/** The services of Apps Script that the program uses, none of which needs more than its two permissions. */
const services = [
  'CacheService',
  'Charts',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'Session',
  'SpreadsheetApp',
  'Utilities',
];

/** Part of the language in the engine of Apps Script, and younger than ES2019. */
const younger = ['BigInt', 'globalThis'];

/** Named in parts of libraries that are never reached: the emulated services have none of these. */
const unreached = ['File', 'URL', 'atob', 'btoa', 'navigator'];

function openScript(): AppsScript {
  const book = new Book();
  book.addSheet('Phụ lục');
  return new AppsScript(code, book, { files: { sidebar: '<!doctype html>' } });
}

describe('Code.js', () => {
  it('is ES2019 and asks for nothing that Apps Script does not have', () => {
    const known = [...services, ...younger, ...unreached];
    const globals = Object.fromEntries(known.map((name) => [name, 'readonly' as const]));
    const messages = new Linter().verify(code, {
      languageOptions: { ecmaVersion: 2019, sourceType: 'script', globals },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      rules: { 'no-undef': 'error' },
    });
    expect(messages.map(({ message }) => message)).toEqual([]);
  });

  it('has plain functions at its top and nothing else but the bundle that they call', () => {
    expect(others.filter((statement) => !/^['"]use strict['"];$/.test(statement))).toEqual([]);
    expect(variables).toEqual(['phuLuc']);
    expect(new Set(functions).size).toBe(functions.length);
    // A name with an underscore at its end cannot be called from a page.
    expect(functions.filter((name) => name.endsWith('_'))).toEqual([]);
  });

  it('loads where there is only the language: no timers, network, files or code made from text', () => {
    const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console'])
      runInContext(`delete globalThis.${name}`, context);
    runInContext(code, context);
    for (const name of functions) expect(runInContext(`typeof ${name}`, context)).toBe('function');
  });

  it('loads in little time, as it is loaded for every call', () => {
    const took = Array.from({ length: 5 }, () => {
      const begin = performance.now();
      runInContext(code, createContext({}));
      return performance.now() - begin;
    });
    expect(Math.min(...took)).toBeLessThan(1000);
  });

  it('has every function that the sidebar calls', () => {
    const names = Object.values(protocol).flatMap((part) => ('name' in part ? [part.name] : []));
    expect(names.length).toBeGreaterThan(10);
    expect(functions).toEqual(expect.arrayContaining(names));
  });

  it('answers the triggers of a spreadsheet', () => {
    expect(functions).toEqual(expect.arrayContaining(['onOpen', 'onInstall', 'onEdit']));
  });
});

describe('the menu', () => {
  it.each([
    ['vi', ['Kiểm tra', 'Sửa lỗi an toàn', 'Tổng hợp', 'Mở bảng điều khiển']],
    ['en', ['Check', 'Fix safely', 'Sum up', 'Open the pane']],
  ])('has the commands of the ribbon, in %s', (locale, captions) => {
    const script = openScript();
    script.screen.locale = locale;
    script.run('onOpen', undefined);
    expect(script.screen.menu.map(([caption]) => caption)).toEqual(captions);
    for (const [, name] of script.screen.menu) expect(functions).toContain(name);
  });

  it('is there at once where the add-on was just installed', () => {
    const script = openScript();
    script.run('onInstall', undefined);
    expect(script.screen.menu).toHaveLength(4);
  });

  it.each([
    ['showCheck', 'check'],
    ['showFix', 'fix'],
    ['showSummary', 'summary'],
    ['showPane', ''],
  ])('%s opens the sidebar and says what is wanted', (command, wanted) => {
    const script = openScript();
    script.run(command, undefined);
    expect(script.screen.sidebar?.title).toBe('Phụ Lục');
    expect(script.screen.sidebar?.html).toContain(`value="${wanted}"`);
  });

  it('reads nothing of the spreadsheet before it is asked to', () => {
    const script = openScript();
    script.run('onOpen', undefined);
    expect(script.meter.calls(/^(Spreadsheet|Sheet|Range)\./)).toBe(0);
  });
});

describe('functions for cells', () => {
  it.each(functionIds)('PHULUC_%s says in Vietnamese what it takes', (id) => {
    const [comment = ''] =
      new RegExp(`/\\*\\*(?:(?!\\*/)[^])*\\*/\\s*function PHULUC_${id}\\(`).exec(code) ?? [];
    expect(comment).toContain('@customfunction');
    expect(comment).toContain(definitions[id].description.vi);
    const names = [...comment.matchAll(/@param \{[^}]+\} \[?([\p{L}_]+)/gu)].map(([, name]) => name);
    expect(names).toEqual(definitions[id].parameters.map(({ name }) => name.vi));
  });

  it('answer, and say in a sentence why they cannot', () => {
    const context = createContext({});
    runInContext(code, context);
    expect(runInContext('PHULUC_BANGCHU(406, "triệu")', context)).toBe('Bốn trăm linh sáu triệu đồng');
    expect(() => runInContext('PHULUC_TRIEUDONG("1.500")', context) as unknown).toThrow(/hai cách hiểu/);
  });
});

describe('appsscript.json', () => {
  it('asks for this spreadsheet and its own sidebar only', () => {
    expect(JSON.parse(deployed('appsscript.json'))).toEqual({
      timeZone: 'Asia/Ho_Chi_Minh',
      dependencies: {},
      exceptionLogging: 'NONE',
      runtimeVersion: 'V8',
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
  });
});
