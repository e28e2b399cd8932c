import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnusableFile } from '../errors';
import { decodeEntities, decodeText, escapeAttribute, escapeText } from './escape';
import { childrenOf, outline, rootOf } from './outline';
import { XmlScanner } from './scanner';
import { extendElement, Splicer, withAttribute } from './splice';
import { decodeXString, encodeXString } from './xstring';

function tagsOf(xml: string): string[] {
  const scanner = new XmlScanner(xml, 'part');
  const tags: string[] = [];
  while (scanner.next()) tags.push(`${scanner.depth}${scanner.kind} ${scanner.prefix}|${scanner.name}`);
  return tags;
}

/** A scanner at the root of an XML text. */
function scannerAt(xml: string): XmlScanner {
  const scanner = new XmlScanner(xml, 'part');
  scanner.next();
  return scanner;
}

describe('XmlScanner', () => {
  it('goes through the tags and says how deep they lie', () => {
    expect(tagsOf('<a><x:b c="1"/><b>t</b ></a>')).toEqual([
      '0open |a',
      '1empty x:|b',
      '1open |b',
      '1close |b',
      '0close |a',
    ]);
  });

  it('passes over declarations, comments and CDATA', () => {
    expect(tagsOf('\uFEFF<?xml version="1.0"?>\n<!-- <z> --><a><![CDATA[<y>]]><?pi <w>?></a>')).toEqual([
      '0open |a',
      '0close |a',
    ]);
  });

  it('reads attributes in either quotes, with spaces, and with what looks like a tag in them', () => {
    const scanner = scannerAt(`<a r = "A1"\n s='2' t="a > b" x:id="rId1" v="&lt;&#225;&quot;" empty=""/>`);
    expect(scanner.kind).toBe('empty');
    expect(['r', 's', 't', 'v', 'empty', 'id'].map((name) => scanner.attribute(name))).toEqual([
      'A1',
      '2',
      'a > b',
      '<á"',
      '',
      null,
    ]);
    expect(scanner.prefixedAttribute('id')).toBe('rId1');
  });

  it('knows the namespace of the root with and without a prefix', () => {
    expect(scannerAt('<a xmlns="one" xmlns:x="two"/>').rootNamespace()).toBe('one');
    expect(scannerAt('<x:a xmlns="one" xmlns:x="two"/>').rootNamespace()).toBe('two');
    expect(scannerAt('<a/>').rootNamespace()).toBeNull();
  });

  it('reads text with entities, CDATA, comments and line ends, without that of child elements', () => {
    expect(scannerAt('<t>a &amp; b\r\nc<!-- no --> <![CDATA[<&]]> <x>no</x>d</t>').text()).toBe(
      'a & b\nc <& d',
    );
    expect(scannerAt('<t/>').text()).toBe('');
  });

  it('visits the children of an element and no deeper', () => {
    const scanner = scannerAt('<a><b><c/><c>x</c></b><d/>text<e></e></a>');
    expect([...scanner.children()].map(() => scanner.name)).toHaveLength(3);
    const again = scannerAt('<a><b><c/></b><d/></a>');
    const names: string[] = [];
    for (const child of again.children()) names.push(child.name);
    expect(names).toEqual(['b', 'd']);
    expect([...scannerAt('<a/>').children()]).toEqual([]);
  });

  it.each([
    ['<a>'],
    ['<a><b></a></b>'],
    ['<a></b>'],
    ['<ab></a>'],
    ['<a></ab>'],
    ['</a>'],
    ['<a b="1/>'],
    ['<a <b/></a>'],
    ['<a><!-- </a>'],
    ['<a><![CDATA[ </a>'],
    ['<a><!ELEMENT b></a>'],
    ['< a/>'],
    [''],
    ['plain text'],
  ])('refuses %s', (xml) => {
    expect(() => tagsOf(xml)).toThrow(UnusableFile);
  });

  it('refuses entities that XML does not define, and attributes without quotes', () => {
    expect(() => scannerAt('<a>&a;</a>').text()).toThrow(UnusableFile);
    expect(() => scannerAt('<a b="&c;"/>').attribute('b')).toThrow(UnusableFile);
    expect(() => scannerAt('<a b=c/>').attribute('b')).toThrow(UnusableFile);
  });

  it('refuses a DOCTYPE by its own name', () => {
    expect(() => tagsOf('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toThrow(
      expect.objectContaining({ code: 'Doctype' }),
    );
  });
});

describe('text in XML', () => {
  it.each([
    ['&lt;&gt;&amp;&quot;&apos;', `<>&"'`],
    ['&#225;&#xE1;&#x1F600;', 'áá😀'],
    ['a\rb\r\nc&#13;', 'a\nb\nc\r'],
    ['&nbsp;', null],
    ['a & b', null],
    ['&#x110000;', null],
  ])('decodes %j', (raw, text) => {
    expect(decodeText(raw)).toBe(text);
  });

  it('reads back what it escapes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeText(escapeText(text))).toBe(text);
        expect(decodeEntities(escapeAttribute(text))).toBe(text);
      }),
    );
  });
});

