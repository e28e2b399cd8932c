import { describe, expect, it } from 'vitest';
import { Book } from '../../../../test/office-host/book/book';
import type { Sheet } from '../../../../test/office-host/book/sheet';
import { openExcel } from '../../../../test/support/excel';
import { at } from '../../../../test/support/grid';
import { areas, plainSpec, summarySpec } from '../../../../test/support/summary-spec';
import { formatRange, parseRange } from '../../../core/grid/address';
import type { SheetSpec } from '../../../core/grid/sheet-spec';

const name = 'Tổng hợp';

function planBook(): Book {
  const book = new Book();
  book.addSheet('Phụ lục').fill([['Lĩnh vực', 'Kinh phí']]);
  return book;
}

/** Writes sheets one after the other into the same workbook. */
async function written(
  book: Book,
  specs: readonly SheetSpec[],
  excelApi = '1.14',
): Promise<{ sheet: Sheet; book: Book }> {
  const { host } = openExcel(book, { excelApi });
  for (const spec of specs) expect(await host.putSheets([spec])).toEqual([]);
  const sheet = book.sheet(specs[0]?.name ?? '');
  if (!sheet) throw new Error('The sheet was not written.');
  return { sheet, book };
}

/** But for those that Excel itself makes of the print set-up. */
function ownNames({ names }: Book) {
  return [...names].filter((own) => !own.name.startsWith('Print_'));
}

describe('a new sheet', async () => {
  const { sheet, book } = await written(planBook(), [summarySpec({})]);
  const formatAt = (address: string) => sheet.cell(at(address)).format;

  it('looks as it is declared', () => {
    expect(formatAt('A1')).toMatchObject({
      bold: true,
      fontSize: 14,
      fontName: 'Times New Roman',
      horizontalAlignment: 'Center',
    });
    expect(formatAt('E2')).toMatchObject({ italic: true, bold: false, horizontalAlignment: 'Left' });
    expect(formatAt('B5')).toMatchObject({
      fillColor: '#D9D9D9',
      wrapText: true,
      verticalAlignment: 'Center',
    });
    expect(Object.values(formatAt('C6').borders).map(({ style }) => style)).toEqual(
      Array(4).fill('Continuous'),
    );
    expect(formatAt('E2').borders).toEqual({});
    expect(sheet.cell(at('C6')).numberFormat).toBe('#,##0.00');
    expect(sheet.merges.map(formatRange)).toEqual(['A1:F1']);
  });

  it('leads to the plan', () => {
    expect(sheet.cell(at('B7')).hyperlink?.documentReference).toBe("'Phụ lục'!B3");
    expect(formatAt('B7')).toMatchObject({ fontColor: '#000000', underline: 'None' });
  });

  it('has its table, and names that only a program sees', () => {
    expect(book.tables.map((table) => [table.name, formatRange(table.range)])).toEqual([
      ['TongHop', 'A5:G8'],
    ]);
    const names = ownNames(book).map((own) => [own.name, own.scope?.name ?? null, own.visible, own.formula]);
    expect(names).toEqual([
      ['_PhuLuc_summary', name, false, expect.stringMatching(/^='Tổng hợp'!\$A\$1:\$G\$\d+$/)],
      ['_PhuLuc_input_NgayBaoCao', name, false, "='Tổng hợp'!$F$2"],
      ['_PhuLuc_input_NguoiKy', name, false, "='Tổng hợp'!$F$3"],
      ['_PhuLuc_name_TongKinhPhi', name, false, "='Tổng hợp'!$C$9"],
      ['NgayBaoCao', null, true, "='Tổng hợp'!$F$2"],
      ['NguoiKy', null, true, "='Tổng hợp'!$F$3"],
      ['TongKinhPhi', null, false, "='Tổng hợp'!$C$9"],
    ]);
  });

  it('marks and limits what may be typed', () => {
    const [rule] = sheet.conditionalFormats;
    expect(rule).toMatchObject({ range: parseRange('E6:E8'), formula: '=E6>0' });
    expect(rule?.look).toMatchObject({ font: { bold: true, color: '#9C0006' }, fill: { color: '#FFC7CE' } });
    const [validation] = sheet.validations;
    expect(validation?.rule).toEqual({ wholeNumber: { formula1: 0, formula2: 366, operator: 'Between' } });
    expect(validation?.errorAlert).toMatchObject({
      message: 'Hãy nhập số ngày "0–366" & <nguyên>.',
      style: 'Stop',
    });
  });

  it('shows its figures in charts of its own series', () => {
    expect(sheet.charts.map(({ box }) => [box.name, box.chartType])).toEqual([
      ['PhuLuc 1', 'BarClustered'],
      ['PhuLuc 2', 'BarStacked'],
    ]);
    const [, stacked] = sheet.charts;
    expect(
      stacked?.series.map(({ look, values, categories, fill }) => [look.name, values, categories, fill]),
    ).toEqual([
      ['Hoàn thành', parseRange('D6:D8'), parseRange('B6:B8'), '#1F4E79'],
      ['Quá hạn', parseRange('E6:E8'), parseRange('B6:B8'), '#C00000'],
    ]);
  });

  it('is printed as the decree has it', () => {
    const { setup, area, titleRows, rowBreaks, headersFooters, pages } = sheet.print;
    expect(setup).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
    });
    expect(setup.leftMargin).toBeCloseTo((30 / 25.4) * 72, 1);
    expect(area && formatRange(area)).toBe('A1:F44');
    expect(titleRows).toMatchObject({ top: 5, bottom: 5 });
    expect([...rowBreaks]).toEqual([9]);
    expect(headersFooters.state).toBe('FirstAndDefault');
    expect(pages.defaultForAllPages.centerHeader).toContain('&P');
    expect(pages.firstPage.centerHeader).toBe('');
  });

  it('has its widths, heights and frozen rows', () => {
    expect(sheet.frozenRows).toBe(5);
    expect(sheet.rowHeights.get(1)).toBe(24);
    // 40 characters of 7 pixels and 5 pixels beside them, of which 4 are 3 points.
    expect(sheet.columnWidths.get(2)).toBe(((40 * 7 + 5) * 3) / 4);
    expect([...sheet.hiddenColumns]).toEqual([7]);
  });

  it('leaves the plan alone', () => {
    expect(book.sheets.map((one) => one.name)).toEqual(['Phụ lục', name]);
    expect(book.sheets[0]?.cell(at('A1')).value).toBe('Lĩnh vực');
  });
});

