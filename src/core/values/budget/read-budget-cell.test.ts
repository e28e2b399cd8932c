import { describe, expect, it } from 'vitest';
import { gridOf, type TestCell } from '../../../../test/support/grid';
import { readBudgetCell } from './read-budget-cell';
import type { Budget } from './types';

function read(cell: TestCell): Budget {
  return readBudgetCell(gridOf([[cell]]).cell(1, 1), 'trieu');
}

describe('readBudgetCell', () => {
  it.each<[string, TestCell, number]>([
    ['a number', 5, 5_000_000],
    ['a number that binary cannot hold', 1.005, 1_005_000],
    ['a text', '5', 5_000_000],
    ['the value of a formula', { v: 406, formula: '=SUM(F6:F9)' }, 406_000_000],
    ['a formula with a unit glued on', { v: '406 triệu', formula: '=SUM(F6:F9)&" triệu"' }, 406_000_000],
    ['a number format with groups', { v: 1500, format: '#,##0.00' }, 1_500_000_000],
    ['an accounting format', { v: 5, format: '_-* #,##0\\ _₫_-;\\-* #,##0\\ _₫_-' }, 5_000_000],
    ['the column’s own unit in the format', { v: 5, format: '#,##0" triệu"' }, 5_000_000],
    ['a currency sign in the format', { v: 5, format: '#,##0\\ "₫"' }, 5_000_000],
    ['a colour in the format', { v: 5, format: '[Red]#,##0' }, 5_000_000],
  ])('reads %s', (_, cell, dong) => {
    expect(read(cell)).toMatchObject({ kind: 'amount', dong });
  });

  it.each<[string, TestCell]>([
    ['an error', { error: '#REF!' }],
    ['a truth value', true],
    ['a formula that was not calculated', { v: null, formula: '=SUM(F6:F9)' }],
    ['a percentage', { v: 0.5, format: '0%' }],
    ['a date', { v: 45_291, format: 'dd/mm/yyyy' }],
    ['a date in words', { v: 45_291, format: '"Tháng "m/yyyy' }],
  ])('does not take %s for money', (_, cell) => {
    expect(read(cell)).toMatchObject({ kind: 'unknown', dong: null });
  });

  it('knows an empty cell', () => {
    expect(read(null)).toMatchObject({ kind: 'none', text: '' });
  });

  it.each<[string, TestCell, number[]]>([
    ['in millions', { v: 5, format: '#,##0,,', text: '0' }, [5_000_000]],
    ['in thousands with decimals', { v: 5, format: '#,##0.0,' }, [5_000_000]],
    ['with another unit behind it', { v: 5, format: '#,##0" tỷ"', text: '5 tỷ' }, [5_000_000]],
    ['and could be đồng', { v: 5_000_000, format: '#,##0' }, [5_000_000, 5_000_000_000_000]],
  ])('leaves open a number shown %s', (_, cell, readings) => {
    expect(read(cell)).toMatchObject({ kind: 'ambiguous', dong: null, readings });
  });
});
