import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestNumberInWords, readNumberWords, writeNumberWords } from './number-words';

const written: readonly (readonly [number, string])[] = [
  [0, 'không'],
  [1, 'một'],
  [4, 'bốn'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [14, 'mười bốn'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [25, 'hai mươi lăm'],
  [44, 'bốn mươi tư'],
  [55, 'năm mươi lăm'],
  [100, 'một trăm'],
  [101, 'một trăm linh một'],
  [104, 'một trăm linh bốn'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [111, 'một trăm mười một'],
  [115, 'một trăm mười lăm'],
  [121, 'một trăm hai mươi mốt'],
  [500, 'năm trăm'],
  [1000, 'một nghìn'],
  [1001, 'một nghìn không trăm linh một'],
  [1005, 'một nghìn không trăm linh năm'],
  [1010, 'một nghìn không trăm mười'],
  [1100, 'một nghìn một trăm'],
  [10_005, 'mười nghìn không trăm linh năm'],
  [21_000, 'hai mươi mốt nghìn'],
  [100_000, 'một trăm nghìn'],
  [1_000_000, 'một triệu'],
  [1_000_001, 'một triệu không trăm linh một'],
  [1_015_000, 'một triệu không trăm mười lăm nghìn'],
  [406_000_000, 'bốn trăm linh sáu triệu'],
  [1_000_000_005, 'một tỷ không trăm linh năm'],
  [1_200_000_000, 'một tỷ hai trăm triệu'],
  [21_000_000_000, 'hai mươi mốt tỷ'],
  [1_000_000_000_000, 'một nghìn tỷ'],
  [1_005_000_000_000, 'một nghìn không trăm linh năm tỷ'],
  [250_000_000_000_000, 'hai trăm năm mươi nghìn tỷ'],
  [
    999_999_999_999_999,
    'chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu ' +
      'chín trăm chín mươi chín nghìn chín trăm chín mươi chín',
  ],
];

describe('writeNumberWords', () => {
  it.each(written)('writes %d', (number, words) => {
    expect(writeNumberWords(number)).toBe(words);
  });

  it.each([-1, 1.5, NaN, 1_000_000_000_000_000])('refuses %d', (number) => {
    expect(() => writeNumberWords(number)).toThrow(RangeError);
  });

  it('agrees with a reader of another kind', () => {
    fc.assert(fc.property(numbers(), (number) => tally(writeNumberWords(number)) === number));
  });
});

describe('readNumberWords', () => {
  it.each(written)('reads the words of %d', (number, words) => {
    expect(readNumberWords(words)).toBe(number);
  });

  it.each([
    ['Bốn trăm lẻ sáu triệu', 406_000_000],
    ['BỐN TRĂM LINH SÁU TRIỆU', 406_000_000],
    ['Bốn trăm linh sáu triệu'.normalize('NFD'), 406_000_000],
    ['  bốn trăm\u00A0linh\nsáu triệu ', 406_000_000],
    ['(Bốn trăm linh sáu triệu)', 406_000_000],
    ['bốn trăm linh sáu triệu chẵn./.', 406_000_000],
    ['một tỷ, hai trăm triệu, năm nghìn', 1_200_005_000],
    ['hai mươi bốn ngàn', 24_000],
    ['hai mươi một', 21],
    ['hai mươi năm', 25],
    ['hai mươi nhăm', 25],
    ['mười năm', 15],
    ['một trăm linh tư', 104],
    ['bẩy tỉ', 7_000_000_000],
    ['một triệu rưỡi', 1_500_000],
    ['hai tỷ rưỡi', 2_500_000_000],
    ['một nghìn năm trăm triệu', 1_500_000_000],
    ['mười lăm nghìn ba trăm triệu hai trăm nghìn', 15_300_200_000],
    ['một nghìn lẻ năm', 1005],
    ['một tỷ không trăm triệu năm nghìn', 1_000_005_000],
    ['một triệu mười lăm nghìn', 1_015_000],
  ])('reads %j', (text, number) => {
    expect(readNumberWords(text)).toBe(number);
  });

  it.each([
    '',
    'chẵn',
    'rưỡi',
    'triệu',
    'trăm triệu',
    'triệu tỷ',
    'hai tỷ một nghìn năm trăm triệu',
    'một triệu tỷ',
    'một nghìn một triệu',
    'một triệu hai triệu',
    'năm sáu',
    'một mươi',
    'mười mốt',
    'mười mười',
    'hai mươi mười',
    'không trăm linh năm',
    'linh năm',
    'không triệu',
    'một trăm năm',
    'một nghìn năm',
    'hai triệu ba',
    'một trăm linh',
    'một trăm linh mười',
    'một trăm linh không',
    'hai mươi không',
    'một rưỡi',
    'một triệu rưỡi nghìn',
    'bốn trăm linh sáu đồng',
    'bốn trăm linh sáu nhiệm vụ',
    'bôn trăm',
    '406',
  ])('does not read %j', (text) => {
    expect(readNumberWords(text)).toBeNull();
  });

  it('reads back whatever is written', () => {
    fc.assert(fc.property(numbers(), (number) => readNumberWords(writeNumberWords(number)) === number));
  });

  it('reads words in any order only as what they add up to', () => {
    const word = fc.constantFrom(
      'không',
      'một',
      'năm',
      'tư',
      'mười',
      'mươi',
      'trăm',
      'linh',
      'nghìn',
      'triệu',
      'tỷ',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const number = readNumberWords(words.join(' '));
        return number === null || number === tally(words.join(' '));
      }),
    );
  });
});

/** Numbers of every length, with many zeros among their digits. */
function numbers(): fc.Arbitrary<number> {
  const digit = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat({ max: 9 }));
  return fc.oneof(
    fc.maxSafeNat().map((number) => number % (largestNumberInWords + 1)),
    fc.array(digit, { minLength: 1, maxLength: 15 }).map((digits) => Number(digits.join(''))),
  );
}

/** The plainest reader there is: it adds up, word by word, and knows nothing of wrong words. */
function tally(text: string): number {
  const units = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
  const others: Record<string, number> = { mốt: 1, tư: 4, lăm: 5, mười: 10 };
  let total = 0;
  let group = 0;
  let last = 0;
  for (const word of text.split(' ')) {
    if (word === 'trăm' || word === 'mươi') {
      group += last * (word === 'trăm' ? 100 : 10);
      last = 0;
    } else if (word === 'nghìn' || word === 'triệu') {
      total += (group + last) * (word === 'nghìn' ? 1000 : 1_000_000);
      group = last = 0;
    } else if (word === 'tỷ') {
      total = (total + group + last) * 1_000_000_000;
      group = last = 0;
    } else if (word !== 'linh') {
      last += others[word] ?? units.indexOf(word);
    }
  }
  return total + group + last;
}
