import { escapeAttribute } from './escape';
import type { XmlElement } from './outline';
import { XmlScanner } from './scanner';

/** A text of which pieces are replaced, in the order in which they stand; all else is kept. */
export class Splicer {
  readonly #pieces: string[] = [];
  #taken = 0;

  constructor(private readonly text: string) {}

  /** Puts `replacement` in place of what stands from `start` to `end`; where both are the same, it goes between. */
  replace(start: number, end: number, replacement: string): void {
    if (start < this.#taken) throw new Error('Replacements must come in order and must not overlap.');
    this.#pieces.push(this.text.slice(this.#taken, start), replacement);
    this.#taken = end;
  }

  toString(): string {
    return [...this.#pieces, this.text.slice(this.#taken)].join('');
  }
}

/** An element's text with attributes set and children added at its end. */
export function extendElement(
  xml: string,
  element: XmlElement,
  attributes: Readonly<Record<string, string>>,
  children: string,
): string {
  let tag = xml.slice(element.start, element.tagEnd);
  for (const [name, value] of Object.entries(attributes)) tag = withAttribute(tag, name, value);
  if (children === '') return tag + xml.slice(element.tagEnd, element.end);
  const opened = element.empty ? `${tag.slice(0, -2)}>` : tag;
  return `${opened}${xml.slice(element.tagEnd, element.closeStart)}${children}</${element.qualifiedName}>`;
}

/** The value of an attribute of the element with which a text begins; `null` where it has none. */
export function attributeOf(xml: string, name: string): string | null {
  const scanner = new XmlScanner(xml, xml);
  scanner.next();
  return scanner.attribute(name);
}

/** The start tag with which a text begins; that of an element without content is opened. */
export function openingTag(xml: string): string {
  const scanner = new XmlScanner(xml, xml);
  scanner.next();
  return scanner.kind === 'empty' ? `${xml.slice(0, scanner.end - 2)}>` : xml.slice(0, scanner.end);
}

/** A start tag, or a text that begins with one, with an attribute set to a value; `null` takes it away. The other attributes stay as they are. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const scanner = new XmlScanner(tag, tag);
  scanner.next();
  const written = value === null ? '' : ` ${name}="${escapeAttribute(value)}"`;
  const spliced = new Splicer(tag);
  if (scanner.findAttribute(name)) {
    const start = tag.slice(0, scanner.valueStart).search(/\s+[^\s=]+\s*=\s*["']$/);
    spliced.replace(start, scanner.valueEnd + 1, written);
  } else {
    const end = scanner.end - (scanner.kind === 'empty' ? 2 : 1);
    spliced.replace(end, end, written);
  }
  return spliced.toString();
}
