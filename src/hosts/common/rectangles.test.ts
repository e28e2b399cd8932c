import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellKey, formatRange, type CellRef } from '../../core/grid/address';
import { at } from '../../../test/support/grid';
import { joinAddresses, rectanglesOf } from './rectangles';

const block = (addresses: string) => addresses.split(' ').map(at);

describe('rectangles', () => {
  it.each([
    ['a block', 'A1 B1 A2 B2', ['A1:B2']],
    ['an L', 'A1 A2 B2', ['A1:A1', 'A2:B2']],
    ['blocks side by side with a gap', 'A1 C1 A2 C2', ['A1:A2', 'C1:C2']],
    ['a gap of a row', 'A1 A3', ['A1:A1', 'A3:A3']],
    ['a block that goes on below another', 'A1 B1 A2 B2 A3', ['A1:B2', 'A3:A3']],
    ['no cells in any order', 'B2 A1 B1 A2', ['A1:B2']],
  ])('cover %s', (_, cells, ranges) => {
    expect(rectanglesOf(block(cells)).map(formatRange)).toEqual(ranges);
  });

  it('cover each cell once and nothing else', () => {
    const cell = fc.record({ row: fc.integer({ min: 1, max: 12 }), col: fc.integer({ min: 1, max: 6 }) });
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: cellKey }), (cells) => {
        const covered = rectanglesOf(cells).flatMap(({ top, left, bottom, right }) => {
          const found: CellRef[] = [];
          for (let row = top; row <= bottom; row++) {
            for (let col = left; col <= right; col++) found.push({ row, col });
          }
          return found;
        });
        const keys = (list: readonly CellRef[]) => list.map(cellKey).sort((a, b) => a - b);
        expect(keys(covered)).toEqual(keys(cells));
      }),
    );
  });

  it('are as few as their table has columns in one style', () => {
    const table = Array.from({ length: 3000 }, (_, index) => ({
      row: 1 + Math.floor(index / 3),
      col: 1 + (index % 3),
    }));
    expect(rectanglesOf(table).map(formatRange)).toEqual(['A1:C1000']);
  });
});

describe('joined addresses', () => {
  it('name single cells as such, and as many areas as Excel takes', () => {
    expect(joinAddresses(rectanglesOf(block('A1 C1 C2')))).toEqual(['A1,C1:C2']);
    const apart = Array.from({ length: 3000 }, (_, index) => ({ row: 1 + 2 * index, col: 1 }));
    const addresses = joinAddresses(rectanglesOf(apart));
    expect(addresses.join(',').split(',')).toHaveLength(3000);
    expect(Math.max(...addresses.map(({ length }) => length))).toBeLessThan(8192);
    expect(addresses.length).toBeLessThan(8);
  });
});
