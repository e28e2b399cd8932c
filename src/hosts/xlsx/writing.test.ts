import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '../../../test/support/grid';
import {
  mainNamespace,
  partText,
  relationshipsXml,
  unzip,
  workbookFile,
  type TestWorkbook,
} from '../../../test/support/workbook-files';
import type { CellValue } from '../../core/grid/grid';
import type { Patch } from '../../core/grid/patch';
import type { ObstacleCode } from '../host';
import { fileHost } from './file-host';
import { openWorkbook, type XlsxWorkbook } from './workbook';

const sheetPart = 'xl/worksheets/sheet1.xml';

function patch(address: string, before: CellValue, after: CellValue, numberFormat?: string): Patch {
  return { cell: at(address), before, after, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

function open(
  workbook: Partial<TestWorkbook> & {
    readonly rows?: string;
    readonly head?: string;
    readonly tail?: string;
  },
): XlsxWorkbook {
  const { rows = '', head = '', tail = '', sheets = [{ name: 'Một', rows, head, tail }], ...rest } = workbook;
  return openWorkbook(workbookFile({ sheets, ...rest }));
}

/** The content of `sheetData` after the patches, all of which have to be accepted. */
function rowsAfter(
  rows: string,
  patches: readonly Patch[],
  workbook: Partial<TestWorkbook> & { readonly head?: string } = {},
): string {
  const opened = open({ rows, ...workbook });
  const result = opened.apply('Một', patches);
  expect(result.obstacles).toEqual([]);
  expect(result.applied).toEqual(patches);
  return /<(\w+:)?sheetData>([\s\S]*)<\/\1?sheetData>/.exec(partText(opened.save(), sheetPart))?.[2] ?? '';
}

const styles =
  '<fonts count="2"><font/><font><strike/></font></fonts><cellXfs count="3"><xf/><xf fontId="0" quotePrefix="1"/><xf fontId="1"/></cellXfs>';

describe('writing a cell', () => {
  const strings = ['<si><t>cũ</t></si>', '<si><t>có sẵn</t></si>'];

  it.each<[string, string, Patch, string]>([
    [
      'a new text',
      '<c r="A1" s="1" t="s"><v>0</v></c>',
      patch('A1', 'cũ', 'mới'),
      '<c r="A1" s="1" t="s"><v>2</v></c>',
    ],
    [
      'a text that is there',
      '<c r="A1" t="s"><v>0</v></c>',
      patch('A1', 'cũ', 'có sẵn'),
      '<c r="A1" t="s"><v>1</v></c>',
    ],
    [
      'a number',
      '<c r="A1" s="1" t="s"><v>0</v></c>',
      patch('A1', 'cũ', 1.005),
      '<c r="A1" s="1"><v>1.005</v></c>',
    ],
    ['a truth value', '<c r="A1"><v>1</v></c>', patch('A1', 1, true), '<c r="A1" t="b"><v>1</v></c>'],
    [
      'an error',
      '<c r="A1"><v>1</v></c>',
      patch('A1', 1, { error: '#N/A' }),
      '<c r="A1" t="e"><v>#N/A</v></c>',
    ],
    ['nothing', '<c r="A1" s="1"><v>1</v></c>', patch('A1', 1, null), '<c r="A1" s="1"/>'],
    ['an empty text', '<c r="A1" s="1"><v>1</v></c>', patch('A1', 1, ''), '<c r="A1" s="1"/>'],
  ])('puts %s in its place', (_, cell, change, written) => {
    const rest = '<c r="B1" t="inlineStr"><is><t> giữ nguyên </t></is></c>';
    expect(
      rowsAfter(`<row r="1" spans="1:2" ht="30">${cell}${rest}</row>`, [change], { strings, styles }),
    ).toBe(`<row r="1" spans="1:2" ht="30">${written}${rest}</row>`);
  });

  it.each([
    '=1+1',
    '+84',
    '-5',
    '@SUM(A1)',
    '  hai dấu cách ',
    'dòng\nmới',
    'a\rb',
    '_x0041_',
    '\u0001',
    '<&>"',
  ])('keeps %j a text', (text) => {
    for (const table of [{ strings }, {}]) {
      const opened = open({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', ...table });
      opened.apply('Một', [patch('A1', 1, text)]);
      const { value, formula } = openWorkbook(opened.save()).grid('Một').cell(1, 1);
      expect([value, formula]).toEqual([text, null]);
    }
  });

  it('keeps the texts in the cells of a workbook that has them there', () => {
    expect(
      rowsAfter(
        '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>cũ</t></is></c></row>',
        [patch('A1', 'cũ', ' mới')],
        { styles },
      ),
    ).toBe('<row r="1"><c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve"> mới</t></is></c></row>');
  });

  it('counts the texts that the table holds and the cells that point to it', () => {
    const opened = open({
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c><c r="C1"><v>1</v></c></row>',
      strings,
    });
    opened.apply('Một', [patch('A1', 'cũ', 5), patch('B1', 1, 'mới'), patch('C1', 1, 'có sẵn')]);
    expect(partText(opened.save(), 'xl/sharedStrings.xml')).toBe(
      `<sst xmlns="${mainNamespace}" count="3" uniqueCount="3">${strings.join('')}<si><t>mới</t></si></sst>`,
    );
  });

  it('brings back what any text and number was', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(value, (after) => {
        const opened = open({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', strings });
        opened.apply('Một', [patch('A1', 1, after)]);
        expect(openWorkbook(opened.save()).grid('Một').cell(1, 1).value === after).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses to write what no cell can hold, and is then as before', () => {
    const opened = open({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    const before = opened.save();
    expect(() => opened.apply('Một', [patch('A1', 1, NaN)])).toThrow(/A1/);
    expect(opened.save()).toBe(before);
    expect(opened.grid('Một').cell(1, 1).value).toBe(1);
  });
});

describe('writing a cell that the sheet does not hold yet', () => {
  const head = '<dimension ref="B2:C3"/><cols><col min="1" max="4" style="1"/></cols>';
  const rows =
    '<row r="2" spans="2:3"><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c></row><row r="3" s="2" customFormat="1"/><row r="5"></row>';

  it('puts it where it belongs, in the style of its row or column', () => {
    const added = ['A1', 'A2', 'D2', 'C3', 'A4', 'B5', 'A9', 'B9'].map((address, index) =>
      patch(address, null, index),
    );
    expect(rowsAfter(rows, [...added].reverse(), { head, styles })).toBe(
      '<row r="1"><c r="A1" s="1"><v>0</v></c></row>' +
        '<row r="2"><c r="A2" s="1"><v>1</v></c><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c><c r="D2" s="1"><v>2</v></c></row>' +
        '<row r="3" s="2" customFormat="1"><c r="C3" s="2"><v>3</v></c></row>' +
        '<row r="4"><c r="A4" s="1"><v>4</v></c></row>' +
        '<row r="5"><c r="B5" s="1"><v>5</v></c></row>' +
        '<row r="9"><c r="A9" s="1"><v>6</v></c><c r="B9" s="1"><v>7</v></c></row>',
    );
  });

  it('widens the area that the sheet says it uses', () => {
    const opened = open({ rows, head });
    opened.apply('Một', [patch('E1', null, 1), patch('A4', null, 2)]);
    expect(partText(opened.save(), sheetPart)).toContain('<dimension ref="A1:E4"/>');
  });

  it('leaves the note of that area where no cell is new, however wrong it is', () => {
    const opened = open({ rows, head: '<dimension ref="A1"/>' });
    opened.apply('Một', [patch('C2', 2, 3)]);
    expect(partText(opened.save(), sheetPart)).toContain('<dimension ref="A1"/>');
  });

  it.each([
    [
      'an empty sheet',
      `<worksheet xmlns="${mainNamespace}"><sheetData/></worksheet>`,
      '<sheetData><row r="2"><c r="B2"><v>5</v></c></row></sheetData>',
    ],
    [
      'one with a prefix',
      `<x:worksheet xmlns:x="${mainNamespace}"><x:sheetData/></x:worksheet>`,
      '<x:sheetData><x:row r="2"><x:c r="B2"><x:v>5</x:v></x:c></x:row></x:sheetData>',
    ],
  ])('fills %s', (_, xml, written) => {
    const opened = open({ sheets: [{ name: 'Một', xml }] });
    opened.apply('Một', [patch('B2', null, 5)]);
    expect(partText(opened.save(), sheetPart)).toContain(written);
  });

  it('leaves the order of cells that do not say where they stand', () => {
    const opened = open({ rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>' });
    opened.apply('Một', [patch('B1', 2, 20), patch('C1', null, 30), patch('B2', null, 40)]);
    const grid = openWorkbook(opened.save()).grid('Một');
    expect(
      [grid.cell(1, 1), grid.cell(1, 2), grid.cell(1, 3), grid.cell(2, 1), grid.cell(2, 2)].map(
        ({ value }) => value,
      ),
    ).toEqual([1, 20, 30, 3, 40]);
  });
});

describe('number formats', () => {
  it('are given in a style of their own', () => {
    const opened = open({
      rows: '<row r="1"><c r="A1" s="1"><v>5</v></c><c r="B1" s="1"><v>6</v></c></row>',
      styles,
    });
    opened.apply('Một', [patch('A1', 5, 46055, 'dd/mm/yyyy'), patch('B1', 6, 6, 'dd/mm/yyyy')]);
    const file = opened.save();
    expect(partText(file, sheetPart)).toContain(
      '<c r="A1" s="3"><v>46055</v></c><c r="B1" s="3"><v>6</v></c>',
    );
    expect(openWorkbook(file).grid('Một').cell(1, 1).text).toBe('02/02/2026');
  });

  it('come to a workbook without styles too', () => {
    const opened = open({ rows: '<row r="1"><c r="A1"><v>5</v></c></row>' });
    opened.apply('Một', [patch('A1', 5, 46055, 'dd/mm/yyyy')]);
    const file = opened.save();
    expect(openWorkbook(file).grid('Một').cell(1, 1)).toMatchObject({
      value: 46055,
      numberFormat: 'dd/mm/yyyy',
    });
    expect(partText(file, '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"');
    expect(partText(file, 'xl/_rels/workbook.xml.rels')).toContain('Target="styles.xml"');
  });
});

describe('a change that fails', () => {
  it('takes back all that came with it, and nothing that came before', () => {
    const opened = open({ rows: '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><v>6</v></c></row>' });
    expect(() => opened.apply('Một', [patch('A1', 5, NaN, '0.0')])).toThrow();
    expect(Object.keys(unzip(opened.save()))).not.toContain('xl/styles.xml');
    opened.apply('Một', [patch('A1', 5, 7, '0.0')]);
    expect(() => opened.apply('Một', [patch('B1', 6, NaN, '0.00')])).toThrow();
    opened.apply('Một', [patch('B1', 6, 8, '0.00')]);
    const grid = openWorkbook(opened.save()).grid('Một');
    expect([grid.cell(1, 1).text, grid.cell(1, 2).text]).toEqual(['7.0', '8.00']);
  });
});

describe('results of formulas', () => {
  const sheets = [
    {
      name: 'Một',
      rows:
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><f>A1*2</f><v>2</v></c><c r="C1" t="str"><f>IF(B1&gt;1,"a","")</f><v>a</v></c><c r="D1"><f>F1</f><v>9</v></c></row>' +
        '<row r="2"><c r="A2"><f t="array" ref="A2:B2">A1:B1</f><v>1</v></c><c r="B2"><v>2</v></c><c r="E2"><v>7</v></c></row>',
    },
    { name: 'Hai', rows: '<row r="1"><c r="A1"><f>Một!C1</f><v>3</v></c></row>' },
    { name: 'Ba', rows: '<row r="1"><c r="A1"><f>Một!E2</f><v>7</v></c></row>' },
  ];

  it('that may have changed are dropped, on every sheet, and computed when the file is opened', () => {
    const opened = open({ sheets, styles, workbook: '<calcPr calcId="191029"/>' });
    const before = workbookFile({ sheets, styles, workbook: '<calcPr calcId="191029"/>' });
    opened.apply('Một', [patch('A1', 1, 5)]);
    const file = opened.save();
    expect(partText(file, sheetPart)).toContain(
      '<row r="1"><c r="A1"><v>5</v></c><c r="B1" s="1"><f>A1*2</f></c><c r="C1"><f>IF(B1&gt;1,"a","")</f></c><c r="D1"><f>F1</f><v>9</v></c></row>' +
        '<row r="2"><c r="A2"><f t="array" ref="A2:B2">A1:B1</f></c><c r="B2"></c><c r="E2"><v>7</v></c></row>',
    );
    expect(partText(file, 'xl/worksheets/sheet2.xml')).toContain('<c r="A1"><f>Một!C1</f></c>');
    expect(unzip(file)['xl/worksheets/sheet3.xml']).toEqual(unzip(before)['xl/worksheets/sheet3.xml']);
    expect(partText(file, 'xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    expect(opened.grid('Hai').cell(1, 1)).toMatchObject({ value: null, formula: '=Một!C1' });
  });

  it('that no change touches stay, and the workbook with them', () => {
    const before = workbookFile({ sheets, styles });
    const opened = openWorkbook(before);
    opened.apply('Một', [patch('E1', null, 'ghi chú')]);
    const file = opened.save();
    for (const name of ['xl/workbook.xml', 'xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml']) {
      expect(unzip(file)[name]).toEqual(unzip(before)[name]);
    }
  });

  it('stay where only a number format changes', () => {
    const opened = open({ sheets, styles });
    opened.apply('Một', [patch('A1', 1, 1, '0.0')]);
    expect(partText(opened.save(), sheetPart)).toContain('<f>A1*2</f><v>2</v>');
  });

  it.each([
    ['at the end', '', '<calcPr fullCalcOnLoad="1"/></workbook>'],
    [
      'before what has to follow',
      '<pivotCaches/><extLst/>',
      '<calcPr fullCalcOnLoad="1"/><pivotCaches/><extLst/></workbook>',
    ],
    [
      'where it says otherwise',
      '<calcPr fullCalcOnLoad="0" iterate="1"/>',
      '<calcPr fullCalcOnLoad="1" iterate="1"/></workbook>',
    ],
  ])('are ordered %s', (_, workbook, written) => {
    const opened = open({ sheets, styles, workbook });
    opened.apply('Một', [patch('A1', 1, 5)]);
    expect(partText(opened.save(), 'xl/workbook.xml')).toContain(written);
  });
});

describe('preflight', () => {
  const rows =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Cột</t></is></c><c r="B1"><v>2</v></c></row>' +
    '<row r="2" hidden="1"><c r="A2"><v>1</v></c><c r="B2"><f>A2</f><v>1</v></c><c r="C2" s="2"><v>3</v></c></row>' +
    '<row r="3"><c r="A3" t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r></is></c><c r="B3"><v>1</v></c></row>' +
    '<row r="4"><c r="A4"><f t="array" ref="A4:B5">E1:F2</f><v>1</v></c><c r="B4"><v>1</v></c></row>' +
    '<row r="6"><c r="A6"><v>1</v></c></row>';
  const workbook: TestWorkbook = {
    sheets: [
      {
        name: 'Một',
        rows,
        tail: '<mergeCells count="1"><mergeCell ref="B3:C3"/></mergeCells><tableParts><tablePart r:id="rId1"/></tableParts>',
      },
      { name: 'Hai', rows, tail: '<sheetProtection sheet="1" objects="1"/>' },
      { name: 'Ba', rows, tail: '<sheetProtection objects="1"/>' },
    ],
    styles,
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([
        ['rId1', 'table', '../tables/table1.xml'],
        ['rId2', 'pivotTable', '../pivotTables/pivotTable1.xml'],
      ]),
      'xl/tables/table1.xml': `<table xmlns="${mainNamespace}" id="1" name="B" displayName="B" ref="E1:F9" totalsRowCount="1"/>`,
      'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${mainNamespace}"><location ref="H1:I4"/></pivotTableDefinition>`,
    },
  };

  it.each<[string, Patch, ObstacleCode[]]>([
    ['a plain cell', patch('B1', 2, 3), []],
    ['a cell that is not there yet', patch('D8', null, 3), []],
    ['a value that has changed since', patch('B1', 9, 3), ['StaleCell']],
    ['a value where there was none', patch('B1', null, 3), ['StaleCell']],
    ['a formula in a hidden row', patch('B2', 1, 3), ['FormulaTarget', 'HiddenRow']],
    ['a cell that an array fills', patch('B4', 1, 3), ['FormulaTarget']],
    ['an empty cell that an array will fill', patch('B5', null, 3), ['FormulaTarget']],
    ['a cell of a pivot table', patch('I3', null, 3), ['FormulaTarget']],
    ['the first cell of a merge', patch('B3', 1, 3), []],
    ['another cell of a merge', patch('C3', null, 3), ['MergedTarget']],
    ['the header of a table', patch('E1', null, 'x'), ['TableHeader']],
    ['the total of a table', patch('F9', null, 'x'), ['TableHeader']],
    ['the inside of a table', patch('F8', null, 'x'), []],
    ['mixed formats', patch('A3', 'a', 'b'), ['RichText']],
    ['a struck-through cell in a hidden row', patch('C2', 3, 4), ['RichText', 'HiddenRow']],
    ['a hidden row', patch('A2', 1, 3), ['HiddenRow']],
    ['a text too long for a cell', patch('B1', 2, 'x'.repeat(32_768)), ['PayloadTooLarge']],
    ['a text as long as a cell takes', patch('B1', 2, 'x'.repeat(32_767)), []],
  ])('of %s', (_, change, codes) => {
    const opened = openWorkbook(workbookFile(workbook));
    const obstacles = opened.preflight('Một', [change]);
    expect(obstacles).toEqual(
      codes.map((code) => ({ cell: change.cell, code, refused: code !== 'HiddenRow' })),
    );
    const result = opened.apply('Một', [change]);
    expect(result.obstacles).toEqual(obstacles);
    expect(result.applied).toEqual(obstacles.some(({ refused }) => refused) ? [] : [change]);
    expect(result.unverified).toEqual([]);
  });

  it('of a protected sheet', () => {
    const opened = openWorkbook(workbookFile(workbook));
    expect(opened.preflight('Hai', [patch('B1', 2, 3)])).toEqual([
      { cell: at('B1'), code: 'ProtectedSheet', refused: true },
    ]);
    expect(opened.preflight('Ba', [patch('B1', 2, 3)])).toEqual([]);
  });

  it('of a signed workbook', () => {
    const signed = openWorkbook(
      workbookFile({
        ...workbook,
        parts: {
          ...workbook.parts,
          '_rels/.rels': relationshipsXml([
            ['rId1', 'officeDocument', 'xl/workbook.xml'],
            ['rId2', 'digital-signature/origin', '_xmlsignatures/origin.sigs'],
          ]),
        },
      }),
    );
    expect(signed.preflight('Một', [patch('B1', 2, 3)])).toEqual([
      { cell: at('B1'), code: 'ReadOnly', refused: true },
    ]);
  });

  it('of two patches of one cell', () => {
    const opened = openWorkbook(workbookFile(workbook));
    const result = opened.apply('Một', [patch('B1', 2, 3), patch('B1', 2, 4), patch('A6', 1, 2)]);
    expect(result.applied.map(({ after }) => after)).toEqual([3, 2]);
    expect(result.obstacles).toEqual([{ cell: at('B1'), code: 'StaleCell', refused: true }]);
    expect(opened.grid('Một').cell(1, 2).value).toBe(3);
  });
});

describe('a workbook that is changed more than once', () => {
  it('holds every change', () => {
    const opened = open({
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      strings: ['<si><t>một</t></si>'],
    });
    opened.apply('Một', [patch('A1', 'một', 'hai')]);
    opened.apply('Một', [patch('A1', 'hai', 'ba'), patch('B1', null, 'hai')]);
    const again = openWorkbook(opened.save());
    again.apply('Một', [patch('A1', 'ba', 'bốn', '@')]);
    const grid = openWorkbook(again.save()).grid('Một');
    expect([grid.cell(1, 1).value, grid.cell(1, 2).value, grid.cell(1, 1).numberFormat]).toEqual([
      'bốn',
      'hai',
      '@',
    ]);
  });

  it('is the file it was where no patch changes anything', () => {
    const file = workbookFile({ sheets: [{ name: 'Một', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });
    const opened = openWorkbook(file);
    expect(opened.apply('Một', []).applied).toEqual([]);
    expect(opened.apply('Một', [patch('A1', 1, 1), patch('B1', null, '')]).applied).toHaveLength(2);
    expect(opened.save()).toBe(file);
  });
});

describe('the file as a host', () => {
  it('answers in promises what the workbook says', async () => {
    const host = fileHost(open({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }));
    expect(await host.listSheets()).toEqual([
      { name: 'Một', state: 'visible', kind: 'worksheet', own: null },
    ]);
    expect(await host.preflight('Một', [patch('A1', 2, 3)])).toEqual([
      { cell: at('A1'), code: 'StaleCell', refused: true },
    ]);
    expect((await host.apply('Một', [patch('A1', 1, 3)])).applied).toHaveLength(1);
    expect((await host.read('Một')).cell(1, 1).value).toBe(3);
    await expect(host.read('Hai')).rejects.toMatchObject({ code: 'NoSuchSheet' });
  });
});
