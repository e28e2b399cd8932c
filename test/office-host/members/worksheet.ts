import { z } from 'zod';
import type { Sheet } from '../book/sheet';
import { taking, writing } from '../protocol/arguments';
import { objectType, type ObjectType } from '../protocol/object-type';
import { areaOf, block, range } from './range';

const index = z.int();
const address = z.string().nullish();
const optional = z.boolean().nullish();
const color = z.string();

export const worksheet: ObjectType<Sheet> = objectType<Sheet>('Worksheet', {
  identity: ({ id }) => ({ Id: id }),
  get: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    position: (sheet) => sheet.book.sheets.indexOf(sheet),
    tabColor: ({ tabColor }) => tabColor,
    visibility: ({ visibility }) => visibility,
  },
  set: {
    name: writing(z.string(), (sheet, name) => {
      sheet.book.checkName(name, sheet);
      sheet.name = name;
      sheet.book.undo.wipe('Worksheet.name');
    }),
    position: writing(index, (sheet, position) => sheet.book.move(sheet, position)),
    tabColor: writing(color, (sheet, value) => {
      sheet.tabColor = value;
    }),
    visibility: writing(z.enum(['Visible', 'Hidden', 'VeryHidden']), (sheet, visibility) => {
      sheet.visibility = visibility;
      sheet.book.undo.wipe('Worksheet.visibility');
    }),
  },
  make: {
    getCell: taking(z.tuple([index, index]), (sheet, row, col) => block(sheet, row + 1, col + 1, 1, 1)),
    getRange: taking(z.tuple([address]), (sheet, text) => range(areaOf(sheet, text))),
    getRangeByIndexes: taking(z.tuple([index, index, index, index]), (sheet, row, col, rows, columns) =>
      block(sheet, row + 1, col + 1, rows, columns),
    ),
    // An empty sheet answers A1: only the form with the null object tells it from one with a value there.
    getUsedRange: taking(z.tuple([optional]), (sheet, valuesOnly) =>
      range({
        sheet,
        range: sheet.usedRange(valuesOnly ?? false) ?? { top: 1, left: 1, bottom: 1, right: 1 },
      }),
    ),
    getUsedRangeOrNullObject: taking(z.tuple([optional]), (sheet, valuesOnly) => {
      const used = sheet.usedRange(valuesOnly ?? false);
      return used && range({ sheet, range: used });
    }),
  },
  call: {
    activate: (sheet) => sheet.book.activate(sheet),
    delete: (sheet) => {
      sheet.book.remove(sheet);
      sheet.book.undo.wipe('Worksheet.delete()');
    },
  },
});
