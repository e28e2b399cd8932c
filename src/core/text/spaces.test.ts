import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneLine, tidySpaces } from './spaces';

it.each([
  ['  a\u00A0\u2003b ', 'a b'],
  ['a \r\n b', 'a\nb'],
  ['a\u200Bb\uFEFF', 'ab'],
  ['\n\na\n\nb\n', 'a\n\nb'],
])('tidies %j into %j', (before, after) => {
  expect(tidySpaces(before)).toBe(after);
});

it('joins lines with a space', () => {
  expect(oneLine('Phòng \n Tài chính')).toBe('Phòng Tài chính');
});

it('has nothing left to do the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => tidySpaces(tidySpaces(text)) === tidySpaces(text)),
  );
});
