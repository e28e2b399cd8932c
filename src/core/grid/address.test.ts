import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnLetter,
  columnNumber,
  formatAddress,
  formatRange,
  maxColumn,
  maxRow,
  parseAddress,
  parseRange,
} from './address';

describe('columns', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [maxColumn, 'XFD'],
  ])('names column %i %s', (col, letters) => {
    expect(columnLetter(col)).toBe(letters);
    expect(columnNumber(letters)).toBe(col);
  });

  it('has no column beyond XFD', () => {
    expect(columnNumber('XFE')).toBeNull();
  });
});

describe('addresses', () => {
  it.each(['', 'F', '7', 'F0', 'F7:G8', 'XFE1', `A${maxRow + 1}`, 'F-7'])('refuses %j', (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  it('reads what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: maxRow }), fc.integer({ min: 1, max: maxColumn }), (row, col) => {
        expect(parseAddress(formatAddress({ row, col }))).toEqual({ row, col });
      }),
    );
  });

  it('reads absolute and lower-case addresses', () => {
    expect(parseAddress('$f$37')).toEqual({ row: 37, col: 6 });
  });
});

describe('ranges', () => {
  it('reads a range whichever corner comes first', () => {
    expect(parseRange('G37:A5')).toEqual({ top: 5, left: 1, bottom: 37, right: 7 });
    expect(formatRange({ top: 5, left: 1, bottom: 37, right: 7 })).toBe('A5:G37');
  });

  it('reads a cell as a range of one', () => {
    expect(parseRange('B2')).toEqual({ top: 2, left: 2, bottom: 2, right: 2 });
  });
});
