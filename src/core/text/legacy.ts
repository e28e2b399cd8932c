import { legacyTables, type LegacyEncoding } from './legacy-tables';
import { isSyllable } from './syllable';

export type { LegacyEncoding } from './legacy-tables';

/** Codes that stand for letters; of two that begin alike the longer one first. */
const codes: Readonly<Record<LegacyEncoding, RegExp>> = {
  tcvn3: codePattern('tcvn3'),
  vni: codePattern('vni'),
};
/** Letters that no legacy text can hold: it is Unicode already. */
const beyondLatin1 = /[\u0100-\u024F\u1E00-\u1EFF]|[\u0300-\u036F]/;
const beyondAscii = /[\u00A1-\u00FF]/;
const legacyWord = /[A-Za-z\u00A1-\u00FF]+/g;
const abbreviation = /^[A-Z]+$/;

/** What stands in no word of any other language: a sign behind a letter, a capital within a word, three marks of VNI. */
const strong: Readonly<Record<LegacyEncoding, RegExp>> = {
  tcvn3: /[A-Za-z][\u00A1-\u00BF\u00D7\u00F7]|[a-z][\u00C0-\u00DE]|^[§®][a-z]/,
  vni: /[aeouyôö][øûõåãä]/i,
};

/** The encoding that a font stands for: `.VnTime` TCVN3, `VNI-Times` VNI; `null` for all others. */
export function legacyEncodingOfFont(font: string | null): LegacyEncoding | null {
  if (font === null) return null;
  if (/^\.vn/i.test(font)) return 'tcvn3';
  return /^vni[- ]/i.test(font) ? 'vni' : null;
}

/**
 * The legacy encoding of a text, by the text alone. Says so only where nearly all words with foreign letters decode to
 * Vietnamese syllables, and enough of them do; `null` for Unicode Vietnamese, other languages and what is too short.
 */
export function guessLegacyEncoding(text: string): LegacyEncoding | null {
  if (!beyondAscii.test(text) || beyondLatin1.test(text)) return null;
  const words = text.match(legacyWord) ?? [];
  if (words.filter(isMarked).every(isSyllable)) return null;
  const [encoding, ...others] = (['tcvn3', 'vni'] as const).filter((candidate) => isLikely(words, candidate));
  return encoding && others.length === 0 ? encoding : null;
}

/**
 * The text in Unicode (NFC). In fonts of capitals (`.VnTimeH`) the codes of small letters show capitals. A text that
 * is Unicode already stays as it is, whatever its font. Decode before tidying: one of the codes is the soft hyphen.
 *
 * @param font the cell's font, `null` where it is not known
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding, font: string | null): string {
  if (beyondLatin1.test(text)) return text;
  const decoded = text.replace(codes[encoding], (code) => legacyTables[encoding].get(code) ?? code);
  return encoding === 'tcvn3' && font !== null && /^\.vn.*H$/i.test(font) ? decoded.toUpperCase() : decoded;
}

function isLikely(words: readonly string[], encoding: LegacyEncoding): boolean {
  const marked = words.filter(isMarked);
  const syllables = marked.filter((word) => isSyllable(decodeLegacy(word, encoding, null)));
  if (syllables.length * 5 < marked.length * 4) return false;
  const plain = words.filter((word) => !beyondAscii.test(word) && !abbreviation.test(word));
  const isAllVietnamese = syllables.length === marked.length && plain.every(isSyllable);
  if (!marked.some((word) => strong[encoding].test(word))) return marked.length >= 3 && isAllVietnamese;
  return marked.length >= 2 || (words.length >= 2 && isAllVietnamese);
}

function isMarked(word: string): boolean {
  return word.length > 1 && beyondAscii.test(word);
}

function codePattern(encoding: LegacyEncoding): RegExp {
  const longestFirst = [...legacyTables[encoding].keys()].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.join('|'), 'g');
}
