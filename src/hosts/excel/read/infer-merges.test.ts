import { describe, expect, it } from 'vitest';
import { formatRange } from '../../../core/grid/address';
import type { Grid } from '../../../core/grid/grid';
import { openWorkbook } from '../../xlsx';
import { gridOf } from '../../../../test/support/grid';
import { sampleBytes, samples } from '../../../../test/support/samples';
import { inferMerges } from './infer-merges';

function inferredIn(grid: Grid): string[] {
  const cells = Array.from({ length: grid.lastRow }, (_, row) =>
    Array.from({ length: grid.width(row + 1) }, (_, col) => grid.cell(row + 1, col + 1)),
  );
  return inferMerges(cells).map(formatRange);
}

describe('merged areas that are inferred', () => {
  it('are lone texts at the left border of the sheet', () => {
    const grid = gridOf([
      ['PHỤ LỤC', null, null],
      ['TT', 'Nhiệm vụ', 'Cơ quan'],
      ['I. CẢI CÁCH THỂ CHẾ', null, null],
      [1, 'Rà soát văn bản', 'Phòng Tư pháp'],
    ]);
    expect(inferredIn(grid)).toEqual(['A1:C1', 'A3:C3']);
  });

  it('are none for a text that goes on from the row above, a number, or cells that are missing', () => {
    const grid = gridOf([
      ['TT', 'Nhiệm vụ', 'Cơ quan'],
      [1, 'Rà soát', 'Phòng Tư pháp'],
      [null, 'văn bản', null],
      [2, null, null],
      [3, 'Tập huấn', null],
    ]);
    expect(inferredIn(grid)).toEqual([]);
  });

  it.each(Object.values(samples))('are merged indeed in %s', (name) => {
    const workbook = openWorkbook(sampleBytes(name));
    const [first] = workbook.sheets;
    const grid = workbook.grid(first?.name ?? '');
    const merges = grid.merges.map(formatRange);
    const inferred = inferredIn(grid);
    expect(inferred.length).toBeGreaterThan(3);
    expect(merges).toEqual(expect.arrayContaining(inferred));
  });
});
