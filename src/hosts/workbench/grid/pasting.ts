import type { ICellData } from '@univerjs/core';
import type { CellRef } from '../../../core/grid/address';
import { constantData } from './cell-data';
import type { CellWrite } from './spreadsheet';
import { typedValue } from './typed-value';

/** What the clipboard gives as plain text, in rows and cells: as spreadsheets write it, quoted where it has line breaks. */
export function readTable(text: string): string[][] {
  const rows: string[][] = [];
  const piece = /(\t|\r?\n)(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))/g;
  for (const [, before, quoted, plain = ''] of `\n${text.replace(/\r?\n$/, '')}`.matchAll(piece)) {
    if (before !== '\t') rows.push([]);
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
  }
  return rows;
}

/**
 * The values of a pasted text, from a cell on; looks and formulas are left behind.
 *
 * @param isText tells the cells that take everything as it is written
 */
export function pastedCells(text: string, from: CellRef, isText: (cell: CellRef) => boolean): CellWrite[] {
  return readTable(text).flatMap((line, down) =>
    line.map((value, right) => {
      const cell = { row: from.row + down, col: from.col + right };
      return { cell, data: pastedData(value, isText(cell)) };
    }),
  );
}

function pastedData(text: string, isText: boolean): ICellData {
  const typed = isText ? null : typedValue(text);
  if (typed === null) return constantData(text === '' ? null : text);
  const data = constantData(typed.value);
  return typed.numberFormat === 'dd/mm/yyyy' ? { ...data, s: { n: { pattern: typed.numberFormat } } } : data;
}
