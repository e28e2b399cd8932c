import { describe, expect, it } from 'vitest';
import { toFileFormula, toTypedFormula } from './dialect';

describe('formulas as they are typed and as a file keeps them', () => {
  it.each([
    ['=SUM(A1:A3)', '=SUM(A1:A3)'],
    ['=XLOOKUP(A1,B1:B9,C1:C9)', '=_xlfn.XLOOKUP(A1,B1:B9,C1:C9)'],
    ['=SUM(FILTER(A1:A9,B1:B9="IFS(x)"))', '=SUM(_xlfn._xlws.FILTER(A1:A9,B1:B9="IFS(x)"))'],
    ["='IFS('!A1&CONCAT(A1)", "='IFS('!A1&_xlfn.CONCAT(A1)"],
  ])('%s is kept as %s', (typed, kept) => {
    expect(toFileFormula(typed)).toBe(kept);
    expect(toTypedFormula(kept)).toBe(typed);
  });

  it('writes the names of functions in capitals', () => {
    expect(toFileFormula('=sum(a1,ifs(b1>0,"sum(x)"))')).toBe('=SUM(a1,_xlfn.IFS(b1>0,"sum(x)"))');
  });
});
