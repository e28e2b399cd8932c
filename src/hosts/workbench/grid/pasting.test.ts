import { describe, expect, it } from 'vitest';
import { pastedCells, readTable } from './pasting';

describe('the text of a clipboard', () => {
  it.each<[string, string[][]]>([
    ['a', [['a']]],
    [
      'a\tb\r\nc\t\r\n',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['"dòng 1\ndòng ""2"""\tb\n\nc', [['dòng 1\ndòng "2"', 'b'], [''], ['c']]],
    ['\tb', [['', 'b']]],
    ['nói "thế"\tx', [['nói "thế"', 'x']]],
  ])('%j is a table', (text, table) => {
    expect(readTable(text)).toEqual(table);
  });

  it('becomes values, numbers and days as they are written in Vietnamese', () => {
    const cells = pastedCells('1.500\t30/6/2025\n=A1\t', { row: 3, col: 2 }, () => false);
    expect(cells.map(({ cell, data }) => [cell.row, cell.col, data.v])).toEqual([
      [3, 2, 1500],
      [3, 3, 45_838],
      [4, 2, '=A1'],
      [4, 3, null],
    ]);
    expect(cells[1]?.data.s).toEqual({ n: { pattern: 'dd/mm/yyyy' } });
  });

  it('stays as it is written in cells that are formatted as text', () => {
    const cells = pastedCells('001\t001', { row: 1, col: 1 }, ({ col }) => col === 1);
    expect(cells.map(({ data }) => data.v)).toEqual(['001', 1]);
  });
});
