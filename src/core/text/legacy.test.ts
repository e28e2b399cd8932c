import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLegacy, guessLegacyEncoding, legacyEncodingOfFont, type LegacyEncoding } from './legacy';
import { legacyTables } from './legacy-tables';

const small = Array.from(
  'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ' + 'bcdghklmnpqrstvx',
);

const samples: readonly (readonly [LegacyEncoding, string, string])[] = [
  ['tcvn3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['tcvn3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
  ['tcvn3', 'B¶o Th¾ng, M\u00ADêng Kh\u00AD¬ng', 'Bảo Thắng, Mường Khương'],
  ['tcvn3', 'Së Néi vô', 'Sở Nội vụ'],
  ['tcvn3', 'ViÖt Nam', 'Việt Nam'],
  ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['vni', 'Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
  ['vni', 'COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['vni', 'Sôû Noäi vuï', 'Sở Nội vụ'],
  ['vni', 'Xin chaøo caùc baïn', 'Xin chào các bạn'],
];

describe('decodeLegacy', () => {
  it.each(samples)('%s: %j', (encoding, text, unicode) => {
    expect(decodeLegacy(text, encoding, null)).toBe(unicode);
  });

  it('writes capitals for a font of capitals', () => {
    expect(decodeLegacy('Phô lôc 1', 'tcvn3', '.VnTimeH')).toBe('PHỤ LỤC 1');
    expect(decodeLegacy('Phô lôc 1', 'tcvn3', '.VnTime')).toBe('Phụ lục 1');
  });

  it('takes a small mark behind a capital', () => {
    expect(decodeLegacy('AÂn Ñoä, Yù kieán, Aán', 'vni', null)).toBe('Ân Độ, Ý kiến, Ấn');
  });

  it('leaves alone what is Unicode already, composed or not', () => {
    const text = 'Sở Nội vụ';
    expect(decodeLegacy(text, 'tcvn3', '.VnTimeH')).toBe(text);
    expect(decodeLegacy(text.normalize('NFD'), 'vni', 'VNI-Times')).toBe(text.normalize('NFD'));
  });

  it.each<[LegacyEncoding, string | null, readonly string[]]>([
    ['tcvn3', '.VnTime', [...small, ...Array.from('ĂÂÊÔƠƯĐ')]],
    ['tcvn3', '.VnTimeH', small.map((letter) => letter.toUpperCase())],
    ['vni', null, [...small, ...small.map((letter) => letter.toUpperCase())]],
  ])('brings back every letter in %s %s', (encoding, font, letters) => {
    const codes = codeOf(encoding);
    const encode = (text: string) => Array.from(text, (letter) => codes.get(letter) ?? letter).join('');
    const word = fc.string({ unit: fc.constantFrom(...letters, ' ', '1', '-'), maxLength: 20 });
    const isCapitals = font === '.VnTimeH';
    fc.assert(
      fc.property(word, (text) => {
        const stored = encode(isCapitals ? text.toLowerCase() : text);
        // Nothing but Western letters and signs reaches the file.
        expect(stored).not.toMatch(/[^ -\u00FF]/);
        expect(decodeLegacy(stored, encoding, font)).toBe(text);
      }),
    );
    for (const letter of letters) {
      expect(decodeLegacy(encode(isCapitals ? letter.toLowerCase() : letter), encoding, font)).toBe(letter);
    }
  });
});

describe('guessLegacyEncoding', () => {
  it.each(samples)('knows %s: %j', (encoding, text) => {
    expect(guessLegacyEncoding(text)).toBe(encoding);
  });

  it('lets a foreign word pass among many', () => {
    expect(guessLegacyEncoding('H¹ tÇng c«ng nghÖ th«ng tin, ®iÖn to¸n ®¸m m©y cña café')).toBe('tcvn3');
  });

  it.each([
    '',
    'Plan 2023',
    'Cộng hòa xã hội chủ nghĩa Việt Nam',
    'Cộng hòa'.normalize('NFD'),
    'Bà Hà và cô Lê có hai bò',
    'Hà Nam',
    'Phòng',
    'Général de l’été à l’hôtel, déjà vu, né thé',
    'Für die größere Straße über Köln',
    'El niño comió en el jardín mañana',
    'Så må de få på gården',
    'não há ações à tarde',
    'naïve Noël, Zaïre, Caïn',
    'Tiêu đề «Plan» 5 µm, 20 m², 3° và §5',
    '5 µm',
    'Microsoft® Office',
    '§ 5 BGB',
    '½ và ¼',
    '© 2023',
    'ViÖt',
    '¶·¸¹',
  ])('is silent on %j', (text) => {
    expect(guessLegacyEncoding(text)).toBeNull();
  });

  it('never takes Vietnamese in Unicode for anything else', () => {
    const syllable = fc.constantFrom(
      'hà',
      'và',
      'cá',
      'lê',
      'tôi',
      'có',
      'đã',
      'nội',
      'vụ',
      'ú',
      'ý',
      'kinh',
      'UBND',
    );
    fc.assert(
      fc.property(
        fc.array(syllable, { maxLength: 8 }),
        (words) => guessLegacyEncoding(words.join(' ')) === null,
      ),
    );
  });
});

describe('legacyEncodingOfFont', () => {
  it.each([
    ['.VnTime', 'tcvn3'],
    ['.VnTimeH', 'tcvn3'],
    ['.VnArial Narrow', 'tcvn3'],
    ['.VNTIME', 'tcvn3'],
    ['VNI-Times', 'vni'],
    ['VNI-Helve-Condense', 'vni'],
    ['Vni-Times', 'vni'],
    ['Times New Roman', null],
    ['Vnitalic', null],
    ['', null],
    [null, null],
  ])('%j is %s', (font, encoding) => {
    expect(legacyEncodingOfFont(font)).toBe(encoding);
  });
});

/** From a letter to its code; where there are several, the one in the case of the letter. */
function codeOf(encoding: LegacyEncoding): Map<string, string> {
  const codes = new Map<string, string>();
  for (const [code, letter] of legacyTables[encoding]) {
    if (!codes.has(letter) || code === code.toUpperCase()) codes.set(letter, code);
  }
  return codes;
}
