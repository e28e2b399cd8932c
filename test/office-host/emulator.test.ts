import { describe, expect, it } from 'vitest';
import { Book } from './book/book';
import { loadExcel } from './load-excel';

function bookOf(rows: Parameters<ReturnType<Book['addSheet']>['fill']>[0]): Book {
  const book = new Book();
  book.addSheet('Phụ lục').fill(rows);
  return book;
}

const table = [
  ['TT', 'Nhiệm vụ', 'Kinh phí'],
  [1, 'Rà soát thủ tục', 5],
  [2, null, 1.5],
];

describe('reading', () => {
  it('answers what stands in the sheet', async () => {
    const { Excel } = loadExcel(bookOf(table));
    const used = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
      range.load('address, values, rowIndex, columnIndex, rowCount, columnCount');
      await context.sync();
      return range.toJSON();
    });
    expect(used).toEqual({
      address: "'Phụ lục'!A1:C3",
      values: [
        ['TT', 'Nhiệm vụ', 'Kinh phí'],
        [1, 'Rà soát thủ tục', 5],
        [2, '', 1.5],
      ],
      rowIndex: 0,
      columnIndex: 0,
      rowCount: 3,
      columnCount: 3,
    });
  });

  it('gives the null object for an empty sheet, and A1 to those who do not ask for it', async () => {
    const { Excel } = loadExcel(bookOf([]));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Phụ lục');
      const none = sheet.getUsedRangeOrNullObject(true);
      const some = sheet.getUsedRange();
      some.load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(some.address).toBe("'Phụ lục'!A1");
    });
  });

  it('lists the sheets', async () => {
    const book = bookOf(table);
    book.addSheet('Tổng hợp').visibility = 'Hidden';
    const { Excel } = loadExcel(book);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name, items/visibility, items/position');
      const missing = worksheets.getItemOrNullObject('Không có');
      await context.sync();
      expect(worksheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([
        ['Phụ lục', 'Visible', 0],
        ['Tổng hợp', 'Hidden', 1],
      ]);
      expect(missing.isNullObject).toBe(true);
    });
  });

  it('has office.js itself refuse what was not loaded or not yet synchronised', async () => {
    const { Excel } = loadExcel(bookOf(table));
    const early = Excel.run((context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      return Promise.resolve(range.values);
    });
    await expect(early).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
    const unloaded = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      return range.values;
    });
    await expect(unloaded).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });
});

describe('writing', () => {
  it('leaves alone what is null and empties what is the empty text', async () => {
    const book = bookOf(table);
    const { Excel } = loadExcel(book);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A2:C3').values = [
        [null, 'Khác', ''],
        [7, null, null],
      ];
      await context.sync();
    });
    const sheet = book.active;
    const value = (row: number, col: number) => sheet.cell({ row, col }).value;
    expect([value(2, 1), value(2, 2), value(2, 3)]).toEqual([1, 'Khác', null]);
    expect([value(3, 1), value(3, 2), value(3, 3)]).toEqual([7, null, 1.5]);
  });

  it('refuses an array of another shape', async () => {
    const { Excel } = loadExcel(bookOf(table));
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1, 2]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('keeps a range over several syncs', async () => {
    const { Excel, emulator } = loadExcel(bookOf(table));
    const text = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(1, 2, 1, 1);
      range.load('values');
      await context.sync();
      range.values = [[45_291]];
      range.numberFormat = [['dd/mm/yyyy']];
      range.load('text, numberFormat');
      await context.sync();
      return [range.text, range.numberFormat];
    });
    expect(text).toEqual([[['31/12/2023']], [['dd/mm/yyyy']]]);
    expect(emulator.syncs).toBe(2);
  });

  it('leaves done what came before an error: nothing is rolled back', async () => {
    const book = bookOf(table);
    const { Excel, emulator } = loadExcel(book);
    emulator.faults.failOn('Range.values', 'GeneralException', { skip: 1 });
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A2').values = [[10]];
      sheet.getRange('A3').values = [[20]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'GeneralException',
      debugInfo: { errorLocation: 'Range.values' },
    });
    expect(book.active.cell({ row: 2, col: 1 }).value).toBe(10);
    expect(book.active.cell({ row: 3, col: 1 }).value).toBe(2);
  });
});

describe('a member that is not emulated', () => {
  it('fails loudly', async () => {
    const { Excel } = loadExcel(bookOf(table));
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').showCard();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'EmulatorNotImplemented',
      message: 'The emulated Excel does not know Range.showCard().',
    });
  });
});

describe('requirement sets', () => {
  it('refuse a member that came later', async () => {
    const { Excel, isSetSupported } = loadExcel(bookOf(table), { excelApi: '1.9' });
    expect([isSetSupported('ExcelApi', '1.9'), isSetSupported('ExcelApi', '1.10')]).toEqual([true, false]);
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:C3').getMergedAreasOrNullObject();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  // office.js looks at its own list only when a method is called or a value taken.
  it.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
    ['is loaded', (sheets) => void sheets.getActiveWorksheet().load('tabColor')],
    ['is loaded below', (sheets) => void sheets.load('items/tabColor')],
    ['is written', (sheets) => void (sheets.getActiveWorksheet().tabColor = '#FF0000')],
  ])('refuse it where it only %s', async (_, step) => {
    for (const excelApi of ['1.6', '1.7']) {
      const { Excel } = loadExcel(bookOf(table), { excelApi });
      const run = Excel.run(async (context) => {
        step(context.workbook.worksheets);
        await context.sync();
      });
      if (excelApi === '1.7') await run;
      else await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
    }
  });
});

describe('two libraries', () => {
  it('know nothing of each other and leave nothing behind', async () => {
    const before = Object.keys(globalThis);
    const first = loadExcel(bookOf([['một']]));
    const second = loadExcel(bookOf([['hai']]));
    const read = ({ Excel }: typeof first) =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
        await context.sync();
        return cell.values;
      });
    expect(await Promise.all([read(first), read(second)])).toEqual([[['một']], [['hai']]]);
    expect(first.OfficeExtension).not.toBe(second.OfficeExtension);
    expect(Object.keys(globalThis)).toEqual(before);
  });
});
