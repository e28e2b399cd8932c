import { describe, expect, it } from 'vitest';
import type { CellSpec, SheetSpec } from '../../../core/grid/sheet-spec';
import { at } from '../../../../test/support/grid';
import { areas, plainSpec, summarySpec } from '../../../../test/support/summary-spec';
import {
  mainNamespace,
  partText,
  relationshipsXml,
  unzip,
  withParts,
  workbookFile,
  type TestWorkbook,
} from '../../../../test/support/workbook-files';
import { emptyWorkbook } from '../empty-workbook';
import { openWorkbook, type XlsxWorkbook } from '../workbook';

const sheet = 'Tổng hợp';
const sheetPart = 'xl/worksheets/sheet2.xml';

const planRows =
  '<row r="1"><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>' +
  '<row r="2"><c r="B2" t="s"><v>2</v></c><c r="C2"><v>5</v></c></row>' +
  '<row r="3"><c r="C3"><v>20.5</v></c></row><row r="4"><c r="C4"><v>380.5</v></c></row>' +
  '<row r="5"><c r="C5"><f>SUM(C2:C4)</f><v>406</v></c></row>';

const strings = ['Lĩnh vực', 'Kinh phí', 'Thể chế'].map((text) => `<si><t>${text}</t></si>`);

/** A workbook with a plan on its only sheet. */
function planFile(more: Partial<TestWorkbook> = {}): Uint8Array {
  return workbookFile({ sheets: [{ name: 'Phụ lục', rows: planRows }], strings, ...more });
}

function put(file: Uint8Array, ...specs: readonly SheetSpec[]): Uint8Array {
  const workbook = openWorkbook(file);
  expect(workbook.putSheets(specs)).toEqual([]);
  return workbook.save();
}

