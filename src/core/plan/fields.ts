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
  let pieces = nothing;
  if (cell.row < first && !isMoney(column)) pieces = withPiece(pieces, cell, sheet);
  for (const row of rows)
    pieces = withPiece(pieces, row === cell.row ? cell : { row, col: column.col }, sheet);
  const text = pieces.length > 1 ? pieces.map((piece) => piece.text).join(' ') : (pieces[0]?.text ?? '');
  return { role, column, cell, pieces, text };
}

function withPiece(pieces: readonly Piece[], cell: CellRef, sheet: SheetText): readonly Piece[] {
  const text = sheet.text(cell.row, cell.col);
  if (text === '') return pieces;
  return pieces.length === 0 ? [{ cell, text }] : [...pieces, { cell, text }];
}
