import { expect, it } from 'vitest';
import { foldKey } from '../text/keys';
import { standingNames } from './standing-names';

it.each([
  ['Tổ tư vấn', true],
  ['Tổ Văn hóa - Xã hội', true],
  ['P. Tổng hợp', true],
  // may be a list
  ['Tổ tư vấn; Sở Nội vụ', false],
  ['Tổ tư vấn\nSở Nội vụ', false],
  ['Sở Nội vụ. Sở Y tế', false],
  ['Sở Nội vụ - Sở Tài chính', false],
  ['Chủ trì: Sở Nội vụ', false],
])('%j stands alone: %s', (text, expected) => {
  expect(standingNames([text])(foldKey(text))).toBe(expected);
});
