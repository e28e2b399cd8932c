import type { Preparation } from '../../protocol';
import { cellsAt, type Sheet } from '../places';

type Names = Pick<Preparation, 'names' | 'surplusNames'>;

/**
 * A named range follows its cells, whatever becomes of the sheet's name. One that came from a file may belong to the
 * sheet, as `'Tổng hợp'!NguoiKy`; a name on another sheet, such as a copy of this one, is none of ours.
 */
export function giveNames(sheet: Sheet, { names, surplusNames }: Names): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const wished = new Set(names.map(({ name }) => name.toLowerCase()));
  const surplus = new Set(surplusNames.map((name) => name.toLowerCase()));
  for (const named of spreadsheet.getNamedRanges()) {
    const written = named.getName();
    const at = written.lastIndexOf('!');
    const name = written.slice(at + 1).toLowerCase();
    const isGone = surplus.has(name) || (at >= 0 && wished.has(name));
    if (isGone && isOn(sheet, named)) named.remove();
  }
  for (const { name, range } of names) spreadsheet.setNamedRange(name, cellsAt(sheet, range));
}

function isOn(sheet: Sheet, named: GoogleAppsScript.Spreadsheet.NamedRange): boolean {
  try {
    return named.getRange().getSheet().getSheetId() === sheet.getSheetId();
  } catch {
    // Its cells were deleted.
    return true;
  }
}
