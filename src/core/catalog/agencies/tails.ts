import type { AgencyMatch } from '../types';
import {
  beginsPlace,
  lastDayOfDistricts,
  readName,
  readPlace,
  readPlaces,
  type Line,
  type Span,
} from './places';
import { keyOf, readTokens } from './spelling';

/** What follows the name of a body: where it is, to whom it belongs, or which of several are meant. */
export interface Tail {
  readonly text: string;
  readonly place: string | null;
  readonly level: Span['level'];
  readonly from: Span['from'];
  readonly until: Span['until'];
  /** `related` fits only several bodies, `party` an office, `area` a body of areas; `several` makes one body many. */
  readonly kinds: ReadonlySet<Part['kind']>;
}

interface Part extends Span {
  readonly kind: 'place' | 'several' | 'related' | 'party' | 'area';
}

type Find = (text: string) => AgencyMatch | null;

type Phrase = Omit<Part, 'next'>;

const plain = { level: null, from: null, until: null };

const phrases = new Map(
  [
    ...['có liên quan', 'liên quan', 'có liên quan khác', 'liên quan khác', 'khác', 'nêu trên'].map(
      (text): Phrase => ({ ...plain, text, kind: 'related' }),
    ),
    ...['địa phương', 'các cấp', 'hai cấp', 'cơ sở', 'toàn tỉnh', 'Sở', 'Bộ', 'Cục', 'cơ quan'].map(
      (text): Phrase => ({ ...plain, text, kind: 'place' }),
    ),
    phrase('Trung ương', 'place', 'central'),
    phrase('cấp tỉnh', 'place', 'province'),
    phrase('cấp huyện', 'place', 'district'),
    phrase('cấp xã', 'place', 'commune'),
    phrase('Tỉnh ủy', 'party', 'province'),
    phrase('Thành ủy', 'party', null),
    phrase('Huyện ủy', 'party', 'district'),
    phrase('Thị ủy', 'party', 'district'),
    phrase('Quận ủy', 'party', 'district'),
    phrase('Đảng ủy', 'party', null),
    phrase('Đảng bộ', 'party', null),
  ].map((part) => [keyOf(readTokens(part.text)), part]),
);

/** Words after which an owner or a place follows; those with `true` may also stand alone. */
const heads = new Map(
  (
    [
      ['thuộc', false],
      ['trực thuộc', true],
      ['thuộc và trực thuộc', true],
      ['thuộc, trực thuộc', true],
      ['trực thuộc và thuộc', true],
      ['trực thuộc, thuộc', true],
      ['của', false],
      ['tại', false],
      ['ở', false],
      ['trong', false],
      ['trong toàn', false],
      ['trên địa bàn', true],
      ['trên địa bàn toàn', false],
      ['đóng trên địa bàn', true],
    ] as const
  ).map(([text, alone]) => [keyOf(readTokens(text)), { text, alone }]),
);
const longestHead = 4;
const longestPhrase = 4;

const several = keyOf(readTokens('các'));
const area = keyOf(readTokens('vực'));
const firstWords = new Set([
  several,
  ...[...phrases.keys(), ...heads.keys()].map((key) => key.split(' ')[0]),
]);

/** Reads all that is left of the line from a token on; `null` where some of it is not understood. */
export function readTail(line: Line, at: number, find: Find): Tail | null {
  const parts: Part[] = [];
  for (let next = at; next < line.tokens.length;) {
    const part = mayBegin(line, next) ? readPart(line, next, find) : null;
    if (!part) return null;
    parts.push(part);
    next = part.next;
  }
  const places = parts.filter(({ kind }) => kind !== 'related');
  return {
    text: parts.map(({ text }) => text).join(' '),
    place: places.length > 0 ? places.map(({ text }) => text).join(' ') : null,
    level: places.find(({ level }) => level !== null)?.level ?? null,
    from: places.find(({ from }) => from !== null)?.from ?? null,
    until: places.find(({ until }) => until !== null)?.until ?? null,
    kinds: new Set(parts.map(({ kind }) => kind)),
  };
}

/** Spares most words the closer look. */
function mayBegin(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (!token) return false;
  return firstWords.has(token.key) || beginsPlace(token.key) || line.tokens[at - 1]?.key === area;
}

function readPart(line: Line, at: number, find: Find): Part | null {
  return (
    readBelonging(line, at, find) ??
    readPhrase(line, at) ??
    readPlacePart(line, at) ??
    readSeveral(line, at) ??
    readArea(line, at)
  );
}

function readPhrase(line: Line, at: number): Part | null {
  for (let length = longestPhrase; length > 0; length--) {
    const found = phrases.get(keyOf(line.tokens.slice(at, at + length)));
    if (!found || at + length > line.tokens.length) continue;
    const name = found.kind === 'party' ? readName(line, at + length) : null;
    const text = name ? `${found.text} ${name.text}` : found.text;
    return { ...found, text, next: name?.next ?? at + length };
  }
  return null;
}

function readPlacePart(line: Line, at: number): Part | null {
  const place = readPlace(line, at);
  return place && { ...place, kind: 'place' };
}

/** `các huyện, thị xã, thành phố`. */
function readSeveral(line: Line, at: number): Part | null {
  const places = line.tokens[at]?.key === several ? readPlaces(line, at + 1) : null;
  return places && { ...places, text: `các ${places.text}`, kind: 'several' };
}

/** `thuộc UBND thị xã`, `trực thuộc Sở`, `trên địa bàn tỉnh Gia Lai`. */
function readBelonging(line: Line, at: number, find: Find): Part | null {
  for (let length = longestHead; length > 0; length--) {
    const head = heads.get(keyOf(line.tokens.slice(at, at + length)));
    if (!head) continue;
    const start = at + length;
    const owner = readOwner(line, start, find) ?? readPhrase(line, start) ?? readPlacePart(line, start);
    if (owner && (owner.kind === 'place' || owner.kind === 'party'))
      return { ...owner, text: `${head.text} ${owner.text}`, kind: 'place' };
    if (head.alone) return { text: head.text, next: start, ...plain, kind: 'place' };
  }
  return null;
}

/** A body named to the end of the line. */
function readOwner(line: Line, at: number, find: Find): Part | null {
  const first = line.tokens[at];
  const owner = first && find(line.text.slice(first.start));
  if (!owner) return null;
  const { level, until } = owner.entry;
  return {
    text: owner.name,
    next: line.tokens.length,
    kind: 'place',
    level: level === 'any' ? null : level,
    from: null,
    until: level === 'district' ? until : null,
  };
}

/** `XIII`, `3 - Gia Lai`, `Hương Thủy - Phú Vang`: which of several areas. */
function readArea(line: Line, at: number): Part | null {
  const token = line.tokens[at];
  if (!token || line.tokens[at - 1]?.key !== area) return null;
  const number = /^(?:\d+|[IVX]+)$/.exec(line.text.slice(token.start, token.end))?.[0];
  const name =
    number === undefined || line.tokens[at + 1]?.key === '-'
      ? readName(line, number === undefined ? at : at + 2)
      : null;
  if (number === undefined) return name && { ...name, ...plain, kind: 'area' };
  return {
    text: name ? `${number} - ${name.text}` : number,
    next: name?.next ?? at + 1,
    ...plain,
    kind: 'area',
  };
}

function phrase(text: string, kind: Part['kind'], level: Span['level']): Phrase {
  return { text, kind, level, from: null, until: level === 'district' ? lastDayOfDistricts : null };
}
