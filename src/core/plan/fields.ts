import type { Role } from '../catalog/roles';
import type { CellRef } from '../grid/address';
import { isUncalculated } from '../grid/grid';
import { isMoney } from './columns';
import type { SheetText } from './sheet-text';
import type { Column, Field, Piece } from './types';

const nothing: readonly Piece[] = [];

/**
 * The content of a column for a task, gathered from all the rows of the task. A merged area gives its value to every
 * task that it covers, but its money to the first of them only: else one sum would count several times. A formula of
 * money that was not calculated stands for itself, so that it is not taken for an empty cell.
 */
export function readField(sheet: SheetText, role: Role, column: Column, rows: readonly number[]): Field {
  const first = rows[0] ?? 1;
  const merge = sheet.mergeAt(first, column.col);
  // Most tasks stand in one row and most columns have no merged areas.
  if (rows.length === 1 && !merge) return readCell(sheet, role, column, first);
  // An area that begins in another column gives nothing to this one.
  const cell: CellRef = { row: merge?.left === column.col ? merge.top : first, col: column.col };
  let pieces = nothing;
  const money = isMoney(column);
  if (cell.row < first && !money) pieces = withPiece(pieces, cell, textAt(cell, sheet));
  for (const row of rows) {
    const own = row === cell.row ? cell : { row, col: column.col };
    pieces = withPiece(pieces, own, textAt(own, sheet) || (money ? uncalculatedAt(own, sheet) : ''));
  }
  const text = pieces.length > 1 ? pieces.map((piece) => piece.text).join(' ') : (pieces[0]?.text ?? '');
  return { role, column, cell, pieces, text };
}

function readCell(sheet: SheetText, role: Role, column: Column, row: number): Field {
  const cell = { row, col: column.col };
  const text = sheet.text(row, column.col) || (isMoney(column) ? uncalculatedAt(cell, sheet) : '');
  return { role, column, cell, pieces: text === '' ? nothing : [{ cell, text }], text };
}

function textAt({ row, col }: CellRef, sheet: SheetText): string {
  return sheet.text(row, col);
}

/** The formula of a cell without a result; empty for any other cell. */
export function uncalculatedAt({ row, col }: CellRef, sheet: SheetText): string {
  const cell = sheet.grid.cell(row, col);
  return isUncalculated(cell) && !sheet.isCovered(row, col) ? (cell.formula ?? '') : '';
}

function withPiece(pieces: readonly Piece[], cell: CellRef, text: string): readonly Piece[] {
  if (text === '') return pieces;
  return pieces.length === 0 ? [{ cell, text }] : [...pieces, { cell, text }];
}
