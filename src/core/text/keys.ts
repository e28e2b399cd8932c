import { oneLine } from './spaces';

const anyMarks = /[\u0300-\u036F]/g;
/** The Latin letters with their marks, Vietnamese ones among them, in NFC. */
const latin = [
  [0x20, 0x24f],
  [0x1e00, 0x1eff],
] as const;
/** More codes at once may be more than a call can take. */
const codesAtOnce = 4096;

/**
 * What each Latin letter becomes in a key: a small letter, the mark that makes it another one (`ơ`), and its tone; 0
 * for none. So the texts of a plan are folded in one walk, where changing case, decomposing and moving the tones one
 * after the other took most of the time of some rules.
 */
const letters = new Uint16Array(0x1f00);
const marks = new Uint16Array(0x1f00);
const tones = new Uint16Array(0x1f00);

for (const [first, last] of latin) for (let code = first; code <= last; code++) learn(code);

/**
 * A key under which two spellings of the same words are equal: NFC or NFD, capital or small, any spacing, and
 * tone marks in the old or the new place (`hòa`, `hoà`). The tone marks themselves count: `Thuế` is not `Thuê`.
 * The key is for comparing only, not for showing.
 */
export function foldKey(text: string): string {
  const line = oneLine(text);
  return tonesLast(isLatin(line) ? line : decomposed(line));
}

/**
 * A key without any marks (`Đà Nẵng` is `da nang`). Different names may share it, so it may only ever propose.
 */
export function bareKey(text: string): string {
  return decomposed(oneLine(text)).replace(anyMarks, '').replaceAll('đ', 'd');
}

function decomposed(text: string): string {
  return text.toLowerCase().normalize('NFD');
}

/** Enters a letter, unless it has two marks or two tones at once. */
function learn(code: number): void {
  const [letter = 0, ...rest] = Array.from(decomposed(String.fromCharCode(code)), (part) =>
    part.charCodeAt(0),
  );
  const ownMarks = rest.filter((part) => !isTone(part));
  const ownTones = rest.filter(isTone);
  if (ownMarks.length > 1 || ownTones.length > 1) return;
  letters[code] = letter;
  marks[code] = ownMarks[0] ?? 0;
  tones[code] = ownTones[0] ?? 0;
}

function isLatin(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if ((letters[code] ?? 0) === 0 && !isPunctuation(code)) return false;
  }
  return true;
}

/** Decomposes Latin letters and makes them small, and moves the tone marks of each word behind it. */
function tonesLast(text: string): string {
  const codes: number[] = [];
  let waiting = '';
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isTone(code)) {
      waiting += String.fromCharCode(code);
      continue;
    }
    // The tables hold 0 for what they do not know, and nothing beyond their end.
    const letter = letters[code] || code;
    if (waiting !== '' && !isInWord(letter)) {
      pushAll(codes, waiting);
      waiting = '';
    }
    codes.push(letter);
    const mark = marks[code];
    if (mark) codes.push(mark);
    const tone = tones[code];
    if (tone) waiting += String.fromCharCode(tone);
  }
  pushAll(codes, waiting);
  let key = '';
  for (let from = 0; from < codes.length; from += codesAtOnce) {
    key += String.fromCharCode(...codes.slice(from, from + codesAtOnce));
  }
  return key;
}

function pushAll(codes: number[], text: string): void {
  for (let index = 0; index < text.length; index++) codes.push(text.charCodeAt(index));
}

function isTone(code: number): boolean {
  return code === 0x300 || code === 0x301 || code === 0x303 || code === 0x309 || code === 0x323;
}

function isPunctuation(code: number): boolean {
  return code >= 0x2010 && code <= 0x2027;
}

/** A letter or another mark. Beyond ASCII everything but punctuation counts, which is enough for a key. */
function isInWord(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f);
}
