import { z } from 'zod';
import { displayPlainly } from '../../../src/core/grid/grid';
import { intersection } from '../book/reference';
import { newTable, type Table } from '../book/table';
import { taking, writing } from '../protocol/arguments';
import { HostError, invalidArgument, notImplemented } from '../protocol/error';
import { objectType, type Handle } from '../protocol/object-type';
import { stored } from '../protocol/stored';
import type { Area } from './area';
import { filters } from './auto-filter';
import { areaOf } from './address';
import { rangeArgument, rangeOrAddress } from './schemas';
import { range, table, tables, worksheet, type Tables } from './types';
import { checkUnlocked } from './values';

const key = z.tuple([z.string()]);

tables.describe({
  get: { count: (self) => listed(self).length },
  items: (self) => listed(self).map(table),
  item: taking(key, find),
  make: {
    add: taking(z.tuple([rangeOrAddress, z.boolean()]), add),
    getItemAt: taking(z.tuple([z.int()]), (self, index) => {
      const found = listed(self)[index];
      return found ? table(found) : null;
    }),
    getItemOrNullObject: taking(key, find),
  },
  call: { getCount: (self) => listed(self).length },
});

const state = stored((self: Table) => self, {
  highlightFirstColumn: z.boolean(),
  highlightLastColumn: z.boolean(),
  showBandedColumns: z.boolean(),
  showBandedRows: z.boolean(),
  showFilterButton: z.boolean(),
  style: z.string(),
});

table.describe({
  identity: ({ id }) => ({ Id: id }),
  get: {
    ...state.get,
    id: ({ id }) => id,
    name: ({ name }) => name,
    showHeaders: ({ showHeaders }) => showHeaders,
    showTotals: ({ showTotals }) => showTotals,
  },
  set: {
    ...state.set,
    name: writing(z.string(), (self: Table, name) => {
      self.sheet.book.checkTableName(name, self);
      self.name = name;
    }),
  },
  nav: {
    autoFilter: (self) => filters({ sheet: self.sheet, table: self }),
    columns: (self) => tableColumns(self),
    worksheet: ({ sheet }) => worksheet(sheet),
  },
  make: {
    convertToRange: (self) => {
      remove(self);
      return range({ sheet: self.sheet, range: self.range });
    },
    getDataBodyRange: (self) => {
      const { top, bottom, ...sides } = self.range;
      const body = {
        ...sides,
        top: top + Number(self.showHeaders),
        bottom: bottom - Number(self.showTotals),
      };
      return range({ sheet: self.sheet, range: body });
    },
    getHeaderRowRange: (self) =>
      self.showHeaders
        ? range({ sheet: self.sheet, range: { ...self.range, bottom: self.range.top } })
        : null,
    getRange: ({ sheet, range: at }) => range({ sheet, range: at }),
    getTotalRowRange: (self) =>
      self.showTotals ? range({ sheet: self.sheet, range: { ...self.range, top: self.range.bottom } }) : null,
  },
  call: {
    clearFilters: ({ sheet, range: { top, bottom } }) => {
      for (let row = top; row <= bottom; row++) sheet.filteredRows.delete(row);
    },
    delete: (self) => {
      const { sheet, range: at } = self;
      remove(self);
      for (let row = at.top; row <= at.bottom; row++) {
        for (let col = at.left; col <= at.right; col++)
          sheet.put({ row, col }, { value: null, formula: null });
      }
    },
    resize: taking(z.tuple([z.union([z.string(), rangeArgument])]), (self, target) => {
      const { range: next } = typeof target === 'string' ? areaOf(self.sheet, target) : target;
      if (next.top !== self.range.top || next.bottom === next.top || !intersection(next, self.range)) {
        throw invalidArgument('a table keeps its row of headers');
      }
      checkFree({ sheet: self.sheet, range: next }, self);
      self.range = next;
      fillHeaders(self);
    }),
  },
});

interface Column {
  readonly table: Table;
  readonly index: number;
}

const tableColumn = objectType<Column>('TableColumn', {
  identity: ({ index }) => ({ Id: index + 1 }),
  get: {
    id: ({ index }) => index + 1,
    index: ({ index }) => index,
    name: ({ table: { sheet, range: at }, index }) =>
      displayPlainly(sheet.cell({ row: at.top, col: at.left + index }).value),
  },
});

const tableColumns = objectType<Table>('TableColumnCollection', {
  get: { count: ({ range: { left, right } }) => right - left + 1 },
  items: (self) =>
    Array.from({ length: self.range.right - self.range.left + 1 }, (_, index) =>
      tableColumn({ table: self, index }),
    ),
});

function listed({ book, sheet }: Tables): Table[] {
  return book.tables.filter((known) => sheet === null || known.sheet === sheet);
}

function find(self: Tables, name: string): Handle | null {
  const found = self.book.table(name);
  return found && listed(self).includes(found) ? table(found) : null;
}

function add({ book, sheet }: Tables, target: string | Area, hasHeaders: boolean): Handle {
  if (!hasHeaders) throw notImplemented('tables without a row of headers');
  const area = typeof target === 'string' ? areaOf(sheet ?? book.active, target) : target;
  if (area.sheet.isProtected) checkUnlocked(area);
  checkFree(area, null);
  let number = book.tables.length + 1;
  while (book.table(`Table${number}`)) number++;
  const made = newTable(area.sheet, `Table${number}`, area.range);
  book.tables.push(made);
  fillHeaders(made);
  return table(made);
}

/** @throws HostError where another table or a merged area is in the way */
function checkFree({ sheet, range: at }: Area, own: Table | null): void {
  const inWay = sheet.book.tables.some(
    (other) => other !== own && other.sheet === sheet && intersection(other.range, at),
  );
  if (inWay) throw invalidArgument("A table can't overlap another table.");
  if (sheet.merges.some((merge) => intersection(merge, at))) {
    throw new HostError('MergedRangeConflict', "A table can't overlap merged cells.");
  }
}

/** Headers of a table are texts, none of them empty and each different: Excel makes them so. */
function fillHeaders({ sheet, range: at }: Table): void {
  const taken = new Set<string>();
  for (let col = at.left; col <= at.right; col++) {
    const ref = { row: at.top, col };
    const text = displayPlainly(sheet.cell(ref).value) || `Column${col - at.left + 1}`;
    let name = text;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${text}${number}`;
    taken.add(name.toLowerCase());
    sheet.put(ref, { value: name, formula: null });
  }
}

function remove(self: Table): void {
  const { tables: all } = self.sheet.book;
  all.splice(all.indexOf(self), 1);
}