describe('a sheet that stands there', () => {
  const more = summarySpec({ areas: [...areas, ...areas] });

  it('has everything once after it was written again', async () => {
    const { sheet, book } = await written(planBook(), [summarySpec({}), summarySpec({})]);
    expect(sheet.charts).toHaveLength(2);
    expect(sheet.charts[0]?.series).toHaveLength(1);
    expect(sheet.conditionalFormats).toHaveLength(1);
    expect(sheet.validations).toHaveLength(1);
    expect(sheet.merges).toHaveLength(1);
    expect([...sheet.print.rowBreaks]).toEqual([9]);
    expect(book.tables).toHaveLength(1);
    expect(ownNames(book)).toHaveLength(7);
  });

  it.each([
    ['1.14', true],
    ['1.9', false],
  ])('grows with its table in ExcelApi %s', async (excelApi, isSame) => {
    const book = planBook();
    await written(book, [summarySpec({})], excelApi);
    const before = book.tables[0]?.id;
    const { sheet } = await written(book, [more], excelApi);
    expect(book.tables.map((table) => [table.name, formatRange(table.range)])).toEqual([
      ['TongHop', 'A5:G11'],
    ]);
    expect(book.tables[0]?.id === before).toBe(isSame);
    expect(sheet.cell(at('A11')).value).toBe(6);
    expect([...book.names].find((own) => own.name === 'TongKinhPhi')?.formula).toBe("='Tổng hợp'!$C$12");
  });

  it('shrinks and leaves nothing behind', async () => {
    const { sheet, book } = await written(planBook(), [more, summarySpec({})]);
    for (const address of ['A9', 'A10', 'B10', 'B11', 'B12', 'C12']) {
      const { value, formula, format, hyperlink } = sheet.cell(at(address));
      expect({ value, formula, hyperlink, borders: format.borders }, address).toEqual({
        value: null,
        formula: null,
        hyperlink: null,
        borders: {},
      });
    }
    expect(book.tables.map((table) => formatRange(table.range))).toEqual(['A5:G8']);
  });

  it('keeps the widths that people gave it, and what they typed into cells left empty', async () => {
    const book = planBook();
    const { sheet } = await written(book, [summarySpec({})]);
    sheet.columnWidths.set(2, 99);
    sheet.put(at('A3'), { value: 'Đã trình ký' });
    await written(book, [summarySpec({})]);
    expect(sheet.columnWidths.get(2)).toBe(99);
    expect(sheet.cell(at('A3')).value).toBe('Đã trình ký');
  });

  it('is known by whatever name, and renamed by nobody', async () => {
    const book = planBook();
    const { sheet } = await written(book, [plainSpec('data', 'Dữ liệu', [['x']])]);
    sheet.name = 'Số liệu';
    for (const own of book.names) own.formula = own.formula.replace('Dữ liệu', 'Số liệu');
    const { host } = openExcel(book);
    expect((await host.ownSheets()).map(({ id, name: own }) => [id, own])).toEqual([['data', 'Số liệu']]);
    await expect(host.putSheets([plainSpec('data', 'Dữ liệu', [['x']])])).rejects.toThrow(/Số liệu/);
  });

  it('that is protected is left alone', async () => {
    const book = planBook();
    const { sheet } = await written(book, [plainSpec('data', 'Dữ liệu', [['x']])]);
    sheet.isProtected = true;
    const { host } = openExcel(book);
    const [obstacle] = await host.putSheets([plainSpec('data', 'Dữ liệu', [['y']])]);
    expect(obstacle?.code).toBe('ProtectedSheet');
    expect(sheet.cell(at('A1')).value).toBe('x');
  });
});
