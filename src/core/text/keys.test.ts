import { describe, expect, it } from 'vitest';
import { bareKey, foldKey } from './keys';

describe('foldKey', () => {
  it.each([
    ['Ủy ban nhân dân', 'Uỷ ban nhân dân'],
    ['VĂN HÓA', 'văn hoá'],
    ['Sở  Nội vụ ', 'sở nội vụ'],
    ['Phòng\nTài chính', 'Phòng Tài chính'],
    ['Thủy'.normalize('NFD'), 'Thuỷ'],
    ['Tổ\u200B chức', 'tổ chức'],
    ['Kế hoạch ☂', 'KẾ HOẠCH ☂'],
    ['Ǖṍ Phòng', 'ǖṍ phòng'.normalize('NFD')],
    ['ỦY '.repeat(9000), 'uỷ '.repeat(9000)],
  ])('takes %j and %j as the same', (a, b) => {
    expect(foldKey(a)).toBe(foldKey(b));
  });

  it.each([
    ['Cục Thuế', 'Cục Thuê'],
    ['Bình Tân', 'Tân Bình'],
    ['Đông', 'Dông'],
    ['hóa', 'hòa'],
  ])('keeps %j and %j apart', (a, b) => {
    expect(foldKey(a)).not.toBe(foldKey(b));
  });
});

describe('bareKey', () => {
  it('drops every mark', () => {
    expect(bareKey('Thị xã  HƯƠNG THỦY, Đà Nẵng')).toBe('thi xa huong thuy, da nang');
  });
});
