import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  civilDate,
  dateFromSerial,
  daysBetween,
  endOfMonth,
  parseCivilDate,
  quarterOfMonth,
  serialFromDate,
} from './civil-date';

describe('civil dates', () => {
  it.each([
    [2023, 2, 29],
    [2023, 4, 31],
    [2023, 13, 1],
    [2023, 0, 1],
    [1899, 12, 31],
    [1900, 2, 29],
  ])('knows no %i-%i-%i', (year, month, day) => {
    expect(civilDate(year, month, day)).toBeNull();
  });

  it('reads only whole ISO dates', () => {
    expect(parseCivilDate('2024-02-29')).toBe('2024-02-29');
    expect(parseCivilDate('2024-2-29')).toBeNull();
    expect(parseCivilDate('2023-02-29')).toBeNull();
  });

  it('ends every month on its last day', () => {
    expect(endOfMonth(2024, 2)).toBe('2024-02-29');
    expect(endOfMonth(2023, 12)).toBe('2023-12-31');
  });

  it('counts days across years', () => {
    const from = parseCivilDate('2023-12-28');
    const to = parseCivilDate('2024-01-15');
    if (!from || !to) throw new Error('both days exist');
    expect(daysBetween(from, to)).toBe(18);
    expect(addDays(from, 18)).toBe(to);
  });

  it.each([
    [1, 1],
    [3, 1],
    [4, 2],
    [12, 4],
  ])('puts month %i in quarter %i', (month, quarter) => {
    expect(quarterOfMonth(month)).toBe(quarter);
  });
});

describe('serial dates', () => {
  // 45291 is what Excel shows as 31/12/2023, 61 as 1 March 1900; in the 1904 system day 0 is 1 January 1904.
  it.each([
    [45291, false, '2023-12-31'],
    [45291.75, false, '2023-12-31'],
    [61, false, '1900-03-01'],
    [0, true, '1904-01-01'],
  ])('reads %d (1904: %s) as %s', (serial, date1904, date) => {
    expect(dateFromSerial(serial, date1904)).toBe(date);
  });

  it.each([60, 0, -1, Number.NaN, Number.POSITIVE_INFINITY, 3_000_000])('refuses %d', (serial) => {
    expect(dateFromSerial(serial)).toBeNull();
  });

  it('gives back the serial of every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), fc.boolean(), (serial, date1904) => {
        const date = dateFromSerial(serial, date1904);
        // The last days of the 1904 system lie beyond year 9999 of the 1900 one.
        fc.pre(date !== null && date.length === 10);
        expect(serialFromDate(date, date1904)).toBe(serial);
      }),
    );
  });
});
