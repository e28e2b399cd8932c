import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { baseUrl, developmentBase, rebased } from '../../scripts/webpack/base-url.mjs';
import { all, at, parseXml, type Element } from './element';
import { orderFaults } from './schema';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('manifest.xml', root), 'utf8');
const app = parseXml(text);
const overrides = at(app, 'VersionOverrides');
const resources = at(overrides, 'Resources');

const elements = [...all(app)];
const named = (name: string): Element[] => elements.filter((element) => element.name === name);
const attributes = (name: string): string[] =>
  elements.map((element) => element.attribute(name)).filter((value) => value !== null);
const defined = (list: string): Element[] => [...at(resources, list).children];
/** The values of a resource in every language. */
const values = (resource: Element): string[] => [
  resource.attribute('DefaultValue') ?? '',
  ...resource.children.map((override) => override.attribute('Value') ?? ''),
];

describe('manifest.xml', () => {
  it('has every element in its place and order', () => {
    expect(orderFaults(app)).toEqual([]);
  });

  it('would be found out with two elements changed about, or one missing', () => {
    const swapped = text.replace(/(<Version>.*<\/Version>)(\s*)(<ProviderName>.*<\/ProviderName>)/, '$3$2$1');
    const lacking = text.replace(/<Permissions>.*<\/Permissions>/, '');
    const deep = text.replace('<Label resid="Group.Label"/>', '');
    for (const wrong of [swapped, lacking, deep]) {
      expect(wrong).not.toBe(text);
      expect(orderFaults(parseXml(wrong))).toHaveLength(1);
    }
  });

  it('is a task pane add-in in Vietnamese first, known by one GUID, that reads and writes', () => {
    expect(app.attribute('xsi:type')).toBe('TaskPaneApp');
    expect(app.attribute('xmlns')).toBe('http://schemas.microsoft.com/office/appforoffice/1.1');
    expect(overrides.attribute('xmlns')).toBe(
      'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
    );
    expect(overrides.attribute('xsi:type')).toBe('VersionOverridesV1_0');
    expect(at(app, 'Id').text).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(at(app, 'Version').text).toMatch(/^\d{1,5}(?:\.\d{1,5}){3}$/);
    expect(at(app, 'DefaultLocale').text).toBe('vi-VN');
    expect(at(app, 'Permissions').text).toBe('ReadWriteDocument');
    expect(at(app, 'Hosts', 'Host').attribute('Name')).toBe('Workbook');
  });

  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
      version: string;
    };
    expect(at(app, 'Version').text).toBe(`${version}.0`);
  });

  it('asks for no more than ExcelApi 1.9, and lets an older Excel in to be told', () => {
    const sets = (element: Element): Record<string, string | null> =>
      Object.fromEntries(
        element.children.map((set) => [set.attribute('Name') ?? '', set.attribute('MinVersion')]),
      );
    expect(sets(at(app, 'Requirements', 'Sets'))).toEqual({ ExcelApi: '1.1' });
    expect(sets(at(overrides, 'Requirements', 'bt:Sets'))).toEqual({
      ExcelApi: '1.9',
      SharedRuntime: '1.1',
      DialogApi: '1.2',
    });
  });

  it('names only resources that are there, and has none that nobody names', () => {
    const named = new Set(attributes('resid'));
    const known = ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']
      .flatMap(defined)
      .map((resource) => resource.attribute('id') ?? '');
    expect([...named].filter((id) => !known.includes(id))).toEqual([]);
    expect(known.filter((id) => !named.has(id))).toEqual([]);
  });

  it('has unique ids of at most 32 characters for resources, of at most 125 for controls', () => {
    const ids = attributes('id');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of attributes('resid')) expect(id.length).toBeLessThanOrEqual(32);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(125);
  });

  it('keeps texts within their lengths, in both languages', () => {
    for (const [list, longest] of [
      ['bt:ShortStrings', 125],
      ['bt:LongStrings', 250],
      ['bt:Urls', 2048],
    ] as const) {
      for (const value of defined(list).flatMap(values)) {
        expect(value).not.toBe('');
        expect(value.length).toBeLessThanOrEqual(longest);
      }
    }
    for (const [name, longest] of [
      ['DisplayName', 125],
      ['Description', 250],
    ] as const) {
      for (const value of values(at(app, name))) expect(value.length).toBeLessThanOrEqual(longest);
    }
  });

  it('says everything in English too, but for the names of the product', () => {
    const untranslated = ['bt:ShortStrings', 'bt:LongStrings']
      .flatMap(defined)
      .filter(({ children }) => !children.some((override) => override.attribute('Locale') === 'en-US'))
      .map((resource) => resource.attribute('DefaultValue'));
    expect(untranslated).toEqual(['Phụ Lục', 'PHULUC']);
  });

  it('uses short strings for labels and titles, long ones for descriptions, and URLs for places', () => {
    const lists = {
      Label: 'bt:ShortStrings',
      Title: 'bt:ShortStrings',
      Namespace: 'bt:ShortStrings',
      SourceLocation: 'bt:Urls',
      FunctionFile: 'bt:Urls',
      LearnMoreUrl: 'bt:Urls',
      Runtime: 'bt:Urls',
    };
    for (const [name, list] of Object.entries(lists)) {
      const ids = defined(list).map((resource) => resource.attribute('id'));
      for (const id of named(name)
        .map((element) => element.attribute('resid'))
        .filter((id) => id !== null)) {
        expect(ids).toContain(id);
      }
    }
    const long = defined('bt:LongStrings').map((resource) => resource.attribute('id'));
    for (const { children } of [...named('Supertip'), ...named('GetStarted')]) {
      expect(long).toContain(children.find(({ name }) => name === 'Description')?.attribute('resid'));
    }
  });

  it('has every icon in every size, as a picture of that size', () => {
    const sizes = ['16', '20', '24', '32', '40', '48', '64', '80'];
    const files = new Map(
      defined('bt:Images').map((image) => [image.attribute('id'), image.attribute('DefaultValue') ?? '']),
    );
    for (const { children } of named('Icon')) {
      expect(children.map((image) => image.attribute('size'))).toEqual(sizes);
      for (const image of children) {
        expect(pictureSize(files.get(image.attribute('resid')))).toBe(Number(image.attribute('size')));
      }
    }
    expect(pictureSize(at(app, 'IconUrl').attribute('DefaultValue'))).toBe(32);
    expect(pictureSize(at(app, 'HighResolutionIconUrl').attribute('DefaultValue'))).toBe(64);
  });

  it('runs ribbon, pane and functions in one page, with one pane', () => {
    const runtime = named('Runtime')[0]?.attribute('resid');
    const host = at(overrides, 'Hosts', 'Host');
    expect(at(host, 'AllFormFactors', 'ExtensionPoint', 'Page', 'SourceLocation').attribute('resid')).toBe(
      runtime,
    );
    expect(at(host, 'DesktopFormFactor', 'FunctionFile').attribute('resid')).toBe(runtime);
    const panes = named('Action').filter((action) => action.attribute('xsi:type') === 'ShowTaskpane');
    expect(panes.map((action) => at(action, 'SourceLocation').attribute('resid'))).toEqual([runtime]);
    expect(named('Runtime')[0]?.attribute('lifetime')).toBe('long');
  });

  it('finds at its address all that lies in it, over https', () => {
    const urls = [...attributes('DefaultValue'), ...attributes('Value')].filter((value) =>
      value.includes('://'),
    );
    expect(urls.filter((url) => !url.startsWith(developmentBase))).toEqual([]);
    expect(text.replace(/xmlns(?::\w+)?="[^"]*"/g, '')).not.toContain('http:');
  });

  it('gives functions a namespace that Excel takes', () => {
    const namespace = defined('bt:ShortStrings').find(
      (string) => string.attribute('id') === 'Functions.Namespace',
    );
    expect(namespace?.attribute('DefaultValue')).toMatch(/^[A-Z]{3,}$/);
  });
});

