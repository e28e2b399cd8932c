import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inBatches, inEvenBatches, maxPayload, payloadOf } from './payload';

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
    expect(inEvenBatches([], () => 1)).toEqual([]);
  });

  it('are even where that takes no more of them', () => {
    const sizes = [0.45, 0.45, 0.45, 0.1].map((share) => share * maxPayload);
    expect(inBatches(sizes, (size) => size)).toEqual([sizes.slice(0, 2), sizes.slice(2)]);
    const [half = 0] = sizes;
    const rest = Array<number>(6).fill(half / 3);
    expect(inEvenBatches([half, half, ...rest], (size) => size).map((batch) => batch.length)).toEqual([2, 6]);
    expect(inEvenBatches([...rest, ...rest], (size) => size).map((batch) => batch.length)).toEqual([6, 6]);
  });
});
