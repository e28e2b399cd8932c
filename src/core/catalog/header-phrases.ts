import type { Role } from './roles';
import { wordKey } from './word-key';

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

/** Keys are {@link headerKey}s. */
export interface HeaderWords {
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
  readonly fillers: ReadonlySet<string>;
  readonly connectors: ReadonlySet<string>;
}

/** A phrase must be at least so likely of a role to be the context of readings `under` that role. */
const contextWeight = 0.5;
/** The number of words of the longest entry that is looked for. */
const longestEntry = 10;

const year = /^(?:19|20)\d\d$/;
const number = /^\d+$/;

/** The words of a header for comparing, with `yyyy` for any year. */
export function headerTokens(text: string): string[] {
  const key = wordKey(text);
  return key === '' ? [] : key.split(' ').map((token) => (year.test(token) ? 'yyyy' : token));
}

export function headerKey(text: string): string {
  return headerTokens(text).join(' ');
}

/**
 * The known words of a header from left to right, the longest entry first, and which share of the header they,
 * fillers and bare numbers make up (0 to 1).
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
  { readings, fillers }: HeaderWords,
  above: readonly Phrase[],
): { readonly length: number; readonly weights: Weights | null } | null {
  for (let length = Math.min(longestEntry, tokens.length - position); length > 0; length -= 1) {
    const key = tokens.slice(position, position + length).join(' ');
    const reading = readingBelow(above, readings.get(key) ?? []);
    if (reading) return { length, weights: reading.weights };
    if (fillers.has(key)) return { length, weights: null };
  }
  return number.test(tokens[position] ?? '') ? { length: 1, weights: null } : null;
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
