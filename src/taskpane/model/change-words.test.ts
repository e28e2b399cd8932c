import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../core/grid/grid';
import { changeWords, type ChangeWords } from './change-words';

const general = { numberFormat: 'General', date1904: false };

function words(before: CellValue, after: CellValue, numberFormat?: string, shown = general): ChangeWords {
  const patch = numberFormat === undefined ? { before, after } : { before, after, numberFormat };
  return changeWords(patch, shown, 'vi');
}

describe('a change in words', () => {
  it.each<[CellValue, CellValue, string, string]>([
    ['5 ', 5, '“5 ”', '5'],
    ['1.500', 1.5, '“1.500”', '1,5'],
    ['a\nb', 'a b', '“a ⏎ b”', '“a b”'],
    ['x', null, '“x”', ''],
    [{ error: '#REF!' }, 0, '#REF!', '0'],
  ])('%j → %j', (before, after, one, other) => {
    expect(words(before, after)).toEqual({ before: one, after: other, unseen: null });
  });

  it('shows long texts around the place where they differ', () => {
    const start = 'Xây dựng kế hoạch kiểm tra, rà soát văn bản quy phạm pháp luật';
    const { before, after } = words(`${start}  năm 2023 trên địa bàn`, `${start} năm 2023 trên địa bàn`);
    expect(before).toBe('“…văn bản quy phạm pháp luật  năm 2023 trên địa bàn”');
    expect(after).toBe('“…văn bản quy phạm pháp luật năm 2023 trên địa bàn”');
  });

  it('says that the eye cannot see other codes for the same letters', () => {
    expect(words('Hòa'.normalize('NFD'), 'Hòa'.normalize('NFC')).unseen).toBe('codes');
  });

  it('shows serial dates as the sheet shows them', () => {
    const shown = { numberFormat: 'm/d/yy', date1904: false };
    expect(words(45_291, 45_291, 'dd/mm/yyyy', shown)).toEqual({
      before: '12/31/23',
      after: '31/12/2023',
      unseen: null,
    });
    expect(words(45_291, 45_261, '"Tháng "m/yyyy', shown).after).toBe('Tháng 12/2023');
    const mac = { ...shown, date1904: true };
    expect(words(43_829, 'x', undefined, mac).before).toBe('12/31/23');
  });

  it('names the format where the value looks the same in both', () => {
    const shown = { numberFormat: 'd/m/yyyy', date1904: false };
    expect(words(45_291, 45_291, 'dd/mm/yyyy', shown)).toEqual({
      before: '31/12/2023',
      after: 'dd/mm/yyyy',
      unseen: 'format',
    });
  });

  it('shows a code that is more than a date as an ordinary date', () => {
    const shown = { numberFormat: 'dddd, mmmm d, yyyy h:mm', date1904: false };
    expect(words(45_291.5, 'x', undefined, shown).before).toBe('31/12/2023');
  });
});
