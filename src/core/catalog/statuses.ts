import type { Settings } from '../settings/settings';
import { statusCodes, type StatusCode } from '../values/status/types';
import data from './data/statuses.json';
import { statusesSchema } from './schema';
import type { StatusCatalog, StatusMatch, StatusWord } from './types';
import { rewriter, wordKey } from './word-key';

const { statuses, rewrites } = statusesSchema.parse(data);

/** Longer than any set phrase, so that whole reports need not be folded. */
const longestPhrase = 80;

const rewrite = rewriter(rewrites);

const words: readonly StatusWord[] = statuses.flatMap(({ code, text, variants }) =>
  [text, ...variants].map((word) => ({ word, code, text })),
);
const builtIn = words.map(({ word, ...match }) => [statusKey(word), match] as const);

/**
 * The statuses by word or set phrase. Only the whole text counts: `Đã hoàn thành 3/5 văn bản` is free text.
 *
 * @param own further words by status code, each its own canonical wording; those under `unknown` are free text,
 *   whatever the built-in data say
 */
export function buildStatusCatalog(own: Settings['dictionary']['statuses']): StatusCatalog {
  const byKey = new Map<string, StatusMatch>(builtIn);
  const ownWords = statusCodes.flatMap((code) =>
    (own[code] ?? []).map((text): StatusWord => ({ word: text, code, text })),
  );
  for (const { word, ...match } of ownWords) byKey.set(statusKey(word), match);
  return {
    words: [...ownWords, ...words],
    find: (text) => {
      const match = text.length > longestPhrase ? undefined : byKey.get(statusKey(text));
      return match === undefined || match.code === 'unknown' ? null : match;
    },
  };
}

/** The usual wording of a status: the first of its code in the data; empty for `unknown`. */
export function usualWording(code: StatusCode): string {
  return statuses.find((status) => status.code === code)?.text ?? '';
}

/** The words without punctuation, abbreviations in full. */
export function statusKey(text: string): string {
  return rewrite(wordKey(text));
}
