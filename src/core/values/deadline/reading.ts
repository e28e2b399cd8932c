import type { Lexeme, LexemeKind } from './lexemes';
import type { Mark } from './mark';

/**
 * What was read at a place: a mark; or a fault — `impossible` a date that the calendar does not have, `unclear` something
 * that looks like a date and is none, or has two readings. `to` is the place after it.
 */
export type Reading =
  | { readonly mark: Mark; readonly to: number }
  | { readonly fault: 'impossible' | 'unclear'; readonly to: number };

export type Lexemes = readonly Lexeme[];

export function kindAt(lexemes: Lexemes, at: number): LexemeKind | 'end' {
  return lexemes[at]?.kind ?? 'end';
}

/** The lexeme there stands close to the one before it. */
export function isGlued(lexemes: Lexemes, at: number): boolean {
  return lexemes[at]?.gap === '';
}

/** A number of at most so many digits; `null` for anything else. */
export function numberAt(lexemes: Lexemes, at: number, maxDigits: number): number | null {
  const lexeme = lexemes[at];
  return lexeme?.kind === 'number' && lexeme.text.length <= maxDigits ? lexeme.value : null;
}

/** A number or a numeral in words. */
export function countAt(lexemes: Lexemes, at: number): number | null {
  const lexeme = lexemes[at];
  return lexeme?.kind === 'numeral' ? lexeme.value : numberAt(lexemes, at, 3);
}

/** A month after its word. `tháng năm` is May only before a year, else it may be no month at all. */
export function monthNumberAt(lexemes: Lexemes, at: number): number | null {
  if (kindAt(lexemes, at) !== 'year') return countAt(lexemes, at);
  const next = kindAt(lexemes, at + 1);
  return next === 'year' || next === 'slash' ? 5 : null;
}

/** A year of four digits, from 1900 to 2999; `null` for anything else. */
export function yearAt(lexemes: Lexemes, at: number): number | null {
  const year = numberAt(lexemes, at, 4);
  return year !== null && year >= 1900 && year < 3000 ? year : null;
}

/** A year without the word for it: only such as plans are made for, so that other numbers are not taken for years. */
export function bareYearAt(lexemes: Lexemes, at: number): number | null {
  const year = yearAt(lexemes, at);
  return year !== null && isPlanYear(year) ? year : null;
}

export function isPlanYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1990 && year <= 2100;
}

/** Two digits are a year of this century: plans are younger than 2000. */
export function shortYearAt(lexemes: Lexemes, at: number): number | null {
  const lexeme = lexemes[at];
  return lexeme?.kind === 'number' && lexeme.text.length === 2 ? 2000 + lexeme.value : null;
}

export function isSeparator(kind: LexemeKind | 'end'): boolean {
  return kind === 'slash' || kind === 'dash' || kind === 'dot';
}

/** A dot that ends a sentence, not one within an abbreviation or a number. */
export function isFullStop(lexemes: Lexemes, at: number): boolean {
  return kindAt(lexemes, at) === 'dot' && !isGlued(lexemes, at + 1);
}

/** Punctuation that ends something; the end of the text too. */
export function isStop(kind: LexemeKind | 'end'): boolean {
  return ['comma', 'semicolon', 'colon', 'dot', 'slash', 'end'].includes(kind);
}

/** How many lexemes there are without the punctuation and dots at the end. */
export function withoutStops(lexemes: Lexemes): number {
  let end = lexemes.length;
  while (end > 0 && (isStop(kindAt(lexemes, end - 1)) || kindAt(lexemes, end - 1) === 'blank')) end--;
  return end;
}
