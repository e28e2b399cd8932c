import { foldKey } from '../text/keys';
import { isNumbering, type HeaderBlock } from './header';
import type { SheetText } from './sheet-text';

/** Knows the rows below a header that repeat it, as tables from PDF files do on every page. */
export class HeaderRepeats {
  readonly #words = new Map<number, ReadonlySet<string>>();
  readonly #all = new Set<string>();
  readonly #longest: number;

  constructor(
    private readonly sheet: SheetText,
    private readonly header: HeaderBlock,
  ) {
    let longest = 0;
    for (const { col, words } of header.columns) {
      const keys = words.map(({ text }) => foldKey(text));
      this.#words.set(col, new Set(keys));
      for (const key of keys) this.#all.add(key);
      for (const { text } of words) longest = Math.max(longest, text.length);
    }
    this.#longest = longest + 4;
  }

  /**
   * Every text of the row stands in the header of its own column; one text alone, or column numbers, only below such a
   * row.
   *
   * @param label the row's first text
   */
  isRepeat(row: number, label: string, belowHeader: boolean): boolean {
    const { left, right } = this.header;
    if (belowHeader && isNumbering(this.sheet, row, left, right)) return true;
    if (!this.#isWord(label)) return false;
    let texts = 0;
    for (let col = left; col <= right; col++) {
      const text = this.sheet.text(row, col);
      if (text === '') continue;
      if (text.length > this.#longest || this.#words.get(col)?.has(foldKey(text)) !== true) return false;
      texts++;
    }
    return texts >= 2 || belowHeader;
  }

  #isWord(text: string): boolean {
    return text !== '' && text.length <= this.#longest && !/^\d/.test(text) && this.#all.has(foldKey(text));
  }
}
