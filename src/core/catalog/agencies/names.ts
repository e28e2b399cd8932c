import type { AgencyEntry } from '../types';
import { and, inFull, keyOf, readTokens, shortKey, type Token } from './spelling';

/** Which bodies are meant by a name, place aside. Several where the name is used at several levels. */
export interface NameIndex {
  /** `tokens` as written, `full` with abbreviations in full; none where two different bodies are meant. */
  meant(tokens: readonly Token[], full: string): readonly AgencyEntry[];
}

/** Bodies of the user's own win over built-in ones. */
export function indexNames(entries: readonly AgencyEntry[]): NameIndex {
  const own = new Map<string, AgencyEntry[]>();
  const exact = new Map<string, AgencyEntry[]>();
  const short = new Map<string, AgencyEntry[]>();
  for (const entry of entries)
    for (const written of [entry.name, ...entry.aliases]) {
      const tokens = readTokens(written);
      const full = inFull(tokens);
      if (entry.own) add(own, keyOf(tokens), entry);
      // A single abbreviation of the user's own says nothing of the word that it usually stands for.
      if (entry.own && tokens.length > 1) add(own, keyOf(full), entry);
      if (entry.own) continue;
      for (const key of entry.kind === 'group' ? groupKeys(full) : [keyOf(full)]) add(exact, key, entry);
      const letters = isAbbreviated(written) ? shortKey(tokens) : null;
      if (letters !== null) add(short, letters, entry);
    }
  const several = (full: string): readonly AgencyEntry[] | undefined =>
    exact.get(full.replaceAll(' / ', ' , '))?.filter(({ kind }) => kind === 'group');
  return {
    meant(tokens, full) {
      const written = own.get(keyOf(tokens)) ?? own.get(full) ?? exact.get(full) ?? several(full);
      if (written) return written;
      const letters = shortKey(tokens);
      const found = (letters !== null && short.get(letters)) || [];
      return found.every(({ name }) => name === found[0]?.name) ? found : [];
    },
  };
}

/** The commas of a list may be left out or be strokes, and the last of them may be an `và`. */
function groupKeys(full: readonly Token[]): string[] {
  const key = keyOf(full);
  const last = key.lastIndexOf(' , ');
  const joined = last < 0 ? key : `${key.slice(0, last)} ${and} ${key.slice(last + 3)}`;
  return [...new Set([key, key.replaceAll(' , ', ' '), joined])];
}

function isAbbreviated(written: string): boolean {
  return /(?<!\p{L})(?!UBND|HĐND)\p{Lu}{2,}(?!\p{L})/u.test(written);
}

function add(map: Map<string, AgencyEntry[]>, key: string, entry: AgencyEntry): void {
  const list = map.get(key);
  if (!list) map.set(key, [entry]);
  else if (!list.includes(entry)) list.push(entry);
}
