import { agencyWords } from './data';
import { keyOf, readTokens } from './spelling';

/** How a name begins. */
export interface Beginning {
  /** The kind word in full: `Phòng` for `P.`. */
  readonly kind: string;
  /** `body` one body, `group` several, `official` somebody who stands for a body named after the title. */
  readonly role: 'body' | 'group' | 'official';
  readonly capital: boolean;
  /** The words after the kind word, without the marks between. */
  readonly rest: string;
}

interface Meaning extends Pick<Beginning, 'kind' | 'role'> {
  /** Written so short that it is a kind word only where something follows. */
  readonly short?: boolean;
}

const beginnings = new Map<string, Meaning | null>([
  ...agencyWords.kinds.map((kind) => entry(kind, { kind, role: 'body' })),
  ...agencyWords.starts.map(([short, kind]) => entry(short, { kind, role: 'body', short: true })),
  ...agencyWords.groups.map((kind) => entry(kind, { kind, role: 'group' })),
  ...agencyWords.officials.map((kind) => entry(kind, { kind, role: 'official' })),
  ...agencyWords.lookalikes.map((words) => entry(words, null)),
]);
const mostWords = 3;
/** Longer than any kind word, so that long names need not be read to their end. */
const mostLetters = 40;

/** The kind word with which a name begins; `null` where there is none. */
export function beginningOf(text: string): Beginning | null {
  const tokens = readTokens(text.slice(0, mostLetters)).slice(0, mostWords);
  for (let length = tokens.length; length > 0; length--) {
    const found = beginnings.get(keyOf(tokens.slice(0, length)));
    if (found === undefined) continue;
    const rest = text.slice(tokens[length - 1]?.end).replace(/^[\s.:,–-]+/, '');
    if (!found || (found.short && rest === '')) return null;
    const capital = /^\p{Lu}/u.test(text.slice(tokens[0]?.start));
    return { kind: found.kind, role: found.role, capital, rest };
  }
  return null;
}

function entry(written: string, meaning: Meaning | null): readonly [string, Meaning | null] {
  return [keyOf(readTokens(written)), meaning];
}
