const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const onset = '(?:ngh?|nh|gh|gi|qu|ph|th|tr|ch|kh|[bcdđghklmnprstvx])?';
/** Vowels that end a syllable … */
const open =
  'iêu|yêu|uya|uyu|ươi|ươu|oai|oay|oao|oeo|uôi|uây|ưa|ưi|ưu|ua|ui|oi|ôi|ơi|ia|iu|eo|êu|ai|ao|au|ay|âu|ây';
/** … and those behind which a consonant may stand. */
const closable = 'uyê|uâ|uê|uơ|uy|ươ|uô|oa|oă|oe|iê|yê|[aăâeêioôơuưy]';
const syllable = new RegExp(`^${onset}(?:${open}|(?:${closable})(ch|nh|ng|[cmnpt])?)$`);
const stop = /^(?:ch|[cpt])$/;
/** Only a sharp or a heavy tone can end in a stop. */
const toneOfStop = /[\u0301\u0323]/;

/** The word is built like a Vietnamese syllable: sounds, vowels and tone go together. Any case, NFC or NFD. */
export function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD');
  const marks = letters.match(tones) ?? [];
  const found = syllable.exec(letters.replace(tones, '').normalize('NFC'));
  if (!found || marks.length > 1) return false;
  return !stop.test(found[1] ?? '') || toneOfStop.test(marks[0] ?? '');
}
