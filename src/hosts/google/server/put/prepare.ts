import { contains, type Range } from '../../../../core/grid/address';
import type { Preparation } from '../../protocol';
import { cellsAt, areaOf, sheetNamed, type Sheet } from '../places';
import { locked } from '../serve';
import { removeCharts } from './charts';
import { giveNames } from './names';

export function prepare({ sheet: name, old, rows, columns, ...names }: Preparation): Record<string, never> {
  locked(() => {
    const sheet = old ? sheetNamed(name) : added(name);
    makeRoom(sheet, rows, columns);
    if (old) clear(sheet, old);
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

/** Takes the look and the rules of earlier away from the cells that were ours; their content is replaced. */
function clear(sheet: Sheet, block: Range): void {
  const cells = cellsAt(sheet, block);
  cells.breakApart();
  cells.clearFormat();
  cells.clearDataValidations();
  const filter = sheet.getFilter();
  if (filter && contains(block, topLeftOf(filter.getRange()))) filter.remove();
  const rules = sheet.getConditionalFormatRules();
  const others = rules.filter(
    (rule) => !rule.getRanges().every((range) => contains(block, topLeftOf(range))),
  );
  if (others.length < rules.length) sheet.setConditionalFormatRules(others);
  removeCharts(sheet);
}

function topLeftOf(cells: GoogleAppsScript.Spreadsheet.Range): { row: number; col: number } {
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
