import { describe, expect, it } from 'vitest';
import { mainNamespace, zipParts } from '../../../test/support/workbook-files';
import { Package } from './package/package';
import { Styles } from './styles';

const part = 'xl/styles.xml';

function stylesOf(content: string, prefix = ''): { styles: Styles; source: Package } {
  const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const xml = `<${prefix}styleSheet ${declaration}="${mainNamespace}">${content}</${prefix}styleSheet>`;
  const source = new Package(zipParts({ [part]: xml }));
  return { styles: new Styles(source, part), source };
}

const fonts =
  '<fonts count="5"><font><name val="Times New Roman"/></font><font><strike/><name val=".VnTime"/></font>' +
  '<font><color rgb="FFFF0000"/></font><font><strike val="0"/><color rgb="FF0070C0"/></font><font><color indexed="10"/></font></fonts>';

describe('Styles', () => {
  it('tells number formats, fonts and drafts', () => {
    const { styles } = stylesOf(
      `<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;Tháng &quot;m/yyyy"/></numFmts>${fonts}` +
        '<cellStyleXfs count="1"><xf numFmtId="9" fontId="1"/></cellStyleXfs>' +
        '<cellXfs count="6"><xf/><xf numFmtId="164" fontId="1"><alignment wrapText="1"/></xf><xf numFmtId="14" fontId="2"/>' +
        '<xf numFmtId="3" fontId="3"/><xf numFmtId="999" fontId="4"/><xf fontId="99"/></cellXfs>',
    );
    expect([0, 1, 2, 3, 4, 5, 6, -1].map((index) => styles.at(index))).toEqual([
      { numberFormat: 'General', font: 'Times New Roman', marked: false },
      { numberFormat: '"Tháng "m/yyyy', font: '.VnTime', marked: true },
      { numberFormat: 'm/d/yyyy', font: null, marked: true },
      { numberFormat: '#,##0', font: null, marked: false },
      { numberFormat: 'General', font: null, marked: true },
      { numberFormat: 'General', font: null, marked: false },
      { numberFormat: 'General', font: null, marked: false },
      { numberFormat: 'General', font: null, marked: false },
    ]);
  });

  it.each([
    ['FFFF0000', true],
    ['FFC00000', true],
    ['FFEE1111', true],
    ['FF0000', true],
    ['FFFFC000', false],
    ['FF000000', false],
    ['FFFF00FF', false],
  ])('takes the colour %s for a draft: %s', (rgb, marked) => {
    const { styles } = stylesOf(
      `<fonts><font><color rgb="${rgb}"/></font></fonts><cellXfs><xf fontId="0"/></cellXfs>`,
    );
    expect(styles.at(0).marked).toBe(marked);
  });

  it('derives a style that differs in its number format alone', () => {
    const { styles, source } = stylesOf(
      `<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts>${fonts}` +
        '<cellXfs count="1"><xf numFmtId="3" fontId="1" quotePrefix="1"><alignment wrapText="1"/></xf></cellXfs><cellStyles/>',
    );
    expect(styles.withNumberFormat(0, '#,##0')).toBe(0);
    expect(styles.withNumberFormat(0, 'dd/mm/yyyy')).toBe(1);
    expect(styles.withNumberFormat(0, 'dd/mm/yyyy')).toBe(1);
    expect(styles.withNumberFormat(0, '0.0')).toBe(2);
    expect(styles.withNumberFormat(0, 'General')).toBe(3);
    // Excel shows built-in format 14 as the region of the machine will have it, so a fixed one is written out.
    expect(styles.withNumberFormat(0, 'm/d/yyyy')).toBe(4);
    expect(styles.at(1)).toEqual({ numberFormat: 'dd/mm/yyyy', font: '.VnTime', marked: true });
    expect(source.text(part)).toContain(
      '<numFmts count="3"><numFmt numFmtId="170" formatCode="0.0"/><numFmt numFmtId="171" formatCode="dd/mm/yyyy"/><numFmt numFmtId="172" formatCode="m/d/yyyy"/></numFmts>',
    );
    expect(source.text(part)).toContain(
      '<xf numFmtId="171" fontId="1" quotePrefix="1" applyNumberFormat="1"><alignment wrapText="1"/></xf>',
    );
    expect(source.text(part)).toContain('<cellXfs count="5">');
  });

  it('puts the lists that are missing in their place', () => {
    const { styles, source } = stylesOf('<x:fonts count="1"><x:font/></x:fonts><x:cellStyles/>', 'x:');
    expect(styles.withNumberFormat(0, 'dd/mm/yyyy')).toBe(0);
    expect(source.text(part)).toBe(
      `<x:styleSheet xmlns:x="${mainNamespace}"><x:numFmts count="1"><x:numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></x:numFmts>` +
        '<x:fonts count="1"><x:font/></x:fonts><x:cellXfs count="1"><x:xf fontId="0" fillId="0" borderId="0" numFmtId="164" applyNumberFormat="1"/></x:cellXfs><x:cellStyles/></x:styleSheet>',
    );
  });
});
