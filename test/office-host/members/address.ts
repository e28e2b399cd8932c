import { parseReference, wholeSheet } from '../book/reference';
import type { Sheet } from '../book/sheet';
import { invalidArgument, itemNotFound } from '../protocol/error';
import type { Handle } from '../protocol/object-type';
import { areaAt, type Area } from './area';
import { range } from './types';

/** The area that an address, a name or a table names, as seen from a sheet; no address is the whole sheet. */
export function areaOf(sheet: Sheet, address: string | null | undefined): Area {
  if (address === null || address === undefined || address === '') return { sheet, range: wholeSheet };
  const { book } = sheet;
  const text = (book.findName(address, sheet) ?? book.findName(address, null))?.formula.slice(1) ?? address;
  const table = book.table(address);
  if (table) return { sheet: table.sheet, range: table.range };
  const reference = parseReference(text);
  if (!reference) throw invalidArgument(`no address: ${address}`);
  const target = reference.sheet === null ? sheet : book.sheet(reference.sheet);
  if (!target) throw itemNotFound();
  return areaAt(target, reference.range);
}

/** Rows and columns count from 1. */
export function block(sheet: Sheet, top: number, left: number, rows: number, columns: number): Handle {
  return range(areaAt(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 }));
}
