import { describe, expect, it } from 'vitest';
import { typedValue } from './typed-value';

describe('what a person types', () => {
  it.each<[string, number, string | null]>([
    ['5', 5, null],
    ['1.500', 1500, '#,##0'],
    ['1.200,5', 1200.5, '#,##0.00'],
    ['12,5', 12.5, null],
    ['1.5', 1.5, null],
    ['-1.234.567', -1_234_567, '#,##0'],
    ['001', 1, null],
    ['45%', 0.45, '0%'],
    ['12,5 %', 0.125, '0.00%'],
    ['30/6/2025', 45_838, 'dd/mm/yyyy'],
    ['05-07-2025', 45_843, 'dd/mm/yyyy'],
    ['2025-06-30', 45_838, 'dd/mm/yyyy'],
  ])('%s is a number', (text, value, numberFormat) => {
    expect(typedValue(text)).toEqual({ value, numberFormat });
  });

  it.each(['', 'Quý I/2023', '31/2/2025', '6/2025', '1.5.2', '1,2,3', '12.34.567', '5 triệu', '%'])(
    '%j stays text',
    (text) => {
      expect(typedValue(text)).toBeNull();
    },
  );
});
