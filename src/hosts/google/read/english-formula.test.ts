import { describe, expect, it } from 'vitest';
import { englishFormula } from './english-formula';

describe('a formula of a region with a decimal comma', () => {
  it.each([
    ['=IF(A1>1,5;1;0)', '=IF(A1>1.5,1,0)'],
    ['=COUNTIF(\'Dữ liệu; 2025\'!A:A;"a; b, ""c""")', '=COUNTIF(\'Dữ liệu; 2025\'!A:A,"a; b, ""c""")'],
    ['=A1*1,5', '=A1*1.5'],
    ['=SUM({1,5\\2;3\\4};A1)', '=SUM({1.5,2;3,4},A1)'],
    ['={FILTER(A1:A9;B1:B9>0,5);C1}', '={FILTER(A1:A9,B1:B9>0.5);C1}'],
    ['={1\\2}', '={1,2}'],
    ['=ROUND(Bảng[Kinh phí, triệu]*0,5;1)', '=ROUND(Bảng[Kinh phí, triệu]*0.5,1)'],
  ])('%s is read as in English', (formula, expected) => {
    expect(englishFormula(formula)).toBe(expected);
  });

  it.each([
    '=IF(A1>1.5,1,0)',
    '=SUM(A1:A9)',
    '={1,2;3,4}',
    '=TEXT(A1,"0,0;-0,0")',
    "='a;b'!A1",
    '=Bảng[[#This Row],[Kinh phí]]/100',
    '=QUERY(A1:B9,"select A; limit 1")',
  ])('%s is English already', (formula) => {
    expect(englishFormula(formula)).toBe(formula);
  });
});
