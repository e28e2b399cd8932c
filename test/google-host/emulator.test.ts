import { describe, expect, it } from 'vitest';
import { at } from '../support/grid';
import { AppsScript } from './apps-script';
import { Book } from './book/book';
import { entryOf } from './book/typing';
import { bundle } from './bundle';

/** A program of one function, whose body is given, over a sheet with a few cells. */
function program(body: string, timeZone?: string) {
  const book = new Book(timeZone);
  const sheet = book.addSheet('Phụ lục').fill([
    ['Nhiệm vụ', 5, { value: 45_291, numberFormat: 'dd/mm/yyyy' }],
    [null, { value: { error: '#N/A' }, formula: '=NA()' }],
  ]);
  const code = `function probe(text) { const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Phụ lục'); ${body} }`;
  const script = new AppsScript(code, book);
  return { book, sheet, script, run: () => script.run('probe', '') };
}

describe('the service', () => {
  it.each([
    ['sheet.getRange(1, 1).getRichTextRuns()', /Range\.getRichTextRuns/],
    ['SpreadsheetApp.SheetType.CHART', /SheetType\.CHART/],
    ['try { sheet.area } catch (error) { /* swallowed */ }', /Sheet\.area/],
    ['sheet.getRange(1, undefined)', /undefined/],
    ['UrlFetchApp.fetch("https://example.org")', /UrlFetchApp/],
    ['setTimeout(() => 0, 1)', /setTimeout/],
    ['new URL("https://example.org")', /URL/],
    ['new TextEncoder()', /TextEncoder/],
    ['structuredClone({})', /structuredClone/],
    ['new Intl.DateTimeFormat()', /Intl/],
    ['console.log("x")', /console/],
  ])('does not know %s', (body, message) => {
    expect(program(body).run).toThrow(message);
  });

  it.each([
    ['sheet.getRange(1, 1, 2, 1).setValues([["a"]])', /number of rows/],
    ['sheet.getRange(1, 1, 1, 2).setValues([["a"]])', /number of columns/],
    ['sheet.getRange(1, 1).setValues(["a"])', /a list is expected/],
    ['sheet.getRange(1, 1).setValues([[{}]])', /cannot hold/],
    ['sheet.getRange(1, 1).setValues([[NaN]])', /cannot hold/],
    ['sheet.getRange(1, 1).setFontWeights([["heavy"]])', /bold or normal/],
    ['sheet.getRange(1, 1).setFormulas([["SUM(A1)"]])', /parse error/],
    ['sheet.getRange(1, 1).setFormulas([["=SUM(A1,B1)"]])', /parse error/],
    ['sheet.getRange(1, 1).setFormulas([["=A1*0.5"]])', /parse error/],
    ['SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=OR(A1,B1)")', /parse error/],
    ['SpreadsheetApp.newDataValidation().requireFormulaSatisfied("=OR(A1,B1)")', /parse error/],
    ['sheet.getRange(0, 1)', /invalid/],
    ['sheet.getRange(1, 1, 1001, 1)', /invalid/],
    ['SpreadsheetApp.getActiveSpreadsheet().insertSheet("phụ lục", 1)', /already exists/],
    ['PropertiesService.getDocumentProperties().setProperties({ a: "x".repeat(10000) })', /too large/],
    ['SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=A1").build()', /needs/],
  ])('refuses %s', (body, message) => {
    expect(program(body).run).toThrow(message);
  });

  it('takes semicolons between arguments, and leaves texts alone', () => {
    const { run, sheet } = program(`sheet.getRange(1, 1).setFormulas([['=IF(B1;"1.5, 2; 3";C1)']]);`);
    run();
    expect(sheet.cell(at('A1')).formula).toBe('=IF(B1,"1.5, 2; 3",C1)');
  });

  it('gives what it has as things of the world of the program', () => {
    const { run } = program(`
      const [[words, number, date], [empty, error]] = sheet.getRange(1, 1, 2, 3).getValues();
      return [words, number, date instanceof Date, date.toISOString(), empty, error].join('|');`);
    expect(run()).toBe('Nhiệm vụ|5|true|2023-12-30T17:00:00.000Z||#N/A');
  });

  it.each([
    ['Asia/Ho_Chi_Minh', '2023 12 31 00 00 00 000'],
    ['UTC', '2023 12 30 17 00 00 000'],
    ['America/New_York', '2023 12 30 12 00 00 000'],
  ])('tells an instant as clocks of %s show it', (timeZone, expected) => {
    const body = `return Utilities.formatDate(sheet.getRange(1, 3).getValues()[0][0], '${timeZone}', 'yyyy MM dd HH mm ss SSS');`;
    expect(program(body).run()).toBe(expected);
  });

  it('protects cells', () => {
    const { run, sheet } = program('sheet.getRange(1, 1).setValue("x");');
    sheet.protections.push({ range: { top: 1, left: 1, bottom: 1, right: 1 }, canEdit: false, open: [] });
    expect(run).toThrow(/protected/);
    expect(sheet.cell(at('A1')).value).toBe('Nhiệm vụ');
  });

  it('lets rules for entries refuse what a program writes', () => {
    const { run, sheet } = program('sheet.getRangeList(["A2", "A1"]).setValue("x");');
    const rule = { criteria: 'VALUE_IN_LIST', values: [['a']], help: null, fits: () => false };
    const range = { top: 1, left: 1, bottom: 1, right: 1 };
    sheet.validations.push({ ...rule, range, allowsInvalid: false });
    expect(run).toThrow('cell A1 violates the data validation rules');
    expect([sheet.cell(at('A1')).value, sheet.cell(at('A2')).value]).toEqual(['Nhiệm vụ', 'x']);
  });

  it('shows an error where a constant stands in the way of a formula', () => {
    const { run, sheet } = program(
      'sheet.getRange(3, 1).setValue("x"); return sheet.getRange(2, 1).getDisplayValue();',
    );
    sheet.change(at('A2'), { value: 1, formula: '=SEQUENCE(2)' });
    sheet.spills.push({
      anchor: at('A2'),
      area: { top: 2, left: 1, bottom: 3, right: 1 },
      value: ({ row }) => row,
    });
    expect(sheet.valueAt(at('A3'))).toBe(3);
    expect(run()).toBe('#REF!');
  });
});

