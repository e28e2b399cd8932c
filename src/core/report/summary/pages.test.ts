import { describe, expect, it } from 'vitest';
import { constant, SheetBuilder } from '../sheet-builder';
import { margins } from '../styles';
import { keepOnPages, type KeptRows } from './pages';

/** Rows that begin a page where each is so many points high; a page of one narrow column takes 467. */
function pagesOf(heights: readonly number[], blocks: readonly KeptRows[], width = 20): number[] {
  const builder = new SheetBuilder('summary', 'Tổng hợp', [{ width }]);
  for (const height of heights) builder.row([constant('x', {})], { height });
  const spec = builder.build(0, { orientation: 'landscape', margins, repeatRows: null, area: null });
  return keepOnPages(spec, blocks).rows.flatMap(({ startsPage }, index) =>
    startsPage === true ? [index + 1] : [],
  );
}

const hundreds = Array.from({ length: 9 }, () => 100);

describe('keepOnPages', () => {
  it('begins a page before what would be torn, and only there', () => {
    expect(pagesOf(hundreds, [{ from: 3, to: 4 }])).toEqual([]);
    expect(pagesOf(hundreds, [{ from: 3, to: 6 }])).toEqual([3]);
    expect(
      pagesOf(hundreds, [
        { from: 1, to: 3 },
        { from: 4, to: 6 },
        { from: 7, to: 9 },
      ]),
    ).toEqual([4, 7]);
  });

  it('does not care for what fits on no page', () => {
    expect(pagesOf(hundreds, [{ from: 3, to: 8 }])).toEqual([]);
  });

  it('keeps the largest block that fits of those that begin together', () => {
    expect(
      pagesOf(hundreds, [
        { from: 3, to: 8 },
        { from: 3, to: 6 },
        { from: 3, to: 3 },
      ]),
    ).toEqual([3]);
  });

  it('takes more rows on a page where wide columns make the print small', () => {
    expect(pagesOf(hundreds, [{ from: 3, to: 6 }], 250)).toEqual([]);
  });
});
