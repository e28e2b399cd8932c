import { describe, expect, it } from 'vitest';
import { textFormula } from './formula-text';

describe('textFormula', () => {
  it.each([
    ['Còn {days} ngày', '"Còn "&(B2-A2)&" ngày"'],
    ['{days} ngày', '(B2-A2)&" ngày"'],
    ['Hết hạn', '"Hết hạn"'],
    ['Ghi “{days}" là', '"Ghi “"&(B2-A2)&""" là"'],
  ])('joins the words of %s with what formulas give', (template, formula) => {
    expect(textFormula(template, { days: 'B2-A2' })).toBe(formula);
  });

  it('refuses to leave a hole', () => {
    expect(() => textFormula('Còn {days} ngày', {})).toThrow('{days}');
  });
});