describe('the base address', () => {
  it.each([
    ['https://apps.example.vn/phuluc', 'https://apps.example.vn/phuluc/'],
    ['https://apps.example.vn', 'https://apps.example.vn/'],
    [undefined, developmentBase],
  ])('%s becomes %s', (setting, base) => {
    expect(baseUrl(setting)).toBe(base);
  });

  it.each(['http://apps.example.vn/', 'apps.example.vn', 'https://x.vn/?a=1', 'https://x.vn/#a'])(
    'refuses %s',
    (setting) => {
      expect(() => baseUrl(setting)).toThrow('PHULUC_BASE_URL');
    },
  );

  it('moves every address of the manifest', () => {
    const moved = rebased(text, 'https://apps.example.vn/phuluc/');
    expect(moved).not.toContain('localhost');
    expect(orderFaults(parseXml(moved))).toEqual([]);
    expect(moved).toContain('"https://apps.example.vn/phuluc/taskpane.html"');
  });
});

/** The width and height of the square PNG that an address of the manifest means. */
function pictureSize(url: string | null | undefined): number {
  const file = (url ?? '').replace(`${developmentBase}assets/`, 'assets/icons/');
  const png = readFileSync(new URL(file, root));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(png.readUInt32BE(20));
  return png.readUInt32BE(16);
}
