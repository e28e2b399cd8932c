import { CellValueType, type ICellData } from '@univerjs/core';
import { describe, expect, it } from 'vitest';
import { newsOf } from './results';

const number = (v: number): ICellData => ({ v, t: CellValueType.NUMBER });
const unknown = () => null;

describe('newsOf', () => {
  it('leaves out what is known already', () => {
    const known: Record<number, ICellData> = {
      0: number(1),
      1: { v: '2', t: CellValueType.STRING },
      2: number(3),
    };
    const cells = { 5: { 0: number(1), 1: number(2), 2: number(4), 3: number(5) } };
    const news = newsOf({ book: { sheet: cells } }, (_, __, row, col) =>
      row === 5 ? (known[col] ?? null) : null,
    );
    expect(news).toEqual([{ book: { sheet: { 5: { 1: number(2), 2: number(4), 3: number(5) } } } }]);
  });

  it('is nothing where nothing is new', () => {
    const cells = { 0: { 0: { ...number(1), f: '=1' } } };
    expect(newsOf({ book: { sheet: cells } }, () => number(1))).toEqual([]);
    expect(newsOf({ book: null }, unknown)).toEqual([]);
  });

  it('tells of a look that a result brings, and of a cell that is to be empty', () => {
    const look = { ...number(1), s: { n: { pattern: '0%' } } };
    const cells = { 0: { 0: look, 1: null } };
    expect(newsOf({ book: { sheet: cells } }, () => number(1))).toEqual([{ book: { sheet: cells } }]);
  });

  it('comes in pieces of no more than 2000 results, with each once', () => {
    const line = Object.fromEntries(Array.from({ length: 30 }, (_, col) => [col, number(col)]));
    const cells = Object.fromEntries(Array.from({ length: 150 }, (_, row) => [row, line]));
    const news = newsOf({ book: { one: cells, two: { 9: line } } }, unknown);
    const counts = news.map((units) =>
      Object.values(units)
        .flatMap((sheets) => Object.values(sheets ?? {}))
        .flatMap((rows) => Object.values(rows ?? {}))
        .reduce((sum, row) => sum + Object.keys(row).length, 0),
    );
    expect(counts).toEqual([2000, 2000, 530]);
    expect(news.at(-1)?.['book']?.['two']).toEqual({ 9: line });
  });
});
