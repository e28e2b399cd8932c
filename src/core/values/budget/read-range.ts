import { readSum } from './read-sum';
import type { Unit } from './types';

export interface SumRange {
  /** Both ends in đồng; empty where an end can be read in several ways. */
  readonly readings: readonly number[];
  readonly statedUnit: Unit | null;
}

const ends = /^(?:từ )?(.+?) ?(?:[-–—~]| đến | tới ) ?(.+)$/;

/**
 * Reads `5-10`, `từ 5 đến 10 triệu`, `500 triệu - 1 tỷ`; `null` for anything else. A unit behind the second number
 * counts for the first too, and the first must be the smaller one.
 *
 * @param text one tidy line in small letters, NFC
 */
export function readRange(text: string, unit: Unit): SumRange | null {
  const [, from = '', to = ''] = ends.exec(text) ?? [];
  const high = from === '' ? null : readSum(to, unit);
  if (!high) return null;
  const low = readSum(from, high.statedUnit ?? unit);
  // `5 triệu - 10` leaves open what the 10 counts.
  if (!low || (low.statedUnit && !high.statedUnit)) return null;
  if (!low.clear || !high.clear) return { readings: [], statedUnit: high.statedUnit };
  const readings = [...low.readings, ...high.readings];
  const [least = 0, most = 0] = readings;
  return least < most ? { readings, statedUnit: high.statedUnit } : null;
}
