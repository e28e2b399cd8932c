import { stripVTControlCharacters } from 'node:util';
import { displayPlainly, type CellValue } from '../../core/grid/grid';
import type { Say } from '../messages';

const longest = 100;
const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' });
const plainAscii = /^[ -~]*$/;

/** Everything that could move the cursor, colour the screen or hide from the eye. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Text that may hold words of a sheet, as one line in which nothing acts on the terminal. */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n|\r|\n/g, ' ⏎ ')
    .replace(unprintable, '\uFFFD');
}

/** The same, cut where it gets long. */
export function shortened(text: string): string {
  const line = oneLine(text);
  if (line.length <= longest) return line;
  const kept = Array.from(letters.segment(line), ({ segment }) => segment);
  return kept.length <= longest ? line : `${kept.slice(0, longest - 1).join('')}…`;
}

/** A stored value; text in quotes, so that 5 and “5” are told apart and its spaces are seen. */
export function quoted(value: CellValue, say: Say): string {
  if (value === null) return say('value.empty');
  return typeof value === 'string' ? `“${shortened(value)}”` : shortened(displayPlainly(value));
}

/** How many columns of the terminal a text takes, its colours not counted. */
export function width(text: string): number {
  const shown = stripVTControlCharacters(text);
  return plainAscii.test(shown) ? shown.length : Array.from(letters.segment(shown)).length;
}

export type Align = 'left' | 'right';

/** Rows of cells in aligned columns, two spaces between them. */
export function columns(rows: readonly (readonly string[])[], align: readonly Align[] = []): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      if (isFilledUp(row, index, align)) widths[index] = Math.max(widths[index] ?? 0, width(cell));
    });
  }
  return rows.map((row) =>
    row
      .map((cell, index) => {
        if (!isFilledUp(row, index, align)) return cell;
        const filling = ' '.repeat((widths[index] ?? 0) - width(cell));
        return align[index] === 'right' ? filling + cell : cell + filling;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** The last cell of a row needs nothing after it. */
function isFilledUp(row: readonly string[], index: number, align: readonly Align[]): boolean {
  return index < row.length - 1 || align[index] === 'right';
}
