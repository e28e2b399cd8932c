import { describe, expect, it } from 'vitest';
import {
  addsSections,
  amountInWords,
  isCapitals,
  isNote,
  isSignature,
  isTotalLabel,
  namesPart,
  startsSmall,
} from './labels';

describe('isTotalLabel', () => {
  it.each([
    'Tổng',
    'Tổng cộng',
    'TỔNG CỘNG:',
    'Tổng số',
    'Cộng',
    'Cộng mục I',
    'Cộng (I)',
    'TỔNG CỘNG (I+II+…)',
    'TỔNG CỘNG (I+II+III+IV)',
    'Tổng kinh phí thực hiện',
    'Tổng nhu cầu kinh phí (triệu đồng)',
    'Tổng lĩnh vực cải cách thể chế',
    'Tổng cộng: 406 triệu đồng',
    'Tổng cộng (A+B)',
    '* Tổng cộng',
    'Tổng cộng (bao gồm cả dự phòng)',
    'Tổng cộng, trong đó có dự phòng 5%',
    'Cộng (chưa gồm lương)',
  ])('takes %j for the label of a sum', (text) => {
    expect(isTotalLabel(text)).toBe(true);
  });

  it.each([
    'Tổng kết 10 năm thực hiện Nghị quyết',
    'Tổng hợp nhu cầu kinh phí',
    'Cộng đồng dân cư tham gia giám sát',
    'Tổ chức hội nghị tổng kết',
    'Tổng điều tra kinh tế',
    'Kinh phí tổng cộng',
    '',
  ])('takes %j for something else', (text) => {
    expect(isTotalLabel(text)).toBe(false);
  });

  it('knows the sum of a part and the sum of all parts by their labels', () => {
    expect(namesPart('Cộng mục I')).toBe(true);
    expect(namesPart('Tổng cộng')).toBe(false);
    expect(addsSections('TỔNG CỘNG (I+II+III)')).toBe(true);
    expect(addsSections('Tổng cộng (A + B)')).toBe(true);
    expect(addsSections('Cộng mục I')).toBe(false);
  });
});

describe('amountInWords', () => {
  it.each([
    ['(Bằng chữ: Bốn trăm linh sáu triệu đồng)', 'Bằng chữ: Bốn trăm linh sáu triệu đồng)'],
    ['Bằng chữ: Năm triệu đồng./.', 'Bằng chữ: Năm triệu đồng./.'],
    ['Số tiền bằng chữ: Năm triệu đồng', 'bằng chữ: Năm triệu đồng'],
    ['Tổng cộng (viết bằng chữ): Năm triệu đồng', 'bằng chữ): Năm triệu đồng'],
    ['Bằng chữ', 'Bằng chữ'],
  ])('finds in %j the words', (text, words) => {
    expect(amountInWords(text)).toBe(words);
  });

  it.each(['Ký bằng chữ ký số', 'Ghi số tiền bằng chữ và bằng số', 'Bằng cấp'])(
    'finds none in %j',
    (text) => {
      expect(amountInWords(text)).toBeNull();
    },
  );
});

it.each([
  ['Ghi chú: số liệu tạm tính', true],
  ['* Các nhiệm vụ khác thực hiện theo kế hoạch', true],
  ['(*) Kinh phí lồng ghép', true],
  ['Lưu ý: gửi về Phòng Nội vụ', true],
  ['Trong đó: ngân sách thị xã', true],
  ['Cộng trang 1', true],
  ['Mang sang', true],
  ['Mục tiêu: 100% văn bản đúng hạn', true],
  ['Mục tiêu quốc gia về chuyển đổi số', false],
  ['Ghi nhận kết quả', false],
])('tells whether %j is a note', (text, expected) => {
  expect(isNote(text)).toBe(expected);
});

it.each([
  ['Nơi nhận:', true],
  ['TM. ỦY BAN NHÂN DÂN', true],
  ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', true],
  ['CHỦ TỊCH', true],
  ['Người lập biểu', true],
  ['Hương Thủy, ngày     tháng 12 năm 2022', true],
  ['Chủ tịch UBND xã', false],
  ['Giám đốc Sở Nội vụ trình ngày 5 tháng 3 năm 2023 theo quy định', false],
  ['Kế hoạch', false],
])('tells whether %j belongs to the signatures', (text, expected) => {
  expect(isSignature(text)).toBe(expected);
});

it.each([
  ['CẢI CÁCH THỂ CHẾ', true],
  ['CẢI CÁCH THỦ TỤC HÀNH CHÍNH (viết tắt: TTHC)', true],
  ['Cải cách thể chế', false],
  ['I', false],
  ['2023', false],
])('tells whether %j is in capitals', (text, expected) => {
  expect(isCapitals(text)).toBe(expected);
});

it.each([
  ['thực hiện cơ chế một cửa', true],
  ['có)', true],
  ['“dữ liệu mở”', true],
  ['Chính phủ về vị trí việc làm', false],
  ['a) Kế hoạch', false],
  ['1. Kế hoạch', false],
  ['', false],
])('tells whether %j goes on with a sentence', (text, expected) => {
  expect(startsSmall(text)).toBe(expected);
});
