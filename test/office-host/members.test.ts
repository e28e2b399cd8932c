import { describe, expect, it } from 'vitest';
import { Book } from './book/book';
import { loadExcel, type LoadedExcel } from './load-excel';

type Opened = LoadedExcel & { readonly book: Book };

function open(): Opened {
  const book = new Book();
  book.addSheet('Data').fill([
    ['Cơ quan', 'Số nhiệm vụ', 'Kinh phí'],
    ['Phòng Nội vụ', 7, 300],
    ['Phòng Tư pháp', 4, 20],
    ['Văn phòng', 11, 86],
  ]);
  return { ...loadExcel(book), book };
}

/** Does something with the sheet in front. */
function onSheet<Result>(
  { Excel }: LoadedExcel,
  step: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result,
): Promise<Result> {
  return Excel.run(async (context) => {
    const result = step(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}

const refuses = (code: string) => ({ code }) as const;

describe('sheets', () => {
  it('are added, named, moved, coloured, shown and taken away', async () => {
    const excel = open();
    await onSheet(excel, (_, { workbook: { worksheets } }) => {
      const added = worksheets.add('Tổng hợp');
      added.position = 0;
      added.tabColor = '#1f6fb2';
      added.showGridlines = false;
      added.activate();
      worksheets.add('Tạm').delete();
      worksheets.getItem('Data').visibility = 'Hidden';
    });
    const { sheets, active, undo } = excel.book;
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Tổng hợp', 'Visible'],
      ['Data', 'Hidden'],
    ]);
    expect([active.name, active.tabColor, active.showGridlines]).toEqual(['Tổng hợp', '#1F6FB2', false]);
    const read = await onSheet(excel, (sheet) => sheet.load('showGridlines'));
    expect(read.showGridlines).toBe(false);
    expect(undo.wipes).toContain('WorksheetCollection.add()');
  });

  it.each([
    ['Data', 'ItemAlreadyExists'],
    ['data', 'ItemAlreadyExists'],
    ['a/b', 'InvalidArgument'],
    ['x'.repeat(32), 'InvalidArgument'],
  ])('do not take the name %j', async (name, code) => {
    const adding = onSheet(open(), (_, { workbook }) => workbook.worksheets.add(name));
    await expect(adding).rejects.toMatchObject(refuses(code));
  });

  it('stay as they are in a workbook whose structure is protected', async () => {
    const excel = open();
    excel.book.isStructureProtected = true;
    const adding = onSheet(excel, (_, { workbook }) => workbook.worksheets.add('Mới'));
    await expect(adding).rejects.toMatchObject(refuses('AccessDenied'));
    const { protected: isProtected } = await onSheet(excel, (_, { workbook }) =>
      workbook.protection.load('protected'),
    );
    expect(isProtected).toBe(true);
  });

  it('let cells be selected on the sheet in front only', async () => {
    const excel = open();
    excel.book.addSheet('Khác');
    await onSheet(excel, (sheet) => sheet.getRange('B3').select());
    expect(excel.book.selection).toMatchObject({ sheet: excel.book.active, range: { top: 3, left: 2 } });
    const elsewhere = onSheet(excel, (_, { workbook }) =>
      workbook.worksheets.getItem('Khác').getRange('A1').select(),
    );
    await expect(elsewhere).rejects.toMatchObject(refuses('InvalidArgument'));
  });

  it('keep rows and columns in sight', async () => {
    const excel = open();
    const frozen = await onSheet(excel, (sheet) => {
      sheet.freezePanes.freezeRows(2);
      return sheet.freezePanes.getLocationOrNullObject().load('address');
    });
    expect(frozen.address).toBe('Data!1:2');
    expect(excel.book.active.frozenRows).toBe(2);
  });

  it('are protected and freed, at the price of the undo list', async () => {
    const excel = open();
    await onSheet(excel, (sheet) => sheet.protection.protect());
    expect(excel.book.active.isProtected).toBe(true);
    await onSheet(excel, (sheet) => sheet.protection.unprotect());
    expect(excel.book.active.isProtected).toBe(false);
    expect(excel.book.undo.wipes).toHaveLength(2);
  });
});

describe('ranges', () => {
  it('lead to other ranges', async () => {
    const addresses = await onSheet(open(), (sheet) => {
      const range = sheet.getRange('B2:C4');
      return [
        range.getCell(1, 1),
        range.getRow(0),
        range.getColumn(1),
        range.getOffsetRange(1, -1),
        range.getResizedRange(-1, 0),
        range.getLastCell(),
        range.getEntireRow(),
        range.getBoundingRect('A1'),
        sheet.getRange('A1:Z99').getUsedRange(),
        range.getIntersectionOrNullObject('C4:D9'),
      ].map((other) => other.load('address'));
    });
    expect(addresses.map(({ address }) => address.replace('Data!', ''))).toEqual([
      'C3',
      'B2:C2',
      'C2:C4',
      'A3:B5',
      'B2:C3',
      'C4',
      '2:4',
      'A1:C4',
      'A1:C4',
      'C4',
    ]);
  });

  it('end with the sheet', async () => {
    const beyond = onSheet(open(), (sheet) => sheet.getRangeByIndexes(1_048_575, 0, 2, 1).load('address'));
    await expect(beyond).rejects.toMatchObject(refuses('InvalidArgument'));
  });

  it('are found by what their cells hold', async () => {
    const { book, ...excel } = open();
    book.active.enter({ row: 5, col: 3 }, '=SUM(C2:C4)');
    const [formulas, texts, none] = await onSheet(
      excel,
      (sheet) =>
        [
          sheet.getUsedRange().getSpecialCellsOrNullObject('Formulas').load('address'),
          sheet.getUsedRange().getSpecialCellsOrNullObject('Constants', 'Text').load('cellCount'),
          sheet.getUsedRange().getSpecialCellsOrNullObject('Constants', 'Errors'),
        ] as const,
    );
    expect([formulas.address, texts.cellCount, none.isNullObject]).toEqual(['Data!C5', 6, true]);
  });

  it('are cleared of content, looks or both', async () => {
    const excel = open();
    await onSheet(excel, (sheet) => {
      sheet.getRange('A1:C1').format.font.bold = true;
      sheet.getRange('A1').clear('Formats');
      sheet.getRange('B1').clear('Contents');
      sheet.getRange('C1').clear();
    });
    const cells = [1, 2, 3].map((col) => excel.book.active.cell({ row: 1, col }));
    expect(cells.map(({ value, format }) => [value, format.bold])).toEqual([
      ['Cơ quan', false],
      [null, true],
      [null, false],
    ]);
  });

  it('tell what their cells and rows look like, one by one', async () => {
    const excel = open();
    excel.book.active.restyle({ row: 2, col: 1 }, { fontName: '.VnTime', strikethrough: true });
    excel.book.active.hiddenRows.add(3);
    const [cells, rows] = await onSheet(
      excel,
      (sheet) =>
        [
          sheet.getRange('A2:B2').getCellProperties({
            address: true,
            format: { font: { name: true, strikethrough: true } },
          }),
          sheet.getRange('A2:A3').getRowProperties({ rowHidden: true }),
        ] as const,
    );
    expect(cells.value).toEqual([
      [
        { address: 'Data!A2', format: { font: { name: '.VnTime', strikethrough: true } } },
        { address: 'Data!B2', format: { font: { name: 'Calibri', strikethrough: false } } },
      ],
    ]);
    expect(rows.value).toEqual([{ rowHidden: false }, { rowHidden: true }]);
  });

  it('lead to another place in the workbook', async () => {
    const excel = open();
    const cell = await onSheet(excel, (sheet) => {
      sheet.getRange('A2').hyperlink = { documentReference: 'Data!C2', textToDisplay: 'Xem' };
      return sheet.getRange('A2').load('hyperlink, values');
    });
    expect(cell.values).toEqual([['Xem']]);
    expect(cell.hyperlink).toMatchObject({ documentReference: 'Data!C2' });
  });

  it('are given links all at once, but for those that stay', async () => {
    const excel = open();
    const link = (documentReference: string) => ({ hyperlink: { documentReference } });
    const links = [[link('Data!C2')], [{}], [link('Data!C4')]];
    await onSheet(excel, (sheet) => sheet.getRange('A2:A4').setCellProperties(links));
    const cellOf = (row: number) => excel.book.active.cell({ row, col: 1 });
    const references = [2, 3, 4].map((row) => cellOf(row).hyperlink?.documentReference);
    expect(references).toEqual(['Data!C2', undefined, 'Data!C4']);
    expect(cellOf(2)).toMatchObject({
      value: 'Phòng Nội vụ',
      format: { fontColor: '#0563C1', underline: 'Single' },
    });
    await expect(
      onSheet(excel, (sheet) => sheet.getRange('A2:A4').setCellProperties([[{}]])),
    ).rejects.toMatchObject(refuses('InvalidArgument'));
  });

  it('are filled down with a formula whose relative references move', async () => {
    const excel = open();
    const filled = await onSheet(excel, (sheet) => {
      sheet.getRange('D2').formulas = [['=B2*$C$2']];
      sheet.getRange('D3:D4').copyFrom(sheet.getRange('D2'), 'Formulas');
      return sheet.getRange('D2:D4').load('formulas');
    });
    expect(filled.formulas).toEqual([['=B2*$C$2'], ['=B3*$C$2'], ['=B4*$C$2']]);
  });
});

describe('looks', () => {
  it('are given to several areas at once, to whole columns, and to cells that come later', async () => {
    const { book, ...excel } = open();
    await onSheet(excel, (sheet) => {
      sheet.getRanges('A1:B1, C3').format.fill.color = 'yellow';
      sheet.getRange('C:C').format.font.name = 'Times New Roman';
      sheet.getRange('B:C').format.columnWidth = 90;
      sheet.getRange('1:2').format.rowHeight = 33;
    });
    const { format } = book.active.cell({ row: 3, col: 3 });
    expect([format.fillColor, format.fontName]).toEqual(['#FFFF00', 'Times New Roman']);
    expect(book.active.cell({ row: 900, col: 3 }).format.fontName).toBe('Times New Roman');
    expect(book.active.cell({ row: 2, col: 2 }).format).toMatchObject({
      fillColor: '#FFFFFF',
      fontName: 'Calibri',
    });
    const sizes = await onSheet(excel, (sheet) =>
      sheet.getRange('A1:C3').format.load('columnWidth, rowHeight'),
    );
    expect([sizes.columnWidth, sizes.rowHeight]).toEqual([null, null]);
    expect([book.active.columnWidths.get(3), book.active.rowHeights.get(2)]).toEqual([90, 33]);
  });

  it('draw lines round an area and inside it', async () => {
    const { book, ...excel } = open();
    await onSheet(excel, (sheet) => {
      const { borders } = sheet.getRange('A1:B2').format;
      borders.getItem('EdgeTop').style = 'Continuous';
      borders.getItem('InsideVertical').style = 'Dash';
    });
    const sides = (row: number, col: number) =>
      Object.entries(book.active.cell({ row, col }).format.borders).map(([side, { style }]) => [side, style]);
    expect(sides(1, 1)).toEqual([
      ['EdgeTop', 'Continuous'],
      ['EdgeRight', 'Dash'],
    ]);
    expect(sides(2, 2)).toEqual([['EdgeLeft', 'Dash']]);
  });

  it('are refused where Excel knows no such thing', async () => {
    const painting = onSheet(open(), (sheet) => {
      sheet.getRange('A1').format.fill.color = 'màu vàng';
    });
    await expect(painting).rejects.toMatchObject(refuses('InvalidArgument'));
  });
});

describe('names', () => {
  it('belong to the workbook or to a sheet, are hidden, changed and deleted', async () => {
    const { book, ...excel } = open();
    await onSheet(excel, (sheet, { workbook: { names } }) => {
      names.add('PhuLuc_Ngay', sheet.getRange('B2'));
      sheet.names.add('Khối', '=Data!$A$1:$C$4').visible = false;
      names.add('Tạm', '=1').delete();
    });
    expect(
      [...book.names].map(({ name, formula, visible, scope }) => [name, formula, visible, scope?.name]),
    ).toEqual([
      ['PhuLuc_Ngay', '=Data!$B$2', true, undefined],
      ['Khối', '=Data!$A$1:$C$4', false, 'Data'],
    ]);
    const [own, other, range] = await onSheet(
      excel,
      (sheet, { workbook }) =>
        [
          sheet.names.load('items/name, items/formula, items/visible'),
          workbook.names.getItemOrNullObject('Khối'),
          workbook.names.getItem('phuluc_ngay').getRange().load('address, values'),
        ] as const,
    );
    expect(own.items.map(({ name, formula, visible }) => [name, formula as unknown, visible])).toEqual([
      ['Khối', '=Data!$A$1:$C$4', false],
    ]);
    expect(other.isNullObject).toBe(true);
    expect([range.address, range.values]).toEqual(['Data!B2', [[7]]]);
  });

  it.each([
    ['A1', 'InvalidArgument'],
    ['hai từ', 'InvalidArgument'],
    ['Đã_có', 'ItemAlreadyExists'],
  ])('are not called %j', async (name, code) => {
    const adding = onSheet(open(), (_, { workbook: { names } }) => {
      names.add('Đã_có', '=1');
      names.add(name, '=2');
    });
    await expect(adding).rejects.toMatchObject(refuses(code));
  });
});

describe('settings', () => {
  it('are kept in the workbook by their key', async () => {
    const { book, ...excel } = open();
    await onSheet(excel, (_, { workbook }) => {
      workbook.settings.add('cột', { task: 'B' });
      workbook.settings.add('thừa', 1);
    });
    const [kept, none] = await onSheet(
      excel,
      (_, { workbook: { settings } }) =>
        [
          settings.getItemOrNullObject('cột').load('value'),
          settings.getItemOrNullObject('không có').load('value'),
        ] as const,
    );
    expect([kept.value, none.isNullObject]).toEqual([{ task: 'B' }, true]);
    await onSheet(excel, (_, { workbook }) => workbook.settings.getItem('thừa').delete());
    expect([...book.settings.keys()]).toEqual(['cột']);
    expect(book.undo.wipes).toEqual([
      'SettingCollection.add()',
      'SettingCollection.add()',
      'Setting.delete()',
    ]);
  });
});

describe('tables', () => {
  it('stand over a block, with headers that are texts and differ', async () => {
    const { book, ...excel } = open();
    book.active.put({ row: 1, col: 2 }, { value: 'Cơ quan' });
    book.active.put({ row: 1, col: 3 }, { value: null });
    const table = await onSheet(excel, (sheet) => {
      const added = sheet.tables.add('A1:C4', true);
      added.name = 'PhuLuc_Data';
      added.style = 'TableStyleLight1';
      added.columns.load('items/name');
      return added.load('name, showHeaders, worksheet/name');
    });
    expect([table.name, table.showHeaders, table.worksheet.name]).toEqual(['PhuLuc_Data', true, 'Data']);
    expect(table.columns.items.map(({ name }) => name)).toEqual(['Cơ quan', 'Cơ quan2', 'Column3']);
    const parts = await onSheet(excel, (sheet, { workbook }) => {
      const found = workbook.tables.getItem('phuluc_data');
      found.resize('A1:C6');
      return [
        found.getRange(),
        found.getHeaderRowRange(),
        found.getDataBodyRange(),
        sheet.getRange('PhuLuc_Data'),
      ].map((range) => range.load('address'));
    });
    expect(parts.map(({ address }) => address)).toEqual([
      'Data!A1:C6',
      'Data!A1:C1',
      'Data!A2:C6',
      'Data!A1:C6',
    ]);
    await onSheet(excel, (sheet) => sheet.tables.getItem('PhuLuc_Data').convertToRange());
    expect(book.tables).toEqual([]);
    expect(book.active.cell({ row: 2, col: 1 }).value).toBe('Phòng Nội vụ');
  });

  it('stand neither over each other nor over merged cells', async () => {
    const excel = open();
    const twice = onSheet(excel, (sheet) => {
      sheet.tables.add('A1:C4', true);
      sheet.tables.add('C4:D5', true);
    });
    await expect(twice).rejects.toMatchObject(refuses('InvalidArgument'));
    const merged = onSheet(open(), (sheet) => {
      sheet.getRange('A2:B2').merge();
      sheet.tables.add('A1:C4', true);
    });
    await expect(merged).rejects.toMatchObject(refuses('MergedRangeConflict'));
  });

  it('filter their rows', async () => {
    const { book, ...excel } = open();
    await onSheet(excel, (sheet) => sheet.tables.add('A1:C4', true));
    book.active.filteredRows.add(3);
    const filtered = await onSheet(excel, (sheet) =>
      sheet.tables.getItemAt(0).autoFilter.load('isDataFiltered'),
    );
    expect(filtered.isDataFiltered).toBe(true);
    await onSheet(excel, (sheet) => sheet.tables.getItemAt(0).clearFilters());
    expect(book.active.filteredRows.size).toBe(0);
  });
});

describe('printing', () => {
  it('is set up as it is asked for', async () => {
    const { book, ...excel } = open();
    await onSheet(excel, (sheet) => {
      const { pageLayout, horizontalPageBreaks } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintMargins('Centimeters', { top: 2, left: 3 });
      pageLayout.setPrintArea('A1:C4');
      pageLayout.setPrintTitleRows('$1:$1');
      pageLayout.headersFooters.state = 'FirstAndDefault';
      pageLayout.headersFooters.defaultForAllPages.centerHeader = '&P';
      horizontalPageBreaks.add('A3');
    });
    const { print } = book.active;
    expect(print.setup).toMatchObject({ orientation: 'Landscape', paperSize: 'A4', bottomMargin: 54 });
    expect(print.setup.zoom).toEqual({ horizontalFitToPages: 1 });
    expect(print.setup.topMargin).toBeCloseTo(56.69, 2);
    expect(print.setup.leftMargin).toBeCloseTo(85.04, 2);
    expect(print.area).toEqual({ top: 1, left: 1, bottom: 4, right: 3 });
    expect(print.titleRows).toMatchObject({ top: 1, bottom: 1 });
    expect([...print.rowBreaks]).toEqual([3]);
    expect(print.pages.defaultForAllPages.centerHeader).toBe('&P');
    expect(print.pages.firstPage.centerHeader).toBe('');
    expect([...book.names].map(({ name }) => name)).toEqual(['Print_Area', 'Print_Titles']);
  });

  it('repeats whole rows only', async () => {
    const part = onSheet(open(), (sheet) => sheet.pageLayout.setPrintTitleRows('A1:C1'));
    await expect(part).rejects.toMatchObject(refuses('InvalidArgument'));
  });
});

describe('charts', () => {
  it('find their series in a block, and take others', async () => {
    const { book, ...excel } = open();
    await onSheet(excel, (sheet) => {
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B4'), 'Columns');
      chart.name = 'PhuLuc 1';
      chart.title.text = 'Nhiệm vụ theo cơ quan';
      chart.title.format.font.size = 13;
      chart.legend.visible = false;
      chart.setPosition('E2', 'G9');
      chart.axes.categoryAxis.reversePlotOrder = true;
      const money = chart.series.add('Kinh phí');
      money.setValues(sheet.getRange('C2:C4'));
      money.setXAxisValues(sheet.getRange('A2:A4'));
      money.format.fill.setSolidColor('#1F6FB2');
      money.hasDataLabels = true;
    });
    const [chart] = book.active.charts;
    expect(chart?.box).toMatchObject({ name: 'PhuLuc 1', left: 192, top: 15, width: 144, height: 120 });
    expect(chart?.title).toMatchObject({ text: 'Nhiệm vụ theo cơ quan', font: { size: 13 } });
    expect([chart?.legend.visible, chart?.categoryAxis.reversePlotOrder]).toEqual([false, true]);
    expect(chart?.series).toMatchObject([
      {
        look: { name: 'Số nhiệm vụ' },
        values: { top: 2, left: 2, bottom: 4, right: 2 },
        categories: { top: 2, left: 1, bottom: 4, right: 1 },
      },
      {
        look: { name: 'Kinh phí', hasDataLabels: true },
        values: { top: 2, left: 3, bottom: 4, right: 3 },
        fill: '#1F6FB2',
      },
    ]);
    await onSheet(excel, (sheet) => sheet.charts.getItem('PhuLuc 1').delete());
    expect(book.active.charts).toEqual([]);
  });
});

describe('rules for cells', () => {
  it('change the look of cells while a formula holds', async () => {
    const { book, ...excel } = open();
    await onSheet(excel, (sheet) => {
      const { custom } = sheet.getRange('A2:C4').conditionalFormats.add('Custom');
      custom.rule.formula = '=$C2>100';
      custom.format.fill.color = '#FDE7E9';
      custom.format.font.bold = true;
      custom.format.borders.getItem('EdgeTop').style = 'Continuous';
    });
    const [rule] = book.active.conditionalFormats;
    expect(rule).toMatchObject({
      range: { top: 2, left: 1, bottom: 4, right: 3 },
      formula: '=$C2>100',
      look: { fill: { color: '#FDE7E9' }, font: { bold: true, italic: null } },
    });
    expect(rule?.look.borders.get('EdgeTop')?.style).toBe('Continuous');
    await onSheet(excel, (sheet) => sheet.getRange('A1:A9').conditionalFormats.clearAll());
    expect(book.active.conditionalFormats).toEqual([]);
  });

  it('limit what is typed, to a list that is not too long', async () => {
    const { book, ...excel } = open();
    const inline = (sheet: Excel.Worksheet, source: string) => {
      sheet.getRange('B2:B4').dataValidation.rule = { list: { inCellDropDown: true, source } };
    };
    await onSheet(excel, (sheet) => inline(sheet, 'Hoàn thành,Đang làm'));
    await onSheet(excel, (sheet) => sheet.getRange('B3').dataValidation.clear());
    expect(book.active.validations.map(({ range, rule }) => [range.top, range.bottom, rule['list']])).toEqual(
      [
        [2, 2, { inCellDropDown: true, source: 'Hoàn thành,Đang làm' }],
        [4, 4, { inCellDropDown: true, source: 'Hoàn thành,Đang làm' }],
      ],
    );
    const types = await onSheet(excel, (sheet) =>
      ['B2', 'B3', 'B2:B4'].map((address) => sheet.getRange(address).dataValidation.load('type')),
    );
    expect(types.map(({ type }) => type)).toEqual(['List', 'None', null]);
    const long = onSheet(excel, (sheet) => inline(sheet, 'x'.repeat(256)));
    await expect(long).rejects.toMatchObject(refuses('InvalidArgument'));
  });
});
