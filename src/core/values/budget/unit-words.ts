import type { Unit } from './types';

const currency = '(?:đồng|vnđ|vnd|đ|₫)';
const words: readonly (readonly [Unit, RegExp])[] = [
  ['dong', new RegExp(`^${currency}$`)],
  ['nghin', new RegExp(`^(?:(?:nghìn|ngàn) ?${currency}?|ng\\.? ?đ|k)$`)],
  ['trieu', new RegExp(`^(?:triệu|tr\\.?) ?${currency}?$`)],
  ['ty', new RegExp(`^t[ỷỉ] ?${currency}?$`)],
];
const brackets = /^\((.*)\)$/;

/** The unit that stands behind a number: `triệu`, `tr.đ`, `(tỷ đồng)`, `VNĐ`; `null` for any other word. */
export function unitOfWord(word: string): Unit | null {
  const bare = word.toLowerCase().replace(brackets, '$1').trim().replace(/\.$/, '');
  return words.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}
