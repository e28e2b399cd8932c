import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import type { Border, CellLook } from '../../xlsx/view/types';

const lines = new Map([
  ['thin', BorderStyleTypes.THIN],
  ['hair', BorderStyleTypes.HAIR],
  ['dotted', BorderStyleTypes.DOTTED],
  ['dashed', BorderStyleTypes.DASHED],
  ['dashDot', BorderStyleTypes.DASH_DOT],
  ['dashDotDot', BorderStyleTypes.DASH_DOT_DOT],
  ['double', BorderStyleTypes.DOUBLE],
  ['medium', BorderStyleTypes.MEDIUM],
  ['mediumDashed', BorderStyleTypes.MEDIUM_DASHED],
  ['mediumDashDot', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['mediumDashDotDot', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['slantDashDot', BorderStyleTypes.SLANT_DASH_DOT],
  ['thick', BorderStyleTypes.THICK],
]);
const horizontals = new Map([
  ['left', HorizontalAlign.LEFT],
  ['fill', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['centerContinuous', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
  ['justify', HorizontalAlign.JUSTIFIED],
  ['distributed', HorizontalAlign.DISTRIBUTED],
]);
const verticals = new Map([
  ['top', VerticalAlign.TOP],
  ['center', VerticalAlign.MIDDLE],
  ['justify', VerticalAlign.MIDDLE],
  ['distributed', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
]);
const on = { s: BooleanNumber.TRUE };
/** So many pixels is one step of indentation. */
const indentWidth = 9;
const turnedLetters = 255;

/** A look as the grid keeps it. */
export function styleData(look: CellLook): IStyleData {
  const color = (rgb: string | null) => (rgb === null ? undefined : { rgb: `#${rgb}` });
  const border = (line: Border | null): IBorderStyleData | undefined =>
    line === null
      ? undefined
      : { s: lines.get(line.style) ?? BorderStyleTypes.THIN, cl: { rgb: `#${line.color}` } };
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
    bl: look.bold ? BooleanNumber.TRUE : undefined,
    it: look.italic ? BooleanNumber.TRUE : undefined,
    ul: look.underline ? on : undefined,
    st: look.strike ? on : undefined,
    cl: color(look.color),
    bg: color(look.fill),
    bd: Object.values(borders).some((line) => line !== undefined) ? withoutGaps(borders) : undefined,
    ht: horizontals.get(look.horizontal ?? ''),
    vt: verticals.get(look.vertical) ?? VerticalAlign.BOTTOM,
    tb: look.wrap ? WrapStrategy.WRAP : undefined,
    pd: look.indent > 0 ? { [side]: 2 + look.indent * indentWidth } : undefined,
    tr:
      look.rotation === 0
        ? undefined
        : look.rotation === turnedLetters
          ? { a: 0, v: BooleanNumber.TRUE }
          : { a: -look.rotation, v: BooleanNumber.FALSE },
    n: look.numberFormat === 'General' ? undefined : { pattern: look.numberFormat },
  });
}

/** The grid takes `undefined` for a value. */
function withoutGaps<Value extends object>(value: Value): { [Key in keyof Value]: NonNullable<Value[Key]> } {
  const kept = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(kept) as { [Key in keyof Value]: NonNullable<Value[Key]> };
}
