import { describe, expect, it } from 'vitest';
import { at, gridOf, type TestCell } from '../../../../test/support/grid';
import { readDeadlineCell } from './read-deadline-cell';
import type { Deadline } from './types';

/** 31 December 2023 and 1 June 2023 as a spreadsheet stores them. */
const lastOf2023 = 45291;
const firstOfJune = 45078;

function read(
  cell: TestCell,
  context: Parameters<typeof readDeadlineCell>[1] = { planYear: 2023 },
): Deadline {
  return readDeadlineCell(gridOf([[cell]]).at(at('A1')), context);
}

describe('readDeadlineCell', () => {
  it.each(['dd/mm/yyyy', 'm/d/yyyy', 'd-mmm-yy', '[$-1010000]d/m/yyyy;@', 'dd/mm/yyyy hh:mm'])(
    'reads a number shown as %s as a day',
    (format) => {
      expect(read({ v: lastOf2023, format })).toMatchObject({
        kind: 'day',
        start: '2023-12-31',
        end: '2023-12-31',
        quarter: '2023-Q4',
        text: '31/12/2023',
      });
    },
  );

  it.each(['"Tháng "m/yyyy', 'mm/yyyy', 'mmm-yy'])('means the whole month where it shows %s', (format) => {
    for (const v of [firstOfJune, firstOfJune + 14]) {
      expect(read({ v, format })).toMatchObject({
        kind: 'month',
        start: '2023-06-01',
        end: '2023-06-30',
        text: 'Tháng 6/2023',
      });
    }
  });

  it('means the whole year where it shows the year alone', () => {
    expect(read({ v: firstOfJune, format: 'yyyy' })).toMatchObject({
      kind: 'year',
      quarter: '2023',
      text: 'Năm 2023',
    });
  });

  it('cuts off the time of day', () => {
    expect(read({ v: lastOf2023 + 0.75, format: 'dd/mm/yyyy' }).end).toBe('2023-12-31');
  });

  it('knows the workbooks that count from 1904', () => {
    const context = { planYear: null, date1904: true };
    expect(read({ v: lastOf2023 - 1462, format: 'dd/mm/yyyy' }, context).end).toBe('2023-12-31');
  });

  it('takes a plain number for a year, where it can be one', () => {
    expect(read(2025)).toMatchObject({ kind: 'year', end: '2025-12-31', quarter: '2025', text: 'Năm 2025' });
    expect(read({ v: 2025, format: '0' }).kind).toBe('year');
    for (const value of [lastOf2023, 6, 1989, 2101, 2023.5]) expect(read(value).kind).toBe('unknown');
  });

  it('does not take a year typed into a date cell for a day of 1905', () => {
    expect(read({ v: 2025, format: 'dd/mm/yyyy' })).toMatchObject({ kind: 'unknown', end: null });
  });

  it.each([0, 60, -5, 3_000_000])('leaves the serial %s, which is no day', (v) => {
    expect(read({ v, format: 'dd/mm/yyyy' }).kind).toBe('unknown');
  });

  it('reads text, whatever the number format', () => {
    expect(read('Quý IV').end).toBe('2023-12-31');
    expect(read({ v: '31/12/2023', format: 'm/d/yyyy' }).end).toBe('2023-12-31');
  });

  it('reads a formula by its value', () => {
    expect(read({ v: lastOf2023, format: 'dd/mm/yyyy', formula: '=TODAY()' }).end).toBe('2023-12-31');
    expect(read({ v: 'Quý I/2023', formula: '="Quý "&B1' }).kind).toBe('quarter');
  });

  it.each<[TestCell, string]>([
    [null, ''],
    ['', ''],
    [{ v: { error: '#REF!' } }, '#REF!'],
    [true, 'TRUE'],
  ])('%j is unknown', (cell, text) => {
    expect(read(cell)).toEqual({
      kind: 'unknown',
      start: null,
      end: null,
      quarter: null,
      text,
      yearMissing: false,
      yearFromPlan: false,
      parts: [],
    });
  });
});
