import * as z from 'zod';
import { agencyWords } from '../../catalog/agencies/data';
import data from '../../catalog/data/capitals.json';

const capitals = z
  .strictObject({
    /** Abbreviations that look like a Vietnamese syllable and so must be known. */
    syllables: z.array(z.string().min(1)),
    /** Proper names beside those of the provinces, spelled as they should be. */
    names: z.array(z.string().min(1)),
  })
  .parse(data);

const names = [...capitals.names, ...agencyWords.provinces];
const abbreviations = new Set(capitals.syllables);
const nameByKey = new Map(names.map((name) => [name.toLowerCase(), name]));
const longestFirst = [...names].sort((a, b) => b.length - a.length);
const anyName = new RegExp(`(^|[^\\p{L}\\p{M}])(${longestFirst.join('|')})(?![\\p{L}\\p{M}])`, 'giu');

const inBrackets = /\([^()]*\)?/;
const bracketsOrRest = /\([^()]*\)?|[^(]+/g;
const word = /[\p{L}\p{M}\p{N}]+/gu;
const small = /\p{Ll}/u;

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const onset = '(?:ngh|ng|gh|gi|kh|ch|nh|ph|th|tr|qu|[bcdđghklmnprstvx])?';
const nucleus =
  '(?:iêu|yêu|oai|oao|oay|oeo|uây|uôi|uya|uyê|uyu|ươi|ươu|uêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oa|oă|oe|oi|oo|ôi|ơi' +
  '|ua|ui|uâ|uê|uơ|uô|uy|ưa|ưi|ươ|ưu|iê|yê|[aăâeêioôơuưy])';
const coda = '(?:ch|ng|nh|[cmnpt])?';
const syllable = new RegExp(`^${onset}${nucleus}${coda}$`, 'u');

/**
 * A title in sentence case. A title in capitals is put in small letters but for its first letter, abbreviations and
 * well-known proper names; what stands in brackets, and a title that has small letters already, stays as written.
 */
export function sentenceCase(title: string): string {
  const composed = title.normalize('NFC');
  const lowered = small.test(composed.replace(inBrackets, ''))
    ? composed
    : composed.replace(bracketsOrRest, lowerPart);
  return lowered.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

function lowerPart(part: string): string {
  if (part.startsWith('(')) return part;
  return part
    .replace(word, (text) => (isAbbreviation(text) ? text : text.toLowerCase()))
    .replace(
      anyName,
      (_, before: string, name: string) => before + (nameByKey.get(name.toLowerCase()) ?? name),
    );
}

/** In a title in capitals: whatever cannot be a Vietnamese word, such as `UBND`. */
function isAbbreviation(text: string): boolean {
  const bare = text.toLowerCase().normalize('NFD').replace(toneMarks, '').normalize('NFC');
  return abbreviations.has(text) || !syllable.test(bare);
}
