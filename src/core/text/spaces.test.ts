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

it('tidies every odd space and break wherever it stands, alone or between words', () => {
  const odd = [
    0x09, 0x0b, 0x0c, 0x0d, 0x85, 0xa0, 0xad, 0x1680, 0x180e, 0x2000, 0x200a, 0x200b, 0x200f, 0x2028, 0x2029,
  ];
  for (const code of [...odd, 0x202f, 0x205f, 0x2060, 0x2066, 0x2069, 0x3000, 0xfeff]) {
    const character = String.fromCharCode(code);
    expect(tidySpaces(`a${character}b`)).toMatch(/^a[ \n]?b$/);
    expect(tidySpaces(`${character}a${character}`)).toBe('a');
  }
  for (const kept of ['a\u2010b', 'a\u202Ab', 'a\u2061b', 'ệ', 'a\nb', '\u1681'])
    expect(tidySpaces(kept)).toBe(kept);
});
