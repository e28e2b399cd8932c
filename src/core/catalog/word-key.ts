import { foldKey } from '../text/keys';

const ampersand = /&/g;
/** Whatever is no letter, mark, digit, percent sign or question mark (which makes a statement a doubt). */
const punctuation = /[^\p{L}\p{M}\p{N}%?]+/gu;

/**
 * A key for words in running text: as {@link foldKey}, with `&` read as `và`, all punctuation dropped and the
 * words separated by single spaces. For comparing only.
 */
export function wordKey(text: string): string {
  return foldKey(text.replace(ampersand, ' và ')).replace(punctuation, ' ').trim();
}

/** Words to be read as others, such as abbreviations in full: a function from one word key to another. */
export function rewriter(rewrites: Readonly<Record<string, string>>): (key: string) => string {
  const byKey = new Map(Object.entries(rewrites).map(([from, to]) => [wordKey(from), wordKey(to)]));
  const anyOf = new RegExp(` (${[...byKey.keys()].join('|')})(?= )`, 'g');
  return (key) => ` ${key} `.replace(anyOf, (match, from: string) => ` ${byKey.get(from) ?? match}`).trim();
}
