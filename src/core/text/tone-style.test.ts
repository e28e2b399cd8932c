import { describe, expect, it } from 'vitest';
import { restyleTones } from './tone-style';

describe('restyleTones', () => {
  it.each([
    ['hoà', 'hòa'],
    ['Uỷ ban', 'Ủy ban'],
    ['THUỶ', 'THỦY'],
    ['khoẻ', 'khỏe'],
    ['xoá, loá', 'xóa, lóa'],
    ['hoạ sĩ', 'họa sĩ'],
  ])('moves the mark between %s (new) and %s (old)', (modern, old) => {
    expect(restyleTones(modern, 'old')).toBe(old);
    expect(restyleTones(old, 'new')).toBe(modern);
  });

  it.each(['hoàn', 'quý', 'Quỹ', 'toán', 'huyện', 'mùa', 'thuế', 'khoảng', 'của', 'nghĩa'])(
    'leaves %s, which has one style only',
    (word) => {
      expect(restyleTones(word, 'old')).toBe(word);
      expect(restyleTones(word, 'new')).toBe(word);
    },
  );
});
