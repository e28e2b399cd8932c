import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../core/grid/grid';
import { Display } from './display';

describe('Display', () => {
  const display = new Display(false);

  it.each<[CellValue, string, string]>([
    [null, 'General', ''],
    ['5 triệu', 'General', '5 triệu'],
    [true, 'General', 'TRUE'],
    [{ error: '#N/A' }, 'General', '#N/A'],
    [5000000, 'General', '5000000'],
    [1.005, 'General', '1.005'],
    [0.1 + 0.2, 'General', '0.3'],
    [123456789012, 'General', '1.23457E+11'],
    [-0, 'General', '0'],
    [0.256, '0%', '26%'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [3, '00', '03'],
    [46055, 'dd/mm/yyyy', '02/02/2026'],
    [46055, 'm/d/yyyy', '2/2/2026'],
    [46055.75, 'dd/mm/yyyy hh:mm', '02/02/2026 18:00'],
    [46055, '"Tháng "m/yyyy', 'Tháng 2/2026'],
    [-12.5, '#,##0.00" tỷ đồng";[Red]-#,##0.00', '-12.50'],
    [5, ';;;', ''],
    ['ẩn', ';;;', ''],
    ['5', '@" triệu"', '5 triệu'],
    ['5', 'dd/mm/yyyy', '5'],
    [5, 'no [ format', '5'],
  ])('shows %j in the format %s as %j', (value, format, text) => {
    expect(display.text(value, format)).toBe(text);
    expect(display.text(value, format)).toBe(text);
  });

  it('counts dates from 1904 where the workbook does, and no other numbers', () => {
    const display1904 = new Display(true);
    expect(display1904.text(44593, 'dd/mm/yyyy')).toBe('02/02/2026');
    expect(display1904.text(44593, '0')).toBe('44593');
  });
});
