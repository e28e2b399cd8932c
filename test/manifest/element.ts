import { childrenOf, outline, type XmlElement } from '../../src/hosts/xlsx/xml/outline';
import { attributeOf } from '../../src/hosts/xlsx/xml/splice';

/** An element of a manifest. */
export interface Element {
  /** As it is written: `bt:Image`. */
  readonly name: string;
  readonly children: readonly Element[];
  /** What stands between its tags where it has no children. */
  readonly text: string;
  attribute(name: string): string | null;
}

/** @throws where the text is not well-formed */
export function parseXml(xml: string): Element {
  return toElement(xml, outline(xml, 'manifest.xml').root);
}

function toElement(xml: string, element: XmlElement): Element {
  const tag = xml.slice(element.start, element.tagEnd);
  return {
    name: element.qualifiedName,
    children: childrenOf(xml, 'manifest.xml', element).map((child) => toElement(xml, child)),
    text: xml.slice(element.tagEnd, element.closeStart).trim(),
    attribute: (name) => attributeOf(tag, name),
  };
}

/** The element and all within it. */
export function* all(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* all(child);
}

/** The one descendant that a path of names leads to. @throws where there is none or several on the way */
export function at(element: Element, ...path: readonly string[]): Element {
  return path.reduce((parent, name) => {
    const [child, second] = parent.children.filter((each) => each.name === name);
    if (!child || second) throw new Error(`<${parent.name}> has not exactly one <${name}>.`);
    return child;
  }, element);
}
