import type { Range } from '../../../src/core/grid/address';
import type { Sheet } from './sheet';

/** A table object (not a table of tasks): a named block with a header row, filters and perhaps a row of totals. */
export interface Table {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  range: Range;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** A table as Excel makes it, with a row of headers and buttons to filter by. */
export function newTable(sheet: Sheet, name: string, range: Range): Table {
  return {
    id: sheet.book.newId(),
    sheet,
    name,
    range,
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
}
