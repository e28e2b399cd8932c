/** Tone mark in the middle of an open `oa`, `oe`, `uy` (`hòa`, old) or on its last vowel (`hoà`, new). */
export type ToneStyle = 'old' | 'new';

const tone = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
const end = '(?![\\p{L}\\p{M}])';
// In "quý" the u belongs to the consonant, so both styles agree.
const late = new RegExp(`([oO])([aAeE])(${tone})${end}|(?<![qQ])([uU])([yY])(${tone})${end}`, 'gu');
const early = new RegExp(`([oO])(${tone})([aAeE])${end}|([uU])(${tone})([yY])${end}`, 'gu');

/** The text, composed, with the tone marks of open `oa`, `oe`, `uy` in one style. Every other syllable has only one. */
export function restyleTones(text: string, style: ToneStyle): string {
  const decomposed = text.normalize('NFD');
  const moved =
    style === 'old'
      ? decomposed.replace(
          late,
          (_, o = '', a = '', t = '', u = '', y = '', s = '') => `${o}${t}${a}${u}${s}${y}`,
        )
      : decomposed.replace(
          early,
          (_, o = '', t = '', a = '', u = '', s = '', y = '') => `${o}${a}${t}${u}${y}${s}`,
        );
  return moved.normalize('NFC');
}
