import type { CellValue } from '../../core/grid/grid';
import type { Patch } from '../../core/grid/patch';
import type { Language } from '../../core/i18n/text';
import { shownValue, type ShownAs } from './shown-value';

/** Texts longer than this are shown only around the place where they differ. */
const whole = 60;
const around = 25;

/** What a change makes of a cell, as a person sees it. */
export interface ChangeWords {
  /** In quotes where it is text, so that 5 and “5” are told apart; empty for an empty cell. */
  readonly before: string;
  readonly after: string;
  /** What cannot be seen: another number format, or other codes for the same letters. */
  readonly unseen: 'format' | 'codes' | null;
}

/** How the cell showed its value before the change. */
export type ShownBefore = Omit<ShownAs, 'language'>;

export function changeWords(
  { before, after, numberFormat }: Omit<Patch, 'cell'>,
  shown: ShownBefore,
  language: Language,
): ChangeWords {
  if (typeof before === 'string' && typeof after === 'string' && before !== after) {
    const [one, other] = [seen(before), seen(after)];
    if (one === other) return { before: quoted(one), after: quoted(other), unseen: 'codes' };
    const [shownBefore, shownAfter] = difference(one, other);
    return { before: `“${shownBefore}”`, after: `“${shownAfter}”`, unseen: null };
  }
  const format = numberFormat ?? shown.numberFormat;
  const [one, other] = [
    words(before, { ...shown, language }),
    words(after, { ...shown, numberFormat: format, language }),
  ];
  return one === other && numberFormat !== undefined
    ? { before: one, after: numberFormat, unseen: 'format' }
    : { before: one, after: other, unseen: null };
}

function words(value: CellValue, shown: ShownAs): string {
  return typeof value === 'string' ? quoted(seen(value)) : shownValue(value, shown);
}

function quoted(line: string): string {
  return `“${line.length > 2 * whole ? `${line.slice(0, 2 * whole)}…` : line}”`;
}

/** A text with its line breaks to be seen. */
function seen(text: string): string {
  return text.normalize('NFC').replace(/\r\n|\r|\n/g, ' ⏎ ');
}

/** Both texts, cut to where they differ if they are long. */
function difference(before: string, after: string): [string, string] {
  if (before.length <= whole && after.length <= whole) return [before, after];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const part = (text: string): string => {
    const from = start <= around ? 0 : text.lastIndexOf(' ', start - around) + 1;
    const space = end <= around ? -1 : text.indexOf(' ', text.length - end + around);
    const to = space < 0 ? text.length : space;
    return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  };
  return [part(before), part(after)];
}
