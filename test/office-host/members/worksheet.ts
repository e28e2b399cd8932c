import { z } from 'zod';
import { colorOf } from '../book/color';
import type { Sheet } from '../book/sheet';
import { taking, writing } from '../protocol/arguments';
import { accessDenied, invalidArgument } from '../protocol/error';
import { areaOf, block } from './address';
import { filters } from './auto-filter';
import { charts } from './charts';
import { horizontalPageBreaks, pageLayout, verticalPageBreaks } from './page-layout';
import { pivotTables } from './pivot-tables';
import { index, optionalBoolean, optionalText } from './schemas';
import { freezePanes, protection } from './sheet-view';
import { namedItems, range, rangeAreas, tables, worksheet } from './types';

/** So long may the address of several areas be. */
const maxAddress = 8_192;

worksheet.describe({
  identity: ({ id }) => ({ Id: id }),
  get: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    position: (sheet) => sheet.book.sheets.indexOf(sheet),
    showGridlines: ({ showGridlines }) => showGridlines,
    tabColor: ({ tabColor }) => tabColor,
    visibility: ({ visibility }) => visibility,
  },
  set: {
    /** So office.js calls it on the wire when `showGridlines` is set; it is read by its own name. */
    gridlines: writing(z.boolean(), (sheet: Sheet, isShown) => {
      sheet.showGridlines = isShown;
    }),
    name: writing(z.string(), (sheet: Sheet, name) => {
      checkStructure(sheet);
      sheet.book.checkName(name, sheet);
      sheet.name = name;
      sheet.book.undo.wipe('Worksheet.name');
    }),
    position: writing(index, (sheet: Sheet, position) => {
      checkStructure(sheet);
      sheet.book.move(sheet, position);
    }),
    tabColor: writing(z.string(), (sheet: Sheet, text) => {
      const color = text === '' ? '' : colorOf(text);
      if (color === null) throw invalidArgument(`no colour: ${text}`);
      sheet.tabColor = color;
    }),
    visibility: writing(z.enum(['Visible', 'Hidden', 'VeryHidden']), (sheet: Sheet, visibility) => {
      checkStructure(sheet);
      sheet.visibility = visibility;
      sheet.book.undo.wipe('Worksheet.visibility');
    }),
  },
  nav: {
    autoFilter: (sheet) => filters({ sheet, table: null }),
    charts: (sheet) => charts(sheet),
    freezePanes: (sheet) => freezePanes(sheet),
    horizontalPageBreaks: (sheet) => horizontalPageBreaks(sheet),
    names: (sheet) => namedItems({ book: sheet.book, sheet }),
    pageLayout: (sheet) => pageLayout(sheet),
    pivotTables: (sheet) => pivotTables(sheet),
    protection: (sheet) => protection(sheet),
    tables: (sheet) => tables({ book: sheet.book, sheet }),
    verticalPageBreaks: (sheet) => verticalPageBreaks(sheet),
  },
  make: {
    getCell: taking(z.tuple([index, index]), (sheet, row, col) => block(sheet, row + 1, col + 1, 1, 1)),
    getRange: taking(z.tuple([optionalText]), (sheet, text) => range(areaOf(sheet, text))),
    getRanges: taking(z.tuple([z.string().max(maxAddress)]), (sheet, text) =>
      rangeAreas({ sheet, ranges: text.split(',').map((part) => areaOf(sheet, part.trim()).range) }),
    ),
    getRangeByIndexes: taking(z.tuple([index, index, index, index]), (sheet, row, col, rows, columns) =>
      block(sheet, row + 1, col + 1, rows, columns),
    ),
    // An empty sheet answers A1: only the form with the null object tells it from one with a value there.
    getUsedRange: taking(z.tuple([optionalBoolean]), (sheet, valuesOnly) =>
      range({
        sheet,
        range: sheet.usedRange(valuesOnly ?? false) ?? { top: 1, left: 1, bottom: 1, right: 1 },
      }),
    ),
    getUsedRangeOrNullObject: taking(z.tuple([optionalBoolean]), (sheet, valuesOnly) => {
      const used = sheet.usedRange(valuesOnly ?? false);
      return used && range({ sheet, range: used });
    }),
  },
  call: {
    activate: (sheet) => sheet.book.activate(sheet),
    delete: (sheet) => {
      checkStructure(sheet);
      sheet.book.remove(sheet);
      sheet.book.undo.wipe('Worksheet.delete()');
    },
    _RegisterDataChangedEvent: ({ book, id }) => void book.watched.add(id),
    _UnregisterDataChangedEvent: ({ book, id }) => void book.watched.delete(id),
  },
});

/** @throws HostError `AccessDenied` where the workbook's structure is protected */
function checkStructure({ book }: Sheet): void {
  if (book.isStructureProtected || book.isReadOnly) throw accessDenied();
}
