import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '../../../test/support/grid';
import { columnOf, runsOf } from './runs';

describe('runs', () => {
  it('bridge small gaps in a column and end at large ones', () => {
    expect(runsOf(['F7', 'F9', 'F80', 'G8'].map(at))).toEqual([
      { col: 6, top: 7, bottom: 9 },
      { col: 6, top: 80, bottom: 80 },
      { col: 7, top: 8, bottom: 8 },
    ]);
  });

  it('hold every cell once', () => {
    const cell = fc.record({ row: fc.integer({ min: 1, max: 300 }), col: fc.integer({ min: 1, max: 5 }) });
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const runs = runsOf(cells);
        for (const { row, col } of cells) {
          const holding = runs.filter((run) => run.col === col && row >= run.top && row <= run.bottom);
          expect(holding).toHaveLength(1);
        }
      }),
    );
  });

  it('are not longer than Excel hands over at once', () => {
    const runs = runsOf(Array.from({ length: 5000 }, (_, index) => ({ row: index + 1, col: 2 })));
    expect(runs.map(({ top, bottom }) => bottom - top + 1)).toEqual([2000, 2000, 1000]);
  });

  it('are handed over as columns', () => {
    expect(columnOf({ col: 2, top: 4, bottom: 6 }, (row) => (row === 5 ? null : row))).toEqual([
      [4],
      [null],
      [6],
    ]);
  });
});
