import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unzip, zipParts } from '../../../../test/support/workbook-files';
import { withContentType, withoutContentType } from './content-types';
import { decodeXml } from './encoding';
import { Package } from './package';
import {
  parseRelationships,
  relationshipsPartOf,
  relativeTarget,
  resolveTarget,
  withoutRelationship,
  withRelationship,
} from './relationships';

const relationships = (items: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;

describe('relationships', () => {
  it.each([
    ['', '_rels/.rels'],
    ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
    ['workbook.xml', '_rels/workbook.xml.rels'],
  ])('of %j stand in %s', (part, own) => {
    expect(relationshipsPartOf(part)).toBe(own);
  });

  it.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
    ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', 'worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', './sharedStrings.xml', 'xl/sharedStrings.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', '../../../a.xml', 'a.xml'],
  ])('from %j to %s mean %s', (part, target, resolved) => {
    expect(resolveTarget(part, target)).toBe(resolved);
  });

  it.each([
    ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', 'xl/tables/table1.xml', '../tables/table1.xml'],
    ['workbook.xml', 'xl/styles.xml', 'xl/styles.xml'],
    ['a/b/c.xml', 'd.xml', '../../d.xml'],
    ['xl/a.xml', 'xl/b.xml', 'b.xml'],
  ])('from %s lead to %s by %s', (part, target, relative) => {
    expect(relativeTarget(part, target)).toBe(relative);
    expect(resolveTarget(part, relative)).toBe(target);
  });

  it('go one by one', () => {
    const [first, second] = [
      '<Relationship Id="a" Target="a.xml"/>',
      '<Relationship Id="b" Target="b.xml"/>',
    ];
    const xml = relationships(`${first}${second}`);
    expect(withoutRelationship(xml, 'xl/workbook.xml', 'b')).toBe(relationships(first));
    expect(withoutRelationship(xml, 'xl/workbook.xml', 'c')).toBe(xml);
  });

  it('are read with their types, inside and outside the file', () => {
    const xml = relationships(
      `<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/>` +
        `<Relationship Id='h' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/hyperlink' Target='https://example.vn/a?b=1&amp;c' TargetMode='External'/>`,
    );
    expect(parseRelationships(xml, 'xl/worksheets/sheet1.xml')).toEqual([
      { id: 'rId1', type: 'table', strict: false, target: 'xl/tables/table1.xml', external: false },
      { id: 'h', type: 'hyperlink', strict: true, target: 'https://example.vn/a?b=1&c', external: true },
    ]);
  });

  it('get a free id when one is added', () => {
    const xml = relationships('<Relationship Id="rId2" Type="x/y" Target="a.xml"/>');
    const more = parseRelationships(
      withRelationship(xml, 'xl/workbook.xml', 'x/styles', 'xl/styles.xml'),
      'xl/workbook.xml',
    );
    expect(more.map(({ id, target }) => [id, target])).toEqual([
      ['rId2', 'xl/a.xml'],
      ['rId3', 'xl/styles.xml'],
    ]);
  });
});

describe('content types', () => {
  it('get one more part', () => {
    expect(withContentType('<Types><Default Extension="xml"/></Types>', 'xl/a&b.xml', 'text/plain')).toBe(
      '<Types><Default Extension="xml"/><Override PartName="/xl/a&amp;b.xml" ContentType="text/plain"/></Types>',
    );
  });

  it('lose one, whatever its case', () => {
    const xml =
      '<Types><Override PartName="/xl/A.xml" ContentType="x"/><Override PartName="/xl/b.xml" ContentType="x"/></Types>';
    expect(withoutContentType(xml, 'xl/a.xml')).toBe(
      '<Types><Override PartName="/xl/b.xml" ContentType="x"/></Types>',
    );
    expect(withoutContentType(xml, 'xl/c.xml')).toBe(xml);
  });
});

