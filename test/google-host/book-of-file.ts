import { parseRange } from '../../src/core/grid/address';
import type { Grid } from '../../src/core/grid/grid';
import { openWorkbook } from '../../src/hosts/xlsx';
import { readReferences } from '../../src/hosts/common/formula/references';
import { Package } from '../../src/hosts/xlsx/package/package';
import { readWorkbookPart } from '../../src/hosts/xlsx/workbook-part';
import { Book } from './book/book';
import { plainCell } from './book/cell';
import type { Sheet } from './book/sheet';

/** Serial dates of the 1904 calendar are so many days behind; Google Sheets counts from 1900 only. */
const days1904 = 1462;

/**
 * The workbook of a file as it is when it was opened in Google Sheets, every formula with the result that the file gives.
 * A sheet that is protected in the file is protected from the person that runs the program.
 */
export function bookOfFile(bytes: Uint8Array, timeZone?: string): Book {
  const workbook = openWorkbook(bytes);
  const source = new Package(bytes);
  const { sheets, names } = readWorkbookPart(source);
  const book = new Book(timeZone);
  for (const { name, state, kind, part } of sheets) {
    if (kind !== 'worksheet') continue;
    const sheet = book.addSheet(name);
    sheet.isHidden = state !== 'visible';
    fill(sheet, workbook.grid(name));
    const xml = source.text(part);
    sheet.filter = parseRange(/<(?:\w+:)?autoFilter ref="([^"]+)"/.exec(xml)?.[1] ?? '');
    if (xml.includes('<sheetProtection sheet="1"'))
      sheet.protections.push({ range: null, canEdit: false, open: [] });
  }
  for (const { written, refersTo, scope } of names) {
    const [area] = readReferences(refersTo).areas;
    const sheet = area?.sheet ? book.sheet(area.sheet) : null;
    if (!area || !sheet) continue;
    // The name of a sheet, and not of the whole workbook, keeps that in front.
    const name = scope === null ? written : `'${sheets[scope]?.name ?? ''}'!${written}`;
    book.names.push({ name, sheet, range: area.range });
  }
  return book;
}

function fill(sheet: Sheet, grid: Grid): void {
  for (let row = 1; row <= grid.lastRow; row++) {
    for (let col = 1; col <= grid.width(row); col++) {
      const { value, formula, numberFormat, font, rich } = grid.cell(row, col);
      const text = typeof value === 'string' ? value : '';
      const isShifted = grid.date1904 && typeof value === 'number' && /[dmyhs]/i.test(numberFormat);
      sheet.put(
        { row, col },
        {
          ...plainCell,
          value: isShifted ? value + days1904 : (value ?? (formula === null ? null : '')),
          formula,
          numberFormat: numberFormat === 'General' ? '' : numberFormat,
          font: font ?? plainCell.font,
          runs: rich ? [text.slice(0, 1), text.slice(1)].map((part) => ({ text: part, link: null })) : null,
        },
      );
    }
  }
  sheet.merges = [...grid.merges];
  for (const row of grid.hiddenRows)
    (grid.filteredRows.has(row) ? sheet.filteredRows : sheet.hiddenRows).add(row);
}
