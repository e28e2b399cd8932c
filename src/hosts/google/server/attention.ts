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