describe('the escapes of SpreadsheetML', () => {
  it.each([
    ['a\u0001b', 'a_x0001_b'],
    ['dòng\r\nmới', 'dòng_x000D_\nmới'],
    ['_x0041_', '_x005F_x0041_'],
    ['\t\n😀', '\t\n😀'],
    ['\uFFFF', '_xFFFF_'],
    ['\uD83D!', '_xD83D_!'],
  ])('writes %j as %s', (text, written) => {
    expect(encodeXString(text)).toBe(written);
    expect(decodeXString(written)).toBe(text);
  });

  it('reads lower case hexadecimals and leaves what is no escape', () => {
    expect(decodeXString('_x000d_ _x00_ _x_ x0041_')).toBe('\r _x00_ _x_ x0041_');
  });

  it('reads back what it writes', () => {
    const piece = fc.oneof(fc.constantFrom('_x0041_', '_x', '_', '\r', '\uD800', '\u0000'), fc.string());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(decodeXString(encodeXString(text))).toBe(text);
      }),
    );
  });
});

describe('changing XML in place', () => {
  const xml = '<?xml version="1.0"?>\n<x:a><x:b n="1"> <c/></x:b ><d/></x:a>';

  it('says where the root and its children stand', () => {
    const { root, children } = outline(xml, 'part');
    expect(xml.slice(root.closeStart, root.end)).toBe('</x:a>');
    expect(children.map(({ start, end }) => xml.slice(start, end))).toEqual([
      '<x:b n="1"> <c/></x:b >',
      '<d/>',
    ]);
    const [b] = children;
    if (!b) throw new Error('a child');
    expect(childrenOf(xml, 'part', b).map(({ start, end }) => xml.slice(start, end))).toEqual(['<c/>']);
    expect(outline('<a/>', 'part').root).toMatchObject({ empty: true, start: 0, closeStart: 4, end: 4 });
    expect(rootOf(xml, 'part')).toEqual(root);
    expect(rootOf('<a/>', 'part')).toEqual(outline('<a/>', 'part').root);
  });

  it('adds attributes and children to an element', () => {
    const { children } = outline(xml, 'part');
    const [b, d] = children;
    if (!b || !d) throw new Error('two children');
    expect(extendElement(xml, b, { n: '2', m: '"' }, '<e/>')).toBe('<x:b n="2" m="&quot;"> <c/><e/></x:b>');
    expect(extendElement(xml, d, {}, '<e/>')).toBe('<d><e/></d>');
    expect(extendElement(xml, d, { n: '1' }, '')).toBe('<d n="1"/>');
  });

  it('sets, adds and takes away attributes', () => {
    expect(withAttribute(`<a b = '1' c="2">`, 'b', '3')).toBe('<a b="3" c="2">');
    expect(withAttribute('<a c="2"/>', 'b', '3')).toBe('<a c="2" b="3"/>');
    expect(withAttribute('<a b="1" bb="2"/>', 'b', null)).toBe('<a bb="2"/>');
    expect(withAttribute('<a/>', 'b', null)).toBe('<a/>');
  });

  it('keeps what it does not replace', () => {
    const splicer = new Splicer('0123456789');
    splicer.replace(0, 0, 'a');
    splicer.replace(2, 4, '');
    splicer.replace(4, 4, 'b');
    expect(splicer.toString()).toBe('a01b456789');
    expect(() => {
      splicer.replace(3, 5, '');
    }).toThrow();
  });
});
