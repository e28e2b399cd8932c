import { oneLine } from './spaces';

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const anyMarks = /[\u0300-\u036F]/g;
const words = /[\p{L}\p{M}]+/gu;

/**
 * A key under which two spellings of the same words are equal: NFC or NFD, capital or small, any spacing, and
 * tone marks in the old or the new place (`hòa`, `hoà`). The tone marks themselves count: `Thuế` is not `Thuê`.
 * The key is for comparing only, not for showing.
 */
export function foldKey(text: string): string {
  return oneLine(text).toLowerCase().normalize('NFD').replace(words, toneLast);
}

/**
 * A key without any marks (`Đà Nẵng` is `da nang`). Different names may share it, so it may only ever propose.
 */
export function bareKey(text: string): string {
  return oneLine(text).toLowerCase().normalize('NFD').replace(anyMarks, '').replaceAll('đ', 'd');
}

function toneLast(word: string): string {
  const tones = word.match(toneMarks);
  return tones ? word.replace(toneMarks, '') + tones.join('') : word;
}
