/**
 * Two encodings of Vietnamese from before Unicode. Both put Vietnamese letters where Windows-1252 has others, so their
 * texts arrive as Western letters and signs, and only the font shows them rightly.
 */
export type LegacyEncoding = 'tcvn3' | 'vni';

/** From what stands in the file to the letter that was meant. */
export type LegacyTable = ReadonlyMap<string, string>;

/**
 * TCVN 5712:1993 VN3 (`ABC`): one code a letter, in runs from a first code. Of the capitals with a mark it has only
 * seven; the others are small letters in a font of capitals.
 */
const tcvn3Runs: readonly (readonly [number, string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

/** VNI-Windows: letters with a code of their own … */
const vniLetters: readonly (readonly [string, string])[] = [
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
];
/** … and vowels followed by one code for all their marks: those of plain vowels, of â ê ô, and of ă. */
const vniMarks: readonly (readonly [vowels: string, codes: string, marks: readonly string[]])[] = [
  ['aeouyôö', 'ùøûõï', ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323']],
  [
    'aeo',
    'âáàåãä',
    ['\u0302', '\u0302\u0301', '\u0302\u0300', '\u0302\u0309', '\u0302\u0303', '\u0302\u0323'],
  ],
  ['a', 'êéèúüë', ['\u0306', '\u0306\u0301', '\u0306\u0300', '\u0306\u0309', '\u0306\u0303', '\u0306\u0323']],
];

export const legacyTables: Readonly<Record<LegacyEncoding, LegacyTable>> = {
  tcvn3: new Map(
    tcvn3Runs.flatMap(([first, letters]) =>
      Array.from(letters, (letter, index) => [String.fromCharCode(first + index), letter] as const),
    ),
  ),
  vni: new Map([...vniLetters.flatMap(bothCases), ...vniMarks.flatMap(markedVowels)]),
};

function markedVowels([vowels, codes, marks]: (typeof vniMarks)[number]): (readonly [string, string])[] {
  const bases = new Map(vniLetters);
  return Array.from(vowels).flatMap((vowel) =>
    Array.from(codes).flatMap((code, index) => {
      const letter = ((bases.get(vowel) ?? vowel) + (marks[index] ?? '')).normalize('NFC');
      // A capital is often followed by the small mark.
      return [
        ...bothCases([vowel + code, letter]),
        [vowel.toUpperCase() + code, letter.toUpperCase()] as const,
      ];
    }),
  );
}

function bothCases([code, letter]: readonly [string, string]): (readonly [string, string])[] {
  return [
    [code, letter],
    [code.toUpperCase(), letter.toUpperCase()],
  ];
}
