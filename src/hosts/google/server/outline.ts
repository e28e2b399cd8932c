import type { OutlineAnswer } from '../protocol';
import { areaOf } from './places';

export function outline(): OutlineAnswer {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return {
    sheets: spreadsheet.getSheets().map((sheet) => {
      const isGrid = sheet.getType() === SpreadsheetApp.SheetType.GRID;
      return {
        name: sheet.getName(),
        isHidden: sheet.isSheetHidden(),
        isGrid,
        rows: isGrid ? sheet.getLastRow() : 0,
        columns: isGrid ? sheet.getLastColumn() : 0,
      };
    }),
    names: spreadsheet.getNamedRanges().map(nameOf),
  };
}

function nameOf(named: GoogleAppsScript.Spreadsheet.NamedRange): OutlineAnswer['names'][number] {
  // Of a sheet that came from a file: `'Tổng hợp'!_PhuLuc_summary`.
  const written = named.getName();
  const name = written.slice(written.lastIndexOf('!') + 1);
  try {
    const range = named.getRange();
    return { name, sheet: range.getSheet().getName(), range: areaOf(range) };
  } catch {
    return { name, sheet: null, range: null };
  }
}
