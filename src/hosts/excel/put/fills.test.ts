import { describe, expect, it } from 'vitest';
import { formatRange } from '../../../core/grid/address';
import type { CellSpec, SheetSpec } from '../../../core/grid/sheet-spec';
import { finish } from '../../../core/steps';
import { plainSpec } from '../../../../test/support/summary-spec';
import { fillsOf } from './fills';

/** A sheet with a column of what `formulaAt` says for each of so many rows; `null` for a constant. */
function column(rows: number, formulaAt: (row: number) => string | null): SheetSpec {
  return {
    ...plainSpec('data', 'Dữ liệu', []),
    rows: Array.from({ length: rows }, (_, index) => {
      const formula = formulaAt(index + 1);
      const cell: CellSpec = { col: 2, value: null, style: {}, ...(formula === null ? {} : { formula }) };
      return { cells: [cell] };
    }),
  };
}

const fillsIn = (spec: SheetSpec): string[] => finish(fillsOf(spec)).map(formatRange);

describe('runs of formulas that are filled down', () => {
  it('are those whose relative references move with the row', () => {
    expect(fillsIn(column(12, (row) => `=IF($A${row}="","",A${row}*$C$1)`))).toEqual(['B1:B12']);
  });

  it.each<[string, (row: number) => string | null]>([
    ['a reference that is held in place', (row) => `='Phụ lục'!$H$${row}`],
    ['a number that only looks like the row', (row) => `=IF(A${row}>${row},1,0)`],
    ['a row inside a text', (row) => `="A${row}"&A${row}`],
    ['a constant', () => null],
  ])('are not told by %s', (_, formulaAt) => {
    expect(fillsIn(column(12, formulaAt))).toEqual([]);
  });

  it('are looked for no further in a column without any', () => {
    const spec = column(60, (row) => (row <= 40 ? `=$A$${row}` : `=A${row}`));
    expect(fillsIn(spec)).toEqual([]);
  });

  it('end where a formula is another one, and are not worth it for few cells', () => {
    const spec = column(30, (row) => (row <= 15 ? `=A${row}` : row <= 18 ? `=C${row}` : `=D${row}`));
    expect(fillsIn(spec)).toEqual(['B1:B15', 'B19:B30']);
  });
});
