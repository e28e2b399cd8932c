import type { Role } from './roles';

/** How likely header words stand for each role, from 0 to 1. */
export type Weights = ReadonlyMap<Role, number>;

/** One reading of header words; a reading `under` roles holds only below words of one of them. */
export interface Reading {
  readonly under: readonly Role[];
  readonly weights: Weights;
}

/** Known header words as they stand in a header. */
export interface Phrase {
  readonly weights: Weights;
  /** It follows a word such as `của`, and so only explains what stands before. */
  readonly complement: boolean;
}

/** What is known of header words; keys are `headerKey`s. */
export interface HeaderWords {
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
  /** Words that may stand beside the others and say nothing. */
  readonly fillers: ReadonlySet<string>;
  /** Words after which the rest only explains. */
  readonly connectors: ReadonlySet<string>;
  /** By the first word: of how many words the longest entry or filler consists. */
  readonly longest: ReadonlyMap<string, number>;
}

/** A phrase must be at least so likely of a role to be the context of readings `under` that role. */
const contextWeight = 0.7;

const number = /^\d+$/;

/** For `HeaderWords`: the number of words of the longest key, by first word. */
export function longestByFirstWord(keys: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const key of keys) {
    const [first = '', ...others] = key.split(' ');
    longest.set(first, Math.max(longest.get(first) ?? 0, 1 + others.length));
  }
  return longest;
}

/**
 * The known words of a header from left to right, the longest entry first, and which share of the header they,
 * fillers, and numbers below or behind them make up (0 to 1).
 */
export function findPhrases(
  tokens: readonly string[],
  words: HeaderWords,
): { readonly phrases: readonly Phrase[]; readonly coverage: number } {
  const phrases: Phrase[] = [];
  let understood = 0;
  let complement = false;
  let position = 0;
  while (position < tokens.length) {
    const entry = entryAt(tokens, position, words, phrases);
    if (entry?.weights) phrases.push({ weights: entry.weights, complement });
    if (!entry) complement ||= words.connectors.has(tokens[position] ?? '');
    understood += entry?.length ?? 0;
    position += entry?.length ?? 1;
  }
  return { phrases, coverage: tokens.length === 0 ? 0 : understood / tokens.length };
}

/** The longest entry that begins at a word; its weights are `null` for fillers and numbers. */
function entryAt(
  tokens: readonly string[],
  position: number,
  { readings, fillers, longest }: HeaderWords,
  above: readonly Phrase[],
): { readonly length: number; readonly weights: Weights | null } | null {
  const first = tokens[position] ?? '';
  for (let length = Math.min(longest.get(first) ?? 0, tokens.length - position); length > 0; length -= 1) {
    const key = tokens.slice(position, position + length).join(' ');
    const reading = readingBelow(above, readings.get(key) ?? []);
    if (reading) return { length, weights: reading.weights };
    if (fillers.has(key)) return { length, weights: null };
  }
  return above.length > 0 && number.test(first) ? { length: 1, weights: null } : null;
}

/** The reading that holds below the given phrases, else the one that holds anywhere. */
function readingBelow(above: readonly Phrase[], readings: readonly Reading[]): Reading | undefined {
  return (
    readings.find(({ under }) => under.some((role) => above.some((phrase) => isOf(phrase, role)))) ??
    readings.find(({ under }) => under.length === 0)
  );
}

function isOf(phrase: Phrase, role: Role): boolean {
  return (phrase.weights.get(role) ?? 0) >= contextWeight;
}
