import { z } from 'zod';
import type { Sheet } from '../book/sheet';
import { taking } from '../protocol/arguments';
import { accessDenied } from '../protocol/error';
import { objectType, type Handle } from '../protocol/object-type';
import { areaOf } from './address';
import { index, rangeOrAddress } from './schemas';
import { range } from './types';
import { wholeSheet } from '../book/reference';

export const protection = objectType<Sheet>('WorksheetProtection', {
  get: { protected: ({ isProtected }) => isProtected },
  call: {
    protect: (sheet) => {
      if (sheet.isProtected) throw accessDenied();
      sheet.isProtected = true;
      sheet.book.undo.wipe('WorksheetProtection.protect()');
    },
    unprotect: (sheet) => {
      sheet.isProtected = false;
      sheet.book.undo.wipe('WorksheetProtection.unprotect()');
    },
  },
});

export const freezePanes = objectType<Sheet>('WorksheetFreezePanes', {
  make: { getLocationOrNullObject: frozenPart },
  call: {
    freezeAt: taking(z.tuple([rangeOrAddress]), (sheet, target) => {
      const { bottom, right } = (typeof target === 'string' ? areaOf(sheet, target) : target).range;
      freeze(sheet, bottom, right);
    }),
    freezeColumns: taking(z.tuple([index.nullish()]), (sheet, count) => freeze(sheet, 0, count ?? 1)),
    freezeRows: taking(z.tuple([index.nullish()]), (sheet, count) => freeze(sheet, count ?? 1, 0)),
    unfreeze: (sheet) => freeze(sheet, 0, 0),
  },
});

function freeze(sheet: Sheet, rows: number, columns: number): void {
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
}

function frozenPart(sheet: Sheet): Handle | null {
  const { frozenRows, frozenColumns } = sheet;
  if (frozenRows === 0 && frozenColumns === 0) return null;
  return range({
    sheet,
    range: {
      ...wholeSheet,
      ...(frozenRows > 0 ? { bottom: frozenRows } : {}),
      ...(frozenColumns > 0 ? { right: frozenColumns } : {}),
    },
  });
}
