import { expect, it } from 'vitest';
import { civilDate } from '../civil-date';
import { formatDay, quarterKey } from './format';

function day(year: number, month: number, dayOfMonth: number) {
  const date = civilDate(year, month, dayOfMonth);
  if (date === null) throw new Error('no such day');
  return date;
}

it.each([
  [day(2023, 3, 5), '05/03/2023', '5/3/2023', '2023-Q1'],
  [day(2023, 12, 31), '31/12/2023', '31/12/2023', '2023-Q4'],
  [day(2026, 6, 30), '30/06/2026', '30/6/2026', '2026-Q2'],
  [day(2024, 7, 1), '01/07/2024', '1/7/2024', '2024-Q3'],
])('%s', (date, padded, plain, quarter) => {
  expect(formatDay(date, 'padded')).toBe(padded);
  expect(formatDay(date, 'plain')).toBe(plain);
  expect(quarterKey(date)).toBe(quarter);
});
