import type { Grid } from '../../../grid/grid';
import type { MoneyCell } from '../money-cells';

/** What the rest of a column tells about a number with two readings. */
export interface Evidence {
  /** The mark that stands before decimals elsewhere in the column. */
  readonly decimalMark: '.' | ',' | null;
  /** The middle one of the column's certain amounts, in đồng. */
  readonly usual: number | null;
}

const commaDecimal = /\d,(?:\d{1,2}|\d{4,})(?![\d,])|\.\d{3}(?:\.\d{3}|,\d)/;
const dotDecimal = /\d\.(?:\d{1,2}|\d{4,})(?![\d.])|,\d{3}(?:,\d{3}|\.\d)/;

/** @param cells of one column */
export function evidenceOf(cells: readonly MoneyCell[], grid: Grid): Evidence {
  let commas = 0;
  let dots = 0;
  const amounts: number[] = [];
  for (const { cell, budget, ofTask } of cells) {
    const { value } = grid.at(cell);
    if (typeof value === 'string') {
      if (commaDecimal.test(value)) commas++;
      if (dotDecimal.test(value)) dots++;
    }
    if (ofTask && budget.kind === 'amount' && budget.dong !== null && budget.dong > 0)
      amounts.push(budget.dong);
  }
  amounts.sort((a, b) => a - b);
  return {
    decimalMark: commas === dots ? null : commas > dots ? ',' : '.',
    usual: amounts[Math.floor(amounts.length / 2)] ?? null,
  };
}

/**
 * The likelier reading first: by the marks used elsewhere in the column, else by the size of its other amounts. Where
 * the column tells nothing, their order stays.
 *
 * @param text a number with one dot or comma before three digits
 * @param readings in đồng
 */
export function rank(text: string, readings: readonly number[], { decimalMark, usual }: Evidence): number[] {
  if (readings.length !== 2) return [...readings];
  if (decimalMark !== null) {
    const isDecimal = text.includes(decimalMark);
    return [...readings].sort((a, b) => (isDecimal ? a - b : b - a));
  }
  if (usual === null) return [...readings];
  const distance = (dong: number): number => (dong > 0 ? Math.abs(Math.log(dong / usual)) : Infinity);
  return [...readings].sort((a, b) => distance(a) - distance(b));
}
