import { formatAddress, parseAddress } from '../../src/core/grid/address';
import type { CellValue } from '../../src/core/grid/grid';
import type { Book } from '../google-host/book/book';

/** What every cell of a spreadsheet holds, by sheet and address: values, formulas and number formats. */
export function cellsOf(book: Book): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const sheet of book.sheets) {
    const { last } = sheet;
    for (let row = 1; row <= last.row; row++) {
      for (let col = 1; col <= last.col; col++) {
        const { value, formula, numberFormat } = sheet.cell({ row, col });
        if (value === null && formula === null) continue;
        const address = formatAddress({ row, col });
        cells.set(`${sheet.name}!${address}`, JSON.stringify([value, formula, numberFormat]));
      }
    }
  }
  return cells;
}

export function valueOf(book: Book, sheet: string, address: string): CellValue {
  const cell = parseAddress(address);
  const found = book.sheet(sheet);
  if (!cell || !found) throw new Error(`There is no cell ${sheet}!${address}.`);
  return found.valueAt(cell);
}

/** Somebody types into a cell. */
export function type(book: Book, sheet: string, address: string, value: string): void {
  const cell = parseAddress(address);
  if (!cell) throw new Error(`${address} is no address.`);
  book.sheet(sheet)?.enter(cell, value);
}