describe('typing', () => {
  it.each<[string, unknown]>([
    ['001', 1],
    ['1.500', 1500],
    ['1,5', 1.5],
    ['5%', 0.05],
    ['31/12/2023', 45_291],
    ['2023-12-31', 45_291],
    ['tháng 12 năm 2023', 45_261],
    ['31/13/2023', '31/13/2023'],
    ['TRUE', true],
    ['#N/A', { error: '#N/A' }],
    ["'001", '001'],
    ["''a", "'a"],
    ['Quý IV/2023', 'Quý IV/2023'],
    ['', null],
  ])('takes %j for %j', (raw, value) => {
    expect(entryOf(raw, '').value).toEqual(value);
  });

  it.each(['=A1', '+A1'])('takes %s for a formula', (raw) => {
    expect(entryOf(raw, '').formula).toBe('=A1');
  });

  it.each(['001', '=A1', "'001", 'TRUE'])('leaves %s alone in a cell of plain text', (raw) => {
    expect(entryOf(raw, '@')).toEqual({ value: raw, formula: null });
  });
});

describe('a run', () => {
  it('that takes too long has no effect from then on, whatever it catches', () => {
    const { run, script, sheet } = program(`
      for (let row = 1; row < 9; row++) try { sheet.getRange(row, 1).setValue('x'); } catch (error) { /* goes on */ }
      return 'done';`);
    script.meter.before = (member) => {
      if (member === 'Range.setValue' && script.meter.calls(/setValue$/) === 3) script.meter.spend(360_001);
    };
    expect(run).toThrow(/maximum execution time/);
    expect([1, 2, 3, 4].map((row) => sheet.cell({ row, col: 1 }).value)).toEqual(['x', 'x', null, null]);
  });

  it('waits for a lock, and goes on without it', () => {
    const { run, book, script } = program('return String(LockService.getDocumentLock().tryLock(5000));');
    expect(run()).toBe('true');
    book.isLocked = true;
    const before = script.meter.now;
    expect(run()).toBe('false');
    expect(script.meter.now - before).toBeGreaterThanOrEqual(5000);
  });
});

describe('a page', () => {
  it('waits for ten calls at once', async () => {
    const { script } = program('return text;');
    const calls = Array.from({ length: 11 }, () => script.call('probe', ''));
    const outcomes = await Promise.allSettled(calls);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  });

  it.each([
    ['return 5;', /text/],
    ['return "x".repeat(50 * 1024 * 1024 + 1);', /too large/],
  ])('gets no answer from %s', async (body, message) => {
    await expect(program(body).script.call('probe', '')).rejects.toThrow(message);
  });

  it('finds only functions that stand at the top', async () => {
    const { script } = program('');
    await expect(script.call('readOutline', '{}')).rejects.toThrow(/not found/);
    const served = new AppsScript(bundle, new Book());
    await expect(served.call('readOutline', '{}')).resolves.toContain('"ok":true');
  });
});

describe('the bundle', () => {
  it('is one script without modules', () => {
    expect(/^\s*(?:import|export)\b/m.test(bundle)).toBe(false);
  });
});
