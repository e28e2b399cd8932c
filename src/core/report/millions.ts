import { dongPer, type Unit } from '../values/budget/types';

/** How many đồng the unit of every sheet is. */
export const million = dongPer.trieu;

/** How a formula turns a number of the unit into millions: `/1000` for nghìn đồng, nothing for millions. */
export function scaling(unit: Unit): string {
  if (unit === 'trieu') return '';
  return dongPer[unit] > million ? `*${dongPer[unit] / million}` : `/${million / dongPer[unit]}`;
}
