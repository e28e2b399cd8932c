import { z } from 'zod';
import { maxColumn, maxRow, type Range } from '../../../src/core/grid/address';
import {
  columnCount,
  formatReference,
  intersection,
  parseReference,
  rowCount,
  wholeSheet,
} from '../book/reference';
import type { Sheet } from '../book/sheet';
import { objectOf, taking, writing } from '../protocol/arguments';
import { invalidArgument, itemNotFound } from '../protocol/error';
import { objectType, type Handle, type ObjectType } from '../protocol/object-type';
import { areaAt, cellCount, uniform, type Area } from './area';
import { clearArea, mergeArea, unmergeArea } from './shape';
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
  writeNumberFormats,
  writeValues,
} from './values';
import { worksheet } from './worksheet';

const index = z.int();
const optional = z.boolean().nullish();
const rangeOrAddress = z.union([z.string(), objectOf(() => range)]);

export const range: ObjectType<Area> = objectType<Area>('Range', {
  isKept: true,
  get: {
    address: (area) => formatReference(area.sheet.name, area.range),
    cellCount: (area) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)),
    columnCount: ({ range: { left, right } }) => right - left + 1,
    columnHidden: ({ sheet, range: at }) =>
      uniform(numbers(at.left, at.right).map((col) => sheet.hiddenColumns.has(col))),
    columnIndex: ({ range: { left } }) => left - 1,
    formulas: readFormulas,
    isEntireColumn: ({ range: at }) => rowCount(at) === maxRow,
    isEntireRow: ({ range: at }) => columnCount(at) === maxColumn,
    numberFormat: readNumberFormats,
    rowCount: ({ range: { top, bottom } }) => bottom - top + 1,
    rowHidden: ({ sheet, range: at }) =>
      uniform(numbers(at.top, at.bottom).map((row) => sheet.isRowHidden(row))),
    rowIndex: ({ range: { top } }) => top - 1,
    text: readTexts,
    values: readValues,
    valueTypes: readValueTypes,
  },
  set: {
    columnHidden: writing(z.boolean(), ({ sheet, range: at }, isHidden) =>
      numbers(at.left, at.right).forEach((col) => mark(sheet.hiddenColumns, col, isHidden)),
    ),
    formulas: writeValues,
    numberFormat: writeNumberFormats,
    rowHidden: writing(z.boolean(), ({ sheet, range: at }, isHidden) =>
      numbers(at.top, at.bottom).forEach((row) => mark(sheet.hiddenRows, row, isHidden)),
    ),
    values: writeValues,
  },
  nav: { worksheet: ({ sheet }) => worksheet(sheet) },
  make: {
    getCell: taking(z.tuple([index, index]), ({ sheet, range: { top, left } }, row, col) =>
      block(sheet, top + row, left + col, 1, 1),
    ),
    getColumn: taking(z.tuple([index]), ({ sheet, range: at }, col) =>
      block(sheet, at.top, at.left + col, rowCount(at), 1),
    ),
    getEntireColumn: ({ sheet, range: { left, right } }) =>
      range({ sheet, range: { ...wholeSheet, left, right } }),
    getEntireRow: ({ sheet, range: { top, bottom } }) =>
      range({ sheet, range: { ...wholeSheet, top, bottom } }),
    getIntersectionOrNullObject: taking(z.tuple([rangeOrAddress]), (area, other) =>
      common(area, typeof other === 'string' ? areaOf(area.sheet, other).range : other.range),
    ),
    getLastCell: ({ sheet, range: { bottom, right } }) => block(sheet, bottom, right, 1, 1),
    getOffsetRange: taking(z.tuple([index, index]), ({ sheet, range: at }, rows, columns) =>
      block(sheet, at.top + rows, at.left + columns, rowCount(at), columnCount(at)),
    ),
    getResizedRange: taking(z.tuple([index, index]), ({ sheet, range: at }, rows, columns) =>
      block(sheet, at.top, at.left, rowCount(at) + rows, columnCount(at) + columns),
    ),
    getRow: taking(z.tuple([index]), ({ sheet, range: at }, row) =>
      block(sheet, at.top + row, at.left, 1, columnCount(at)),
    ),
    getUsedRange: taking(z.tuple([optional]), usedPart),
    getUsedRangeOrNullObject: taking(z.tuple([optional]), usedPart),
  },
  call: {
    clear: taking(z.tuple([z.enum(['All', 'Contents', 'Formats', 'Hyperlinks']).nullish()]), (area, what) =>
      clearArea(area, what ?? 'All'),
    ),
    merge: taking(z.tuple([optional]), (area, across) => mergeArea(area, across ?? false)),
    select: ({ sheet, range: at }) => sheet.book.select(sheet, at),
    unmerge: unmergeArea,
    /** Sent by office.js itself when it splits a large array. */
    _ValidateArraySize: taking(z.tuple([index, index]), ({ range: at }, rows, columns) => {
      if (rows !== rowCount(at) || columns !== columnCount(at)) throw invalidArgument('another shape');
    }),
  },
});

/** The area that an address names, as seen from a sheet; no address is the whole sheet. */
export function areaOf(sheet: Sheet, address: string | null | undefined): Area {
  if (address === null || address === undefined || address === '') return { sheet, range: wholeSheet };
  const reference = parseReference(address);
  if (!reference) throw invalidArgument(`no address: ${address}`);
  const target = reference.sheet === null ? sheet : sheet.book.sheet(reference.sheet);
  if (!target) throw itemNotFound();
  return areaAt(target, reference.range);
}

/** Rows and columns count from 1. */
export function block(sheet: Sheet, top: number, left: number, rows: number, columns: number): Handle {
  return range(areaAt(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 }));
}

function usedPart(area: Area, valuesOnly: boolean | null | undefined): Handle | null {
  const used = area.sheet.usedRange(valuesOnly ?? false);
  return used && common(area, used);
}

function common({ sheet, range: own }: Area, other: Range): Handle | null {
  const shared = intersection(own, other);
  return shared && range({ sheet, range: shared });
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
}

function mark(set: Set<number>, number: number, isIn: boolean): void {
  if (isIn) set.add(number);
  else set.delete(number);
}
