import { foldKey } from '../../text/keys';
import { agencyWords } from './data';

/** A word or a mark of a name, and where it stands. Words that stand for an abbreviation share its place. */
export interface Token {
  /** Equal for spellings that are the same: see {@link foldKey}. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

interface Rewrite {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const wordOrMark = /[\p{L}\p{M}\p{N}'’]+|[&,\-–—/:;()+]/gu;
const dashes = /^[–—]$/;
/** The key of `và`, and of `&`. */
export const and = foldKey('và');
const connectors = new Set(['-', '/', ',', and]);

/** The words of agency names are few and come again and again. */
const wordKeys = new Map<string, string>();
const mostWordKeys = 5000;

const rewrites = rewriteTable(agencyWords.words);
const startRewrites = rewriteTable(agencyWords.starts);
const kinds = new Map(
  [...agencyWords.kinds.map((kind) => [kind, kind] as const), ...agencyWords.starts].map(
    ([written, kind]) => [keyOf(readTokens(written)), keyOf(readTokens(kind))] as const,
  ),
);

/** The words and marks of a line, `&` read as `và`, full stops left out. */
export function readTokens(line: string): Token[] {
  return Array.from(line.matchAll(wordOrMark), (match) => ({
    key: tokenKey(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The tokens with known abbreviations in full; `HĐND` and `UBND`, which stay short, are always joined by `và`. */
export function inFull(tokens: readonly Token[]): Token[] {
  const started = rewriteAt(tokens, 0, startRewrites);
  const result: Token[] = started ? [...started.written] : [];
  for (let index = started?.next ?? 0; index < tokens.length;) {
    const rewritten = rewriteAt(tokens, index, rewrites);
    if (rewritten) result.push(...rewritten.written);
    else result.push(...tokens.slice(index, index + 1));
    index = rewritten?.next ?? index + 1;
  }
  return result.map((token, index) =>
    (token.key === '-' || token.key === '/') &&
    result[index - 1]?.key === 'hđnd' &&
    result[index + 1]?.key === 'ubnd'
      ? { ...token, key: and }
      : token,
  );
}

export function keyOf(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join(' ');
}

/**
 * A key under which abbreviations are equal however their letters are joined (`KH&CN`, `KHCN`, `KH - CN`),
 * the kind word before them in full; `null` where there is no kind word or nothing after it.
 */
export function shortKey(tokens: readonly Token[]): string | null {
  if (connectors.has(tokens.at(-1)?.key ?? '')) return null;
  for (let length = Math.min(3, tokens.length - 1); length > 0; length--) {
    const kind = kinds.get(keyOf(tokens.slice(0, length)));
    if (kind === undefined) continue;
    const letters = tokens.slice(length).filter(({ key }) => !connectors.has(key));
    return `${kind}|${letters.map(({ key }) => key).join('')}`;
  }
  return null;
}

function tokenKey(text: string): string {
  if (text === '&') return and;
  if (dashes.test(text)) return '-';
  const known = wordKeys.get(text);
  if (known !== undefined) return known;
  const key = foldKey(text).replace('’', "'");
  if (wordKeys.size >= mostWordKeys) wordKeys.clear();
  wordKeys.set(text, key);
  return key;
}

function rewriteTable(pairs: readonly (readonly [string, string])[]): Map<string, Rewrite[]> {
  const table = new Map<string, Rewrite[]>();
  for (const [written, meant] of pairs) {
    const from = readTokens(written).map(({ key }) => key);
    const to = readTokens(meant).map(({ key }) => key);
    const first = from[0] ?? '';
    table.set(first, [...(table.get(first) ?? []), { from, to }]);
  }
  for (const list of table.values()) list.sort((a, b) => b.from.length - a.from.length);
  return table;
}

function rewriteAt(
  tokens: readonly Token[],
  index: number,
  table: ReadonlyMap<string, readonly Rewrite[]>,
): { written: Token[]; next: number } | null {
  const first = tokens[index];
  if (!first) return null;
  const found = table
    .get(first.key)
    ?.find(({ from }) => from.every((key, offset) => tokens[index + offset]?.key === key));
  if (!found) return null;
  const next = index + found.from.length;
  const end = tokens[next - 1]?.end ?? first.end;
  return { written: found.to.map((key) => ({ key, start: first.start, end })), next };
}
