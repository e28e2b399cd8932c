import { describe, expect, it } from 'vitest';
import { sampleBytes, samples } from '../../../../test/support/samples';
import { relationshipsXml, workbookFile, type TestSheet } from '../../../../test/support/workbook-files';
import { Package } from '../package/package';
import { readWorkbookPart } from '../workbook-part';
import { tinted } from './colors';
import type { SheetView } from './types';
import { WorkbookView } from './workbook-view';

const styles =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><i val="0"/><u/><strike/><sz val="13"/><color theme="4" tint="-0.5"/><name val="Times New Roman"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border/><border><left style="thin"><color rgb="FF112233"/></left><bottom style="double"/></border></borders>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="164" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" indent="2" textRotation="135"/></xf></cellXfs>';

function viewOf(sheet: TestSheet): { view: WorkbookView; sheet: SheetView } {
  const source = new Package(workbookFile({ sheets: [sheet], styles }));
  const view = new WorkbookView(source);
  const [entry] = readWorkbookPart(source).sheets;
  return { view, sheet: view.sheet(entry?.part ?? '') };
}

describe('how cells look', () => {
  const { looks } = viewOf({ name: 'A' }).view;

  it('is plain where nothing is said', () => {
    expect(looks[0]).toMatchObject({
      font: 'Calibri',
      size: 11,
      bold: false,
      fill: null,
      left: null,
      horizontal: null,
      vertical: 'bottom',
      numberFormat: 'General',
    });
  });

  it('is read with theme colours, tints, the palette, borders and alignment', () => {
    expect(looks[1]).toEqual({
      font: 'Times New Roman',
      size: 13,
      bold: true,
      italic: false,
      underline: true,
      strike: true,
      // Accent 1 of the Office theme, half as light.
      color: '203864',
      fill: 'FFFF00',
      top: null,
      bottom: { style: 'double', color: '000000' },
      left: { style: 'thin', color: '112233' },
      right: null,
      horizontal: 'center',
      vertical: 'top',
      wrap: true,
      indent: 2,
      rotation: -45,
      numberFormat: 'dd/mm/yyyy',
    });
  });

  it.each([
    ['000000', 0.5, '808080'],
    ['FFFFFF', -0.25, 'BFBFBF'],
    ['4472C4', 0.8, 'DAE3F3'],
    ['FF0000', 0, 'FF0000'],
  ])('%s with a tint of %f is %s', (color, tint, expected) => {
    expect(tinted(color, tint)).toBe(expected);
  });
});

describe('how a sheet is laid out', () => {
  it('is read: columns, rows, frozen panes and the looks of cells', () => {
    const { sheet } = viewOf({
      name: 'A',
      head:
        '<sheetPr><tabColor rgb="FFFF9900"/></sheetPr><sheetViews><sheetView showGridLines="0" zoomScale="85" workbookViewId="0"><pane xSplit="2" ySplit="5" topLeftCell="C6" state="frozen"/></sheetView></sheetViews>' +
        '<sheetFormatPr defaultRowHeight="16.5" defaultColWidth="9.5"/><cols><col min="2" max="4" width="20.5" style="1"/><col min="6" max="6" hidden="1" width="9"/></cols>',
      rows:
        '<row r="2" ht="30.5" customHeight="1"><c r="A2" s="1"/><c r="C2"><v>1</v></c></row>' +
        '<row r="4" hidden="1" s="1" customFormat="1"/>',
    });
    expect(sheet).toMatchObject({
      tabColor: 'FF9900',
      gridLines: false,
      zoom: 85,
      frozenRows: 5,
      frozenColumns: 2,
      defaultHeight: 16.5,
      defaultWidth: 9.5,
      columns: [
        { first: 2, last: 4, width: 20.5, hidden: false, look: 1 },
        { first: 6, last: 6, width: 9, hidden: true, look: 0 },
      ],
    });
    expect(
      sheet.rows.map(({ row, height, hidden, look, looks }) => [row, height, hidden, look, [...looks]]),
    ).toEqual([
      [2, 30.5, false, null, [1, undefined, 0]],
      [4, null, true, 1, []],
    ]);
  });

  it('is as by default where nothing is said', () => {
    expect(viewOf({ name: 'A' }).sheet).toMatchObject({
      gridLines: true,
      zoom: 100,
      frozenRows: 0,
      rightToLeft: false,
      tabColor: null,
      rows: [],
      comments: [],
    });
  });

  it('comes with the notes at its cells', () => {
    const comments =
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors/><commentList><comment ref="B7" authorId="0"><text><r><rPr><b/></rPr><t>Lưu ý: </t></r><r><t>hỏi lại</t></r></text></comment></commentList></comments>';
    const source = new Package(
      workbookFile({
        sheets: [{ name: 'A' }],
        parts: {
          'xl/comments1.xml': comments,
          'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([['rId1', 'comments', '../comments1.xml']]),
        },
      }),
    );
    expect(new WorkbookView(source).sheet('xl/worksheets/sheet1.xml').comments).toEqual([
      { cell: { row: 7, col: 2 }, text: 'Lưu ý: hỏi lại' },
    ]);
  });

  it.each(Object.values(samples))('can be read of %s', (name) => {
    const source = new Package(sampleBytes(name));
    const view = new WorkbookView(source);
    for (const { part } of readWorkbookPart(source).sheets)
      expect(view.sheet(part).rows.length).toBeGreaterThan(10);
  });
});
