import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  mainNamespace,
  relationshipsXml,
  workbookFile,
  workbookParts,
  zipParts,
  type TestWorkbook,
} from '../../../test/support/workbook-files';
import { at } from '../../../test/support/grid';
import type { Cell, CellValue, Grid } from '../../core/grid/grid';
import { openWorkbook } from './workbook';

function gridOf(workbook: Partial<TestWorkbook> & { readonly rows?: string; readonly tail?: string }): Grid {
  const { rows = '', tail = '', sheets = [{ name: 'Một', rows, tail }], ...rest } = workbook;
  return openWorkbook(workbookFile({ sheets, ...rest })).grid(sheets[0]?.name ?? '');
}

function valueIn(grid: Grid, address: string): CellValue {
  return grid.at(at(address)).value;
}

function cellOf(rows: string, address: string, workbook: Partial<TestWorkbook> = {}): Cell {
  return gridOf({ rows, ...workbook }).at(at(address));
}

const styles =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
  '<fonts count="3"><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font><font><strike/></font></fonts>' +
  '<cellXfs count="4"><xf fontId="0"/><xf numFmtId="164" fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs>';

describe('the values of cells', () => {
  it.each<[string, string, CellValue, string]>([
    ['a number', '<c r="A1"><v>1.005</v></c>', 1.005, '1.005'],
    ['a number with spaces round it', '<c r="A1"><v> 46055 </v></c>', 46055, '46055'],
    ['a small number', '<c r="A1"><v>1E-07</v></c>', 1e-7, '0.0000001'],
    [
      'a number past the largest',
      '<c r="A1"><v>1.797693134862316E+308</v></c>',
      Number.MAX_VALUE,
      '1.79769E+308',
    ],
    ['a shared text', '<c r="A1" t="s"><v>1</v></c>', 'Sở Nội vụ', 'Sở Nội vụ'],
    [
      'an inline text',
      '<c r="A1" t="inlineStr"><is><t>S&#7903; Y t&#7871;</t></is></c>',
      'Sở Y tế',
      'Sở Y tế',
    ],
    ['a text with escapes', '<c r="A1" t="inlineStr"><is><t>a_x000D_&#10;b</t></is></c>', 'a\r\nb', 'a\r\nb'],
    [
      'a text in CDATA',
      '<c r="A1" t="inlineStr"><is><t><![CDATA[<5 triệu>]]></t></is></c>',
      '<5 triệu>',
      '<5 triệu>',
    ],
    ['a text of a formula', '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', 'ab', 'ab'],
    ['a truth value', '<c r="A1" t="b"><v>1</v></c>', true, 'TRUE'],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }, '#N/A'],
    ['a date in words', '<c r="A1" t="d"><v>2026-05-19T12:00:00</v></c>', 46161.5, '19/05/2026'],
    ['an empty text', '<c r="A1" t="s"><v>0</v></c>', null, ''],
    ['a shared text without its number', '<c r="A1" t="s"/>', null, ''],
    ['nothing', '<c r="A1" t="n"></c>', null, ''],
    ['a number that is none', '<c r="A1"><v>năm</v></c>', 'năm', 'năm'],
    ['a value written otherwise', "<c r = 'A1'  t='n' ><!-- ô --><v xml:space='preserve'>5</v ></c>", 5, '5'],
  ])('are read: %s', (_, cell, value, text) => {
    const read = cellOf(`<row r="1">${cell}</row>`, 'A1', {
      strings: ['<si><t/></si>', '<si><t>Sở Nội vụ</t></si>'],
    });
    expect([read.value, read.text]).toEqual([value, text]);
  });

  it('come with number format, font and marks of a draft', () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>46055</v></c><c r="B1" s="2" t="inlineStr"><is><t>Së</t></is></c><c r="C1" s="3"><v>5</v></c>' +
      '<c r="D1" t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r></is></c><c r="E1" vm="1"><v>5</v></c><c r="F1" s="1"/><c r="G1"><v>0</v></c></row>';
    const grid = gridOf({ rows, styles });
    expect(grid.cell(1, 1)).toEqual({
      value: 46055,
      text: '02/02/2026',
      formula: null,
      numberFormat: 'dd/mm/yyyy',
      font: 'Times New Roman',
      rich: false,
    });
    expect(grid.cell(1, 2)).toMatchObject({ font: '.VnTime', rich: false });
    expect([3, 4, 5, 7].map((col) => grid.cell(1, col).rich)).toEqual([true, true, true, false]);
    expect(grid.cell(1, 6)).toMatchObject({ value: null, numberFormat: 'dd/mm/yyyy' });
  });

  it('refuse a shared text that is not there', () => {
    expect(() => cellOf('<row r="1"><c r="A1" t="s"><v>5</v></c></row>', 'A1', { strings: [] })).toThrow(
      expect.objectContaining({ code: 'DamagedPart' }),
    );
  });
});

