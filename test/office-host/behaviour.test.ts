import { describe, expect, it } from 'vitest';
import { Book, type Change } from './book/book';
import { loadExcel, type LoadedExcel } from './load-excel';

const table = [
  ['TT', 'Nhiệm vụ', 'Hạn'],
  [1, 'Rà soát', 'Quý I'],
  [2, 'Ban hành', 'Quý II'],
  [3, 'Báo cáo', 'Quý III'],
];

function open(options?: Parameters<typeof loadExcel>[1]): LoadedExcel & { readonly book: Book } {
  const book = new Book();
  book.addSheet('Phụ lục').fill(table);
  return { ...loadExcel(book, options), book };
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

function values(book: Book, address: 'A' | 'B' | 'C'): unknown[] {
  const col = 'ABC'.indexOf(address) + 1;
  return [1, 2, 3, 4].map((row) => book.active.cell({ row, col }).value);
}

describe('what people do to a sheet', () => {
  it('loses what is written into a covered cell of a merged area', async () => {
    const excel = open();
    await onSheet(excel, (sheet) => {
      sheet.getRange('B2:B3').merge();
      sheet.getRange('B2:B4').values = [['trên'], ['dưới'], ['khác']];
    });
    expect(values(excel.book, 'B')).toEqual(['Nhiệm vụ', 'trên', null, 'khác']);
  });

  it('protects locked cells, and only those', async () => {
    const excel = open();
    excel.book.active.restyle({ row: 2, col: 2 }, { locked: false });
    excel.book.active.isProtected = true;
    await onSheet(excel, (sheet) => {
      sheet.getRange('B2').values = [['mở']];
    });
    const locked = onSheet(excel, (sheet) => {
      sheet.getRange('B2:B3').values = [['x'], ['y']];
    });
    await expect(locked).rejects.toMatchObject({ code: 'AccessDenied' });
    const look = onSheet(excel, (sheet) => {
      sheet.getRange('A1').format.font.bold = true;
    });
    await expect(look).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(values(excel.book, 'B')).toEqual(['Nhiệm vụ', 'mở', 'Ban hành', 'Báo cáo']);
  });

  it('misplaces what is written across rows that a filter hides', async () => {
    const excel = open();
    excel.book.active.filter = { top: 1, left: 1, bottom: 4, right: 3 };
    excel.book.active.filteredRows.add(3);
    const found = await onSheet(excel, (sheet) => {
      const filter = sheet.autoFilter.load('enabled, isDataFiltered');
      const rows = sheet.getRange('A2:A4').load('rowHidden');
      const hidden = sheet.getRange('A3').load('rowHidden');
      sheet.getRange('B2:B4').values = [['một'], ['hai'], ['ba']];
      return { filter, rows, hidden };
    });
    expect([found.filter.enabled, found.filter.isDataFiltered]).toEqual([true, true]);
    expect([found.rows.rowHidden, found.hidden.rowHidden]).toEqual([null, true]);
    expect(values(excel.book, 'B')).toEqual(['Nhiệm vụ', 'một', 'Ban hành', 'hai']);
  });

  it('waits for a person who is typing, or fails', async () => {
    const excel = open();
    excel.book.typing.start();
    const hasty = onSheet(excel, (sheet) => sheet.getRange('A1').load('values'));
    await expect(hasty).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    const patient = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      return cell.values;
    });
    excel.book.type(excel.book.active, { row: 1, col: 1 }, 'Stt');
    excel.book.typing.stop();
    expect(await patient).toEqual([['Stt']]);
  });

  it('reads text as an American types it, and loses a leading apostrophe', async () => {
    const excel = open();
    const range = await onSheet(excel, (sheet) => {
      const target = sheet.getRange('A2:A4');
      target.values = [['10/11/2023'], ["'=A1"], ['-A1']];
      return target.load('values, formulas, text, numberFormat');
    });
    expect(range.values).toEqual([[45_210], ['=A1'], [0]]);
    expect(range.formulas).toEqual([[45_210], ['=A1'], ['=-A1']]);
    expect(range.text).toEqual([['10/11/2023'], ['=A1'], ['0']]);
    expect(range.numberFormat).toEqual([['m/d/yyyy'], ['General'], ['General']]);
  });
});

