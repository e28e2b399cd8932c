import { foldKey } from '../../text/keys';
import { numbered, onward, words, type WordKind } from './words';

export interface Phrase {
  /** The folded words. */
  readonly keys: readonly string[];
  readonly kind: WordKind;
  /** The number of a numeral, the place of a part; else 0. */
  readonly value: number;
}

const all: readonly Phrase[] = [
  ...Object.entries(words).flatMap(([kind, list]) => list.map((text) => phrase(kind as WordKind, text, 0))),
  ...Object.entries(numbered).flatMap(([kind, list]) =>
    Object.entries(list).map(([text, value]) => phrase(kind as WordKind, text, value)),
  ),
  ...onward.map((text) => phrase('onward', text, 0)),
];

/** Every phrase under the key of its first word, longest first. */
export const phrases: ReadonlyMap<string, readonly Phrase[]> = indexByFirstWord(all);

const keyBySpelling: ReadonlyMap<string, string> = indexSpellings(all);

/** The key of a composed word in either case, with its tone mark in the old or new place; empty where no phrase has it. */
export function lexiconKey(word: string): string {
  return keyBySpelling.get(word) ?? keyBySpelling.get(word.toLowerCase()) ?? '';
}

function phrase(kind: WordKind, text: string, value: number): Phrase {
  return { keys: text.split(' ').map(foldKey), kind, value };
}

function indexByFirstWord(list: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const entry of list) {
    const first = entry.keys[0] ?? '';
    const entries = byFirst.get(first) ?? [];
    entries.push(entry);
    byFirst.set(first, entries);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.keys.length - a.keys.length);
  return byFirst;
}

/** A folded word ends in its tone mark: the spellings are those with the mark at any letter. */
function indexSpellings(list: readonly Phrase[]): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const key of list.flatMap(({ keys }) => keys)) {
    spellings.set(key.normalize('NFC'), key);
    const tone = /[\u0300\u0301\u0303\u0309\u0323]$/.exec(key)?.[0];
    if (tone === undefined) continue;
    const letters = key.slice(0, -1);
    for (let at = 1; at < letters.length; at++) {
      spellings.set((letters.slice(0, at) + tone + letters.slice(at)).normalize('NFC'), key);
    }
  }
  return spellings;
}
