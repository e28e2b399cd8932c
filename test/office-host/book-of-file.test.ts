import { describe, expect, it } from 'vitest';
import { cellKey } from '../../src/core/grid/address';
import type { Grid } from '../../src/core/grid/grid';
import { openWorkbook } from '../../src/hosts/xlsx';
import { workbookBytes } from '../support/workbook';
import { sampleBytes, samples } from '../support/samples';
import { bookOfFile, snapshot } from './book-of-file';
import { loadExcel } from './load-excel';

/** What stands in each cell that holds anything, by its place; a formula without a result shows an empty text. */
function contentOf(grid: Grid): ReadonlyMap<number, readonly unknown[]> {
  const content = new Map<number, readonly unknown[]>();
  for (let row = 1; row <= grid.lastRow; row++) {
    for (let col = 1; col <= grid.width(row); col++) {
      const { value, formula, numberFormat, text, rich } = grid.cell(row, col);
      if (value !== null || formula !== null) {
        content.set(cellKey({ row, col }), [value ?? '', formula, numberFormat, text, rich]);
      }
    }
  }
  return content;
}

describe('a workbook that is opened from a file', () => {
  it.each([...Object.values(samples), 'torture/t5_libreoffice.xlsx', 'torture/t6_openpyxl.xlsx'])(
    'holds what the file holds: %s',
    (name) => {
      const bytes = sampleBytes(name);
      const workbook = openWorkbook(bytes);
      const book = bookOfFile(bytes);
      const worksheets = workbook.sheets.filter(({ kind }) => kind === 'worksheet');
      expect(book.sheets.map((sheet) => sheet.name)).toEqual(worksheets.map((sheet) => sheet.name));
      for (const sheet of book.sheets) {
        const expected = workbook.grid(sheet.name);
        const found = snapshot(sheet);
        expect(contentOf(found)).toEqual(contentOf(expected));
        expect(found.merges).toEqual(expected.merges);
        expect(found.hiddenRows).toEqual(expected.hiddenRows);
      }
    },
  );

  it('shows the same in office.js', async () => {
    const { Excel } = loadExcel(bookOfFile(sampleBytes(samples.huongThuy)));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Phụ lục');
      const total = sheet.getRange('F36').load('values, text');
      const header = sheet.getRange('B5').load('values');
      await context.sync();
      expect(total.values).toEqual([[406]]);
      expect(total.text).toEqual([['406']]);
      expect(header.values).toEqual([['Nội dung, nhiệm vụ']]);
    });
  });

  it('keeps hidden sheets, hidden rows, merges and protection', () => {
    const book = bookOfFile(
      workbookBytes([
        { name: 'Một', rows: [['a', 'b'], ['c']], merges: ['A1:B1'], hiddenRows: [2], isProtected: true },
        { name: 'Hai', rows: [['x']], isHidden: true },
      ]),
    );
    const [first, second] = book.sheets;
    expect(first?.isProtected).toBe(true);
    expect(first?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
    expect(first?.isRowHidden(2)).toBe(true);
    expect([second?.visibility, second?.isProtected]).toEqual(['Hidden', false]);
    expect(book.active).toBe(first);
  });
});