/** The file with a piece of the summary's XML in place of another. */
function edited(file: Uint8Array, ...changes: readonly (readonly [RegExp | string, string])[]): Uint8Array {
  return withParts(file, {
    [sheetPart]: (xml) =>
      changes.reduce((text, [from, to]) => {
        const changed = text.replace(from, to);
        expect(changed).not.toBe(text);
        return changed;
      }, xml),
  });
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzip(before), unzip(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter(
    (name) => Buffer.compare(old[name] ?? new Uint8Array(), now[name] ?? new Uint8Array()) !== 0,
  );
}

describe('a new sheet', () => {
  const file = put(planFile(), summarySpec({}));
  const workbook = openWorkbook(file);

  it('comes after the others and is known as ours', () => {
    expect(workbook.sheets.map(({ name, own }) => [name, own])).toEqual([
      ['Phụ lục', null],
      [sheet, 'summary'],
    ]);
  });

  it('reads back with its values, formulas, formats and merges', () => {
    const grid = workbook.grid(sheet);
    expect(grid.at(at('C6'))).toMatchObject({ value: 5, formula: "='Phụ lục'!$C$2", text: '5.00' });
    expect(grid.at(at('B8'))).toMatchObject({ value: `${areas[2]?.title}`, formula: null });
    expect(grid.at(at('F8'))).toMatchObject({ value: ' chậm <&>', formula: '=IF(E8>0," chậm <&>","")' });
    expect(grid.at(at('F2'))).toMatchObject({ text: '31/12/2023', font: 'Times New Roman' });
    expect(grid.at(at('G7')).value).toBe(true);
    expect(grid.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 6 }]);
  });

  it('leaves every part as it is that need not know of it', () => {
    const touched = changedParts(planFile(), file);
    expect(touched).not.toContain('xl/worksheets/sheet1.xml');
    expect(touched).toEqual(
      expect.arrayContaining(['[Content_Types].xml', 'xl/workbook.xml', 'xl/sharedStrings.xml', sheetPart]),
    );
  });

  it('shares its texts, which are never taken for formulas', () => {
    expect(partText(file, 'xl/sharedStrings.xml')).toContain('<t>=Xây dựng và phát triển');
    expect(partText(file, sheetPart)).not.toContain('inlineStr');
  });

  it('has the print set-up of an official document', () => {
    const xml = partText(file, sheetPart);
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain('<pageMargins left="1.1811" right="0.5906" top="0.7874" bottom="0.7874"');
    expect(xml).toMatch(
      /<pageSetup paperSize="9"[^>]* fitToWidth="1" fitToHeight="0" orientation="landscape"/,
    );
    expect(xml).toContain(
      '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader></headerFooter>',
    );
    expect(xml).toContain(
      '<rowBreaks count="1" manualBreakCount="1"><brk id="8" max="16383" man="1"/></rowBreaks>',
    );
  });

  it('has what a person works with: frozen rows, a cell for numbers, a link, a conditional format', () => {
    const xml = partText(file, sheetPart);
    expect(xml).toContain('<pane ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<dataValidation type="whole" operator="between" showErrorMessage="1"');
    expect(xml).toContain('sqref="F4"><formula1>0</formula1><formula2>366</formula2></dataValidation>');
    expect(xml).toContain('<hyperlink ref="B6" location="\'Phụ lục\'!B2" display="Cải cách thể chế"/>');
    expect(xml).toMatch(/<cfRule type="expression" dxfId="0" priority="1"><formula>E6&gt;0<\/formula>/);
  });

  it('keeps the children of the sheet in the order of the schema', () => {
    const order = [
      ...partText(file, sheetPart).matchAll(
        /<(sheetPr|dimension|sheetViews|sheetFormatPr|cols|sheetData|mergeCells|conditionalFormatting|dataValidations|hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|drawing|tableParts)[ />]/g,
      ),
    ].map(([, name]) => name);
    expect(order).toEqual([
      ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'mergeCells'],
      ...[
        'conditionalFormatting',
        'dataValidations',
        'hyperlinks',
        'printOptions',
        'pageMargins',
        'pageSetup',
      ],
      ...['headerFooter', 'rowBreaks', 'drawing', 'tableParts'],
    ]);
  });

  it('gives the workbook its names in the order of the alphabet', () => {
    const names = [
      ...partText(file, 'xl/workbook.xml').matchAll(/<definedName name="([^"]+)"([^>]*)>([^<]*)/g),
    ];
    expect(names.map(([, name, , refersTo]) => `${name} ${refersTo}`)).toEqual([
      "_PhuLuc_input_NgayBaoCao 'Tổng hợp'!$F$2",
      "_PhuLuc_input_NguoiKy 'Tổng hợp'!$F$3",
      "_PhuLuc_name_TongKinhPhi 'Tổng hợp'!$C$9",
      "_PhuLuc_summary 'Tổng hợp'!$A$1:$G$43",
      "_xlnm.Print_Area 'Tổng hợp'!$A$1:$F$44",
      "_xlnm.Print_Titles 'Tổng hợp'!$5:$5",
      "NgayBaoCao 'Tổng hợp'!$F$2",
      "NguoiKy 'Tổng hợp'!$F$3",
      "TongKinhPhi 'Tổng hợp'!$C$9",
    ]);
    const hidden = names.filter(([, , attributes = '']) => attributes.includes('hidden="1"'));
    expect(hidden.map(([, name]) => name)).toEqual([
      '_PhuLuc_input_NgayBaoCao',
      '_PhuLuc_input_NguoiKy',
      '_PhuLuc_name_TongKinhPhi',
      '_PhuLuc_summary',
      'TongKinhPhi',
    ]);
  });

  it('has tables whose titles are those of their cells, line breaks included, and numbers of their own', () => {
    const other =
      '<table xmlns="x" id="7" name="Khac" displayName="Khac" ref="A1:B2"><autoFilter ref="A1:B2"/></table>';
    const tabled = planFile({
      parts: {
        'xl/tables/table1.xml': other,
        'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([['t', 'table', '../tables/table1.xml']]),
      },
    });
    const now = put(tabled, summarySpec({}));
    expect(partText(now, 'xl/tables/table1.xml')).toBe(other);
    const xml = partText(now, 'xl/tables/table2.xml');
    expect(xml).toMatch(/<table xmlns="[^"]*" id="8" name="TongHop" displayName="TongHop" ref="A5:G8" /);
    expect(xml).toContain('<tableColumn id="3" name="Kinh phí_x000a_(triệu đồng)"/>');
    const clash = {
      ...summarySpec({}),
      tables: [{ name: 'KHAC', range: { top: 5, left: 1, bottom: 8, right: 7 } }],
    };
    expect(
      openWorkbook(tabled)
        .putSheets([clash])
        .map(({ code }) => code),
    ).toEqual(['DefinedNameTaken']);
  });

  it('goes into a workbook that has neither shared texts nor styles', () => {
    const bare = workbookFile({ sheets: [{ name: 'Phụ lục', rows: '' }] });
    const grid = openWorkbook(put(bare, summarySpec({}))).grid(sheet);
    expect(grid.at(at('B6'))).toMatchObject({ value: 'Cải cách thể chế', font: 'Times New Roman' });
  });

  it('makes a workbook of its own', () => {
    const own = emptyWorkbook();
    expect(own.sheets).toEqual([]);
    own.putSheets([summarySpec({ plan: sheet })]);
    expect(openWorkbook(own.save()).sheets.map(({ name }) => name)).toEqual([sheet]);
  });

  it('drops the chain of calculation, which it makes wrong', () => {
    const chained = withParts(planFile({ parts: { 'xl/calcChain.xml': '<calcChain/>' } }), {
      'xl/_rels/workbook.xml.rels': (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="c" Type="x/calcChain" Target="calcChain.xml"/></Relationships>',
        ),
      '[Content_Types].xml': (xml) =>
        xml.replace('</Types>', '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>'),
    });
    const now = put(chained, summarySpec({}));
    expect(Object.keys(unzip(now))).not.toContain('xl/calcChain.xml');
    expect(partText(now, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partText(now, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(partText(now, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });
});

describe('a sheet that stands there already', () => {
  const first = put(planFile(), summarySpec({}));

  it('is the same, byte for byte, when it is written a second time', () => {
    expect(changedParts(first, put(first, summarySpec({})))).toEqual([]);
  });

  it('grows and shrinks with its table, charts and names', () => {
    const more = [...areas, ...areas.map((area) => ({ ...area, title: `${area.title} (tiếp)` }))];
    const grown = put(first, summarySpec({ areas: more }));
    expect(openWorkbook(grown).grid(sheet).at(at('C12'))).toMatchObject({
      value: 812,
      formula: '=SUM(C6:C11)',
    });
    expect(partText(grown, 'xl/tables/table1.xml')).toContain('ref="A5:G11"');
    expect(changedParts(first, put(grown, summarySpec({})))).toEqual(['xl/sharedStrings.xml']);
  });

  it('loses tables, charts and merges that are no longer declared', () => {
    const bare = put(first, plainSpec('summary', sheet, [['Chỉ còn một ô']]));
    expect(Object.keys(unzip(bare)).filter((name) => /charts|tables/.test(name))).toEqual([]);
    const grid = openWorkbook(bare).grid(sheet);
    expect([grid.lastRow, grid.lastCol, grid.merges]).toEqual([1, 1, []]);
    const xml = partText(bare, sheetPart);
    expect(xml).not.toMatch(/tablePart|hyperlink|conditionalFormatting|dataValidation|brk|<row r="[2-9]"/);
    expect(partText(bare, 'xl/workbook.xml')).not.toMatch(/NgayBaoCao|Print_Titles|Print_Area/);
  });

  it('keeps widths, print set-up and position, and what people put beside it', () => {
    const used = edited(
      first,
      ['width="40.7109375"', 'width="55"'],
      ['orientation="landscape"', 'orientation="portrait"'],
      [/(<row r="6".*?)<\/row>/, '$1<c r="I6"><v>77</v></c><c r="J6"><f>I6*2</f><v>154</v></c></row>'],
      [
        '</sheetData>',
        '<row r="60" ht="33" customHeight="1"><c r="A60" t="inlineStr"><is><t>Ghi chú riêng</t></is></c></row></sheetData>',
      ],
      ['<mergeCell ref="A1:F1"/>', '<mergeCell ref="A1:F1"/><mergeCell ref="I8:J9"/>'],
      [
        '<conditionalFormatting ',
        '<conditionalFormatting sqref="E6 I6:J9"><cfRule type="expression" dxfId="0" priority="7"><formula>I6>1</formula></cfRule></conditionalFormatting><conditionalFormatting ',
      ],
      ['<brk id="8"', '<brk id="50" max="16383" man="1"/><brk id="8"'],
    );
    const now = put(used, summarySpec({ areas: areas.slice(0, 2) }));
    const xml = partText(now, sheetPart);
    expect(xml).toContain('width="55"');
    expect(xml).toContain('orientation="portrait"');
    expect(xml).toContain('<mergeCell ref="I8:J9"/>');
    expect(xml).toContain(
      '<conditionalFormatting sqref="I6:J9"><cfRule type="expression" dxfId="0" priority="7">',
    );
    expect(xml).toContain('priority="8"><formula>E6&gt;0');
    expect(xml).toContain('<row r="60" ht="33" customHeight="1">');
    expect(xml).toContain('<brk id="7" max="16383" man="1"/><brk id="50"');
    const grid = openWorkbook(now).grid(sheet);
    expect([grid.at(at('I6')).value, grid.at(at('J6')).formula]).toEqual([77, '=I6*2']);
    expect(grid.at(at('A60')).value).toBe('Ghi chú riêng');
    expect([grid.at(at('B8')).value, grid.at(at('B9')).value]).toEqual(['Tổng cộng', null]);
  });

  it('keeps what people typed into the cells that it left empty, as long as it needs none of them', () => {
    const note = (cell: string, text: string) => `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const noted = edited(
      first,
      [/(<row r="2".*?<c r="F2".*?)<\/row>/, `$1${note('G2', 'Chờ ý kiến')}</row>`],
      [/<row r="5"/, `<row r="4">${note('C4', 'Đã hỏi lại')}</row><row r="5"`],
    );
    const again = put(noted, summarySpec({ areas: areas.slice(0, 2) }));
    const grid = openWorkbook(again).grid(sheet);
    expect([grid.at(at('G2')).value, grid.at(at('C4')).value]).toEqual(['Chờ ý kiến', 'Đã hỏi lại']);
    expect(grid.at(at('B9')).value).toBeNull();
    expect(changedParts(again, put(again, summarySpec({ areas: areas.slice(0, 2) })))).toEqual([]);
  });

  it('shows rows again that a filter of its table has hidden', () => {
    const filtered = edited(first, ['<row r="7">', '<row r="7" hidden="1">']);
    expect(openWorkbook(put(filtered, summarySpec({}))).grid(sheet).hiddenRows.size).toBe(0);
  });

  it('gives formulas of others their own text that shared one with a cell of ours', () => {
    const shared = edited(first, [
      /(<row r="6".*?<c r="D6"[^>]*>)<v>3<\/v>(.*?)<\/row>/,
      '$1<f t="shared" ref="D6:I6" si="0">A6+1</f><v>3</v>$2<c r="I6"><f t="shared" si="0"/><v>4</v></c></row>',
    ]);
    expect(
      openWorkbook(put(shared, summarySpec({})))
        .grid(sheet)
        .at(at('I6')).formula,
    ).toBe('=F6+1');
  });

  it('is written in the dialect of whoever saved it last', () => {
    const prefixed = withParts(first, {
      [sheetPart]: (xml) => xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
      'xl/workbook.xml': (xml) => xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
    });
    const now = put(prefixed, summarySpec({ areas: areas.slice(1) }));
    expect(partText(now, sheetPart)).not.toMatch(/<\/?(?!x:|\?)[a-z]/i);
    expect(partText(now, sheetPart)).toContain(`xmlns:x="${mainNamespace}"`);
    expect(openWorkbook(now).grid(sheet).at(at('C8'))).toMatchObject({ formula: '=SUM(C6:C7)', value: 401 });
  });

  it('is found and updated under the name that a person gave it', () => {
    const renamed = withParts(first, {
      'xl/workbook.xml': (xml) =>
        xml.replace('name="Tổng hợp"', 'name="Báo cáo"').replaceAll("'Tổng hợp'!", "'Báo cáo'!"),
    });
    const workbook = openWorkbook(renamed);
    expect(workbook.ownSheets().map(({ id, name }) => [id, name])).toEqual([['summary', 'Báo cáo']]);
    expect(() => workbook.putSheets([summarySpec({})])).toThrow('“Báo cáo” cannot be written as “Tổng hợp”');
    expect(workbook.putSheets([summarySpec({ name: 'Báo cáo' })])).toEqual([]);
    expect(openWorkbook(workbook.save()).sheets.map(({ name }) => name)).toEqual(['Phụ lục', 'Báo cáo']);
  });

  it('tells what people filled in', () => {
    const workbook = openWorkbook(first);
    workbook.apply(sheet, [
      { cell: at('F2'), before: 45_291, after: 45_322 },
      { cell: at('F3'), before: null, after: 'Chủ tịch' },
    ]);
    expect([...(workbook.ownSheets()[0]?.inputs ?? [])]).toEqual([
      ['NgayBaoCao', 45_322],
      ['NguoiKy', 'Chủ tịch'],
    ]);
  });

  it('lets results go that read it, but not its own', () => {
    const reader =
      '<row r="9"><c r="A9"><f>TongKinhPhi*2</f><v>812</v></c><c r="B9"><f>C2</f><v>5</v></c></row>';
    const file = withParts(first, {
      'xl/worksheets/sheet1.xml': (xml) => xml.replace('</sheetData>', `${reader}</sheetData>`),
    });
    const plan = openWorkbook(put(file, summarySpec({ areas: areas.slice(0, 2) }))).grid('Phụ lục');
    expect(plan.at(at('A9'))).toMatchObject({ formula: '=TongKinhPhi*2', value: null });
    expect(plan.at(at('B9')).value).toBe(5);
  });
});

describe('the formulas of our sheets', () => {
  function withSummary(): XlsxWorkbook {
    return openWorkbook(put(planFile(), summarySpec({})));
  }

  it('do not stand in the way of a fix', () => {
    expect(withSummary().grid('Phụ lục').foreignFormulas).toEqual([]);
  });

  it('lose their result when what they read is changed', () => {
    const workbook = withSummary();
    workbook.apply('Phụ lục', [{ cell: at('C2'), before: 5, after: 6 }]);
    const grid = workbook.grid(sheet);
    expect(grid.at(at('C6'))).toMatchObject({ formula: "='Phụ lục'!$C$2", value: null });
    expect(grid.at(at('C9'))).toMatchObject({ formula: '=SUM(C6:C8)', value: null });
    expect(grid.at(at('C7')).value).toBe(20.5);
  });
});

describe('what stands in the way', () => {
  const first = put(planFile(), summarySpec({}));
  const obstacles = (file: Uint8Array, ...specs: readonly SheetSpec[]) => {
    const workbook = openWorkbook(file);
    const found = workbook.putSheets(specs);
    expect(workbook.save()).toBe(file);
    return found.map(({ id, sheet: name, code, cell }) => ({ id, name, code, cell }));
  };
  const inTheWay = (code: string, cell: object | null = null) => [{ id: 'summary', name: sheet, code, cell }];

  it('is a sheet of somebody else that has the name, whatever its case', () => {
    const taken = planFile({ sheets: [{ name: 'TỔNG hợp' }] });
    expect(obstacles(taken, summarySpec({}))).toEqual(inTheWay('NameTaken'));
  });

  it('keeps the other sheets from being written as well', () => {
    const taken = planFile({ sheets: [{ name: 'Phụ lục', rows: planRows }, { name: 'Tổng hợp' }] });
    expect(obstacles(taken, plainSpec('due', 'Quá hạn', [['x']]), summarySpec({}))).toEqual(
      inTheWay('NameTaken'),
    );
  });

  it('is a sheet of ours with another purpose', () => {
    expect(obstacles(first, plainSpec('due', sheet, [['x']]))).toEqual([
      { id: 'due', name: sheet, code: 'NameTaken', cell: null },
    ]);
  });

  it('is a cell that somebody filled where the sheet would grow', () => {
    const noted = edited(first, ['</sheetData>', '<row r="45"><c r="C45"><v>1</v></c></row></sheetData>']);
    expect(openWorkbook(noted).putSheets([summarySpec({})])).toEqual([]);
    expect(obstacles(noted, summarySpec({ areas: [...areas, ...areas.slice(1)] }))).toEqual(
      inTheWay('ForeignCells', at('C45')),
    );
  });

  it('is a table or a merged area that reaches in', () => {
    const merged = edited(
      first,
      ['<mergeCell ref="A1:F1"/>', '<mergeCell ref="A1:F1"/><mergeCell ref="H46:J47"/>'],
      ['</sheetData>', '<row r="46"><c r="H46"><v>1</v></c></row></sheetData>'],
    );
    const wide = plainSpec(
      'summary',
      sheet,
      Array.from({ length: 47 }, () => Array.from({ length: 9 }, () => 1)),
    );
    expect(obstacles(merged, wide)).toEqual(inTheWay('ForeignCells', at('H46')));
  });

  it('is whatever stands on a sheet whose block was deleted', () => {
    const spec = plainSpec('summary', sheet, [[1], [2]]);
    const broken = withParts(put(planFile(), spec), {
      'xl/workbook.xml': (xml) => xml.replace("'Tổng hợp'!$A$1:$A$2", "'Tổng hợp'!#REF!"),
    });
    expect(openWorkbook(broken).ownSheets()).toHaveLength(1);
    expect(obstacles(broken, spec)).toEqual(inTheWay('ForeignCells', at('A1')));
    const emptied = edited(broken, [/<sheetData>.*<\/sheetData>/, '<sheetData/>']);
    expect(openWorkbook(put(emptied, spec)).grid(sheet).at(at('A2')).value).toBe(2);
  });

  it('is a protected sheet, a protected structure, a signature', () => {
    const isProtected = edited(first, ['</sheetData>', '</sheetData><sheetProtection sheet="1"/>']);
    expect(obstacles(isProtected, summarySpec({}))).toEqual(inTheWay('ProtectedSheet'));
    const locked = withParts(planFile(), {
      'xl/workbook.xml': (xml) => xml.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
    });
    expect(obstacles(locked, summarySpec({}))).toEqual(inTheWay('ProtectedStructure'));
    const signed = withParts(planFile({ parts: { 'origin.xml': '<x/>' } }), {
      '_rels/.rels': (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="s" Type="x/origin" Target="origin.xml"/></Relationships>',
        ),
    });
    expect(obstacles(signed, summarySpec({}))).toEqual(inTheWay('ReadOnly'));
  });

  it('is a name that the workbook gives to something else, unless that is gone', () => {
    const named = (refersTo: string) =>
      planFile({
        workbook: `<definedNames><definedName name="ngaybaocao">${refersTo}</definedName></definedNames>`,
      });
    expect(obstacles(named("'Phụ lục'!$A$1"), summarySpec({}))).toEqual(inTheWay('DefinedNameTaken'));
    const workbook = openWorkbook(put(named('#REF!'), summarySpec({})));
    expect(partText(workbook.save(), 'xl/workbook.xml').match(/name="ngaybaocao"/gi)).toHaveLength(1);
  });
});

describe('sheets that no file can hold', () => {
  const broken: Readonly<Record<string, SheetSpec>> = {
    'with an impossible name': summarySpec({ name: 'a/b' }),
    'with a name that is too long': summarySpec({ name: 'x'.repeat(32) }),
    'with a table without rows': summarySpec({ areas: [] }),
    'with a sentence about a cell that is too long': {
      ...summarySpec({}),
      entries: [
        {
          range: { top: 2, left: 2, bottom: 2, right: 2 },
          kind: 'date',
          from: 1,
          to: 2,
          message: 'x'.repeat(256),
        },
      ],
    },
    'with a text that is too long': plainSpec('summary', sheet, [['x'.repeat(32_768)]]),
    'with a number that is none': plainSpec('summary', sheet, [[Number.NaN]]),
  };

  it.each(Object.entries(broken))('are refused: %s', (_, spec) => {
    const file = put(planFile(), plainSpec('due', 'Quá hạn', [['x']]));
    const workbook = openWorkbook(file);
    expect(() => workbook.putSheets([plainSpec('due', 'Quá hạn', [['y']]), spec])).toThrow();
    expect(workbook.save()).toBe(file);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Phụ lục', 'Quá hạn']);
    expect(workbook.grid('Quá hạn').cell(1, 1).value).toBe('x');
    // What was tried leaves nothing behind that would disturb the next step.
    expect(workbook.putSheets([summarySpec({})])).toEqual([]);
  });

  it('are two of the same name or id', () => {
    const workbook = openWorkbook(planFile());
    expect(() => workbook.putSheets([summarySpec({}), summarySpec({ name: 'Khác' })])).toThrow('the same');
    expect(() => workbook.putSheets([summarySpec({}), plainSpec('due', 'tổng HỢP', [])])).toThrow('the same');
  });

  it.each([
    ['', 'has no title'],
    ['Stt', 'the same title'],
    ['x'.repeat(256), 'more than 255'],
  ])('have a table with a column called “%.9s”, which Excel would repair', (title, sentence) => {
    const spec = summarySpec({});
    const titled = (cell: CellSpec) => (cell.col === 2 ? { ...cell, value: title } : cell);
    const head = { cells: spec.rows[4]?.cells.map(titled) ?? [] };
    const rows = spec.rows.map((row, index) => (index === 4 ? head : row));
    expect(() => openWorkbook(planFile()).putSheets([{ ...spec, rows }])).toThrow(sentence);
  });
});
