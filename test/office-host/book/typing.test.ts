import { describe, expect, it } from 'vitest';
import { entryOf, serialOf } from './typing';

describe('what Excel makes of text', () => {
  it.each([
    ['Đã hoàn thành', 'Đã hoàn thành'],
    ["'=không phải công thức", '=không phải công thức'],
    ["'007", '007'],
    ['1.500', 1.5],
    ['1,500', 1500],
    ['1,50', '1,50'],
    ['007', 7],
    [' 12 ', 12],
    ['-5', -5],
    ['(5)', -5],
    ['(5', '(5'],
    ['1E3', 1000],
    ['5%', 0.05],
    ['5 triệu', '5 triệu'],
    ['TRUE', true],
    ['', null],
    ['.', '.'],
  ])('reads %j', (raw, value) => {
    expect(entryOf(raw, 'General')).toMatchObject({ value, formula: null });
  });

  it.each([
    ['10/11/2023', [2023, 10, 11]],
    ['31/12/2023', null],
    ['12/31/2023', [2023, 12, 31]],
    ['2023-12-31', [2023, 12, 31]],
    ['12/2023', [2023, 12, 1]],
    ['6/30/26', [2026, 6, 30]],
    ['2/30/2024', null],
    ['15-Feb', [2024, 2, 15]],
    ['Mar 2023', [2023, 3, 1]],
    ['Quý IV/2023', null],
    ['May', null],
  ] satisfies [string, [number, number, number] | null][])(
    'reads %j as an American date, or not at all',
    (raw, date) => {
      const value = date === null ? raw : serialOf(...date);
      expect(entryOf(raw, 'General')).toMatchObject({ value, formula: null });
    },
  );

  it('counts days from 1900', () => {
    expect(serialOf(2023, 12, 31)).toBe(45_291);
    expect(serialOf(2023, 2, 29)).toBeNull();
  });

  it.each([
    ['=SUM(A1:A2)', '=SUM(A1:A2)'],
    ['+A1', '=A1'],
    ['-A1', '=-A1'],
    ['@SUM(A1)', '=SUM(A1)'],
    ['- Phòng Nội vụ', '=- Phòng Nội vụ'],
  ])('takes %j for a formula', (raw, formula) => {
    expect(entryOf(raw, 'General')).toEqual({ value: null, formula });
  });

  it.each(['=1+1', '10/11/2023', '007'])('leaves %j alone in a cell for text', (raw) => {
    expect(entryOf(raw, '@')).toEqual({ value: raw, formula: null });
    expect(entryOf(45_291, '@')).toEqual({ value: '45291', formula: null });
  });

  it('keeps errors apart from text', () => {
    expect(entryOf('#N/A', 'General').value).toEqual({ error: '#N/A' });
  });
});
