import { describe, expect, it } from 'vitest';
import { element } from './element';
import { OrderedChildren } from './ordered-children';

const order = ['a', 'list', 'b', 'c'];
const of = (xml: string) => new OrderedChildren(xml, 'part', order);

describe('OrderedChildren', () => {
  it.each([
    '<r><a/> <b>x</b>\n<c/></r>',
    '<?xml version="1.0"?>\n<x:r xmlns:x="y"> <x:a/></x:r><!-- end -->',
  ])('gives back %j as it was', (xml) => {
    expect(of(xml).toString()).toBe(xml);
  });

  it.each([
    ['<r/>', '<r><b/></r>'],
    ['<r><a/></r>', '<r><a/><b/></r>'],
    ['<r><c/></r>', '<r><b/><c/></r>'],
    ['<r><a/><z/><c/></r>', '<r><a/><z/><b/><c/></r>'],
    ['<r><a/><b>1</b><b>2</b><c/></r>', '<r><a/><b/><c/></r>'],
  ])('puts a child into %s', (before, after) => {
    const children = of(before);
    children.replace('b', ['<b/>']);
    expect(children.toString()).toBe(after);
  });

  it('gives a list items and takes the last one with the list', () => {
    const children = of('<x:r><x:c/></x:r>');
    children.setItems('list', ['<x:i/>'], { count: '1' });
    expect(children.toString()).toBe('<x:r><x:list count="1"><x:i/></x:list><x:c/></x:r>');
    expect(children.items('list')).toEqual(['<x:i/>']);
    children.setItems('list', []);
    expect(children.toString()).toBe('<x:r><x:c/></x:r>');
  });

  it('keeps the other attributes of a list', () => {
    const children = of('<r><list k="a > b" count="0"/></r>');
    children.setItems('list', ['<i/>', '<i/>'], { count: '2' });
    expect(children.toString()).toBe('<r><list k="a > b" count="2"><i/><i/></list></r>');
  });

  it.each([
    [
      '<r xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>',
      '<d rel:id="rId1"/>',
    ],
    [
      '<r/>',
      '<d xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>',
    ],
  ])('names a relationship as %s declares it', (xml, expected) => {
    expect(element('d', of(xml).relationship('rId1'))).toBe(expected);
  });
});

describe('element', () => {
  it.each([
    [element('a', {}), '<a/>'],
    [element('a', { b: 1, c: undefined, d: '"<&>"\n' }), '<a b="1" d="&quot;&lt;&amp;&gt;&quot;&#10;"/>'],
    [element('a', {}, ['<b/>', 'x']), '<a><b/>x</a>'],
  ])('is written as %s', (written, expected) => {
    expect(written).toBe(expected);
  });
});
