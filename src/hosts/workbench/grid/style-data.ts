import type { IBorderStyleData, IStyleData } from '@univerjs/core';
import type { Border, CellLook } from '../../xlsx/view/types';

/* The grid names its kinds of lines, alignments and wrapping by number. */
const lines = new Map([
  ['thin', 1],
  ['hair', 2],
  ['dotted', 3],
  ['dashed', 4],
  ['dashDot', 5],
  ['dashDotDot', 6],
  ['double', 7],
  ['medium', 8],
  ['mediumDashed', 9],
  ['mediumDashDot', 10],
  ['mediumDashDotDot', 11],
  ['slantDashDot', 12],
  ['thick', 13],
]);
const horizontals = new Map([
  ['left', 1],
  ['fill', 1],
  ['center', 2],
  ['centerContinuous', 2],
  ['right', 3],
  ['justify', 4],
  ['distributed', 6],
]);
const verticals = new Map([
  ['top', 1],
  ['center', 2],
  ['justify', 2],
  ['distributed', 2],
  ['bottom', 3],
]);
const wrapped = 3;
const on = { s: 1 };
/** So many pixels is one step of indentation. */
const indentWidth = 9;
const turnedLetters = 255;

/** A look as the grid keeps it. */
export function styleData(look: CellLook): IStyleData {
  const color = (rgb: string | null) => (rgb === null ? undefined : { rgb: `#${rgb}` });
  const border = (line: Border | null): IBorderStyleData | undefined =>
    line === null ? undefined : { s: lines.get(line.style) ?? 1, cl: { rgb: `#${line.color}` } };
  const borders = {
    t: border(look.top),
    b: border(look.bottom),
    l: border(look.left),
    r: border(look.right),
  };
  const side = look.horizontal === 'right' ? 'r' : 'l';
  return withoutGaps({
    ff: look.font ?? undefined,
    fs: look.size ?? undefined,
    bl: look.bold ? 1 : undefined,
    it: look.italic ? 1 : undefined,
    ul: look.underline ? on : undefined,
    st: look.strike ? on : undefined,
    cl: color(look.color),
    bg: color(look.fill),
    bd: Object.values(borders).some((line) => line !== undefined) ? withoutGaps(borders) : undefined,
    ht: horizontals.get(look.horizontal ?? ''),
    vt: verticals.get(look.vertical) ?? 3,
    tb: look.wrap ? wrapped : undefined,
    pd: look.indent > 0 ? { [side]: 2 + look.indent * indentWidth } : undefined,
    tr:
      look.rotation === 0
        ? undefined
        : look.rotation === turnedLetters
          ? { a: 0, v: 1 }
          : { a: -look.rotation, v: 0 },
    n: look.numberFormat === 'General' ? undefined : { pattern: look.numberFormat },
  });
}

/** The grid takes `undefined` for a value. */
function withoutGaps<Value extends object>(value: Value): { [Key in keyof Value]: NonNullable<Value[Key]> } {
  const kept = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(kept) as { [Key in keyof Value]: NonNullable<Value[Key]> };
}
