import { editDistance } from '../../catalog/agencies/near';
import type { AgencyCatalog } from '../../catalog/types';
import { bareKey } from '../../text/keys';
import { bagKey, wordsOf } from './name-forms';

/** A name of the sheet and how often it stands there. */
export interface UsedName {
  readonly name: string;
  readonly known: boolean;
  readonly count: number;
}

/** A name of the sheet's own counts as evidence from this many uses on. */
const established = 3;
const lettersForOneSlip = 8;
const mostSlips = 2;
const mostProposals = 3;

/** Proposes for a name that nobody knows the name that was meant. */
export class NameProposer {
  readonly #byBag = new Map<string, UsedName[]>();
  readonly #byBareKey = new Map<string, UsedName[]>();
  /** By their words in order, and by those less one small word. */
  readonly #byWords = new Map<string, UsedName[]>();
  readonly #withoutWord = new Map<string, UsedName[]>();
  readonly #counts = new Map<string, number>();
  /** The name looked up last, for it is asked about in several ways. */
  #last: { readonly name: string; readonly near: readonly string[] } = { name: '', near: [] };

  constructor(
    private readonly catalog: AgencyCatalog,
    used: Iterable<UsedName>,
  ) {
    for (const entry of used) {
      this.#counts.set(entry.name, entry.count);
      if (entry.count < established) continue;
      add(this.#byBag, bagKey(entry.name), entry);
      add(this.#byBareKey, bareKey(entry.name), entry);
      add(this.#byWords, wordsOf(entry.name).join(' '), entry);
      for (const key of withoutOneWord(entry.name)) add(this.#withoutWord, key, entry);
    }
  }

  /** Names of the same words in another order. */
  reordered(name: string, count: number): string[] {
    const bag = bagKey(name);
    const order = wordsOf(name).join(' ');
    const known = this.#known(name, count).filter((other) => bagKey(other) === bag);
    // Bình Tân and Tân Bình are two places: words with capitals alone do not make a name out of order.
    const used = this.#moreUsed(this.#byBag.get(bag), count)
      .filter((other) => other.known || movesSmallWord(name, other.name))
      .map((other) => other.name);
    return distinct([...used, ...known]).filter((other) => wordsOf(other).join(' ') !== order);
  }

  /** Names spelled so nearly alike that a slip is likely, the sheet's own evidence first. */
  misspelt(name: string, count: number): string[] {
    const used = [
      ...(this.#byBareKey.get(bareKey(name)) ?? []),
      ...(this.#withoutWord.get(wordsOf(name).join(' ')) ?? []),
      ...withoutOneWord(name).flatMap((key) => this.#byWords.get(key) ?? []),
    ];
    const more = this.#moreUsed(used, count);
    const surest = more.some((other) => other.known) ? more.filter((other) => other.known) : more;
    const near = this.#known(name, count).filter((other) => isSlip(name, other));
    return distinct([...surest.map((other) => other.name), ...near])
      .filter((other) => other !== name)
      .slice(0, mostProposals);
  }

  /** Known names that resemble this one, though it may well be another. */
  similar(name: string): string[] {
    return this.#near(name).slice(0, mostProposals);
  }

  /** Near names of the catalogue, unless this sheet has made the odd one its own. */
  #known(name: string, count: number): string[] {
    return this.#near(name).filter((other) => count < established || (this.#counts.get(other) ?? 0) > count);
  }

  /** Looks through the whole catalogue. */
  #near(name: string): readonly string[] {
    if (this.#last.name !== name) {
      const names = this.catalog.near(name).map((match) => match.name);
      this.#last = { name, near: names.filter((other) => sameNumbers(name, other)) };
    }
    return this.#last.near;
  }

  #moreUsed(names: readonly UsedName[] | undefined, count: number): UsedName[] {
    return (names ?? []).filter((other) => other.count > count);
  }
}

/** One slip in eight letters, tone marks not counted. */
function isSlip(name: string, other: string): boolean {
  const [a, b] = [bareKey(name), bareKey(other)];
  const limit = Math.min(mostSlips, Math.floor(a.length / lettersForOneSlip));
  return editDistance(a, b, limit) <= limit && bagKey(name) !== bagKey(other);
}

/** `Trường Tiểu học số 1` and `số 2` are two schools. */
function sameNumbers(name: string, other: string): boolean {
  return numbersOf(name) === numbersOf(other);
}

function numbersOf(name: string): string {
  return (name.match(/\d+|(?<![\p{L}\p{M}])[IVX]+(?![\p{L}\p{M}])/gu) ?? []).join(' ');
}

/** The words without each of the small ones that follow the first: `Các chuyên môn` for `Các phòng chuyên môn`. */
function withoutOneWord(name: string): string[] {
  const words = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const keys = wordsOf(name);
  return words.flatMap((word, index) =>
    index > 0 && /^\p{Ll}/u.test(word) ? [keys.filter((_, other) => other !== index).join(' ')] : [],
  );
}

function movesSmallWord(name: string, other: string): boolean {
  const others = other.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const words = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.some((word, index) => word !== others[index] && /^\p{Ll}/u.test(word));
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}

function add(map: Map<string, UsedName[]>, key: string, entry: UsedName): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}
