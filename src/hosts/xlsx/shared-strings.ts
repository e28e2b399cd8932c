import type { Package } from './package/package';
import { plainTextElement, readStringItem, type StringItem } from './rich-text';
import { rootOf } from './xml/outline';
import { XmlScanner } from './xml/scanner';
import { extendElement } from './xml/splice';
import { decodeXString } from './xml/xstring';

/** The table of texts that the cells of a workbook point into. It only ever grows at its end. */
export class SharedStrings {
  readonly #items: StringItem[] = [];
  readonly #added: string[] = [];
  #indexes: Map<string, number> | null = null;

  constructor(
    private readonly source: Package,
    private readonly part: string,
  ) {
    const scanner = new XmlScanner(source.text(part), part);
    scanner.next();
    const { prefix } = scanner;
    const textStart = `<${prefix}t>`;
    const textEnd = `</${prefix}t></${prefix}si>`;
    for (const child of scanner.children()) {
      if (child.is('si')) this.#items.push(readPlainItem(child, textStart, textEnd) ?? readStringItem(child));
    }
  }

  get size(): number {
    return this.#items.length;
  }

  /** `undefined` where the table has no such item. */
  item(index: number): StringItem | undefined {
    return this.#items[index];
  }

  /** The index of a plain text, which is added to the table where it is not in it. */
  indexOf(text: string): number {
    this.#indexes ??= indexPlainTexts(this.#items);
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    const index = this.#items.length;
    this.#items.push({ text, rich: false });
    this.#indexes.set(text, index);
    this.#added.push(text);
    return index;
  }

  /**
   * Writes the added texts, if any, into the part.
   *
   * @param references how many more cells than before point into the table
   */
  write(references: number): void {
    if (this.#added.length === 0) return;
    const xml = this.source.text(this.part);
    const root = rootOf(xml, this.part);
    const scanner = new XmlScanner(xml, this.part);
    scanner.next();
    const attributes: Record<string, string> = {};
    const count = scanner.attribute('count');
    if (count !== null) attributes['count'] = String(Math.max(0, Number(count) + references));
    if (scanner.attribute('uniqueCount') !== null) attributes['uniqueCount'] = String(this.#items.length);
    const items = this.#added.map(
      (text) => `<${root.prefix}si>${plainTextElement(root.prefix, text)}</${root.prefix}si>`,
    );
    this.source.setText(
      this.part,
      xml.slice(0, root.start) + extendElement(xml, root, attributes, items.join('')) + xml.slice(root.end),
    );
    this.#added.length = 0;
  }
}

/**
 * Reads an item at a glance where it is, as nearly always, one plain `t` element and nothing else; `null` where it is
 * more than that.
 */
function readPlainItem(scanner: XmlScanner, textStart: string, textEnd: string): StringItem | null {
  const { xml, end } = scanner;
  if (scanner.kind !== 'open' || !xml.startsWith(textStart, end)) return null;
  const from = end + textStart.length;
  const to = xml.indexOf('<', from);
  if (!xml.startsWith(textEnd, to)) return null;
  const text = decodeXString(scanner.decode(from, to));
  const closeEnd = to + textEnd.length;
  scanner.leave(xml.lastIndexOf('<', closeEnd - 1), closeEnd);
  return { text, rich: false };
}

function indexPlainTexts(items: readonly StringItem[]): Map<string, number> {
  const indexes = new Map<string, number>();
  items.forEach(({ text, rich }, index) => {
    if (!rich) indexes.set(text, index);
  });
  return indexes;
}
