import type { Settings } from '../settings/settings';
import { headerData, headerKey, headerTokens } from './header-key';
import {
  findPhrases,
  longestByFirstWord,
  type HeaderWords,
  type Reading,
  type Weights,
} from './header-phrases';
import { roles, type Role } from './roles';
import type { HeaderCatalog } from './types';

interface Entry {
  readonly roles: Readonly<Partial<Record<Role, number | undefined>>>;
  readonly under: readonly Role[];
  readonly words: readonly string[];
}

/** With more words it is a sentence, not a header. */
const mostWords = 24;
/** Below this share of understood words nothing is claimed; of many words, more must be understood. */
const leastCoverage = 0.5;
const leastCoverageOfMany = 0.8;
const many = 12;
/** What a phrase counts for that does not decide: the name of a group of columns, an explanation. */
const besideShare = 0.3;
const bracketShare = 0.5;

const gaps = /\s+/g;
const percentInBrackets = /[([]\s*%\s*[)\]]/g;
const brackets = /\([^()]*\)?|\[[^[\]]*\]?/g;

const builtIn = readingsByKey(headerData.headers);
const fillers = new Set(headerData.fillers.map(headerKey));
const connectors = new Set(headerData.connectors.map(headerKey));

/**
 * The roles of columns by header words. Words are looked up from the left, the longest entry first. The last ones
 * decide, for they stand in the lowest header cell; those before them name the group (`Kinh phí` over `NSNN`).
 * Equal or nearly equal weights mean that only the other columns and the cells below can decide.
 *
 * @param own further header words by role; they replace the built-in readings of the same words
 */
export function buildHeaderCatalog(own: Settings['dictionary']['headers']): HeaderCatalog {
  const ownEntries = roles.map((role) => ({ roles: { [role]: 1 }, under: [], words: own[role] ?? [] }));
  const readings = new Map([...builtIn, ...readingsByKey(ownEntries)]);
  const longest = longestByFirstWord([...readings.keys(), ...fillers]);
  const words: HeaderWords = { readings, fillers, connectors, longest };
  return { rolesOf: (header) => ranked(weigh(header, words)) };
}

function weigh(header: string, words: HeaderWords): Weights {
  const text = header.replace(percentInBrackets, ' % ');
  const outside = weighPart(text.replace(brackets, ' '), words);
  const inside = weighPart((text.match(brackets) ?? []).join(' '), words);
  const outsideIsEmpty = headerTokens(text.replace(brackets, ' ')).length === 0;
  return outsideIsEmpty ? inside : atLeast(outside, inside, bracketShare);
}

function weighPart(text: string, words: HeaderWords): Weights {
  if ((text.match(gaps)?.length ?? 0) > mostWords) return new Map();
  const tokens = headerTokens(text);
  const { phrases, coverage } = findPhrases(tokens, words);
  const deciding = phrases.filter(({ complement }) => !complement).at(-1) ?? phrases.at(-1);
  const least = tokens.length > many ? leastCoverageOfMany : leastCoverage;
  if (!deciding || coverage < least || deciding.weights.size === 0) return new Map();
  const beside = phrases.filter((phrase) => phrase !== deciding);
  const weights = beside.reduce((sum, phrase) => atLeast(sum, phrase.weights, besideShare), deciding.weights);
  return new Map([...weights].map(([role, weight]) => [role, weight * coverage]));
}

/** For each role the larger of its weight and a share of its other weight. */
function atLeast(weights: Weights, others: Weights, share: number): Weights {
  const result = new Map(weights);
  for (const [role, weight] of others) result.set(role, Math.max(result.get(role) ?? 0, weight * share));
  return result;
}

function ranked(weights: Weights): ReturnType<HeaderCatalog['rolesOf']> {
  return [...weights].map(([role, weight]) => ({ role, weight })).sort((a, b) => b.weight - a.weight);
}

function readingsByKey(entries: readonly Entry[]): Map<string, Reading[]> {
  const byKey = new Map<string, Reading[]>();
  for (const entry of entries) {
    const weights = new Map(
      roles.flatMap((role) => (entry.roles[role] === undefined ? [] : [[role, entry.roles[role]]])),
    );
    for (const key of entry.words.map(headerKey)) {
      byKey.set(key, [...(byKey.get(key) ?? []), { under: entry.under, weights }]);
    }
  }
  return byKey;
}
