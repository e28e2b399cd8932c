import { oneLine } from '../../text/spaces';
import { formatOrdinal } from './format-ordinal';
import { letterToNumber, romanToNumber } from './notation';
import type { Ordinal, OrdinalKind } from './types';

/** `Mục I`, `Phần II`: the word for the level says nothing more. */
const levelWord = /^(?:phần|chương|mục|tiểu mục|nhóm|điều|khoản|điểm) (?=[\p{L}\d.]+[)/:]*$)/iu;
const opening = /^\( ?/;
const closing = /(?: ?[.)/:-])+$/;
const wholeNumber = /^\d{1,7}$/;
/** `1.2.3`, and the decimal comma of a Vietnamese spreadsheet: `13,1`. */
const decimal = /^\d{1,4}(?:(?:\.\d{1,4}){1,5}|,\d{1,4})$/;
/** `I.1`, `A.2`, `1.a`, `II.1.2`, and a row put in later: `5a`. */
const mixed = /^(?:\p{L}{1,6}|\d{1,4})(?:\.(?:\p{L}|\d{1,4})){1,5}$|^\d{1,4}\p{Ll}$/u;
const component = /\p{L}+|\d+/gu;
/** `NV-2.14`, `NV01`, `A1`. */
const code = /^\p{Lu}{1,8}(?:[-_. ]?\d{1,6})(?:[-_./]\p{Lu}?\d{1,6})*$/u;
/** Small numerals of several letters, and a single one in two brackets: `(i)`, where `i)` is the letter after h. */
const smallRoman = /^[ivx]{2,}$|^[ivx]$/;

/**
 * What an order cell says. Capital I, V and X are Roman, all other single letters are places in a Vietnamese list
 * (a b c d đ e g …). A number cell `13.1` is the position 13, 1: a stored `13.10` has lost its zero and reads so too.
 */
export function parseOrdinal(input: string | number): Ordinal {
  const written = (typeof input === 'number' ? String(input) : oneLine(input)).normalize('NFC');
  const bracketed = opening.test(written);
  const core = written.replace(levelWord, '').replace(opening, '').replace(closing, '');
  return read(core, bracketed) ?? { kind: 'none', path: [], text: written };
}

function read(core: string, bracketed: boolean): Ordinal | null {
  if (wholeNumber.test(core)) return positive('number', [Number(core)]);
  if (decimal.test(core)) return positive('decimal', core.split(/[.,]/).map(Number));
  const roman = romanToNumber(isSmallRoman(core, bracketed) ? core.toUpperCase() : core);
  if (roman !== null) return positive('roman', [roman]);
  const letter = letterToNumber(core);
  if (letter !== null) return { kind: 'letter', path: [letter], text: core };
  return readMixed(core) ?? (code.test(core) ? { kind: 'code', path: [], text: core } : null);
}

function isSmallRoman(core: string, bracketed: boolean): boolean {
  return smallRoman.test(core) && (core.length > 1 || bracketed);
}

/** A decimal whose parts are not all numbers keeps its notation: `I.1` stays `I.1`. */
function readMixed(core: string): Ordinal | null {
  if (!mixed.test(core)) return null;
  const path: number[] = [];
  for (const part of core.match(component) ?? []) {
    const number = /^\d/.test(part) ? Number(part) : (romanToNumber(part) ?? letterToNumber(part));
    if (number === null || number === 0) return null;
    path.push(number);
  }
  return { kind: 'decimal', path, text: core };
}

/** Nothing is numbered 0. */
function positive(kind: OrdinalKind, path: readonly number[]): Ordinal | null {
  return path.includes(0) ? null : { kind, path, text: formatOrdinal(path, kind) };
}
