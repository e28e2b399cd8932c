import { civilDate, type CivilDate } from '../../values/civil-date';
import type { AgencyEntry } from '../types';
import { agencyWords } from './data';
import { and, keyOf, readTokens, type Token } from './spelling';

/** What is being read: the line, its tokens, and whether capitals tell names from other words in it. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly oneCase: boolean;
}

/** A stretch of a line up to the token `next`, written as it ought to be. */
export interface Span {
  readonly text: string;
  readonly next: number;
  readonly level: AgencyEntry['level'] | null;
  /** The days between which there are places of this kind. */
  readonly from: CivilDate | null;
  readonly until: CivilDate | null;
}

interface Unit extends Omit<Span, 'next'> {
  /** Written so short that only a name after it makes it a unit. */
  readonly needsName: boolean;
}

type Place = Span & { readonly named: boolean };

/** Nghị quyết 203/2025/QH15: districts end, and with them their towns and townships. */
export const lastDayOfDistricts = civilDate(2025, 6, 30);
const firstDayWithoutDistricts = civilDate(2025, 7, 1);
const timeless = { from: null, until: null };

const units = new Map<string, Unit>([
  ...unit('tỉnh', 'province', 't'),
  ...unit('thành phố', null, 'tp'),
  ...unit('huyện', 'district', 'h'),
  ...unit('quận', 'district', 'q'),
  ...unit('thị xã', 'district', 'tx'),
  ...unit('xã', 'commune', 'x'),
  ...unit('phường', 'commune', 'p'),
  ...unit('thị trấn', 'commune', 'tt'),
  ...unit('đặc khu', 'commune', 'đk'),
]);

