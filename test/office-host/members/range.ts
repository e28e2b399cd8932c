import { z } from 'zod';
import { contains, maxColumn, maxRow, type Range } from '../../../src/core/grid/address';
import { columnCount, formatReference, intersection, rowCount, wholeSheet } from '../book/reference';
import type { Sheet } from '../book/sheet';
import { taking, writing } from '../protocol/arguments';
import { invalidArgument } from '../protocol/error';
import { areaOf, block } from './address';
import { cellCount, uniform, type Area } from './area';
import { conditionalFormats } from './conditional-formats';
import { dataValidation } from './data-validation';
import { rangeFormat } from './format';
import { copyFormulas } from './fill';
import { readHyperlink, writeHyperlink } from './hyperlink';
import {
  cellProperties,
  columnProperties,
  rowProperties,
  setCellProperties,
  settableProperties,
} from './properties';
import { index, optionalBoolean, rangeOrAddress } from './schemas';
import { clearArea, mergeArea, unmergeArea } from './shape';
import { findMergedAreas, findSpecialCells, specialCells } from './special-cells';
import { range, worksheet } from './types';
import type { Handle } from '../protocol/object-type';
import {
  checkUnlocked,
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
  writeNumberFormats,
  writeValues,
} from './values';

range.describe({
  isKept: true,
  get: {
    address: ({ sheet, range: at }) => formatReference(sheet.name, at),
    cellCount: (area) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)),
    columnCount: ({ range: at }) => columnCount(at),
    columnHidden: ({ sheet, range: at }) =>
      uniform(numbers(at.left, at.right).map((col) => sheet.hiddenColumns.has(col))),
    columnIndex: ({ range: { left } }) => left - 1,
    formulas: readFormulas,
    hasSpill: ({ sheet, range: { top, left, bottom, right } }) =>
      uniform(
        numbers(top, bottom).flatMap((row) =>
          numbers(left, right).map((col) => sheet.spills.some((area) => contains(area, { row, col }))),
        ),
      ),
    hyperlink: readHyperlink,
    isEntireColumn: ({ range: at }) => rowCount(at) === maxRow,
    isEntireRow: ({ range: at }) => columnCount(at) === maxColumn,
    numberFormat: readNumberFormats,
    rowCount: ({ range: at }) => rowCount(at),
    rowHidden: ({ sheet, range: at }) =>
      uniform(numbers(at.top, at.bottom).map((row) => sheet.isRowHidden(row))),
    rowIndex: ({ range: { top } }) => top - 1,
    text: readTexts,
    values: readValues,
    valueTypes: readValueTypes,
  },
  set: {
    columnHidden: writing(z.boolean(), (area: Area, isHidden) => {
      checkUnlocked(area);
      for (const col of numbers(area.range.left, area.range.right))
        mark(area.sheet.hiddenColumns, col, isHidden);
    }),
    formulas: writeValues,
    hyperlink: writeHyperlink,
    numberFormat: writeNumberFormats,
    rowHidden: writing(z.boolean(), (area: Area, isHidden) => {
      checkUnlocked(area);
      for (const row of numbers(area.range.top, area.range.bottom))
        mark(area.sheet.hiddenRows, row, isHidden);
    }),
    values: writeValues,
  },
  nav: {
    conditionalFormats: (area) => conditionalFormats(area),
    dataValidation: (area) => dataValidation(area),
    format: ({ sheet, range: at }) => rangeFormat({ sheet, ranges: [at] }),
    worksheet: ({ sheet }) => worksheet(sheet),
  },
  make: {
    getAbsoluteResizedRange: taking(z.tuple([index, index]), ({ sheet, range: at }, rows, columns) =>
      block(sheet, at.top, at.left, rows, columns),
    ),
    getBoundingRect: taking(z.tuple([rangeOrAddress]), (area, other) => {
      const { range: at } = typeof other === 'string' ? areaOf(area.sheet, other) : other;
      const { top, left, bottom, right } = area.range;
      return range({
        sheet: area.sheet,
        range: {
          top: Math.min(top, at.top),
          left: Math.min(left, at.left),
          bottom: Math.max(bottom, at.bottom),
          right: Math.max(right, at.right),
        },
      });
    }),
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
    getIntersection: taking(z.tuple([rangeOrAddress]), shared),
    getIntersectionOrNullObject: taking(z.tuple([rangeOrAddress]), shared),
    getLastCell: ({ sheet, range: { bottom, right } }) => block(sheet, bottom, right, 1, 1),
    getLastRow: ({ sheet, range: at }) => range({ sheet, range: { ...at, top: at.bottom } }),
    getMergedAreasOrNullObject: findMergedAreas,
    getOffsetRange: taking(z.tuple([index, index]), ({ sheet, range: at }, rows, columns) =>
      block(sheet, at.top + rows, at.left + columns, rowCount(at), columnCount(at)),
    ),
    getResizedRange: taking(z.tuple([index, index]), ({ sheet, range: at }, rows, columns) =>
      block(sheet, at.top, at.left, rowCount(at) + rows, columnCount(at) + columns),
    ),
    getRow: taking(z.tuple([index]), ({ sheet, range: at }, row) =>
      block(sheet, at.top + row, at.left, 1, columnCount(at)),
    ),
    getSpecialCells: taking(specialCells, findSpecialCells),
    getSpecialCellsOrNullObject: taking(specialCells, findSpecialCells),
    getUsedRange: taking(z.tuple([optionalBoolean]), usedPart),
    getUsedRangeOrNullObject: taking(z.tuple([optionalBoolean]), usedPart),
  },
  call: {
    calculate: () => null,
    clear: taking(z.tuple([z.enum(['All', 'Contents', 'Formats', 'Hyperlinks']).nullish()]), (area, what) =>
      clearArea(area, what ?? 'All'),
    ),
    copyFrom: taking(
      z.tuple([
        rangeOrAddress,
        z.literal('Formulas'),
        z.literal(false).nullish(),
        z.literal(false).nullish(),
      ]),
      (area, source) => copyFormulas(area, typeof source === 'string' ? areaOf(area.sheet, source) : source),
    ),
    getCellProperties: taking(z.tuple([z.unknown()]), cellProperties),
    getColumnProperties: taking(z.tuple([z.unknown()]), columnProperties),
    getRowProperties: taking(z.tuple([z.unknown()]), rowProperties),
    merge: taking(z.tuple([optionalBoolean]), (area, across) => mergeArea(area, across ?? false)),
    select: ({ sheet, range: at }) => sheet.book.select(sheet, at),
    setCellProperties: taking(z.tuple([settableProperties]), setCellProperties),
    unmerge: (area) => {
      checkUnlocked(area);
      unmergeArea(area);
    },
    /** Sent by office.js itself before it splits a large array into several writes. */
    _ValidateArraySize: taking(z.tuple([index, index]), ({ range: at }, rows, columns) => {
      if (rows !== rowCount(at) || columns !== columnCount(at)) throw invalidArgument('another shape');
    }),
  },
});

function shared(area: Area, other: string | Area): Handle | null {
  return common(area, typeof other === 'string' ? areaOf(area.sheet, other).range : other.range);
}

function usedPart(area: Area, valuesOnly: boolean | null | undefined): Handle | null {
  const used = area.sheet.usedRange(valuesOnly ?? false);
  return used && common(area, used);
}

function common({ sheet, range: own }: Area, other: Range): Handle | null {
  const both = intersection(own, other);
  return both && range({ sheet, range: both });
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
}

function mark(set: Sheet['hiddenRows'], number: number, isIn: boolean): void {
  if (isIn) set.add(number);
  else set.delete(number);
}
