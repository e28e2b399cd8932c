import { describe, expect, it } from 'vitest';
import { at, gridOf } from '../../../test/support/grid';

describe('Grid', () => {
  const grid = gridOf(
    [
      ['a', 1, null],
      [null, { v: 2, formula: '=B1*2' }, 'c'],
    ],
    { merges: ['A1:A2'] },
  );

  it('gives an empty cell where nothing is stored', () => {
    expect(grid.cell(1, 3).value).toBeNull();
    expect(grid.cell(99, 99).text).toBe('');
  });

  it('knows the anchor and the covered cells of a merged area', () => {
    expect(grid.anchorOf(at('A2'))).toEqual(at('A1'));
    expect(grid.isCovered(at('A2'))).toBe(true);
    expect(grid.isCovered(at('A1'))).toBe(false);
    expect(grid.mergeAt(at('B1'))).toBeNull();
  });

  it('is not changed by its successors', () => {
    const next = grid.with([{ cell: at('B1'), before: 1, after: 'một', numberFormat: '@' }]);
    expect(next.at(at('B1'))).toMatchObject({ value: 'một', text: 'một', numberFormat: '@' });
    expect(grid.at(at('B1'))).toMatchObject({ value: 1, numberFormat: 'General' });
    expect(next.at(at('B2'))).toBe(grid.at(at('B2')));
    expect(next.mergeAt(at('A2'))).toEqual(grid.mergeAt(at('A2')));
  });
});
