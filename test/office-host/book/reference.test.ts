import { describe, expect, it } from 'vitest';
import { formatAbsolute, formatReference, intersection, parseReference } from './reference';

const b2d9 = { top: 2, left: 2, bottom: 9, right: 4 };

describe('references', () => {
  it.each([
    ['B2:D9', null, b2d9],
    ['$B$2:$D$9', null, b2d9],
    ["'Phụ lục'!B2:D9", 'Phụ lục', b2d9],
    ["'Kế hoạch ''23'!B2:D9", "Kế hoạch '23", b2d9],
    ['Data!C3', 'Data', { top: 3, left: 3, bottom: 3, right: 3 }],
    ['B:D', null, { top: 1, left: 2, bottom: 1_048_576, right: 4 }],
    ['$1:$2', null, { top: 1, left: 1, bottom: 2, right: 16_384 }],
  ])('reads %s', (text, sheet, range) => {
    expect(parseReference(text)).toEqual({ sheet, range });
  });

  it.each(['', 'tong', 'A0', 'XFE1', 'A1:B2:C3', "'Phụ lục'!"])('does not read %j', (text) => {
    expect(parseReference(text)).toBeNull();
  });

  it('writes them as Excel does', () => {
    expect(formatReference('Data', b2d9)).toBe('Data!B2:D9');
    expect(formatReference("Kế hoạch '23", b2d9)).toBe("'Kế hoạch ''23'!B2:D9");
    expect(formatReference('A1', { ...b2d9, bottom: 2, right: 2 })).toBe("'A1'!B2");
    expect(formatAbsolute('Data', b2d9)).toBe('Data!$B$2:$D$9');
    expect(formatAbsolute('Data', { top: 3, left: 1, bottom: 5, right: 16_384 })).toBe('Data!$3:$5');
  });

  it('cuts ranges', () => {
    expect(intersection(b2d9, { top: 5, left: 1, bottom: 20, right: 2 })).toEqual({
      top: 5,
      left: 2,
      bottom: 9,
      right: 2,
    });
    expect(intersection(b2d9, { top: 10, left: 1, bottom: 20, right: 2 })).toBeNull();
  });
});
