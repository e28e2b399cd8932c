import { toDong, type Decimal } from './decimal';
import type { Unit } from './types';

/** A million of anything: smaller numbers are no sum in đồng that a plan would name. */
const smallestSum = 1_000_000;
/** From 1 000 tỷ a row of a plan is more likely stated in đồng, if it is round as sums in đồng are. */
const doubtful = 1_000_000_000_000;
const roundSum = /000$/;
/** 100 000 tỷ is beyond any plan, round or not. */
const incredible = 100_000_000_000_000;

/**
 * A bare number in a column of the unit that only makes sense in đồng: `5.000.000` in a column of millions. Decimals
 * show that it is not đồng (`3.463.459,2`), except for the `,00` of accounting formats.
 */
export function mustBeDong(number: Decimal, unit: Unit): boolean {
  if (unit === 'dong' || (number.fraction !== '' && !/^00+$/.test(number.fraction))) return false;
  if (Number(number.whole) < smallestSum) return false;
  const amount = toDong(number, unit) ?? Infinity;
  return amount >= incredible || (amount >= doubtful && roundSum.test(number.whole));
}
