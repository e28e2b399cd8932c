import { describe, expect, it } from 'vitest';
import { formatRange } from '../grid/address';
import { readsOf } from './references';

const reads = (formula: string, sheet = 'Phụ lục', home = 'Phụ lục'): string[] =>
  readsOf(formula, sheet, home).ranges.map(formatRange);

describe('readsOf', () => {
  it.each([
    ['=SUM(F7:F11)', ['F7:F11']],
    ['=$F$6+F12', ['F6:F6', 'F12:F12']],
    ['=SUM(F11:F7,H2)', ['F7:F11', 'H2:H2']],
    ['=SUM(F:F)', ['F1:F1048576']],
    ['=SUM(3:4)', ['A3:XFD4']],
    ['=IF(A1="F7","F8",1)', ['A1:A1']],
    ['=LOG10(5)+Q4', ['Q4:Q4']],
    ['=TongF7', []],
    ['="Tổng: "&TEXT(F36,"0")', ['F36:F36']],
  ])('finds the cells of %s', (formula, expected) => {
    expect(reads(formula)).toEqual(expected);
  });

  it('keeps sheets apart', () => {
    expect(reads("='Phụ lục'!F7+'Khác'!F8")).toEqual(['F7:F7']);
    expect(reads('=Sheet2!F7+F8', 'Sheet2', 'Phụ lục')).toEqual(['F7:F7']);
    expect(reads("='Năm ''23'!A1", "Năm '23", 'Khác')).toEqual(['A1:A1']);
  });

  it.each(['=INDIRECT("F"&1)', '=SUM(OFFSET(F7,0,0,5))', '=SUM(Bảng1[Kinh phí])'])(
    'cannot bound %s',
    (formula) => {
      expect(readsOf(formula, 'Phụ lục', 'Phụ lục').anywhere).toBe(true);
    },
  );

  it('does not take another workbook for a table', () => {
    expect(readsOf('=[1]Sheet1!A1', 'Phụ lục', 'Phụ lục')).toEqual({ ranges: [], anywhere: false });
  });
});
