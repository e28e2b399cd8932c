import type { Range } from '../../../core/grid/address';
import type { RightsAnswer } from '../protocol';
import { areaOf, cellsAt, sheetNamed, type Sheet } from './places';

/** What the person may write who runs this. */
export function rights({ sheet: name }: { sheet: string }): RightsAnswer {
  return rightsOn(sheetNamed(name));
}

/**
 * Of whoever may only look at a spreadsheet the service knows no more than that they may edit none of its cells: they are
 * told from others by a cell that nothing protects.
 */
export function rightsOn(sheet: Sheet): RightsAnswer {
  const all = { top: 1, left: 1, bottom: sheet.getMaxRows(), right: sheet.getMaxColumns() };
  if (cellsAt(sheet, all).canEdit()) return { isReadOnly: false, locked: [] };
  const locked = lockedAreas(sheet, all);
  const [open] = withoutAll(all, locked);
  return { isReadOnly: open !== undefined && !cellsAt(sheet, open).canEdit(), locked };
}

/** An area that only warns may be written. */
function lockedAreas(sheet: Sheet, all: Range): Range[] {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const ranges = sheet
    .getProtections(RANGE)
    .filter((protection) => !protection.canEdit())
    .map((protection) => areaOf(protection.getRange()));
  const [whole] = sheet.getProtections(SHEET).filter((protection) => !protection.canEdit());
  if (!whole) return ranges;
  return [...ranges, ...withoutAll(all, whole.getUnprotectedRanges().map(areaOf))];
}

/** What of an area remains beside holes. */
function withoutAll(area: Range, holes: readonly Range[]): Range[] {
  return holes.reduce<Range[]>((left, hole) => left.flatMap((part) => without(part, hole)), [area]);
}

/** Up to four parts. */
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
