import type { Cell } from '../grid/grid';

const percent = /^[^\d%]*(\d{1,3}(?:[.,]\d{1,4})?)\s*%[^\d%]*$/;
const number = /^\d{1,3}(?:[.,]\d{1,4})?$/;

/**
 * The share of completion that a cell states, from 0 to 1: `50%`, `Đạt 50 %`, 0.5 in percent format, and bare numbers
 * on the scale of their column. `null` for anything else, and for more than all.
 *
 * @param hundred the bare numbers of the column are counted to 100, not to 1
 */
export function readProgress(cell: Cell, text: string, hundred: boolean): number | null {
  const inPercent = percent.exec(text)?.[1];
  if (typeof cell.value === 'number') {
    return share(cell.value, cell.numberFormat.includes('%') || !hundred ? 1 : 100);
  }
  if (inPercent !== undefined) return share(toNumber(inPercent), 100);
  return number.test(text) ? share(toNumber(text), hundred ? 100 : 1) : null;
}

/** A bare number above 1 shows that its column counts to 100. */
export function countsToHundred({ value, numberFormat }: Cell, text: string): boolean {
  if (typeof value === 'number') return value > 1 && !numberFormat.includes('%');
  return number.test(text) && toNumber(text) > 1;
}

function toNumber(text: string): number {
  return Number(text.replace(',', '.'));
}

function share(value: number, scale: 1 | 100): number | null {
  const part = Math.round((value / scale) * 1e6) / 1e6;
  return part >= 0 && part <= 1 ? part : null;
}
