import type { CivilDate } from '../../values/civil-date';
import type { Settings } from '../../settings/settings';
import { oneLine } from '../../text/spaces';
import type { AgencyCatalog, AgencyEntry, AgencyMatch } from '../types';
import { builtInAgencies } from './data';
import { indexNames } from './names';
import { indexSpellings } from './near';
import type { Line } from './places';
import { inFull, readTokens } from './spelling';
import { readTail, type Tail } from './tails';

const edges = /^[\s.,;:–—-]+|[\s.,;:–—-]+$/g;
/** No name is longer. */
const mostTokens = 40;
const mostLetters = 400;
const mostNear = 5;
/** The same few hundred names come again and again; beyond that nothing is worth keeping. */
const mostRemembered = 10_000;

/** The bodies that the program knows, and before them those of the user's dictionary. */
export function buildAgencyCatalog(own: Settings['dictionary']['agencies']): AgencyCatalog {
  const entries = [...own.map(ownEntry), ...builtInAgencies];
  const names = indexNames(entries);
  const spellings = indexSpellings(
    entries.flatMap((entry) => [entry.name, ...entry.aliases].map((name) => [name, entry] as const)),
  );

  const search = (text: string): AgencyMatch | null => {
    const line = readLine(text);
    const keys = prefixKeys(line);
    for (let end = line.tokens.length; end > 0; end--) {
      const stop = line.tokens[end - 1]?.end ?? 0;
      const next = line.tokens[end]?.start ?? Infinity;
      if (next < stop) continue;
      const tail = readTail(line, end, find);
      if (!tail) continue;
      const written = line.written.filter((token) => token.end <= stop);
      const match = withTail(names.meant(written, keys[end - 1] ?? ''), tail);
      if (match) return match;
    }
    return null;
  };

  const found = new Map<string, AgencyMatch | null>();
  const find = (text: string): AgencyMatch | null => {
    if (text.length > mostLetters) return null;
    const before = found.get(text);
    if (before !== undefined) return before;
    if (found.size >= mostRemembered) found.clear();
    const match = search(text);
    found.set(text, match);
    return match;
  };

  const near = (text: string): AgencyMatch[] => {
    const line = readLine(text);
    const matches = new Map<string, AgencyMatch>();
    for (let end = line.tokens.length; end > 0; end--) {
      const tail = readTail(line, end, find);
      if (!tail) continue;
      const name = line.text.slice(0, line.tokens[end - 1]?.end);
      for (const entry of spellings.near(name)) {
        const match = withTail([entry], tail);
        if (match && !matches.has(match.name)) matches.set(match.name, match);
      }
    }
    return [...matches.values()].slice(0, mostNear);
  };

  return { entries, find, near };
}

interface WrittenLine extends Line {
  /** The tokens with abbreviations as they are. */
  readonly written: Line['tokens'];
}

function readLine(text: string): WrittenLine {
  if (text.length > mostLetters) return { text: '', written: [], tokens: [], oneCase: true };
  const line = oneLine(text).normalize('NFC').replace(edges, '');
  const written = readTokens(line);
  const oneCase = line === line.toUpperCase() || line === line.toLowerCase();
  if (written.length > mostTokens) return { text: line, written: [], tokens: [], oneCase };
  return { text: line, written, tokens: inFull(written), oneCase };
}

function prefixKeys({ tokens }: Line): string[] {
  let key = '';
  return tokens.map((token) => (key = key === '' ? token.key : `${key} ${token.key}`));
}

/** The entry that fits what follows its name. */
function withTail(meant: readonly AgencyEntry[], tail: Tail): AgencyMatch | null {
  const fitting = meant.filter((entry) => fits(entry, tail));
  const level = tail.level;
  const sameLevel = level === null ? [] : fitting.filter((entry) => entry.level === level);
  const anyLevel = level === null ? [] : fitting.filter((entry) => entry.level === 'any');
  const entry = span([sameLevel, anyLevel, fitting].find((list) => list.length > 0) ?? []);
  if (!entry) return null;
  return {
    entry: limit(entry, tail),
    name: tail.text === '' ? entry.name : `${entry.name} ${tail.text}`,
    place: tail.place,
  };
}

const partyOffice = /^(?:Ban|Văn phòng|Ủy ban Kiểm tra|Thường trực|Trung tâm Chính trị|Cơ quan)(?: |$)/;

function fits(entry: AgencyEntry, { kinds }: Tail): boolean {
  if (entry.own) return true;
  if (kinds.has('related') && entry.kind !== 'group') return false;
  if (kinds.has('area') && !entry.name.endsWith('khu vực')) return false;
  return !kinds.has('party') || entry.kind === 'group' || partyOffice.test(entry.name);
}

/** One entry for a name that is used at several levels; `null` for different names. */
function span(entries: readonly AgencyEntry[]): AgencyEntry | null {
  const [first, ...others] = entries;
  if (!first || others.length === 0) return first ?? null;
  if (others.some(({ name }) => name !== first.name)) return null;
  const until = latest(entries.map((entry) => entry.until));
  return {
    ...first,
    aliases: distinct(entries.flatMap(({ aliases }) => aliases)),
    level: entries.every(({ level }) => level === first.level) ? first.level : 'any',
    from: earliest(entries.map((entry) => entry.from)),
    until,
    successors: until === null ? [] : distinct(entries.flatMap(({ successors }) => successors)),
    source: distinct(entries.map(({ source }) => source)).join('; '),
  };
}

/** A body of a place is of that place's level, and ends with it. */
function limit(entry: AgencyEntry, { level, from, until, kinds }: Tail): AgencyEntry {
  const several = kinds.has('several');
  if (entry.own || (level === null && from === null && until === null && !several)) return entry;
  return {
    ...entry,
    kind: several ? 'group' : entry.kind,
    level: entry.level === 'any' ? (level ?? 'any') : entry.level,
    from:
      [entry.from, from]
        .filter((date) => date !== null)
        .sort()
        .at(-1) ?? null,
    until: [entry.until, until].filter((date) => date !== null).sort()[0] ?? null,
  };
}

function earliest(dates: readonly (CivilDate | null)[]): CivilDate | null {
  return dates.includes(null) ? null : (dates.filter((date) => date !== null).sort()[0] ?? null);
}

function latest(dates: readonly (CivilDate | null)[]): CivilDate | null {
  return dates.includes(null)
    ? null
    : (dates
        .filter((date) => date !== null)
        .sort()
        .at(-1) ?? null);
}

function distinct(list: readonly string[]): string[] {
  return [...new Set(list)];
}

function ownEntry({ name, aliases, kind }: Settings['dictionary']['agencies'][number]): AgencyEntry {
  const words = oneLine(name).normalize('NFC');
  return {
    name: words,
    aliases,
    kind,
    level: 'any',
    from: null,
    until: null,
    successors: [],
    source: '',
    own: true,
  };
}
