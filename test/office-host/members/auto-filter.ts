import { z } from 'zod';
import type { Range } from '../../../src/core/grid/address';
import type { Sheet } from '../book/sheet';
import type { Table } from '../book/table';
import { taking } from '../protocol/arguments';
import { notImplemented } from '../protocol/error';
import { objectType, type Handle } from '../protocol/object-type';
import { areaOf } from './address';
import { rangeOrAddress } from './schemas';
import { range } from './types';

/** The filter of a sheet, or of one of its tables. */
export interface Filter {
  readonly sheet: Sheet;
  readonly table: Table | null;
}

export const filters = objectType<Filter>('AutoFilter', {
  get: {
    enabled: (self) => placeOf(self) !== null,
    isDataFiltered: isHiding,
  },
  make: {
    getRange: rangeOfFilter,
    getRangeOrNullObject: rangeOfFilter,
  },
  call: {
    apply: taking(
      z.tuple([rangeOrAddress, z.int().nullish(), z.unknown().optional()]),
      ({ sheet }, target, column) => {
        if (column !== null && column !== undefined) throw notImplemented('filters with criteria');
        sheet.filter = typeof target === 'string' ? areaOf(sheet, target).range : target.range;
      },
    ),
    clearCriteria: showAll,
    remove: (self) => {
      showAll(self);
      if (self.table) self.table.showFilterButton = false;
      else self.sheet.filter = null;
    },
  },
});

function placeOf({ sheet, table }: Filter): Range | null {
  if (table) return table.showFilterButton ? table.range : null;
  return sheet.filter;
}

function rangeOfFilter(self: Filter): Handle | null {
  const place = placeOf(self);
  return place && range({ sheet: self.sheet, range: place });
}

function isHiding(self: Filter): boolean {
  const place = placeOf(self);
  return (
    place !== null && [...self.sheet.filteredRows].some((row) => row >= place.top && row <= place.bottom)
  );
}

function showAll(self: Filter): void {
  const place = placeOf(self);
  if (!place) return;
  for (let row = place.top; row <= place.bottom; row++) self.sheet.filteredRows.delete(row);
}
