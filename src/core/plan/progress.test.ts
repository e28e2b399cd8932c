import { expect, it } from 'vitest';
import { emptyCell, type CellValue } from '../grid/grid';
import { countsToHundred, readProgress } from './progress';

const cell = (value: CellValue, numberFormat = 'General') => ({ ...emptyCell, value, numberFormat });

it.each([
  [0.5, '0%', false, 0.5],
  [1, '0%', false, 1],
  [0.5, 'General', false, 0.5],
  [50, 'General', true, 0.5],
  [1, 'General', true, 0.01],
  [0.5, '0%', true, 0.5],
  ['50%', 'General', false, 0.5],
  ['Đạt 33,5 %', 'General', false, 0.335],
  ['50', 'General', true, 0.5],
  ['120%', 'General', false, null],
  ['Đang thực hiện', 'General', true, null],
  ['', 'General', false, null],
])('reads %j in the format %s, to hundred: %s', (value, format, hundred, share) => {
  expect(readProgress(cell(value, format), typeof value === 'string' ? value : '', hundred)).toBe(share);
});

it('counts to hundred where a bare number is above 1', () => {
  expect(countsToHundred(cell(50), '50')).toBe(true);
  expect(countsToHundred(cell(0.5), '0.5')).toBe(false);
  expect(countsToHundred(cell(1.2, '0%'), '120%')).toBe(false);
  expect(countsToHundred(cell('80'), '80')).toBe(true);
});
