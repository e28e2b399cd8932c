import { describe, expect, it } from 'vitest';
import { messages } from '../messages';
import { columns, oneLine, quoted, shortened, width } from './layout';

describe('oneLine', () => {
  it.each([
    ['keeps words as they are', 'Quý IV/2023', 'Quý IV/2023'],
    ['composes letters', 'Quy\u0301', 'Quý'],
    ['shows line breaks', 'Phòng\nTài chính', 'Phòng ⏎ Tài chính'],
    ['shows a Windows line break once', 'a\r\nb', 'a ⏎ b'],
    ['disarms an escape sequence', 'a\u001B[31mb', 'a\uFFFD[31mb'],
    ['disarms a turn of the writing direction', 'a\u202Eb', 'a\uFFFDb'],
    ['shows that something invisible is there', 'a\u200Bb', 'a\uFFFDb'],
  ])('%s', (_, text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });
});

describe('shortened', () => {
  it('cuts a long text to 100 letters, between letters', () => {
    expect(shortened('ệ'.normalize('NFD').repeat(101))).toBe(`${'ệ'.repeat(99)}…`);
    expect(shortened('ệ'.repeat(100))).toBe('ệ'.repeat(100));
  });
});

describe('quoted', () => {
  it.each([
    ['5 ', '“5 ”'],
    [5, '5'],
    [null, '(trống)'],
    [{ error: '#REF!' }, '#REF!'],
  ])('shows %j', (value, expected) => {
    expect(quoted(value, messages.speaker('vi'))).toBe(expected);
  });
});

describe('columns', () => {
  it('aligns Vietnamese words, composed or not, and figures', () => {
    const rows = [
      ['Sở Nội vụ', '5'],
      ['Thuế'.normalize('NFD'), '1.234,5'],
    ];
    expect(columns(rows, ['left', 'right'])).toEqual([
      'Sở Nội vụ        5',
      `${rows[1]?.[0] ?? ''}       1.234,5`,
    ]);
  });

  it('does not count colours', () => {
    expect(width('\u001B[31mđỏ\u001B[39m')).toBe(2);
  });

  it('leaves no spaces at the end of a line', () => {
    expect(
      columns([
        ['a', ''],
        ['bcd', 'e'],
      ]),
    ).toEqual(['a', 'bcd  e']);
  });
});
