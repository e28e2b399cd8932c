import { z } from 'zod';
import type { PivotTable, Sheet } from '../book/sheet';
import { taking } from '../protocol/arguments';
import { objectType } from '../protocol/object-type';
import { range } from './types';

interface Placed {
  readonly sheet: Sheet;
  readonly pivot: PivotTable;
}

export const pivotTables = objectType<Sheet>('PivotTableCollection', {
  items: (sheet) => sheet.pivotTables.map((pivot) => pivotTable({ sheet, pivot })),
  item: taking(z.tuple([z.string()]), (sheet, name) => {
    const pivot = sheet.pivotTables.find((known) => known.name === name);
    return pivot ? pivotTable({ sheet, pivot }) : null;
  }),
  call: { getCount: (sheet) => sheet.pivotTables.length },
});

const pivotTable = objectType<Placed>('PivotTable', {
  identity: ({ pivot }) => ({ Id: pivot.name }),
  get: { id: ({ pivot }) => pivot.name, name: ({ pivot }) => pivot.name },
  nav: { layout: (self) => pivotLayout(self) },
});

const pivotLayout = objectType<Placed>('PivotLayout', {
  make: { getRange: ({ sheet, pivot }) => range({ sheet, range: pivot.range }) },
});
