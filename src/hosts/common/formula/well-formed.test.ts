import { describe, expect, it } from 'vitest';
import { isWellFormed } from './well-formed';

describe('formulas that Excel can read', () => {
  it.each([
    'SUM(A1:A3)',
    '-A1+2%*(3-1)^2',
    'IF(A1<>"",A1>=2,"a ""b""")',
    "SUM('Phụ lục'!$F$7:F37, 1.5e3)",
    'TODAY()',
    'IF(A1,,2)',
    'COUNTIFS(A:A,">=1",3:5,{1,2;"x",3})',
    'PhuLuc_NgayBaoCao&#N/A',
    'INDEX(A1:A9,1):B2',
    'Bang[Kinh phí]*2',
  ])('%s', (formula) => {
    expect(isWellFormed(formula)).toBe(true);
  });

  it.each([
    '',
    '1+',
    '*2',
    'SUM(A1',
    'A1)',
    'A1 B2',
    'IF(A1;1;2)',
    '(1,2)',
    '"a',
    "'Phụ lục'!",
    'A1=<2',
    '1 2',
    ')(',
  ])('not %j', (formula) => {
    expect(isWellFormed(formula)).toBe(false);
  });
});
