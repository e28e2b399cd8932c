import { describe, expect, it } from 'vitest';
import { Grid } from '../../../core/grid/grid';
import { GridBuilder } from './grid-builder';

function built(builder: GridBuilder): Grid {
  return new Grid({ sheet: 'Phụ lục', cells: builder.cells });
}

describe('a snapshot of what Excel hands over', () => {
  const builder = new GridBuilder(false, 'Times New Roman');
  builder.add({
    top: 3,
    left: 2,
    formulas: [
      ['Kinh phí', '', 'Thời hạn'],
      ['', '', ''],
    ],
    values: [
      ['Kinh phí', '', 'Thời hạn'],
      ['', '', ''],
    ],
    numberFormats: [
      ['General', 'dd/mm/yyyy', '@'],
      ['0', '0', '0'],
    ],
    fonts: [],
  });
  builder.add({
    top: 5,
    left: 2,
    formulas: [['=SUM(B4:B4)', 1234.5, '=IF(B4="","","x")']],
    values: [[406, 45_291, '']],
    numberFormats: [['#,##0', 'dd/mm/yyyy', 'General']],
    fonts: [[{ name: '.VnTime' }, {}, {}]],
  });
  const grid = built(builder);

  it('puts cells where they stand', () => {
    expect(grid.cell(3, 2)).toMatchObject({ value: 'Kinh phí', text: 'Kinh phí', font: 'Times New Roman' });
    expect(grid.cell(5, 2)).toMatchObject({ value: 406, formula: '=SUM(B4:B4)', font: '.VnTime' });
    expect(grid.lastRow).toBe(5);
    expect(grid.lastCol).toBe(4);
  });

  it('shows values by their format, not by the region of the machine', () => {
    expect(grid.cell(5, 3)).toMatchObject({ value: 45_291, text: '31/12/2023' });
  });

  it('keeps the format of an empty cell, and no row that holds nothing', () => {
    expect(grid.cell(3, 3)).toMatchObject({ value: null, numberFormat: 'dd/mm/yyyy' });
    expect(grid.width(4)).toBe(0);
  });

  it('tells an empty result from an empty cell', () => {
    expect(grid.cell(5, 4)).toMatchObject({ value: '', formula: '=IF(B4="","","x")' });
  });

  it('counts days from 1904 where the workbook does', () => {
    const early = new GridBuilder(true, null);
    const read = { formulas: [[43_829]], values: [[43_829]], numberFormats: [['dd/mm/yyyy']], fonts: [] };
    early.add({ top: 1, left: 1, ...read });
    expect(built(early).cell(1, 1).text).toBe('31/12/2023');
  });
});
