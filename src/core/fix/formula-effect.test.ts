import { describe, expect, it } from 'vitest';
import { at, gridOf } from '../../../test/support/grid';
import type { CellValue, Grid } from '../grid/grid';
import { formulaEffect, type FormulaEffect } from './formula-effect';
import { FormulaReaders } from './formula-readers';

function effect(grid: Grid, address: string, after: CellValue): FormulaEffect | null {
  const cell = at(address);
  return formulaEffect({ cell, before: grid.at(cell).value, after }, new FormulaReaders(grid), grid.sheet);
}

describe('formulaEffect', () => {
  const sum = gridOf([[' 5'], [7], [{ v: 7, formula: '=SUM(A1:A2)' }]]);

  it('says what a sum becomes when a text turns into a number', () => {
    expect(effect(sum, 'A1', 5)?.after).toBe(12);
  });

  it('lets the spaces of a text go that a sum passes over anyway', () => {
    expect(effect(sum, 'A1', '5')).toBeNull();
  });

  it('says nothing of cells that no formula reads, and of values that stay', () => {
    expect(effect(gridOf([['5'], [{ v: 1, formula: '=B1' }]]), 'A1', 5)).toBeNull();
    expect(effect(sum, 'A2', 7)).toBeNull();
  });

  it('counts a cell as often as the sum does', () => {
    const twice = gridOf([['5'], [{ v: 0, formula: '=SUM(A1,A1)' }]]);
    expect(effect(twice, 'A1', 5)?.after).toBe(10);
  });

  it('does not foretell what it cannot compute', () => {
    const other = gridOf([['Hoàn thành '], [{ v: 0, formula: '=COUNTIF(A1:A1,"Hoàn thành")' }]]);
    expect(effect(other, 'A1', 'Hoàn thành')).toMatchObject({ after: null });
  });

  it('sees formulas elsewhere in the workbook', () => {
    const grid = gridOf([['5']], { foreignFormulas: ["='Phụ lục'!A1*2"] });
    expect(effect(grid, 'A1', 5)?.reader.cell).toBeNull();
  });

  it('takes a formula that may read anything to read this cell', () => {
    const grid = gridOf([['5'], [{ v: 5, formula: '=INDIRECT("A1")' }]]);
    expect(effect(grid, 'A1', 5)).not.toBeNull();
  });
});
