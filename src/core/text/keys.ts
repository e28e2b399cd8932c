import { oneLine } from './spaces';

const anyMarks = /[\u0300-\u036F]/g;
const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/;

/**
 * A key under which two spellings of the same words are equal: NFC or NFD, capital or small, any spacing, and
 * tone marks in the old or the new place (`hòa`, `hoà`). The tone marks themselves count: `Thuế` is not `Thuê`.
 * The key is for comparing only, not for showing.
 */
export function foldKey(text: string): string {
  const decomposed = oneLine(text).toLowerCase().normalize('NFD');
  return toneMark.test(decomposed) ? tonesLast(decomposed) : decomposed;
}

/**
 * A key without any marks (`Đà Nẵng` is `da nang`). Different names may share it, so it may only ever propose.
 */
export function bareKey(text: string): string {
  return oneLine(text).toLowerCase().normalize('NFD').replace(anyMarks, '').replaceAll('đ', 'd');
}

/** Moves the tone marks of each word behind it. A plain loop: this runs over every text of a plan. */
function tonesLast(decomposed: string): string {
  let key = '';
  let tones = '';
  for (let index = 0; index < decomposed.length; index++) {
    const code = decomposed.charCodeAt(index);
    if (isTone(code)) tones += decomposed[index] ?? '';
    else {
      if (tones !== '' && !isInWord(code)) {
        key += tones;
        tones = '';
      }
      key += decomposed[index] ?? '';
    }
  }
  return key + tones;
}

function isTone(code: number): boolean {
  return code === 0x300 || code === 0x301 || code === 0x303 || code === 0x309 || code === 0x323;
}

/** A letter or another mark. Beyond ASCII everything but punctuation counts, which is enough for a key. */
function isInWord(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f);
}
