import { describe, expect, it } from 'vitest';
import { readFormula, readValue, typed } from './cell-value';

describe('what a cell holds', () => {
  it.each([
    ['', false, null],
    ['', true, ''],
    ['Phòng Nội vụ', false, 'Phòng Nội vụ'],
    [45_291, false, 45_291],
    [0, false, 0],
    [true, false, true],
    ['#REF!', true, { error: '#REF!' }],
    ['#N/A', false, { error: '#N/A' }],
    ['#1', false, '#1'],
  ])('reads %j (formula: %s) as %j', (raw, isFormula, value) => {
    expect(readValue(raw, isFormula)).toEqual(value);
  });

  it.each([
    ['=SUM(F7:F9)', 5, '=SUM(F7:F9)'],
    ['=A1', '', '=A1'],
    ['=Xây dựng', '=Xây dựng', null],
    ['Rà soát', 'Rà soát', null],
    [5, 5, null],
  ])('reads the formula of %j with the value %j as %j', (formula, value, read) => {
    expect(readFormula(formula, value)).toBe(read);
  });
});

describe('what is handed to Excel', () => {
  it.each([
    ['Quý IV/2023', 'General', 'Quý IV/2023'],
    ['Đã hoàn thành', 'General', 'Đã hoàn thành'],
    // Excel would take these for a formula, a date, a number, a truth value.
    ['=Xây dựng', 'General', "'=Xây dựng"],
    ['- Rà soát', 'General', "'- Rà soát"],
    ['+ Rà soát', 'General', "'+ Rà soát"],
    ['@Phòng', 'General', "'@Phòng"],
    ['31/12/2023', 'dd/mm/yyyy', "'31/12/2023"],
    ['03/04/2023', 'General', "'03/04/2023"],
    ['1.500', '#,##0', "'1.500"],
    ['Mar 5', 'General', "'Mar 5"],
    ['TRUE', 'General', "'TRUE"],
    [' 5', 'General', "' 5"],
    ["'n", 'General', "''n"],
    // A cell for text takes it as it is.
    ['31/12/2023', '@', '31/12/2023'],
    [45_291, 'dd/mm/yyyy', 45_291],
    [false, 'General', false],
    [null, 'General', ''],
    [{ error: '#N/A' }, 'General', '#N/A'],
  ])('hands over %j for a cell in %j as %j', (value, format, handed) => {
    expect(typed(value, format)).toBe(handed);
  });
});
