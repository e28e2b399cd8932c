import { contains, type Range } from '../../../../core/grid/address';
import { formatArea } from '../../../common/ranges';
import type { Preparation } from '../../protocol';
import { areaOf, sheetNamed, type Cells, type Sheet } from '../places';
import { locked } from '../serve';
import { removeCharts } from './charts';
import { giveNames } from './names';

export function prepare({ sheet: name, ours, rows, columns, ...names }: Preparation): Record<string, never> {
  locked(() => {
    const sheet = ours ? sheetNamed(name) : added(name);
    makeRoom(sheet, rows, columns);
    if (ours) clear(sheet, ours);
    giveNames(sheet, names);
  });
  return {};
}

/** A sheet behind all others; whoever works in the spreadsheet stays where they are. */
function added(name: string): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const front = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  spreadsheet.setActiveSheet(front);
  sheet.setHiddenGridlines(true);
  return sheet;
}

function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const missingRows = rows - sheet.getMaxRows();
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}

/** Takes the look and the rules of earlier away from the cells that are ours; their content is replaced. */
function clear(sheet: Sheet, ours: readonly Range[]): void {
  const isOurs = (cells: Cells) => ours.some((area) => contains(area, topLeftOf(cells)));
  // The service takes a merged area apart only as a whole.
  for (const merged of sheet.getDataRange().getMergedRanges()) if (isOurs(merged)) merged.breakApart();
  if (ours.length > 0) sheet.getRangeList(ours.map(formatArea)).clearFormat().clearDataValidations();
  const filter = sheet.getFilter();
  if (filter && isOurs(filter.getRange())) filter.remove();
  const rules = sheet.getConditionalFormatRules();
  const others = rules.filter((rule) => !rule.getRanges().every(isOurs));
  if (others.length < rules.length) sheet.setConditionalFormatRules(others);
  removeCharts(sheet);
}

function topLeftOf(cells: Cells): { row: number; col: number } {
  const { top, left } = areaOf(cells);
  return { row: top, col: left };
}

/** Takes back sheets that were added and are not whole. */
export function remove({ sheets }: { sheets: string[] }): Record<string, never> {
  locked(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    for (const name of sheets) {
      const sheet = spreadsheet.getSheetByName(name);
      if (sheet) spreadsheet.deleteSheet(sheet);
    }
  });
  return {};
}
