import { maxColumn, maxRow, type CellRef, type Range } from '../../../src/core/grid/address';
import type { BookCell } from '../book/cell';
import { columnCount, rowCount } from '../book/reference';
import type { Sheet } from '../book/sheet';
import { invalidArgument } from '../protocol/error';

/** What a `Range` of Office.js stands for. */
export interface Area {
  readonly sheet: Sheet;
  readonly range: Range;
}

/** What a `RangeAreas` stands for: several blocks of one sheet. A `Range` is one of them as well. */
export interface Areas {
  readonly sheet: Sheet;
  readonly ranges: readonly Range[];
}

/** More cells than these Excel does not answer: the property is `null`. */
const maxCells = 5_000_000;

/** @throws HostError `InvalidArgument` for a block that the sheet does not have */
export function areaAt(sheet: Sheet, range: Range): Area {
  const { top, left, bottom, right } = range;
  if (top < 1 || left < 1 || bottom > maxRow || right > maxColumn || bottom < top || right < left) {
    throw invalidArgument('beyond the sheet');
  }
  return { sheet, range };
}

export function cellCount({ range }: Area): number {
  return rowCount(range) * columnCount(range);
}

/** One answer for each cell, row by row; `null` for more cells than Excel answers. */
export function mapCells<Result>(
  area: Area,
  read: (cell: BookCell, ref: CellRef) => Result,
): Result[][] | null {
  if (cellCount(area) > maxCells) return null;
  const { sheet, range } = area;
  return Array.from({ length: rowCount(range) }, (_, row) =>
    Array.from({ length: columnCount(range) }, (__, col) => {
      const ref = { row: range.top + row, col: range.left + col };
      return read(sheet.cell(ref), ref);
    }),
  );
}

export function forEachCell({ range }: Area, visit: (ref: CellRef) => void): void {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let col = range.left; col <= range.right; col++) visit({ row, col });
  }
}

/** What all have in common; `null` where they differ, as Excel answers for mixed formats. */
export function uniform<Value>(values: Iterable<Value>): Value | null {
  let first: { readonly value: Value } | null = null;
  for (const value of values) {
    if (first && first.value !== value) return null;
    first ??= { value };
  }
  return first?.value ?? null;
}