describe('the places of cells', () => {
  it('are told by the cells themselves, or by their order where they do not say', () => {
    const grid = gridOf({
      rows: '<row><c><v>1</v></c><c/><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="4"><c><v>4</v></c></row><row><c r="B5"><v>5</v></c></row>',
    });
    expect(['A1', 'D1', 'E1', 'A4', 'B5'].map((address) => valueIn(grid, address))).toEqual([1, 2, 3, 4, 5]);
    expect([grid.lastRow, grid.lastCol]).toEqual([5, 5]);
  });

  it('end where content ends, whatever is styled beyond', () => {
    const grid = gridOf({
      rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1" s="1"/></row><row r="2"><c r="A2" s="1"/><c r="B2"><v>2</v></c></row><row r="9" s="1" customFormat="1"><c r="Z9" s="1"/></row>',
      styles,
    });
    expect([grid.lastRow, grid.lastCol]).toEqual([2, 2]);
  });

  it.each([
    ['a row that goes back', '<row r="2"/><row r="1"/>'],
    ['a row twice', '<row r="1"/><row r="1"/>'],
    ['a row beyond the last', '<row r="1048577"/>'],
    ['a cell that goes back', '<row r="1"><c r="B1"/><c r="A1"/></row>'],
    ['a cell of another row', '<row r="1"><c r="A2"/></row>'],
    ['a cell beyond the last column', '<row r="1"><c r="XFD1"/><c/></row>'],
  ])('refuse %s', (_, rows) => {
    expect(() => gridOf({ rows })).toThrow(expect.objectContaining({ code: 'DamagedPart' }));
  });
});

describe('formulas', () => {
  const formulasOf = (rows: string, ...addresses: string[]) => {
    const grid = gridOf({ rows });
    return addresses.map((address) => grid.at(at(address)).formula);
  };

  it('are read with their equals sign', () => {
    expect(
      formulasOf(
        '<row r="1"><c r="A1"><f>IF(B1&gt;0,"a","")</f></c><c r="B1"><v>1</v></c></row>',
        'A1',
        'B1',
      ),
    ).toEqual(['=IF(B1>0,"a","")', null]);
  });

  it('that are shared stand in each cell as that cell means them', () => {
    const rows =
      '<row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">A2*$A$1</f><v>2</v></c><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"></f><v>4</v></c><c r="C3"><f t="shared" si="0">9+1</f></c><c r="D3"><f t="shared" si="7"/></c></row>';
    expect(formulasOf(rows, 'B2', 'C2', 'B3', 'C3', 'D3')).toEqual([
      '=A2*$A$1',
      '=B2*$A$1',
      '=A3*$A$1',
      '=9+1',
      '=#REF!',
    ]);
  });

  it('that fill an area stand in all its cells', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>2</v></c><c r="B1"><v>4</v></c><c r="C1"><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>6</v></c><c r="B2"><v>8</v></c></row>' +
      '<row r="3"><c r="A3"><v>9</v></c><c r="B3"><f t="dataTable" ref="B3:B4" dt2D="0" dtr="0" r1="F1"/><v>1</v></c></row>' +
      '<row r="4"><c r="A4"><v>9</v></c><c r="B4"><v>2</v></c></row>';
    expect(formulasOf(rows, 'A1', 'B1', 'C1', 'A2', 'B2', 'A3', 'B3', 'A4', 'B4')).toEqual([
      '=C1:D2*2',
      '=C1:D2*2',
      null,
      '=C1:D2*2',
      '=C1:D2*2',
      null,
      '=TABLE(F1)',
      null,
      '=TABLE(F1)',
    ]);
  });

  it('without a stored result have no value', () => {
    expect(cellOf('<row r="1"><c r="A1"><f>1+1</f></c></row>', 'A1')).toMatchObject({
      value: null,
      text: '',
      formula: '=1+1',
    });
    expect(cellOf('<row r="1"><c r="A1" t="str"><f>""</f><v></v></c></row>', 'A1')).toMatchObject({
      value: '',
      formula: '=""',
    });
  });

  it('of other sheets and names that mention the sheet are known to it', () => {
    const workbook = openWorkbook(
      workbookFile({
        sheets: [
          { name: 'Phụ lục', rows: '<row r="1"><c r="A1"><f>TỔNG*2</f></c></row>' },
          {
            name: 'Hai',
            rows: '<row r="1"><c r="A1"><f>SUM(\'Phụ lục\'!F7:F9)</f></c><c r="B1"><f>A1</f></c></row>',
          },
        ],
        workbook:
          '<definedNames><definedName name="_xlnm.Print_Area">\'Phụ lục\'!$A$1:$G$9</definedName><definedName name="Tổng">\'Phụ lục\'!$F$1</definedName></definedNames>',
      }),
    );
    expect(workbook.grid('Phụ lục').foreignFormulas).toEqual(["=SUM('Phụ lục'!F7:F9)", "='Phụ lục'!$F$1"]);
    expect(workbook.grid('Hai').foreignFormulas).toEqual([]);
  });
});

