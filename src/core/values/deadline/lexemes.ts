import { tidySpaces } from '../../text/spaces';
import { lexiconKey, phrases, type Phrase } from './lexicon';
import type { WordKind } from './words';

/**
 * `number` digits, `reference` the number of a document (`76/NQ-CP`), `clock` a time of day (`17h00`), `bullet` what
 * opens a line of a list, `blank` dots to be filled in; `word` and `symbol` are not understood.
 */
export type LexemeKind =
  | WordKind
  | 'number'
  | 'reference'
  | 'clock'
  | 'dash'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'dot'
  | 'slash'
  | 'open'
  | 'close'
  | 'bullet'
  | 'blank'
  | 'word'
  | 'symbol';

/** A piece of a deadline: a phrase of the lexicon, a number, a mark of punctuation. */
export interface Lexeme {
  readonly kind: LexemeKind;
  /** As written, on one line. */
  readonly text: string;
  /** Of a number, a numeral or a part; else 0. */
  readonly value: number;
  /** What stands before it: nothing, a space or a line break. */
  readonly gap: '' | ' ' | '\n';
  /** Where it begins and ends in the tidy text. */
  readonly from: number;
  readonly to: number;
}

/** The text that lexemes are read from: composed, spaces tidied, line breaks kept. */
export function tidyText(input: string): string {
  return tidySpaces(input.normalize('NFC'));
}

const reference =
  '\\d+[a-zđ]?(?:\\/\\d{4})?\\/(?!QU[ÝÍ]|NĂM|THÁNG|TUẦN|LẦN|NGÀY|[IVX]+(?![A-ZĐ]))[A-ZĐ]{2,}\\d*(?:-[A-ZĐ][\\p{L}\\d]*)*' +
  '|\\d+-[A-ZĐ]{2,}\\/[A-ZĐ]{2,}';
const clock = '\\d{1,2}(?:[hHgG]\\d{2}|:\\d{2}(?::\\d{2})?|[hH])(?![\\p{L}\\d])';
const percent = '\\d+(?:[.,]\\d+)? ?%';
const pattern = new RegExp(
  `([\\p{L}\\p{M}]+)|(${reference})|(${clock})|(${percent})|(\\d+)|(\\.{2,}|[…_]+)|[^ \\n]`,
  'gu',
);

const symbols: ReadonlyMap<string, LexemeKind> = new Map<string, LexemeKind>([
  [',', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['.', 'dot'],
  ['/', 'slash'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  ['&', 'and'],
  ['+', 'and'],
  ['"', 'quiet'],
  ["'", 'quiet'],
  ['“', 'quiet'],
  ['”', 'quiet'],
  ['‘', 'quiet'],
  ['’', 'quiet'],
  ['*', 'bullet'],
  ['•', 'bullet'],
  ['●', 'bullet'],
  ['▪', 'bullet'],
  ['-', 'dash'],
  ['‐', 'dash'],
  ['‑', 'dash'],
  ['‒', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['―', 'dash'],
  ['−', 'dash'],
  ['~', 'dash'],
  ['÷', 'dash'],
  ['→', 'dash'],
]);

/** Takes a tidy text apart. Every character that is no space belongs to exactly one lexeme. */
export function readLexemes(text: string): readonly Lexeme[] {
  const tokens = readTokens(text);
  const keys = tokens.map(({ kind, text: word }) => (kind === 'word' ? lexiconKey(word) : ''));
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const phrase = phraseAt(keys, at);
    if (phrase) {
      at += phrase.keys.length - 1;
      const { kind, value } = phrase;
      const { gap, from } = token;
      const { to } = tokens[at] ?? token;
      lexemes.push({ kind, text: text.slice(from, to).replace('\n', ' '), value, gap, from, to });
    } else {
      lexemes.push(opensLine(token) ? { ...token, kind: 'bullet' } : token);
    }
  }
  return lexemes;
}

/** Single words, numbers and marks. */
function readTokens(text: string): readonly Lexeme[] {
  const tokens: Lexeme[] = [];
  let end = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const written = match[0];
    const from = match.index;
    const kind = kindOf(match);
    const gap = from === end ? '' : text[end] === '\n' ? '\n' : ' ';
    end = from + written.length;
    tokens.push({ kind, text: written, value: kind === 'number' ? Number(written) : 0, gap, from, to: end });
  }
  return tokens;
}

function kindOf(match: RegExpExecArray): LexemeKind {
  if (match[1] !== undefined) return 'word';
  if (match[2] !== undefined) return 'reference';
  if (match[3] !== undefined) return 'clock';
  if (match[4] !== undefined) return 'symbol';
  if (match[5] !== undefined) return 'number';
  return match[6] !== undefined ? 'blank' : (symbols.get(match[0]) ?? 'symbol');
}

/** A dash or a plus at the head of a line is a bullet. */
function opensLine({ kind, gap, from }: Lexeme): boolean {
  return (kind === 'dash' || kind === 'and') && (from === 0 || gap === '\n');
}

/** The longest phrase whose words stand there. */
function phraseAt(keys: readonly string[], at: number): Phrase | null {
  const candidates = phrases.get(keys[at] ?? '');
  return candidates?.find((phrase) => standsAt(phrase, keys, at)) ?? null;
}

function standsAt({ keys: words }: Phrase, keys: readonly string[], at: number): boolean {
  for (let index = 1; index < words.length; index++) {
    if (keys[at + index] !== words[index]) return false;
  }
  return true;
}
