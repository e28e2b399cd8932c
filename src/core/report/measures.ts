import type { CellStyle, ColumnSpec } from '../grid/sheet-spec';

/** The height of a line of text of the usual size, in points. */
export const lineHeight = 17;
export const usualSize = 12;
/** A character of the width of a column, in points: as narrow as spreadsheets have it. */
export const pointsPerCharacter = 5.25;
const boldness = 1.06;

/** Widths of letters in Times New Roman, in thousandths of the size. */
const letterWidths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ ]/, 250],
  [/[ijlt.,;:'|!()[\]/-]/, 300],
  [/[fIrsJ"“”]/, 390],
  [/[acez]/, 444],
  [/[mwMW…%]/, 860],
  [/[A-ZĐ]/, 690],
];
const usualWidth = 500;
const widths = new Map<string, number>();

/** In characters. */
export function widthOf(columns: readonly ColumnSpec[]): number {
  return columns.reduce((total, { width }) => total + width, 0);
}

/**
 * How many lines a text takes in columns so many characters wide, words kept whole: an estimate, rather one too many, for
 * spreadsheets that do not fit rows to their text by themselves.
 */
export function linesOf(
  text: string,
  width: number,
  { size = usualSize, bold = false }: CellStyle = {},
): number {
  const room = Math.max(1, width * pointsPerCharacter);
  const scale = (size * (bold ? boldness : 1)) / 1000;
  return text
    .normalize('NFC')
    .split('\n')
    .reduce((lines, line) => lines + linesOfParagraph(line, room / scale), 0);
}

/** How wide a column must be, in characters, for no word of a text to be torn. */
export function widestWord(text: string, { size = usualSize, bold = false }: CellStyle = {}): number {
  const lengths = text
    .normalize('NFC')
    .split(/\s/)
    .map((word) => lengthOf(word));
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return (longest * size * (bold ? boldness : 1)) / 1000 / pointsPerCharacter;
}

/** @param room in thousandths of the size */
function linesOfParagraph(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const long = lengthOf(word);
    const gap = used > 0 ? lengthOf(' ') : 0;
    if (used > 0 && used + gap + long > room) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? gap : 0) + long;
    // A word that is longer than the line is torn.
    while (used > room) {
      lines++;
      used -= room;
    }
  }
  return lines;
}

function lengthOf(word: string): number {
  let length = 0;
  for (const letter of word) length += letterWidth(letter);
  return length;
}

function letterWidth(letter: string): number {
  let width = widths.get(letter);
  if (width === undefined) {
    const plain = letter.normalize('NFD').charAt(0);
    width = letterWidths.find(([letters]) => letters.test(plain))?.[1] ?? usualWidth;
    widths.set(letter, width);
  }
  return width;
}