describe('the rest of a sheet', () => {
  it('gives merged areas', () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const grid = gridOf({
      rows,
      tail: '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/></mergeCells>',
    });
    expect(grid.merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 3 },
      { top: 2, left: 1, bottom: 3, right: 1 },
    ]);
  });

  const sixRows = (hidden: readonly number[]) =>
    [1, 2, 3, 4, 5, 6]
      .map((row) => `<row r="${row}"${hidden.includes(row) ? ' hidden="1"' : ''}><c><v>1</v></c></row>`)
      .join('');
  const filter =
    '<autoFilter ref="A2:B5"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>';

  it.each([
    ['by hand', '', [3, 6], []],
    ['by a filter', filter, [3, 6], [3]],
    ['above a filter, where its header stands', filter, [2, 3], [3]],
    [
      'beside a filter that chooses nothing',
      '<autoFilter ref="A2:B5"><filterColumn colId="0" hiddenButton="1"/></autoFilter>',
      [3, 6],
      [],
    ],
  ])('tells rows hidden %s', (_, tail, hidden, filtered) => {
    const grid = gridOf({ rows: sixRows(hidden), tail });
    expect([...grid.hiddenRows]).toEqual(hidden);
    expect([...grid.filteredRows]).toEqual(filtered);
  });

  it('tells rows that have no height, and forgets those below all content', () => {
    const grid = gridOf({
      rows: '<row r="1" ht="0" customHeight="1"><c><v>1</v></c></row><row r="2" hidden="true"/>',
    });
    expect([...grid.hiddenRows]).toEqual([1]);
  });

  it('tells rows that the filter of a table hides', () => {
    const grid = gridOf({
      rows: sixRows([3, 6]),
      tail: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([['rId1', 'table', '../tables/table1.xml']]),
        'xl/tables/table1.xml': `<table xmlns="${mainNamespace}" id="1" name="B" displayName="B" ref="A1:B5"><autoFilter ref="A1:B5"><filterColumn colId="0"><top10 val="1"/></filterColumn></autoFilter></table>`,
      },
    });
    expect([...grid.filteredRows]).toEqual([3]);
  });

  it('knows dates that count from 1904', () => {
    const grid = gridOf({
      rows: '<row r="1"><c r="A1" s="1"><v>44593</v></c><c r="B1" t="d"><v>2026-02-02</v></c></row>',
      styles,
      workbookPr: '<workbookPr date1904="true"/>',
    });
    expect(grid.date1904).toBe(true);
    expect(grid.cell(1, 1).text).toBe('02/02/2026');
    expect(grid.cell(1, 2).value).toBe(44593);
  });
});

describe('sheets', () => {
  const parts = workbookParts({
    sheets: [{ name: 'A &amp; B' }, { name: 'Ẩn', state: 'hidden' }, { name: 'Rất ẩn', state: 'veryHidden' }],
  });

  it('are listed with name, state and kind, and found by their relationships', () => {
    const relations = String(parts['xl/_rels/workbook.xml.rels'])
      .replace('worksheets/sheet1.xml', '\\xl\\Worksheets\\sheet2.xml')
      .replace('"worksheets/sheet2.xml', '"/xl/worksheets/sheet1.xml')
      .replace(
        'relationships/worksheet" Target="worksheets/sheet3.xml',
        'relationships/chartsheet" Target="worksheets/sheet3.xml',
      );
    const workbook = openWorkbook(
      zipParts({
        ...parts,
        'xl/_rels/workbook.xml.rels': relations,
        'xl/worksheets/sheet2.xml': `<worksheet xmlns="${mainNamespace}"><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>`,
      }),
    );
    expect(workbook.sheets).toEqual([
      { name: 'A & B', state: 'visible', kind: 'worksheet', own: null },
      { name: 'Ẩn', state: 'hidden', kind: 'worksheet', own: null },
      { name: 'Rất ẩn', state: 'veryHidden', kind: 'chartsheet', own: null },
    ]);
    expect(workbook.grid('A & B').cell(1, 1).value).toBe(2);
    expect(workbook.grid('Ẩn').lastRow).toBe(0);
    expect(() => workbook.grid('Rất ẩn')).toThrow(expect.objectContaining({ code: 'NotAWorksheet' }));
    expect(() => workbook.grid('Không có')).toThrow(expect.objectContaining({ code: 'NoSuchSheet' }));
  });

  it('are read whatever prefix and encoding their part uses', () => {
    const xml =
      '\uFEFF<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1">' +
      '<x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>Sở</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A2:B2"/></x:mergeCells></x:worksheet>';
    const bytes = new Uint8Array(Uint16Array.from(xml, (unit) => unit.charCodeAt(0)).buffer);
    const grid = gridOf({ sheets: [{ name: 'Một', xml: bytes }] });
    expect([
      grid.cell(1, 1).formula,
      grid.cell(1, 1).value,
      grid.cell(1, 2).value,
      grid.merges.length,
    ]).toEqual(['=1+1', 2, 'Sở', 1]);
  });

  it('are read once', () => {
    const workbook = openWorkbook(zipParts(parts));
    expect(workbook.grid('Ẩn')).toBe(workbook.grid('Ẩn'));
  });

  it('that are broken say so', () => {
    const broken = { ...parts, 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row>') };
    expect(() => openWorkbook(zipParts(broken)).grid('A & B')).toThrow(
      expect.objectContaining({ code: 'DamagedPart', data: { part: 'xl/worksheets/sheet1.xml' } }),
    );
  });
});
