import { keyOf, readTokens } from '../../catalog/agencies/spelling';
import { foldKey } from '../../text/keys';
import { restyleTones } from '../../text/tone-style';

/** Short forms that are as good as the full words. */
const goodShortForms = [
  ['Hội đồng nhân dân', 'HĐND'],
  ['Ủy ban nhân dân', 'UBND'],
  ['thành phố', 'TP'],
  ['thị xã', 'TX'],
].map(([full = '', short = '']): readonly [RegExp, string] => [
  new RegExp(`(?<![\\p{L}\\p{M}])${foldKey(full)}(?![\\p{L}\\p{M}])`, 'gu'),
  foldKey(short),
]);

/**
 * Equal for spellings of a name that differ in spaces, capitals, kinds of dash, place of tone marks, `&` and `và`.
 * A full stop counts: it may part two names.
 */
export function spellingKey(name: string): string {
  return `${keyOf(readTokens(name))} ${name.replace(/[^.]/g, '')}`;
}

/** Equal for names whose words are equal, `HĐND`, `UBND`, `TP`, `TX` being as good as their full words. */
export function wordingKey(name: string): string {
  return goodShortForms.reduce((key, [full, short]) => key.replace(full, short), keyOf(readTokens(name)));
}

/** The words of a name in their order, for comparing. */
export function wordsOf(name: string): string[] {
  return foldKey(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The same for names of the same words in any order. */
export function bagKey(name: string): string {
  return wordsOf(name).sort().join(' ');
}

/**
 * A spelling of a name put right after another of the same {@link spellingKey}: its spaces, capitals and `và`. The
 * place of tone marks and the kind of dash, which are matters of taste, stay as written.
 *
 * @param keepFirst the first letter stays as written: a phrase for several bodies may begin small
 */
export function respell(written: string, model: string, keepFirst: boolean): string {
  const own = readTokens(written);
  let text = '';
  let from = 0;
  for (const [index, { start, end }] of readTokens(model).entries()) {
    const token = own[index];
    const word = model.slice(start, end);
    text +=
      model.slice(from, start) + (token ? respellWord(written.slice(token.start, token.end), word) : word);
    from = end;
  }
  text += model.slice(from);
  return keepFirst ? written.slice(0, 1) + text.slice(1) : text;
}

function respellWord(written: string, model: string): string {
  if (/^[-–—]$/.test(written)) return written;
  const modern = restyleTones(model, 'new');
  return written.toLowerCase() === modern.toLowerCase() ? modern : model;
}
