import { parseRange, type Range } from '../../src/core/grid/address';
import type { Grid } from '../../src/core/grid/grid';
import { openWorkbook } from '../../src/hosts/xlsx';
import { Package } from '../../src/hosts/xlsx/package/package';
import { attributeOf } from '../../src/hosts/xlsx/xml/splice';
import { tableParts } from '../../src/hosts/xlsx/put/tables';
import { readTables } from '../../src/hosts/xlsx/tables';
import { readWorkbookPart } from '../../src/hosts/xlsx/workbook-part';
import { Book } from '../office-host/book/book';
import { plainFormat } from '../office-host/book/cell';
import type { Sheet } from '../office-host/book/sheet';

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** The workbook of a file as a person has it open in Excel, every formula with the result that the file gives. */
export function bookOf(bytes: Uint8Array): Book {
  const workbook = openWorkbook(bytes);
  const source = new Package(bytes);
  const { sheets, names, date1904 } = readWorkbookPart(source);
  const book = new Book(date1904);
  for (const { name, state, kind, part } of sheets) {
    // Office.js knows worksheets only.
    if (kind !== 'worksheet') continue;
    const sheet = book.addSheet(name);
    sheet.visibility = visibilities[state];
    fillSheet(sheet, workbook.grid(name));
    const xml = source.text(part);
    sheet.filter = parseRange(/<(?:\w+:)?autoFilter ref="([^"]+)"/.exec(xml)?.[1] ?? '');
    sheet.isProtected = isProtected(source, part);
    addTables(sheet, source, part);
  }
  for (const { written, refersTo, scope } of names) {
    const sheet = scope === null ? null : (book.sheet(sheets[scope]?.name ?? '') ?? null);
    book.names.add({ name: written, formula: `=${refersTo}`, visible: true, comment: '', scope: sheet });
  }
  return book;
}

export function isProtected(source: Package, part: string): boolean {
  return source.text(part).includes('<sheetProtection sheet="1"');
}

function fillSheet(sheet: Sheet, grid: Grid): void {
  for (let row = 1; row <= grid.lastRow; row++) {
    for (let col = 1; col <= grid.width(row); col++) {
      const { value, formula, numberFormat, font, rich } = grid.cell(row, col);
      const format = font === null ? plainFormat : { ...plainFormat, fontName: font };
      const mixed = new Set(rich ? (['bold'] as const) : []);
      sheet.put(
        { row, col },
        { value: value ?? (formula === null ? null : ''), formula, numberFormat, format, mixed },
      );
    }
  }
  sheet.merges.push(...grid.merges);
  for (const row of grid.hiddenRows) {
    if (grid.filteredRows.has(row)) sheet.filteredRows.add(row);
    else sheet.hiddenRows.add(row);
  }
}

function addTables(sheet: Sheet, source: Package, part: string): void {
  const frames = readTables(source, part).map(({ frame }) => frame);
  tableParts(source, part).forEach((table, index) => {
    const range = must(table.range);
    const isIn = (row: number) => frames[index]?.some(({ top }) => top === row) ?? false;
    sheet.book.tables.push({
      id: sheet.book.newId(),
      sheet,
      name: attributeOf(source.text(table.part), 'displayName') ?? '',
      range,
      style: 'TableStyleLight1',
      showHeaders: isIn(range.top),
      showTotals: isIn(range.bottom),
      showBandedRows: false,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    });
  });
}

function must(range: Range | null): Range {
  if (!range) throw new Error('A table without a range.');
  return range;
}