const provinces = new Map(
  agencyWords.provinces
    .flatMap((name) => [[name, name] as const, [name.replace(' - ', ' '), name] as const])
    .concat([['Thừa Thiên - Huế', 'Thừa Thiên Huế']])
    .map(([written, name]) => [keyOf(readTokens(written)), name]),
);
/** The cities that never were part of a province; Huế was until the end of 2024. */
const centralCities = new Set(['Hà Nội', 'Hồ Chí Minh', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ']);

/** Words over which the name of a place does not run. */
const foreign = keys(
  'sở',
  'ubnd',
  'hđnd',
  'và',
  'các',
  'thuộc',
  'trực',
  'của',
  'có',
  'liên',
  'trên',
  'trong',
);
const [office] = keys('phòng');
const [beforeOffice] = keys('hải');

const firstWords = new Set([...units.keys(), ...provinces.keys()].map((key) => key.split(' ')[0]));

/** A province or a city of that rank, named without its unit. */
export function isProvince(text: string): boolean {
  return provinces.has(keyOf(readTokens(text)));
}

/** No place begins with a word of another key. */
export function beginsPlace(key: string): boolean {
  return firstWords.has(key);
}

/** `thị xã Hương Thủy`, `tỉnh`, `TP. Huế`, `xã Ia Ga, huyện Chư Prông, tỉnh Gia Lai`, or just `Gia Lai`. */
export function readPlace(line: Line, at: number): Span | null {
  const first = readOne(line, at);
  if (!first?.named) return first;
  let whole = first;
  for (;;) {
    const comma = line.tokens[whole.next]?.key === ',';
    const upper = readOne(line, comma ? whole.next + 1 : whole.next);
    if (!upper?.named || rank(upper.level) <= rank(whole.level)) break;
    const text = `${whole.text}${comma ? ',' : ''} ${upper.text}`;
    whole = { ...upper, text, until: whole.until ?? upper.until, from: whole.from };
  }
  return { ...whole, level: first.level };
}

/** Kinds of places without names: `huyện, thị xã, thành phố`, `xã và phường`. */
export function readPlaces(line: Line, at: number): Span | null {
  let whole = readOne(line, at);
  while (whole && !whole.named) {
    const separator = line.tokens[whole.next]?.key;
    const more =
      separator === ',' || separator === and || separator === '/' ? readOne(line, whole.next + 1) : null;
    if (!more || more.named) break;
    whole = {
      ...whole,
      text: `${whole.text}, ${more.text}`,
      next: more.next,
      until: whole.until ?? more.until,
    };
  }
  return whole?.named === false ? whole : null;
}

/** A word with a capital, the rest of it small where the whole line is in capitals. */
export function capitalised(word: string, oneCase: boolean): string {
  const rest = word.slice(1);
  const keep = !oneCase || /^[IVX]+$/.test(word);
  return word.slice(0, 1).toUpperCase() + (keep ? rest : rest.toLowerCase());
}

function readOne(line: Line, at: number): Place | null {
  const length = unitLength(line, at);
  const found = units.get(keyOf(line.tokens.slice(at, at + length)));
  if (!found) return readProvince(line, at);
  const start = at + length;
  const isCity = found.text === 'thành phố';
  const name =
    (isCity || found.level === 'province' ? readProvince(line, start) : null) ?? readName(line, start);
  if (!name) return found.needsName ? null : { ...found, next: start, named: false };
  const place = { ...found, text: `${found.text} ${name.text}`, next: name.next, named: true };
  if (!isCity || name.text === 'Huế') return place;
  if (name.text === 'Hồ Chí Minh') place.text = 'Thành phố Hồ Chí Minh';
  return centralCities.has(name.text)
    ? { ...place, level: 'province' }
    : { ...place, level: 'district', until: lastDayOfDistricts };
}

function readProvince(line: Line, at: number): Place | null {
  for (let length = Math.min(5, line.tokens.length - at); length > 0; length--) {
    const text = provinces.get(keyOf(line.tokens.slice(at, at + length)));
    if (text !== undefined) return { text, next: at + length, level: 'province', ...timeless, named: true };
  }
  return null;
}

/** The words of a place's own name: those with capitals, or any where the line has but one case. */
export function readName(line: Line, at: number): { text: string; next: number } | null {
  const words: string[] = [];
  let next = at;
  while (words.length < 5) {
    const word = nameWord(line, next);
    if (word !== null) words.push(capitalised(word, line.oneCase));
    else if (words.length > 0 && line.tokens[next]?.key === '-' && nameWord(line, next + 1) !== null)
      words.push('-');
    else break;
    next++;
  }
  return words.length === 0 ? null : { text: words.join(' '), next };
}

function nameWord(line: Line, at: number): string | null {
  const token = line.tokens[at];
  if (!token || foreign.includes(token.key) || unitLength(line, at) > 0) return null;
  if (token.key === office && line.tokens[at - 1]?.key !== beforeOffice) return null;
  const word = line.text.slice(token.start, token.end);
  return (line.oneCase ? /^[\p{L}\p{N}]/u : /^[\p{Lu}\p{N}]/u).test(word) ? word : null;
}

/** How many tokens the word for a unit takes here: two, one or none. */
function unitLength(line: Line, at: number): number {
  if (at + 1 < line.tokens.length && units.has(keyOf(line.tokens.slice(at, at + 2)))) return 2;
  return units.has(line.tokens[at]?.key ?? '') ? 1 : 0;
}

function rank(level: Span['level']): number {
  if (level === 'commune') return 0;
  return level === 'province' ? 2 : 1;
}

function unit(text: string, level: Span['level'], short: string): (readonly [string, Unit])[] {
  const until = level === 'district' || text === 'thị trấn' ? lastDayOfDistricts : null;
  const from = text === 'đặc khu' ? firstDayWithoutDistricts : null;
  return [text, short].map((written) => [
    keyOf(readTokens(written)),
    { text, level, from, until, needsName: written === short && written !== 'tp' && written !== 'tx' },
  ]);
}

function keys(...words: string[]): string[] {
  return words.map((word) => keyOf(readTokens(word)));
}
