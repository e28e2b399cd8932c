import { cellKey, type CellRef, type Range } from '../../../core/grid/address';
import { rectanglesOf } from '../../common/rectangles';
import { formatArea } from '../../common/ranges';
import { cellsAt, matrixOf, type Sheet } from './places';

/** What `setValues` takes; the empty text is nothing. */
export type Input = string | number | boolean | Date;

/** What is to be put into a cell; what is left out stays. */
export interface Entry extends CellRef {
  readonly input?: Input;
  readonly format?: string;
}

/**
 * Puts entries into their cells and touches no other cell, so that nothing that somebody types beside them is lost. Cells
 * that are to hold the same are one call of the service, and so is a rectangle; the service gathers calls that ask for
 * nothing, so that even a thousand of them take about a second.
 */
export function putEntries(sheet: Sheet, entries: readonly Entry[]): void {
  const formats = new Map<string, CellRef[]>();
  for (const entry of entries) if (entry.format !== undefined) add(formats, entry.format, entry);
  // The format decides how a text is taken.
  for (const [format, cells] of formats) rangesOf(sheet, rectanglesOf(cells)).setNumberFormat(format);

  const inputs = new Map(entries.map((entry) => [cellKey(entry), entry.input]));
  const inputAt = (row: number, col: number): Input => inputs.get(cellKey({ row, col })) ?? '';
  const alike = new Map<Input, Range[]>();
  for (const area of rectanglesOf(entries.filter(({ input }) => input !== undefined))) {
    const lines = matrixOf(area, inputAt);
    const first = inputAt(area.top, area.left);
    if (lines.every((line) => line.every((input) => input === first))) add(alike, first, area);
    else cellsAt(sheet, area).setValues(lines);
  }
  for (const [input, areas] of alike) rangesOf(sheet, areas).setValue(input);
  SpreadsheetApp.flush();
}

function add<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = groups.get(key);
  if (known) known.push(item);
  else groups.set(key, [item]);
}

function rangesOf(sheet: Sheet, areas: readonly Range[]): GoogleAppsScript.Spreadsheet.RangeList {
  return sheet.getRangeList(areas.map(formatArea));
}
