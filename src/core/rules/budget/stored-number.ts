import type { CellRef } from '../../grid/address';
import type { Cell, Grid } from '../../grid/grid';
import { fromDong } from '../../values/budget/decimal';
import { parseBudget } from '../../values/budget/parse-budget';
import { readBudgetCell } from '../../values/budget/read-budget-cell';
import type { Unit } from '../../values/budget/types';
import type { Change } from '../types';
import type { MoneyCell } from './money-cells';

/** The unit in which a column is read that states none. */
export const assumedUnit: Unit = 'trieu';

const groupedText = /\d[., ]\d{3}(?!\d)/;

/**
 * Writes an amount into a cell as a number, in a number format that shows all of it: the cell's own where that does,
 * grouped where the text was. `null` where no number would read back as just that amount.
 *
 * @param dong an exact whole number of đồng
 */
export function numberChange(cell: CellRef, dong: number, unit: Unit, grid: Grid): Change | null {
  const { whole, fraction } = fromDong(Math.abs(dong), unit);
  const size = Number(`${whole}.${fraction}`);
  const after = dong < 0 ? -size : size;
  if (parseBudget(after, { unit }).dong !== dong) return null;
  const numberFormat = newFormat(grid.at(cell), after, fraction.length, unit);
  return numberFormat === null ? { cell, after } : { cell, after, numberFormat };
}

/** The same for a money cell; `null` also where a formula or several rows make up its content. */
export function amountChange({ cell, column, torn }: MoneyCell, dong: number, grid: Grid): Change | null {
  if (torn || grid.at(cell).formula !== null) return null;
  return numberChange(cell, dong, column.unit ?? assumedUnit, grid);
}

function newFormat(cell: Cell, after: number, decimals: number, unit: Unit): string | null {
  const isGrouped = typeof cell.value === 'string' && groupedText.test(cell.value) && Math.abs(after) >= 1000;
  const isGeneral = cell.numberFormat === 'General';
  if (isGeneral ? !isGrouped : shows(cell, after, decimals, unit)) return null;
  if (!isGrouped) return 'General';
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** A format for numbers, not for text, dates or shares, with room for all decimals. */
function shows(cell: Cell, after: number, decimals: number, unit: Unit): boolean {
  const [section = ''] = cell.numberFormat.split(';');
  const room = /[0#?]\.([0#?]+)/.exec(section)?.[1]?.length ?? 0;
  const read = readBudgetCell({ ...cell, value: after }, unit);
  return /[0#?]/.test(section) && room >= decimals && read.kind === 'amount';
}

/**
 * The amount says all that the text says: no digit was rounded away. Units are powers of ten, so the digits between the
 * outer zeros are the same in each.
 */
export function keepsDigits(text: string, dong: number): boolean {
  return significantDigits(text) === significantDigits(String(dong));
}

function significantDigits(text: string): string {
  return text.replace(/\D/g, '').replace(/^0+|0+$/g, '');
}
