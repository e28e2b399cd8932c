import { describe, expect, it } from 'vitest';
import { parseRange } from '../../core/grid/address';
import { readAddress, readAddresses } from './address';

describe('addresses of Excel', () => {
  it.each([
    ["'Phụ lục'!A1:G37", 'A1:G37'],
    ['Sheet1!$B$2', 'B2:B2'],
    ["'Năm 2023, bổ sung!'!C3:D4", 'C3:D4'],
    ['Sheet1!B:C', 'B1:C1048576'],
    ['Sheet1!5:6', 'A5:XFD6'],
  ])('reads %s', (address, range) => {
    expect(readAddress(address)).toEqual(parseRange(range));
  });

  it('reads several areas, whatever their sheet is called', () => {
    const areas = "'Năm 2023, ''bổ sung'''!A1:G1,'Năm 2023, ''bổ sung'''!B6:E6,Sheet1!A4:A5";
    expect(readAddresses(areas)).toEqual(['A1:G1', 'B6:E6', 'A4:A5'].map(parseRange));
  });

  it('gives nothing for what is no range', () => {
    expect(readAddress('#REF!')).toBeNull();
    expect(readAddresses('')).toEqual([]);
  });
});
