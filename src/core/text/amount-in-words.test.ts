import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestNumberInWords, readAmountInWords, writeAmountInWords } from './number-words';

describe('readAmountInWords', () => {
  it.each([
    ['(Bằng chữ: Bốn trăm linh sáu triệu đồng)', 406_000_000],
    ['Bốn trăm linh sáu triệu đồng', 406_000_000],
    ['Bằng chữ: Bốn trăm linh sáu triệu đồng chẵn./.', 406_000_000],
    ['Bằng chữ: Bốn trăm linh sáu triệu đồng./.)', 406_000_000],
    ['(Bằng chữ: Bốn trăm linh sáu triệu đồng)'.normalize('NFD'), 406_000_000],
    ['Số tiền viết bằng chữ: Bốn trăm linh sáu triệu chẵn đồng', 406_000_000],
    ['Tổng kinh phí (bằng chữ): Năm mươi đồng', 50],
    ['BẰNG CHỮ: MỘT TỶ HAI TRĂM TRIỆU ĐỒNG', 1_200_000_000],
    ['Bằng chữ:\nmột triệu rưỡi', 1_500_000],
    ['Năm triệu đồng Việt Nam', 5_000_000],
    ['năm triệu', 5_000_000],
    ['năm nghìn đồng', 5000],
    ['không đồng', 0],
    ['Âm năm triệu đồng', -5_000_000],
  ])('reads %j', (text, dong) => {
    expect(readAmountInWords(text)).toBe(dong);
  });

  it.each([
    '',
    'đồng',
    'triệu đồng',
    'Bằng chữ:',
    'Bằng chữ: không rõ',
    '(Bằng chữ: …… đồng)',
    'một',
    '(Năm)',
    'năm nghìn',
    'Âm không đồng',
    'triệu tỷ đồng',
    'một triệu tỷ đồng',
    '406 triệu đồng',
    'Bốn trăm linh sáu triệu đồng từ ngân sách',
  ])('does not read %j', (text) => {
    expect(readAmountInWords(text)).toBeNull();
  });
});

describe('writeAmountInWords', () => {
  it.each([
    [406_000_000, 'Bốn trăm linh sáu triệu đồng'],
    [0, 'Không đồng'],
    [1_005_000, 'Một triệu không trăm linh năm nghìn đồng'],
    [-5_000_000, 'Âm năm triệu đồng'],
  ])('writes %d', (dong, words) => {
    expect(writeAmountInWords(dong)).toBe(words);
  });

  it('is read back', () => {
    const amounts = fc.integer({ min: -largestNumberInWords, max: largestNumberInWords });
    fc.assert(fc.property(amounts, (dong) => readAmountInWords(writeAmountInWords(dong)) === dong));
  });
});
