import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBudget } from './format-budget';
import { parseBudget } from './parse-budget';
import type { Unit } from './types';

describe('formatBudget', () => {
  it.each<[number, Unit, string]>([
    [5_000_000, 'trieu', '5'],
    [1_234_500_000, 'trieu', '1.234,5'],
    [0, 'trieu', '0'],
    [1, 'trieu', '0,000001'],
    [125_000, 'trieu', '0,125'],
    [12_345_000, 'trieu', '12,3450'],
    [1_500_000_000, 'trieu', '1.500,0'],
    [999_000_000, 'trieu', '999'],
    [3_463_459_000_000, 'trieu', '3.463.459'],
    [5_000_000_000_000, 'trieu', '5.000.000,0'],
    [-5_000_000, 'trieu', '-5'],
    [-1_500_000_000, 'trieu', '-1.500,0'],
    [1500, 'dong', '1.500'],
    [406_000_000, 'dong', '406.000.000'],
    [5_000_000_000, 'nghin', '5.000.000'],
    [1_250_000_000, 'ty', '1,25'],
    [Number.MAX_SAFE_INTEGER, 'ty', '9.007.199,254740991'],
  ])('%d đồng in %s', (dong, unit, text) => {
    expect(formatBudget(dong, unit)).toBe(text);
  });

  it.each<Unit>(['dong', 'nghin', 'trieu', 'ty'])('is read back as the same amount in %s', (unit) => {
    const largest = Number.MAX_SAFE_INTEGER;
    const power = fc.integer({ min: 0, max: 15 }).map((exponent) => 10 ** exponent);
    const amounts = fc.oneof(
      fc.integer({ min: -largest, max: largest }),
      // Round sums of every size: these are the ones that could be read in two ways.
      fc.tuple(fc.nat({ max: 9999 }), power).map(([digits, size]) => Math.min(digits * size, largest)),
    );
    fc.assert(
      fc.property(amounts, (dong) => {
        expect(parseBudget(formatBudget(dong, unit), { unit })).toMatchObject({ kind: 'amount', dong });
      }),
      { numRuns: 300 },
    );
  });
});
