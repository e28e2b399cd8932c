import { describe, expect, it } from 'vitest';
import { mainNamespace, zipParts } from '../../../test/support/workbook-files';
import { Package } from './package/package';
import { SharedStrings } from './shared-strings';

const part = 'xl/sharedStrings.xml';

function stringsOf(xml: string): { strings: SharedStrings; source: Package } {
  const source = new Package(zipParts({ [part]: xml }));
  return { strings: new SharedStrings(source, part), source };
}

describe('SharedStrings', () => {
  const items =
    '<si><t>Sở Nội vụ</t></si><si><t xml:space="preserve">  hai\n dòng </t></si><si/><si><t/></si>' +
    '<si><r><t>một </t></r><r><rPr><b/></rPr><t>phần đậm</t></r></si><si><r><t>các </t></r><r><t>đoạn</t></r></si>' +
    '<si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si><si><t>a_x000D_b&amp;_x005F_x0041_</t></si>';

  it('reads texts, of many pieces or one, and without phonetic hints', () => {
    const { strings } = stringsOf(`<sst xmlns="${mainNamespace}">${items}</sst>`);
    const read = Array.from({ length: strings.size + 1 }, (_, index) => strings.item(index));
    expect(read).toEqual([
      { text: 'Sở Nội vụ', rich: false },
      { text: '  hai\n dòng ', rich: false },
      { text: '', rich: false },
      { text: '', rich: false },
      { text: 'một phần đậm', rich: true },
      { text: 'các đoạn', rich: false },
      { text: '東京', rich: false },
      { text: 'a\rb&_x0041_', rich: false },
      undefined,
    ]);
  });

  it('adds at the end and finds what is there, but for texts with formats of their own', () => {
    const { strings, source } = stringsOf(
      `<x:sst xmlns:x="${mainNamespace}" count="20" uniqueCount="2"><x:si><x:t>A</x:t></x:si><x:si><x:r><x:rPr/><x:t>B</x:t></x:r></x:si></x:sst>`,
    );
    expect(strings.indexOf('A')).toBe(0);
    expect(strings.indexOf('B')).toBe(2);
    expect(strings.indexOf(' =SUM(A1) <&>')).toBe(3);
    expect(strings.indexOf('B')).toBe(2);
    strings.write(3);
    expect(source.text(part)).toBe(
      `<x:sst xmlns:x="${mainNamespace}" count="23" uniqueCount="4"><x:si><x:t>A</x:t></x:si><x:si><x:r><x:rPr/><x:t>B</x:t></x:r></x:si>` +
        '<x:si><x:t>B</x:t></x:si><x:si><x:t xml:space="preserve"> =SUM(A1) &lt;&amp;&gt;</x:t></x:si></x:sst>',
    );
    expect(new SharedStrings(source, part).item(3)).toEqual({ text: ' =SUM(A1) <&>', rich: false });
  });

  it('does not touch its part where nothing was added', () => {
    const { strings, source } = stringsOf(`<sst xmlns="${mainNamespace}" count="5">${items}</sst>`);
    strings.indexOf('Sở Nội vụ');
    strings.write(-1);
    expect(source.isChanged).toBe(false);
  });

  it('fills an empty table', () => {
    const { strings, source } = stringsOf(`<sst xmlns="${mainNamespace}"/>`);
    expect(strings.indexOf('A')).toBe(0);
    strings.write(1);
    expect(source.text(part)).toBe(`<sst xmlns="${mainNamespace}"><si><t>A</t></si></sst>`);
  });
});
