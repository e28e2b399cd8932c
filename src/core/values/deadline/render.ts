import { formatMark, type DateStyle } from './format';
import type { Lexeme } from './lexemes';
import type { Mark } from './mark';
import type { PlacedMark } from './evidence';

/** A mark or a lexeme as it is to be written. */
interface Piece {
  readonly text: string;
  readonly kind: Lexeme['kind'] | 'mark';
  readonly gap: Lexeme['gap'];
  /** What it leans on, so that a dash between the two takes no spaces. */
  readonly leans: 'left' | 'right' | null;
}

const closing = /[\s.,;:…]+$/u;
const opening = /^[\s.,;:]+/u;
/** The first letter of a line, bullet or label aside. */
const lineInitial = /(^|\n)((?:(?:[-‐‑‒–—―−~÷→+&*•●▪]|(?:\p{L}|[IVX]+|\d+)[.)]) )?)(\p{Ll})(?![.)])/gu;
const vowel = /[aeiouy]/;

/**
 * Writes out a deadline of which every word is understood: dates in the canonical notation, no words in capitals but one
 * capital at the head, single spaces, nothing after the end. Only the lexemes from one place to another.
 */
export function renderText(
  lexemes: readonly Lexeme[],
  marks: readonly PlacedMark[],
  style: DateStyle,
  from = 0,
  to = lexemes.length,
): string {
  const pieces = toPieces(lexemes, marks, style, from, to);
  let text = '';
  let last: Piece | undefined;
  let tight = false;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'dash') tight = isTight(last, pieces[index + 1]);
    text += gapBetween(last, piece, tight) + piece.text;
    last = piece;
  }
  return text
    .replace(closing, '')
    .replace(opening, '')
    .replace(
      lineInitial,
      (_, head: string, bullet: string, letter: string) => head + bullet + letter.toUpperCase(),
    );
}

function toPieces(
  lexemes: readonly Lexeme[],
  marks: readonly PlacedMark[],
  style: DateStyle,
  from: number,
  to: number,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let index = marks.findIndex((placed) => placed.from >= from);
  for (let at = from; at < to; at++) {
    const lexeme = lexemes[at];
    const placed = marks[index];
    if (!lexeme) break;
    if (placed?.from === at) {
      const mark = withWord(lexemes, marks, index, placed);
      const text = inPlace(formatMark(mark, style), lexeme, lexemes[at - 1]);
      pieces.push({ text, kind: 'mark', gap: lexeme.gap, leans: leaning(mark) });
      at = placed.to - 1;
      index++;
    } else {
      const text = lexeme.kind === 'dash' ? '-' : inLetters(lexeme);
      pieces.push({ text, kind: lexeme.kind, gap: lexeme.gap, leans: null });
    }
  }
  return pieces;
}

/** The other end of a span has a capital; after a colon and the like the writer decides. */
function inPlace(mark: string, first: Lexeme, before: Lexeme | undefined): string {
  const opens = before?.kind === 'colon' || before?.kind === 'dot' || before?.kind === 'open';
  const isCapital = before?.kind === 'dash' || (opens && /^\p{Lu}/u.test(first.text));
  return isCapital ? mark.charAt(0).toUpperCase() + mark.slice(1) : mark;
}

/**
 * Words in capitals become small; labels (`A)`, `II.`) and all else stay as they are. The abbreviations `HT` and `GĐ`,
 * which have no vowel, are capitals.
 */
function inLetters({ kind, text }: Lexeme): string {
  if (text.length === 1 || kind === 'roman' || kind === 'clock') return text;
  const small = text.toLowerCase();
  if ((kind === 'stage' || kind === 'complete') && !vowel.test(small.normalize('NFD')))
    return text.toUpperCase();
  return text === text.toUpperCase() ? small : text;
}

/** A bare year takes its word, except beside other years, after `giai đoạn` and after the word itself. */
function withWord(
  lexemes: readonly Lexeme[],
  marks: readonly PlacedMark[],
  index: number,
  placed: PlacedMark,
): Mark {
  const { mark, lead, glue, from } = placed;
  if (mark.unit !== 'year' || mark.worded) return mark;
  const previous = glue === 'space' ? undefined : marks[index - 1];
  const next = marks[index + 1]?.glue === 'space' ? undefined : marks[index + 1];
  const beside = previous?.mark.unit === 'year' || next?.mark.unit === 'year';
  return { ...mark, worded: !beside && !lead.stage && lexemes[from - 1]?.kind !== 'year' };
}

function leaning(mark: Mark): Piece['leans'] {
  if (mark.shared) return 'right';
  return mark.worded || mark.unit === 'day' ? null : 'left';
}

function gapBetween(left: Piece | undefined, right: Piece, tight: boolean): string {
  if (!left) return '';
  if (right.gap === '\n') return '\n';
  if (left.kind === 'dash' || right.kind === 'dash') return tight ? '' : ' ';
  if (left.kind === 'slash' || left.kind === 'open') return '';
  switch (right.kind) {
    case 'comma':
    case 'semicolon':
    case 'colon':
    case 'dot':
    case 'close':
    case 'slash':
      return '';
    default:
      return ' ';
  }
}

/** `Quý I-III/2023`, `20-25/03/2023`, but `Quý II - Quý III/2026` and `28/06 - 05/07/2026`. */
function isTight(left: Piece | undefined, right: Piece | undefined): boolean {
  return (
    left?.leans === 'right' || (right?.leans === 'left' && left?.kind === 'mark' && !left.text.includes('/'))
  );
}
