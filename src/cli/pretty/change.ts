import { sameValue, type CellValue } from '../../core/grid/grid';
import type { Patch } from '../../core/grid/patch';
import type { Say } from '../messages';
import { oneLine, quoted } from './layout';

/** Texts longer than this are shown only around the place where they differ. */
const whole = 60;
const around = 25;

/** What a change makes of a cell: `“5 ” → 5`. */
export function changeText({ before, after, numberFormat }: Omit<Patch, 'cell'>, say: Say): string {
  if (sameValue(before, after) && numberFormat !== undefined)
    return say('value.newFormat', { value: quoted(before, say), format: numberFormat });
  if (typeof before !== 'string' || typeof after !== 'string') return arrow(before, after, say);
  if (oneLine(before) === oneLine(after)) return `${quoted(before, say)} ${say('value.sameLook')}`;
  return arrow(...difference(oneLine(before), oneLine(after)), say);
}

function arrow(before: CellValue, after: CellValue, say: Say): string {
  return `${quoted(before, say)} → ${quoted(after, say)}`;
}

/** Both texts, cut to where they differ if they are long. */
function difference(before: string, after: string): [string, string] {
  if (before.length <= whole && after.length <= whole) return [before, after];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const window = (text: string): string => {
    const from = start <= around ? 0 : wordStart(text, start - around);
    const to = end <= around ? text.length : wordEnd(text, text.length - end + around);
    return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  };
  return [window(before), window(after)];
}

/** The place after the last space up to `from`, so that no word is cut. */
function wordStart(text: string, from: number): number {
  return text.lastIndexOf(' ', from) + 1;
}

function wordEnd(text: string, to: number): number {
  const space = text.indexOf(' ', to);
  return space < 0 ? text.length : space;
}
