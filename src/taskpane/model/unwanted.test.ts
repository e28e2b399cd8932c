import { describe, expect, it } from 'vitest';
import { at } from '../../../test/support/grid';
import { cellKey } from '../../core/grid/address';
import type { Finding } from '../../core/rules/types';
import { CellsTogether } from './unwanted';

const finding = (...cells: string[]): Finding => ({
  rule: 'agency/separator',
  severity: 'warning',
  cell: at('A1'),
  message: { vi: '', en: '' },
  data: {},
  before: null,
  fix: cells.map((cell) => ({ cell: at(cell), before: 'a', after: 'b' })),
  reads: [],
  suggestions: [],
});
const key = (cell: string): number => cellKey(at(cell));

describe('cells that are changed together', () => {
  const together = new CellsTogether([finding('C4', 'C5'), finding('D4'), finding('C5', 'C6')]);

  it('are all those of fixes that share a cell', () => {
    for (const cell of ['C4', 'C5', 'C6'])
      expect([...together.of(key(cell))].sort()).toEqual([key('C4'), key('C5'), key('C6')].sort());
  });

  it('are alone otherwise', () => {
    expect(together.of(key('D4'))).toEqual([key('D4')]);
    expect(together.of(key('Z9'))).toEqual([key('Z9')]);
  });
});
