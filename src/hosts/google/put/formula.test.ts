import { describe, expect, it } from 'vitest';
import { regionFree } from './formula';

describe('a formula for every region', () => {
  it.each([
    ['=IF(A1=0,"",B1/A1)', '=IF(A1=0;"";B1/A1)'],
    ['=COUNTIFS(\'Dữ liệu, 2025\'!A:A,"a, ""b"", c")', '=COUNTIFS(\'Dữ liệu, 2025\'!A:A;"a, ""b"", c")'],
    ['=SUM(A1:A9)', '=SUM(A1:A9)'],
    ['=TEXT(A1,"0.0")', '=TEXT(A1;"0.0")'],
  ])('%s', (formula, expected) => {
    expect(regionFree(formula)).toBe(expected);
  });

  it.each(['=A1*0.5', '=SUM({1,2})'])('cannot be made of %s', (formula) => {
    expect(() => regionFree(formula)).toThrow('region');
  });
});
