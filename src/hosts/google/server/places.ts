import type { Range } from '../../../core/grid/address';
import { Failure } from './serve';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Cells = GoogleAppsScript.Spreadsheet.Range;

export function sheetNamed(name: string): Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (!sheet) throw new Failure('NoSuchSheet', name);
  return sheet;
}

export function cellsAt(sheet: Sheet, { top, left, bottom, right }: Range): Cells {
  return sheet.getRange(top, left, bottom - top + 1, right - left + 1);
}

/** Where cells stand. A named range of whole columns ends with the sheet. */
export function areaOf(cells: Cells): Range {
  return {
    top: cells.getRow(),
    left: cells.getColumn(),
    bottom: cells.getLastRow(),
    right: cells.getLastColumn(),
  };
}

/** A block for the service, of what `at` says of each cell of an area. */
export function matrixOf<Item>(
  { top, left, bottom, right }: Range,
  at: (row: number, col: number) => Item,
): Item[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, col) => at(top + row, left + col)),
  );
}
