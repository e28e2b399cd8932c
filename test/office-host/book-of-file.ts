import { parseRange } from '../../src/core/grid/address';
import { Grid, type Cell } from '../../src/core/grid/grid';
import { openWorkbook } from '../../src/hosts/xlsx';
import { Package } from '../../src/hosts/xlsx/package/package';
import { readPivotAreas, readTables } from '../../src/hosts/xlsx/tables';
import { readWorkbookPart, type WorkbookPart } from '../../src/hosts/xlsx/workbook-part';
import { Book } from './book/book';
import { plainFormat, type BookCell, type CellFormat } from './book/cell';
import type { Sheet } from './book/sheet';
import { newTable } from './book/table';

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** What may differ between the letters of one text. */
const letters: readonly (keyof CellFormat)[] = [
  'bold',
  'fontColor',
  'fontName',
  'fontSize',
  'italic',
  'strikethrough',
  'underline',
];

/**
 * The workbook of an .xlsx file as a person has it open: cells with the results that the file gives, merges, hidden and
 * filtered rows, tables, pivot tables, names and protection. Of looks only the name of the font is kept, and of cells
 * with mixed, struck-through or red letters that their letters differ.
 */
export function bookOfFile(bytes: Uint8Array): Book {
  const workbook = openWorkbook(bytes);
  const source = new Package(bytes);
  const part = readWorkbookPart(source);
  const book = new Book(part.date1904);
  book.isStructureProtected = part.isLocked;
  for (const entry of part.sheets) {
    if (entry.kind !== 'worksheet') continue;
    const sheet = book.addSheet(entry.name);
    fillSheet(sheet, workbook.grid(entry.name));
    sheet.visibility = visibilities[entry.state];
    const xml = source.text(entry.part);
    sheet.isProtected = /<(?:\w+:)?sheetProtection\b[^>]*\bsheet="(?:1|true)"/.test(xml);
    sheet.filter = parseRange(/<(?:\w+:)?autoFilter\b[^>]*\bref="([^"]+)"/.exec(xml)?.[1] ?? '');
    for (const { name, range, frame } of readTables(source, entry.part)) {
      const table = newTable(sheet, name, range);
      table.showHeaders = frame.some(({ top }) => top === range.top);
      table.showTotals = frame.some(({ bottom }) => bottom === range.bottom);
      book.tables.push(table);
    }
    for (const range of readPivotAreas(source, entry.part)) {
      sheet.pivotTables.push({ name: `PivotTable${sheet.pivotTables.length + 1}`, range });
    }
  }
  addNames(book, part);
  const front = book.sheets.find(({ visibility }) => visibility === 'Visible');
  if (front) book.activate(front);
  return book;
}

/** Puts what a snapshot holds into an empty sheet. */
export function fillSheet(sheet: Sheet, grid: Grid): void {
  for (let row = 1; row <= grid.lastRow; row++) {
    for (let col = 1; col <= grid.width(row); col++) {
      sheet.put({ row, col }, cellOf(grid.cell(row, col)));
    }
  }
  sheet.merges.push(...grid.merges);
  for (const row of grid.hiddenRows)
    (grid.filteredRows.has(row) ? sheet.filteredRows : sheet.hiddenRows).add(row);
}

/** What a sheet holds, to be compared with a snapshot from elsewhere. */
export function snapshot(sheet: Sheet): Grid {
  const cells: (Cell | undefined)[][] = [];
  for (const [row, line] of sheet.rows) {
    for (const [col, { value, formula, numberFormat, format, mixed }] of line) {
      if (value === null && formula === null) continue;
      (cells[row - 1] ??= [])[col - 1] = {
        value,
        formula,
        numberFormat,
        text: sheet.book.display.text(value, numberFormat),
        font: mixed.has('fontName') ? null : format.fontName,
        rich: mixed.size > 0,
      };
    }
  }
  return new Grid({
    sheet: sheet.name,
    cells,
    merges: sheet.merges,
    hiddenRows: new Set([...sheet.hiddenRows, ...sheet.filteredRows]),
    filteredRows: sheet.filteredRows,
    date1904: sheet.book.date1904,
  });
}

function cellOf({ value, formula, numberFormat, font, rich }: Cell): Partial<BookCell> {
  return {
    // Excel computes what a file leaves open; that nobody does it here shows as an empty text.
    value: value ?? (formula === null ? null : ''),
    formula,
    numberFormat,
    ...(font === null ? {} : { format: { ...plainFormat, fontName: font } }),
    ...(rich ? { mixed: new Set(letters) } : {}),
  };
}

function addNames(book: Book, { sheets, names }: WorkbookPart): void {
  for (const { written, refersTo, scope } of names) {
    const sheet = scope === null ? null : book.sheet(sheets[scope]?.name ?? '');
    book.names.add({ name: written, formula: `=${refersTo}`, visible: true, comment: '', scope: sheet });
  }
}
