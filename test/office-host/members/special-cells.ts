import { z } from 'zod';
import type { Range } from '../../../src/core/grid/address';
import type { BookCell } from '../book/cell';
import { intersection } from '../book/reference';
import { isEmpty, type Sheet } from '../book/sheet';
import { HostError } from '../protocol/error';
import type { Handle } from '../protocol/object-type';
import type { Area } from './area';
import { rangeAreas } from './types';

export const specialCells = z.tuple([
  z.enum(['Constants', 'Formulas', 'Blanks', 'Visible']),
  z
    .enum(['All', 'Errors', 'Logical', 'Numbers', 'Text', 'ErrorsText', 'NumbersText', 'ErrorsNumbers'])
    .nullish(),
]);

/** Cells of a kind, as few blocks as lie in single columns; `null` where there is none. */
export function findSpecialCells(
  area: Area,
  ...[kind, valueType]: z.output<typeof specialCells>
): Handle | null {
  const { sheet, range: at } = area;
  const within = kind === 'Visible' ? at : cut(at, sheet.usedRange(false));
  if (!within) return null;
  const isWanted = (cell: BookCell, row: number, col: number): boolean => {
    if (kind === 'Visible') return !sheet.isRowHidden(row) && !sheet.hiddenColumns.has(col);
    if (kind === 'Blanks') return isEmpty(cell);
    return !isEmpty(cell) && (cell.formula !== null) === (kind === 'Formulas') && isOfType(cell, valueType);
  };
  const ranges = runs(sheet, within, isWanted);
  return ranges.length > 0 ? rangeAreas({ sheet, ranges }) : null;
}

/** More merged areas than these Excel does not answer. */
const maxMerges = 512;

/** The merged areas that an area touches; `null` where there is none. */
export function findMergedAreas({ sheet, range: at }: Area): Handle | null {
  // It only reads, but people's undo list is gone after it.
  sheet.book.undo.wipe('Range.getMergedAreasOrNullObject()');
  const ranges = sheet.merges.filter((merge) => intersection(merge, at));
  if (ranges.length > maxMerges) throw new HostError('GeneralException', 'There are too many merged areas.');
  return ranges.length > 0 ? rangeAreas({ sheet, ranges }) : null;
}

function cut(at: Range, used: Range | null): Range | null {
  return used && intersection(at, used);
}

function isOfType({ value }: BookCell, type: string | null | undefined): boolean {
  if (type === null || type === undefined || type === 'All') return true;
  if (value === null || typeof value === 'string') return type.includes('Text');
  if (typeof value === 'number') return type.includes('Numbers');
  return type.includes(typeof value === 'boolean' ? 'Logical' : 'Errors');
}

/** Unbroken runs down each column. */
function runs(
  sheet: Sheet,
  { top, left, bottom, right }: Range,
  isWanted: (cell: BookCell, row: number, col: number) => boolean,
): Range[] {
  const found: Range[] = [];
  for (let col = left; col <= right; col++) {
    let start: number | null = null;
    for (let row = top; row <= bottom + 1; row++) {
      const isIn = row <= bottom && isWanted(sheet.cell({ row, col }), row, col);
      if (isIn) start ??= row;
      else if (start !== null) {
        found.push({ top: start, left: col, bottom: row - 1, right: col });
        start = null;
      }
    }
  }
  return found;
}
