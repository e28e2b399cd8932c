import type { Role } from '../catalog/roles';
import type { CellRef } from '../grid/address';
import { isMoney } from './columns';
import type { SheetText } from './sheet-text';
import type { Column, Field, Piece } from './types';

const nothing: readonly Piece[] = [];

/**
 * The content of a column for a task, gathered from all the rows of the task. A merged area gives its value to every
 * task that it covers, but its money to the first of them only: else one sum would count several times.
 */
export function readField(sheet: SheetText, role: Role, column: Column, rows: readonly number[]): Field {
  const first = rows[0] ?? 1;
  const merge = sheet.mergeAt(first, column.col);
  // An area that begins in another column gives nothing to this one.
  const cell: CellRef = { row: merge?.left === column.col ? merge.top : first, col: column.col };
  const pieces: Piece[] = [];
  if (cell.row < first && !isMoney(column)) collect(sheet, cell.row, column.col, pieces);
  for (const row of rows) collect(sheet, row, column.col, pieces);
  return {
    role,
    column,
    cell,
    pieces: pieces.length > 0 ? pieces : nothing,
    text: pieces.length > 1 ? pieces.map(({ text }) => text).join(' ') : (pieces[0]?.text ?? ''),
  };
}

function collect(sheet: SheetText, row: number, col: number, pieces: Piece[]): void {
  const text = sheet.text(row, col);
  if (text !== '') pieces.push({ cell: { row, col }, text });
}
