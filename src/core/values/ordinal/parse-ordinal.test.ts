import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOrdinal } from './format-ordinal';
import { parseOrdinal } from './parse-ordinal';
import type { OrdinalKind } from './types';

describe('parseOrdinal', () => {
  it.each<[string | number, OrdinalKind, number[], string]>([
    ['I', 'roman', [1], 'I'],
    ['IV.', 'roman', [4], 'IV'],
    [' VII ', 'roman', [7], 'VII'],
    ['X', 'roman', [10], 'X'],
    ['XIV', 'roman', [14], 'XIV'],
    ['Mục I', 'roman', [1], 'I'],
    ['Phần II.', 'roman', [2], 'II'],
    ['PHẦN II', 'roman', [2], 'II'],
    ['iii', 'roman', [3], 'III'],
    ['(i)', 'roman', [1], 'I'],
    ['1', 'number', [1], '1'],
    ['01', 'number', [1], '1'],
    ['08', 'number', [8], '8'],
    ['1.', 'number', [1], '1'],
    ['1)', 'number', [1], '1'],
    ['(1)', 'number', [1], '1'],
    ['12/', 'number', [12], '12'],
    [7, 'number', [7], '7'],
    ['1.1', 'decimal', [1, 1], '1.1'],
    ['1.2.3', 'decimal', [1, 2, 3], '1.2.3'],
    ['1.2.', 'decimal', [1, 2], '1.2'],
    ['13.10', 'decimal', [13, 10], '13.10'],
    ['13,1', 'decimal', [13, 1], '13.1'],
    [13.1, 'decimal', [13, 1], '13.1'],
    [1.25, 'decimal', [1, 25], '1.25'],
    ['I.1', 'decimal', [1, 1], 'I.1'],
    ['II.1.2', 'decimal', [2, 1, 2], 'II.1.2'],
    ['A.2', 'decimal', [1, 2], 'A.2'],
    ['1.b)', 'decimal', [1, 2], '1.b'],
    ['5a', 'decimal', [5, 1], '5a'],
    ['a)', 'letter', [1], 'a'],
    ['b.', 'letter', [2], 'b'],
    ['d)', 'letter', [4], 'd'],
    ['đ)', 'letter', [5], 'đ'],
    ['e)', 'letter', [6], 'e'],
    ['g)', 'letter', [7], 'g'],
    ['i)', 'letter', [9], 'i'],
    ['y', 'letter', [23], 'y'],
    ['A', 'letter', [1], 'A'],
    ['C.', 'letter', [3], 'C'],
    ['D', 'letter', [4], 'D'],
    ['Đ', 'letter', [5], 'Đ'],
    ['NV-2.14', 'code', [], 'NV-2.14'],
    ['NV01', 'code', [], 'NV01'],
    ['NV.1', 'code', [], 'NV.1'],
    ['A1', 'code', [], 'A1'],
    ['', 'none', [], ''],
    ['-', 'none', [], '-'],
    ['+', 'none', [], '+'],
    ['•', 'none', [], '•'],
    ['f)', 'none', [], 'f)'],
    ['w', 'none', [], 'w'],
    ['0', 'none', [], '0'],
    [0, 'none', [], '0'],
    [-1, 'none', [], '-1'],
    [Infinity, 'none', [], 'Infinity'],
    ['1.0', 'none', [], '1.0'],
    ['IIII', 'none', [], 'IIII'],
    ['1-2', 'none', [], '1-2'],
    ['1/2', 'none', [], '1/2'],
    ['31/12/2023', 'none', [], '31/12/2023'],
    ['Tổng', 'none', [], 'Tổng'],
    ['Mục tiêu', 'none', [], 'Mục tiêu'],
    ['TT', 'none', [], 'TT'],
    ['I. CẢI CÁCH THỂ CHẾ', 'none', [], 'I. CẢI CÁCH THỂ CHẾ'],
  ])('reads %j as %s %j', (input, kind, path, text) => {
    expect(parseOrdinal(input)).toEqual({ kind, path, text });
  });

  it('reads NFD like NFC', () => {
    expect(parseOrdinal('Phần II'.normalize('NFD'))).toEqual(parseOrdinal('Phần II'));
  });

  it('reads its own wording as the same', () => {
    const written = fc.oneof(
      fc.string(),
      fc.stringMatching(/^\(?[a-zA-Zđ0-9]{1,3}([.,-][a-zIVX0-9]{1,2}){0,3}[.)]?$/),
    );
    fc.assert(
      fc.property(written, (input) => {
        const ordinal = parseOrdinal(input);
        expect(parseOrdinal(ordinal.text)).toEqual(ordinal);
      }),
    );
  });
});

describe('formatOrdinal', () => {
  it.each<[number[], OrdinalKind, string]>([
    [[4], 'roman', 'IV'],
    [[49], 'roman', 'XLIX'],
    [[12], 'number', '12'],
    [[1, 2, 3], 'decimal', '1.2.3'],
    [[5], 'letter', 'đ'],
    [[], 'code', ''],
    [[], 'none', ''],
  ])('writes %j as %s', (path, kind, text) => {
    expect(formatOrdinal(path, kind)).toBe(text);
  });

  it.each<[number, OrdinalKind]>([
    [0, 'roman'],
    [50, 'roman'],
    [0, 'letter'],
    [24, 'letter'],
  ])('has no wording for %d as %s', (number, kind) => {
    expect(() => formatOrdinal([number], kind)).toThrow(RangeError);
  });

  it('is read back', () => {
    const position = fc.oneof(
      fc.record({ kind: fc.constant('roman' as const), path: fc.tuple(fc.integer({ min: 1, max: 49 })) }),
      fc.record({ kind: fc.constant('letter' as const), path: fc.tuple(fc.integer({ min: 1, max: 23 })) }),
      fc.record({ kind: fc.constant('number' as const), path: fc.tuple(fc.integer({ min: 1, max: 9999 })) }),
      fc.record({
        kind: fc.constant('decimal' as const),
        path: fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 2, maxLength: 5 }),
      }),
    );
    fc.assert(
      fc.property(position, ({ kind, path }) => {
        expect(parseOrdinal(formatOrdinal(path, kind))).toMatchObject({ kind, path });
      }),
    );
  });
});
