import { describe, expect, it } from 'vitest';
import { isDateFormat, isMonthFormat, isYearFormat, showsSameParts } from './date-format';

const days = [
  'dd/mm/yyyy',
  'DD/MM/YYYY',
  'm/d/yyyy',
  'd-mmm-yy',
  'd-mmm',
  '[$-1010000]d/m/yyyy;@',
  '[$-42A]dd mmmm yyyy',
  'dd\\/mm\\/yyyy',
  '"ngày "dd" tháng "mm" năm "yyyy',
  'dd/mm/yyyy hh:mm:ss.000',
  'm/d/yy h:mm AM/PM',
  '[Red]dd/mm/yyyy',
  'dddd, d mmmm yyyy',
];
const months = ['"Tháng "m/yyyy', 'mm/yyyy', 'mmm-yy', 'yyyy-mm', 'mmmm yyyy', 'mmmm', '[$-42A]mmm/yyyy;@'];
const years = ['yyyy', '"Năm "yyyy', 'yy'];
const others = [
  'General',
  'Standard',
  '@',
  '0',
  '#,##0',
  '#,##0.00 "đ"',
  '#,##0\\ "ngày"',
  '_-* #,##0\\ [$₫-42A]_-;-* #,##0\\ [$₫-42A]_-',
  '0%',
  '0.00E+00',
  'h:mm',
  'hh:mm:ss',
  'h:mm AM/PM',
  'mm:ss.0',
  '[h]:mm:ss',
  '[mm]:ss',
  '',
  '"dd/mm/yyyy',
];

describe('number formats', () => {
  it.each(days)('%j shows a day', (code) => {
    expect([isDateFormat(code), isMonthFormat(code), isYearFormat(code)]).toEqual([true, false, false]);
  });

  it.each(months)('%j shows a month', (code) => {
    expect([isDateFormat(code), isMonthFormat(code), isYearFormat(code)]).toEqual([true, true, false]);
  });

  it.each(years)('%j shows a year', (code) => {
    expect([isDateFormat(code), isMonthFormat(code), isYearFormat(code)]).toEqual([true, false, true]);
  });

  it.each(others)('%j shows no date', (code) => {
    expect([isDateFormat(code), isMonthFormat(code), isYearFormat(code)]).toEqual([false, false, false]);
  });

  it.each([
    ['dd/mm/yyyy', 'm/d/yyyy', true],
    ['dd/mm/yyyy', '[$-42A]dd/mm/yyyy;@', true],
    ['"Tháng "m/yyyy', 'mm/yyyy', true],
    ['"Tháng "m/yyyy', 'm/d/yyyy', false],
    ['dd/mm/yyyy', 'General', false],
    ['General', 'General', false],
  ])('%j and %j show the same parts of a date: %j', (one, other, same) => {
    expect([showsSameParts(one, other), showsSameParts(other, one)]).toEqual([same, same]);
  });
});
