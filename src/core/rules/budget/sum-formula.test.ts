import { describe, expect, it } from 'vitest';
import { formatRange } from '../../grid/address';
import { addends, isSubtotal } from './sum-formula';

describe('addends', () => {
  it.each<[string, readonly string[]]>([
    ['=SUM(F5:F9)', ['F5:F9']],
    ['=sum( $F$5 : $F$9 )', ['F5:F9']],
    ['=SUM(F5:F9;F12)', ['F5:F9', 'F12:F12']],
    ['=SUM(F5,F6,F6)', ['F5:F5', 'F6:F6', 'F6:F6']],
    ['=F6+F12+F16', ['F6:F6', 'F12:F12', 'F16:F16']],
    ['=+F6+SUM(F12:F15)', ['F6:F6', 'F12:F15']],
    ['=F6', ['F6:F6']],
    ["='Phụ lục'!F6+'Phụ lục'!F7", ['F6:F6', 'F7:F7']],
    ['=SUBTOTAL(9,F5:F9)', ['F5:F9']],
    ['=SUBTOTAL(109;F5:F9)', ['F5:F9']],
    ['=SUM(F5:F9)&" triệu"', ['F5:F9']],
    ['=SUM(F5:F9)&" "&"triệu + đồng"', ['F5:F9']],
  ])('%s adds %j', (formula, ranges) => {
    expect(addends(formula, 'Phụ lục')?.map(({ range }) => formatRange(range))).toEqual(ranges);
  });

  it.each([
    '=SUM(F5:F9)/2',
    '=SUM(F5:F9)-F7',
    '=F6*1,1',
    '=SUM(F5:F9)+10',
    '=SUBTOTAL(1,F5:F9)',
    '=SUMIF(A5:A9,"I",F5:F9)',
    '=ROUND(SUM(F5:F9),0)',
    '=SUM(Tháng1!F5:F9)',
    "='Phụ lục 2'!F6+F7",
    '=SUM(INDIRECT("F5:F9"))',
    '=SUM(KinhPhi)',
    '=Bang[Kinh phí]',
    '=406',
    '="406 triệu"',
  ])('says nothing of %s', (formula) => {
    expect(addends(formula, 'Phụ lục')).toBeNull();
  });

  it('knows what passes over other subtotals', () => {
    expect(addends('=SUBTOTAL(9,F5:F9)+F12', 'Phụ lục')?.map(({ skipsSubtotals }) => skipsSubtotals)).toEqual(
      [true, false],
    );
    expect(isSubtotal('=SUBTOTAL(9,F5:F9)')).toBe(true);
    expect(isSubtotal('=SUM(F5:F9)')).toBe(false);
    expect(isSubtotal(null)).toBe(false);
  });
});
