import { element, type Attributes } from './element';
import { outline } from './outline';
import { openingTag, withAttribute } from './splice';

interface Child {
  readonly name: string;
  readonly xml: string;
  /** What stands between it and the next one. */
  readonly after: string;
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The elements right inside the root of a part, which have to stand in the order of its schema. */
export class OrderedChildren {
  /** Of the root: `x:` or nothing. */
  readonly prefix: string;
  readonly #head: string;
  readonly #tail: string;
  #children: Child[];

  /**
   * @param order the names that the schema knows, in its order
   * @param unread see {@link outline}
   */
  constructor(
    xml: string,
    private readonly part: string,
    private readonly order: readonly string[],
    unread?: string,
  ) {
    const { root, children } = outline(xml, part, unread);
    const tag = xml.slice(0, root.tagEnd);
    const end = root.empty ? root.tagEnd : root.closeStart;
    this.prefix = root.prefix;
    this.#head =
      (root.empty ? `${tag.slice(0, -2)}>` : tag) + xml.slice(root.tagEnd, children[0]?.start ?? end);
    this.#tail = root.empty ? `</${root.qualifiedName}>${xml.slice(root.end)}` : xml.slice(root.closeStart);
    this.#children = children.map((child, index) => ({
      name: child.name,
      xml: xml.slice(child.start, child.end),
      after: xml.slice(child.end, children[index + 1]?.start ?? end),
    }));
  }

  toString(): string {
    return this.#head + this.#children.map(({ xml, after }) => xml + after).join('') + this.#tail;
  }

  /** The texts of the children with this name. */
  all(name: string): string[] {
    return this.#children.filter((child) => child.name === name).map(({ xml }) => xml);
  }

  /** The text of the only child with this name. */
  one(name: string): string | null {
    return this.all(name)[0] ?? null;
  }

  /** Puts children in place of those with this name, or, where there are none, where the schema wants them. */
  replace(name: string, texts: readonly string[]): void {
    const present = this.#children.findIndex((child) => child.name === name);
    const at = present < 0 ? this.#placeFor(name) : present;
    const keeps = (child: Child) => child.name !== name;
    this.#children = [
      ...this.#children.slice(0, at).filter(keeps),
      ...texts.map((xml) => ({ name, xml, after: '' })),
      ...this.#children.slice(at).filter(keeps),
    ];
  }

  /** The texts of what stands inside the list with this name. */
  items(name: string): string[] {
    const list = this.one(name);
    return list === null ? [] : childTexts(list, this.part);
  }

  /**
   * Gives a list new items; it comes into being with the first one and goes with the last.
   *
   * @param attributes of the list that follow from its items
   */
  setItems(name: string, items: readonly string[], attributes: Readonly<Record<string, string>> = {}): void {
    const list = this.one(name);
    if (items.length === 0) {
      this.replace(name, []);
      return;
    }
    const qualified = this.prefix + name;
    let tag = list === null ? `<${qualified}>` : openingTag(list);
    for (const [key, value] of Object.entries(attributes)) tag = withAttribute(tag, key, value);
    this.replace(name, [`${tag}${items.join('')}</${qualified}>`]);
  }

  /** An element with the prefix of this part. */
  element(name: string, attributes: Attributes, content?: string | readonly string[]): string {
    return element(this.prefix + name, attributes, content);
  }

  /** The attributes by which an element of this part names one of its relationships. */
  relationship(id: string): Attributes {
    const declared = new RegExp(`\\sxmlns:([^\\s=]+)\\s*=\\s*["']${relationships}["']`).exec(this.#head)?.[1];
    return declared === undefined ? { 'xmlns:r': relationships, 'r:id': id } : { [`${declared}:id`]: id };
  }

  #placeFor(name: string): number {
    const rank = this.order.indexOf(name);
    const next = this.#children.findIndex((child) => this.order.indexOf(child.name) > rank);
    return next < 0 ? this.#children.length : next;
  }
}

/** The texts of the elements right inside the element that a text is. */
export function childTexts(xml: string, part: string): string[] {
  return outline(xml, part).children.map(({ start, end }) => xml.slice(start, end));
}
