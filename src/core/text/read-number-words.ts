import { oneLine } from './spaces';

const billion = 1_000_000_000;
const million = 1_000_000;
const scales = [billion, million, 1000] as const;

const scaleOf: ReadonlyMap<string, number> = new Map([
  ['tỷ', billion],
  ['tỉ', billion],
  ['triệu', million],
  ['nghìn', 1000],
  ['ngàn', 1000],
]);

const digits: readonly (readonly [string, number])[] = [
  ['không', 0],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
];
const digitOf: ReadonlyMap<string, number> = new Map(digits);
const afterGap: ReadonlyMap<string, number> = new Map([...digits.slice(1), ['tư', 4]]);
const afterTen: ReadonlyMap<string, number> = new Map([...afterGap, ['lăm', 5], ['nhăm', 5]]);
const afterTens: ReadonlyMap<string, number> = new Map([...afterTen, ['mốt', 1]]);

const gapWords: ReadonlySet<string> = new Set(['linh', 'lẻ']);
const halfWords: ReadonlySet<string> = new Set(['rưỡi', 'rưởi', 'rười']);

const framing = /^[\s("“*]+|[\s)"”*.,;:/!]+$/g;
const betweenWords = /[\s,]+/;
/** More than the words of fifteen digits need. */
const longest = 400;

/**
 * The number that Vietnamese words name, `null` where they name none. Takes what officials write: any case,
 * `linh` or `lẻ`, `nghìn` or `ngàn`, `tư` or `bốn`, `mốt`, `lăm`, `rưỡi`, commas, brackets and `chẵn`. The order of
 * the words must be right, and what is short for two numbers (`một nghìn năm`: 1 005 or 1 500) is not read.
 *
 * @example readNumberWords('Bốn trăm linh sáu triệu') //=> 406000000
 */
export function readNumberWords(text: string): number | null {
  if (text.length > longest) return null;
  const words = oneLine(text).normalize('NFC').toLowerCase().replace(framing, '').split(betweenWords);
  if (words.at(-1) === 'chẵn') words.pop();
  if (!halfWords.has(words.at(-1) ?? '')) return readScaled(words, scales, { leads: true, bareDigit: true });
  const whole = words.slice(0, -1);
  const scale = scaleOf.get(whole.at(-1) ?? '');
  const number = readScaled(whole, scales, { leads: true, bareDigit: true });
  return scale === undefined || number === null ? null : number + scale / 2;
}

/** Where a run of words stands, which decides how its first and its only digit may be said. */
interface Place {
  /** It begins the number: no `không trăm`, no `linh` before it. */
  readonly leads: boolean;
  /** A digit may stand alone: not at the end after a scale, for `hai triệu ba` is short for 2 300 000. */
  readonly bareDigit: boolean;
}

/** A number in which each of the `allowed` scales occurs at most once, the larger before the smaller. */
function readScaled(words: readonly string[], allowed: readonly number[], place: Place): number | null {
  const [scale, ...smaller] = allowed;
  if (scale === undefined) return readGroup(words, place);
  const at = words.findIndex((word) => scaleOf.get(word) === scale);
  if (at < 0) return readScaled(words, smaller, place);
  // Thousands of tỷ are common, and those of triệu where money is counted in millions; `triệu tỷ` is not said.
  const countScales = scale === billion || (scale === million && place.leads) ? [1000] : [];
  const count = readScaled(words.slice(0, at), countScales, { leads: place.leads, bareDigit: true });
  if (count === null || (place.leads && count === 0)) return null;
  if (at === words.length - 1) return count * scale;
  const rest = readScaled(words.slice(at + 1), smaller, { leads: false, bareDigit: false });
  return rest === null ? null : count * scale + rest;
}

/** Up to three digits. */
function readGroup(words: readonly string[], place: Place): number | null {
  if (words[1] !== 'trăm') return readTens(words, place);
  const hundreds = digitOf.get(words[0] ?? '');
  if (hundreds === undefined || (place.leads && hundreds === 0)) return null;
  if (words.length === 2) return hundreds * 100;
  const rest = readTens(words.slice(2), { leads: false, bareDigit: false });
  return rest === null ? null : hundreds * 100 + rest;
}

/** The last two digits of a group. */
function readTens(words: readonly string[], place: Place): number | null {
  const [head = '', second, third] = words;
  const digit = digitOf.get(head);
  if (words.length === 1 && digit !== undefined) return place.bareDigit ? digit : null;
  if (words.length <= 2 && head === 'mười') return addLast(10, second, afterTen);
  if (words.length === 2 && gapWords.has(head)) return place.leads ? null : addLast(0, second, afterGap);
  if (words.length > 3 || second !== 'mươi' || digit === undefined || digit < 2) return null;
  return addLast(digit * 10, third, afterTens);
}

function addLast(tens: number, word: string | undefined, names: ReadonlyMap<string, number>): number | null {
  if (word === undefined) return tens;
  const digit = names.get(word);
  return digit === undefined ? null : tens + digit;
}
