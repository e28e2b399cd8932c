import type { StringItem } from '../rich-text';
import type { XmlScanner } from '../xml/scanner';

/** What an `f` element says. The text stands without `=` and may be missing where another cell holds it. */
export interface RawFormula {
  /** `normal`, `shared`, `array` or `dataTable`. */
  readonly type: string;
  readonly ref: string | null;
  /** The group of a shared formula. */
  readonly group: string | null;
  /** The input cells of a data table. */
  readonly inputs: readonly string[];
  readonly text: string;
}

/** A cell as its element says. One object serves for every cell of a pass: copy what is to be kept. */
export class RawCell {
  row = 0;
  col = 0;
  /** Where its element begins, where its start tag ends, and where the element ends. */
  start = 0;
  tagEnd = 0;
  end = 0;
  /** The index of its style. */
  style = 0;
  /** `n`, `s`, `str`, `inlineStr`, `b`, `e` or `d`. */
  type = 'n';
  /** It has metadata: its value is more than a number or a text. */
  metadata = false;
  /** Where its `v` element stands, and the text in it; all 0 where it has none. */
  valueStart = 0;
  valueEnd = 0;
  textStart = 0;
  textEnd = 0;
  formula: RawFormula | null = null;
  inline: StringItem | null = null;

  constructor(private readonly scanner: XmlScanner) {}

  /** The text of the `v` element, `null` where there is none. */
  get value(): string | null {
    return this.valueEnd === 0 ? null : this.scanner.decode(this.textStart, this.textEnd);
  }

  /** The `v` element read as a number without sign and fraction; -1 where it holds something else. */
  get index(): number {
    return this.valueEnd === 0 ? -1 : readIndex(this.scanner.xml, this.textStart, this.textEnd);
  }
}

/** A row as its element says; like the cells, one object for all. */
export class RawRow {
  row = 0;
  start = 0;
  tagEnd = 0;
  /** Written as one tag. */
  empty = false;
  hidden = false;
  /** The index of the style that it names, and whether that is meant to count. */
  styleIndex = 0;
  isStyled = false;
  /** Where its note of the columns that it spans stands; both 0 where it has none. */
  spansStart = 0;
  spansEnd = 0;

  /** The style for the cells that the row does not hold, `null` where it has none. */
  get style(): number | null {
    return this.isStyled ? this.styleIndex : null;
  }
}

const digitZero = 48;

/** The number that stands from `start` to `end` in digits; -1 where there is anything else. */
export function readIndex(xml: string, start: number, end: number): number {
  let index = start < end ? 0 : -1;
  for (let at = start; at < end; at++) {
    const digit = xml.charCodeAt(at) - digitZero;
    if (digit < 0 || digit > 9) return -1;
    index = index * 10 + digit;
  }
  return index;
}