describe('decodeXml', () => {
  const declared = '<?xml version="1.0" encoding="UTF-16"?><a>Sở Nội vụ 😀</a>';
  const inUtf8 = declared.replace('UTF-16', 'UTF-8');

  it.each([
    ['UTF-8', strToU8(inUtf8), inUtf8],
    ['UTF-8 with a mark', strToU8(`\uFEFF${inUtf8}`), `\uFEFF${inUtf8}`],
    ['UTF-16, small end first', utf16(`\uFEFF${declared}`, true), inUtf8],
    ['UTF-16, big end first', utf16(`\uFEFF${declared}`, false), inUtf8],
    ['UTF-16 without a mark', utf16(declared, true), inUtf8],
  ])('reads %s', (_, bytes, text) => {
    expect(decodeXml(bytes, 'part')).toBe(text);
  });

  it('refuses bytes that are no text, which it could not write back', () => {
    expect(() => decodeXml(Uint8Array.of(0x3c, 0x61, 0xff, 0x3e), 'part')).toThrow(
      expect.objectContaining({ code: 'DamagedPart' }),
    );
  });
});

describe('Package', () => {
  const file = zipParts({ 'a.xml': '<a/>', 'B.xml': '<b/>', 'c.bin': Uint8Array.of(1, 2, 3) });

  it('returns the very bytes it read where nothing changed', () => {
    const source = new Package(file);
    source.setText('a.xml', '<a/>');
    expect(source.isChanged).toBe(false);
    expect(source.save()).toBe(file);
  });

  it('changes and adds parts, in place, and leaves the others', () => {
    const source = new Package(file);
    source.setText('b.xml', '<b>mới</b>');
    source.setText('d.xml', '<d/>');
    expect(source.text('B.XML')).toBe('<b>mới</b>');
    const saved = source.save();
    expect(
      Object.entries(unzip(saved)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
    ).toEqual([
      ['a.xml', '<a/>'],
      ['B.xml', '<b>mới</b>'],
      ['c.bin', '\u0001\u0002\u0003'],
      ['d.xml', '<d/>'],
    ]);
    expect(source.differences(new Package(saved))).toEqual([]);
  });

  it('says in which parts a file is not what it should be', () => {
    const source = new Package(file);
    source.setText('b.xml', '<b>mới</b>');
    const other = zipParts({ 'a.xml': '<z/>', 'B.xml': '<b/>', 'x.xml': '<x/>' });
    expect(source.differences(new Package(other))).toEqual(['a.xml', 'c.bin', 'b.xml', 'x.xml']);
  });

  it('goes back to where it was', () => {
    const source = new Package(file);
    source.setText('a.xml', '<a1/>');
    const back = source.checkpoint();
    source.setText('a.xml', '<a2/>');
    source.setText('d.xml', '<d/>');
    back();
    expect(source.text('a.xml')).toBe('<a1/>');
    expect(source.has('d.xml')).toBe(false);
  });

  it('takes parts away, and back where a step is undone', () => {
    const source = new Package(file);
    const back = source.checkpoint();
    source.remove('b.xml');
    source.setText('d.xml', '<d/>');
    source.remove('d.xml');
    expect([source.has('B.xml'), source.has('d.xml'), source.isChanged]).toEqual([false, false, true]);
    expect(() => source.text('b.xml')).toThrow();
    expect(Object.keys(unzip(source.save()))).toEqual(['a.xml', 'c.bin']);
    expect(source.differences(new Package(source.save()))).toEqual([]);
    expect(source.differences(new Package(file))).toEqual(['B.xml']);
    source.setText('b.xml', '<b/>');
    expect(source.text('B.xml')).toBe('<b/>');
    back();
    expect(source.save()).toBe(file);
  });

  it('names a part that is missing', () => {
    expect(() => new Package(file).text('no.xml')).toThrow(
      expect.objectContaining({ code: 'MissingPart', data: { part: 'no.xml' } }),
    );
  });
});

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}
