import type { Selection } from '../../host';
import { sheetNamed } from './places';

/** Brings a cell into view and selects it. */
export function select({
  sheet: name,
  row,
  col,
}: {
  sheet: string;
  row: number;
  col: number;
}): Record<string, never> {
  sheetNamed(name).getRange(row, col).activate();
  return {};
}

export function activeSheet(): { sheet: string | null } {
  return { sheet: SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName() };
}

export function selection(): { selection: Selection | null } {
  const [range, ...others] = SpreadsheetApp.getActiveSpreadsheet().getActiveRangeList()?.getRanges() ?? [];
  if (!range || others.length > 0) return { selection: null };
  const [top, left] = [range.getRow(), range.getColumn()];
  const [bottom, right] = [range.getLastRow(), range.getLastColumn()];
  return { selection: { sheet: range.getSheet().getName(), range: { top, left, bottom, right } } };
}
