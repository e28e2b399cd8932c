import { describe, expect, it } from 'vitest';
import { hasPhoneNumber, isContact, isPersonName } from './people';

describe('isPersonName', () => {
  it.each([
    'Ông Nguyễn Văn A',
    'ông Tuấn',
    'Bà Lê Thị B',
    'Đ/c Trần Văn C',
    'đồng chí Hùng',
    'Anh Phạm Văn D',
    'Nguyễn Văn A',
    'NGUYỄN VĂN A',
    'Nguyễn An',
    'Lê Thị Thu Hà',
    'TS. Nguyễn Văn A',
    'Ksor Phước',
    'Nguyễn Văn A'.normalize('NFD'),
  ])('takes %j for a person', (text) => {
    expect(isPersonName(text)).toBe(true);
  });

  it.each([
    '',
    'Phòng Nội vụ',
    'Bà Rịa - Vũng Tàu',
    'Anh Sơn',
    'Cô Tô',
    'Hồ Chí Minh',
    'Hà Nội',
    'Lâm Đồng',
    'Hà Tĩnh',
    'Vũ Quang',
    'Trường Nguyễn Văn Trỗi',
    'Văn phòng',
    'Các cơ quan, đơn vị',
    'Bà con nông dân',
    'Đoàn TNCS Hồ Chí Minh',
  ])('takes %j for none', (text) => {
    expect(isPersonName(text)).toBe(false);
  });
});

describe('hasPhoneNumber', () => {
  it.each([
    '0905123456',
    '0905 123 456',
    'ĐT 0905.123.456',
    '+84 905 123 456',
    '(0269) 3824 209',
    '0234-3861234',
  ])('sees one in %j', (text) => {
    expect(hasPhoneNumber(text)).toBe(true);
  });

  it.each([
    'Tổng đài 1022',
    '19001234',
    '02/3/2026',
    'Quyết định 3951/QĐ-UBND',
    '31/12/2023',
    '5.000.000.000',
    '',
  ])('sees none in %j', (text) => {
    expect(hasPhoneNumber(text)).toBe(false);
  });
});

describe('isContact', () => {
  it('is a number without a name', () => {
    expect(isContact('SĐT: 0905 123 456')).toBe(true);
    expect(isContact('Phòng Nội vụ 0905 123 456')).toBe(false);
    expect(isContact('SĐT')).toBe(false);
  });
});
