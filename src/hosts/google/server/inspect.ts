import type { Range } from '../../../core/grid/address';
import type { InspectionAnswer } from '../protocol';
import { BlockReading } from './block';
import { blockAround, columnsOf, Marks, RichTexts } from './marks';
import { areaOf, cellsAt, sheetNamed, type Sheet } from './places';
import { ValueReader } from './values';

/** A constant number of calls of the service, one more for every column, merged area and protection. */
export function inspect({
  sheet: name,
  cells,
}: {
  sheet: string;
  cells: [number, number][];
}): InspectionAnswer {
  const sheet = sheetNamed(name);
  const places = cells.map(([row, col]) => ({ row, col }));
  const area = blockAround(places);
  const block = new BlockReading(sheet, area, new ValueReader());
  const texts = new RichTexts(sheet, columnsOf(places));
  const marks = new Marks(sheet, area, block);
  const range = cellsAt(sheet, area);
  const mayWrite = range.canEdit();
  const locked = mayWrite ? [] : lockedAreas(sheet);
  return {
    cells: places.map(({ row, col }) => {
      const formula = block.formula(row, col);
      return {
        value: block.value(row, col),
        formula: formula === '' ? null : formula,
        format: block.format(row, col),
        rich: texts.isMixed(row, col) || marks.isMarked(row, col),
      };
    }),
    isReadOnly: !mayWrite && locked.length === 0,
    locked,
    filled: filledAreas(sheet),
    merges: range.getMergedRanges().map(areaOf),
  };
}

/** What this person may not write. An area that only warns may be written. */
function lockedAreas(sheet: Sheet): Range[] {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const ranges = sheet
    .getProtections(RANGE)
    .filter((protection) => !protection.canEdit())
    .map((protection) => areaOf(protection.getRange()));
  const [whole] = sheet.getProtections(SHEET).filter((protection) => !protection.canEdit());
  if (!whole) return ranges;
  const open = whole.getUnprotectedRanges().map(areaOf);
  const all = { top: 1, left: 1, bottom: sheet.getMaxRows(), right: sheet.getMaxColumns() };
  return [...ranges, ...open.reduce((left, hole) => left.flatMap((area) => without(area, hole)), [all])];
}

/** What of an area remains beside a hole, in up to four parts. */
function without(area: Range, hole: Range): Range[] {
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  const parts = [
    { ...area, bottom: hole.top - 1 },
    { ...area, top: hole.bottom + 1 },
    { ...area, top, bottom, right: hole.left - 1 },
    { ...area, top, bottom, left: hole.right + 1 },
  ];
  if (top > bottom || area.left > hole.right || hole.left > area.right) return [area];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** A pivot table is known by its first cell only: what stands together with that is its own. */
function filledAreas(sheet: Sheet): Range[] {
  return [
    ...sheet.getPivotTables().map((pivot) => areaOf(pivot.getAnchorCell().getDataRegion())),
    ...sheet.getDataSourceTables().map((table) => areaOf(table.getRange())),
  ];
}
