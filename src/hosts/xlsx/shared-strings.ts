import type { Package } from './package/package';
import { plainTextElement, readStringItem, type StringItem } from './rich-text';
import { rootOf } from './xml/outline';
import { XmlScanner } from './xml/scanner';
import { extendElement } from './xml/splice';

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
    for (const child of scanner.children()) {
      if (child.name === 'si') this.#items.push(readStringItem(child));
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
    this.#indexes ??= new Map(this.#items.flatMap((item, index) => (item.rich ? [] : [[item.text, index]])));
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
