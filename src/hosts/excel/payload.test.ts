import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inBatches, payloadOf } from './payload';

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
);

describe('the weight of cells', () => {
  it('is never less than that of their JSON, and little more', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell)), (rows) => {
        const bytes = new TextEncoder().encode(JSON.stringify(rows)).length;
        const estimate = payloadOf(rows);
        expect(estimate).toBeGreaterThanOrEqual(bytes);
        expect(estimate).toBeLessThanOrEqual(bytes * 2 + 16);
      }),
    );
  });

  it('counts what belongs to each cell', () => {
    const cells = [[{ format: { font: { name: 'Times New Roman' } } }]];
    expect(payloadOf(cells)).toBeGreaterThanOrEqual(JSON.stringify(cells).length);
  });
});

describe('batches', () => {
  it('are as few as hold everything in its order', () => {
    expect(inBatches([3, 3, 3, 3], (size) => size, 6)).toEqual([
      [3, 3],
      [3, 3],
    ]);
  });

  it('leave an item that is too large to itself', () => {
    expect(inBatches([1, 9, 1], (size) => size, 5)).toEqual([[1], [9], [1]]);
  });

  it('are none for nothing', () => {
    expect(inBatches([], () => 1)).toEqual([]);
  });
});
