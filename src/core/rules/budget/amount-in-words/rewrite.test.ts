import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmountInWords } from '../../../text/number-words';
import { rewriteAmount } from './rewrite';

describe('rewriteAmount', () => {
  it.each([
    ['(Bằng chữ: Bốn trăm triệu đồng)', '(Bằng chữ: Bốn trăm linh sáu triệu đồng)'],
    ['Bằng chữ: bốn trăm triệu đồng.', 'Bằng chữ: Bốn trăm linh sáu triệu đồng.'],
    [
      '(Số tiền bằng chữ: Bốn trăm triệu đồng chẵn./.)',
      '(Số tiền bằng chữ: Bốn trăm linh sáu triệu đồng chẵn./.)',
    ],
    ['Số tiền (viết bằng chữ): Bốn trăm triệu đồng', 'Số tiền (viết bằng chữ): Bốn trăm linh sáu triệu đồng'],
    ['Bốn trăm triệu đồng', 'Bốn trăm linh sáu triệu đồng'],
    ['(Bằng chữ: chưa tính)'.normalize('NFD'), '(Bằng chữ: Bốn trăm linh sáu triệu đồng)'],
    ['(Bằng chữ:\nBốn trăm triệu đồng)', '(Bằng chữ:\nBốn trăm linh sáu triệu đồng)'],
  ])('%s', (text, expected) => {
    expect(rewriteAmount(text, 406_000_000)).toBe(expected);
  });

  it('always says just the amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (dong) => {
        const rewritten = rewriteAmount('(Bằng chữ: Bốn trăm triệu đồng)', dong);
        expect(readAmountInWords(rewritten ?? '')).toBe(dong);
      }),
      { numRuns: 100 },
    );
  });
});