describe('what Excel gives', () => {
  it('answers null where cells, or the letters of one, differ', async () => {
    const excel = open();
    excel.book.active.restyle({ row: 1, col: 1 }, { bold: true });
    excel.book.active.put({ row: 4, col: 1 }, { mixed: new Set(['fontColor']) });
    const [both, one, letters] = await onSheet(
      excel,
      (sheet) =>
        [
          sheet.getRange('A1:A2').format.font.load('bold'),
          sheet.getRange('A1').format.font.load('bold'),
          sheet.getRange('A4').format.font.load('color, bold'),
        ] as const,
    );
    expect([both.bold, one.bold, letters.color, letters.bold]).toEqual([null, true, null, false]);
  });

  it('answers null instead of more than five million cells', async () => {
    const whole = await onSheet(open(), (sheet) => sheet.getRange('A:E').load('values, address'));
    expect([whole.address, whole.values]).toEqual(["'Phụ lục'!A:E", null]);
  });

  it('tells the merged areas, at the price of the undo list', async () => {
    const excel = open();
    excel.book.active.merges.push({ top: 1, left: 1, bottom: 1, right: 2 });
    excel.book.undo.add('typing');
    const areas = await onSheet(excel, (sheet) =>
      sheet.getUsedRange().getMergedAreasOrNullObject().load('address, areaCount'),
    );
    expect([areas.address, areas.areaCount]).toEqual(["'Phụ lục'!A1:B1", 1]);
    expect(excel.book.undo.wipes).toEqual(['Range.getMergedAreasOrNullObject()']);
    expect(excel.book.undo.steps).toEqual([]);
  });

  it('keeps the undo list while a program only reads and writes cells', async () => {
    const excel = open();
    excel.book.undo.add('typing');
    await onSheet(excel, (sheet) => {
      sheet.getUsedRange().load('values');
      sheet.getRange('A2').values = [[5]];
    });
    expect(excel.book.undo.wipes).toEqual([]);
    expect(excel.book.undo.steps).toEqual(['typing', 'values of Phụ lục!A2']);
  });
});

describe('limits and counts', () => {
  it('takes and gives 5 MB on the web', async () => {
    const rows = Array.from({ length: 1200 }, () => ['ệ'.repeat(1500)]);
    const send = (excel: LoadedExcel) =>
      onSheet(excel, (sheet) => {
        sheet.getRange('A1:A1200').values = rows;
      });
    await expect(send(open({ flavour: 'web' }))).rejects.toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
    const desktop = open();
    await send(desktop);
    const reader = loadExcel(desktop.book, { flavour: 'web' });
    const read = onSheet(reader, (sheet) => sheet.getRange('A1:A1200').load('values'));
    await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('counts syncs and bytes, without what office.js sends by itself', async () => {
    const excel = open();
    await onSheet(excel, (sheet) => sheet.getRange('A1').load('values'));
    // Letting go of references is not awaited by office.js.
    await expect.poll(() => excel.emulator.exchanges.length).toBe(2);
    expect(excel.emulator.syncs).toBe(1);
    expect(excel.emulator.references.size).toBe(0);
    const [exchange] = excel.emulator.exchanges;
    expect(exchange).toMatchObject({ error: null, isOwnAccord: false });
    expect(excel.emulator.bytes).toBeGreaterThan((exchange?.sent ?? 0) + (exchange?.received ?? 0));
  });

  it('lets others get at the workbook between two syncs, and takes its time', async () => {
    const excel = open();
    excel.emulator.faults.latency = 20;
    excel.emulator.faults.interfere(({ active }) => active.enter({ row: 1, col: 1 }, 'khác'), 1);
    const started = performance.now();
    const read = () => onSheet(excel, (sheet) => sheet.getRange('A1').load('values'));
    const seen = [await read(), await read()].map((range) => range.values as unknown);
    expect(seen).toEqual([[['TT']], [['khác']]]);
    expect(performance.now() - started).toBeGreaterThanOrEqual(40);
  });
});

describe('events', () => {
  async function watched(): Promise<LoadedExcel & { book: Book; told: unknown[] }> {
    const excel = open();
    const told: unknown[] = [];
    await onSheet(excel, (_, context) => {
      context.workbook.worksheets.onChanged.add(({ address, source, triggerSource }) => {
        told.push([address, source, triggerSource]);
        return Promise.resolve();
      });
    });
    return { ...excel, told };
  }

  it.each([
    ['local', 'Local'],
    ['remote', 'Remote'],
  ] satisfies [Change['source'], string][])('tells of what a person types: %s', async (source, name) => {
    const { book, told } = await watched();
    book.type(book.active, { row: 2, col: 3 }, 'Quý IV', source);
    await expect.poll(() => told).toEqual([['C2', name, 'Unknown']]);
  });

  it('marks what the program itself writes, and is silent while events are off', async () => {
    const excel = await watched();
    await onSheet(excel, (sheet, { runtime }) => {
      runtime.enableEvents = false;
      sheet.getRange('A2').values = [[7]];
      runtime.enableEvents = true;
      sheet.getRange('A3').values = [[8]];
    });
    await expect.poll(() => excel.told).toEqual([['A3', 'Local', 'ThisLocalAddin']]);
  });

  it('is silent to those who did not ask, or ask no more', async () => {
    const { Excel, book, emulator } = open();
    const told: unknown[] = [];
    emulator.onEvent((event) => told.push(event));
    book.type(book.active, { row: 1, col: 1 }, 'a');
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getActiveWorksheet().onChanged.add(() => Promise.resolve());
      context.workbook.worksheets.getActiveWorksheet().load('id');
      await context.sync();
      return added;
    });
    book.type(book.active, { row: 1, col: 1 }, 'b');
    handler.remove();
    await handler.context.sync();
    book.type(book.active, { row: 1, col: 1 }, 'c');
    expect(told).toHaveLength(1);
  });
});
