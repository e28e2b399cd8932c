import { describe, expect, it } from 'vitest';
import { workbookFile, partText } from '../../../../test/support/workbook-files';
import { Package } from '../package/package';
import { Styles } from '../styles';
import { StyleWriter } from './style-writer';

const part = 'xl/styles.xml';
const times = '<font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>';
const plain =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>' +
  `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>${times}</fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';

function open(styles: string): { source: Package; writer: StyleWriter } {
  const source = new Package(workbookFile({ sheets: [{ name: 'Một' }], styles }));
  return { source, writer: new StyleWriter(source, part) };
}

describe('StyleWriter', () => {
  it('uses what is there and adds the rest at the end', () => {
    const { source, writer } = open(plain);
    const before = source.text(part);
    const indexes = [{}, { border: true, numberFormat: 'dd/mm/yyyy' }, {}, { numberFormat: '#,##0' }].map(
      (style) => writer.cell(style),
    );
    expect(indexes).toEqual([1, 2, 1, 3]);
    writer.write();
    const xml = source.text(part);
    expect(xml).toContain('<fonts count="2">');
    expect(xml).toContain('<borders count="2">');
    expect(xml).toContain(
      '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="left"/></xf>',
    );
    expect(xml).toMatch(/<xf numFmtId="170" fontId="1" fillId="0" borderId="1"/);
    expect(xml).toMatch(/<xf numFmtId="3" fontId="1"/);
    expect(xml.startsWith(before.slice(0, before.indexOf('<borders')))).toBe(true);
    expect(new Styles(source, part).at(2)).toMatchObject({
      numberFormat: 'dd/mm/yyyy',
      font: 'Times New Roman',
    });
  });

  it('adds nothing the second time', () => {
    const style = {
      bold: true,
      italic: true,
      underline: true,
      size: 14,
      color: '9C0006',
      fill: 'FFC7CE',
      wrap: true,
    };
    const { source, writer } = open(plain);
    const first = [
      writer.cell(style),
      writer.conditional({ bold: true, fill: 'FFC7CE', numberFormat: '0 "ngày"' }),
    ];
    writer.write();
    const xml = source.text(part);
    const again = new StyleWriter(source, part);
    expect([
      again.cell({ ...style }),
      again.conditional({ bold: true, fill: 'FFC7CE', numberFormat: '0 "ngày"' }),
    ]).toEqual(first);
    again.write();
    expect(source.text(part)).toBe(xml);
  });

  it('writes conditional formats in the order of the schema', () => {
    const { source, writer } = open(plain);
    expect(
      writer.conditional({
        italic: true,
        color: '9C0006',
        fill: 'FFC7CE',
        border: true,
        numberFormat: '0 "ngày"',
      }),
    ).toBe(0);
    writer.write();
    expect(source.text(part)).toContain(
      '<dxfs count="1"><dxf><font><i/><color rgb="FF9C0006"/></font><numFmt numFmtId="171" formatCode="0 &quot;ngày&quot;"/>' +
        '<fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill><border><left style="thin">',
    );
    expect(source.text(part)).toContain('<numFmt numFmtId="171" formatCode="0 &quot;ngày&quot;"/></numFmts>');
  });

  it('writes in the dialect of the style sheet', () => {
    const xml = `<x:styleSheet xmlns:x="u">${plain.replace(/<(\/?)(?=\w)/g, '<$1x:')}</x:styleSheet>`;
    const source = new Package(
      workbookFile({ sheets: [{ name: 'Một' }], styles: '', parts: { [part]: xml } }),
    );
    const writer = new StyleWriter(source, part);
    writer.cell({ border: true, fill: 'FFFFFF' });
    writer.write();
    expect(partText(source.save(), part)).not.toMatch(/<\/?(?!x:)\w/);
  });

  it('makes the lists that a bare style sheet lacks', () => {
    const { source, writer } = open('<cellXfs count="1"><xf/></cellXfs>');
    expect(writer.cell({ numberFormat: '0.000' })).toBe(1);
    writer.write();
    expect(source.text(part)).toMatch(
      /<numFmts count="1">.*<fonts count="1">.*<fills count="1">.*<borders count="1">.*<cellXfs count="2">/,
    );
  });
});
