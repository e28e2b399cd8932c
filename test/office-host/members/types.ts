import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';
import type { Table } from '../book/table';
import { objectType } from '../protocol/object-type';
import type { Area, Areas } from './area';

/** The names of the workbook (`sheet` is `null`), or those of one sheet. */
export interface Names {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

/** The tables of the workbook (`sheet` is `null`), or those of one sheet. */
export interface Tables {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

// Types that lead to each other are named here and described each in a file of its own.
export const workbook = objectType<Book>('Workbook');
export const worksheets = objectType<Book>('WorksheetCollection');
export const worksheet = objectType<Sheet>('Worksheet');
export const range = objectType<Area>('Range');
export const rangeAreas = objectType<Areas>('RangeAreas');
export const namedItems = objectType<Names>('NamedItemCollection');
export const tables = objectType<Tables>('TableCollection');
export const table = objectType<Table>('Table');
