import { bareKey, foldKey } from '../../text/keys';

interface Spelled<Item> {
  readonly bare: string;
  readonly letters: Uint8Array;
  readonly fold: string;
  readonly item: Item;
}

/** Finds items by almost the same spelling, or by the same words in another order. */
export interface SpellingIndex<Item> {
  /** The items spelled almost like `text`, the nearest first; an item comes once. */
  near(text: string): readonly Item[];
}

/** An index of what items are called; an item may have several names. */
export function indexSpellings<Item>(names: Iterable<readonly [string, Item]>): SpellingIndex<Item> {
  const byLength = new Map<number, Spelled<Item>[]>();
  const byWords = new Map<string, Spelled<Item>[]>();
  for (const [name, item] of names) {
    const bare = bareKey(name);
    const spelled = { bare, letters: countLetters(bare), fold: foldKey(name), item };
    add(byLength, bare.length, spelled);
    add(byWords, sortedWords(bare), spelled);
  }
  return {
    near(text) {
      const bare = bareKey(text);
      const fold = foldKey(text);
      const letters = countLetters(bare);
      const limit = Math.min(3, Math.floor(bare.length / 5));
      const found = new Map<Item, number>();
      const meet = (item: Item, distance: number): void => {
        found.set(item, Math.min(distance, found.get(item) ?? Infinity));
      };
      for (let length = bare.length - limit; length <= bare.length + limit; length++)
        for (const spelled of byLength.get(length) ?? [])
          if (
            lettersApart(letters, spelled.letters) <= 2 * limit &&
            editDistance(bare, spelled.bare, limit) <= limit
          )
            meet(spelled.item, editDistance(fold, spelled.fold, 2 * limit + 4));
      for (const { item } of byWords.get(sortedWords(bare)) ?? []) meet(item, limit);
      return [...found].sort((a, b) => a[1] - b[1]).map(([item]) => item);
    },
  };
}

/** How many letters must be changed, put in, left out or swapped with the next; anything over `limit` is more. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const change = at(last, j - 1) + (same ? 0 : 1);
      let value = Math.min(change, at(last, j) + 1, at(row, j - 1) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, at(beforeLast, j - 2) + 1);
      row.push(value);
      best = Math.min(best, value);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function countLetters(bare: string): Uint8Array {
  const counts = new Uint8Array(32);
  for (let index = 0; index < bare.length; index++) {
    const slot = bare.charCodeAt(index) % 32;
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return counts;
}

/** At most twice the edit distance, and much cheaper. */
function lettersApart(a: Uint8Array, b: Uint8Array): number {
  return a.reduce((sum, count, slot) => sum + Math.abs(count - (b[slot] ?? 0)), 0);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}

function sortedWords(bare: string): string {
  return (bare.match(/[a-z0-9]+/g) ?? []).sort().join(' ');
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
