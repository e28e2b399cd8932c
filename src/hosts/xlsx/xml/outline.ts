import { XmlScanner } from './scanner';

/** Where an element stands in an XML text. */
export interface XmlElement {
  readonly name: string;
  readonly qualifiedName: string;
  readonly prefix: string;
  readonly start: number;
  /** Where its start tag ends and its content begins. */
  readonly tagEnd: number;
  /** Where its end tag begins; the same as `end` where the element is empty. */
  readonly closeStart: number;
  readonly end: number;
  /** Written as one tag, `<x/>`. */
  readonly empty: boolean;
}

export interface XmlOutline {
  readonly root: XmlElement;
  /** The elements right inside the root. */
  readonly children: readonly XmlElement[];
}

/** The root alone of an XML text that is known to be well-formed: nothing in it has to be looked through. */
export function rootOf(xml: string, part: string): XmlElement {
  const scanner = new XmlScanner(xml, part);
  scanner.next();
  const tag = openElement(scanner);
  if (tag.empty) return { ...tag, closeStart: scanner.end, end: scanner.end };
  const closeStart = xml.lastIndexOf('</');
  return { ...tag, closeStart, end: xml.indexOf('>', closeStart) + 1 };
}

/**
 * The root of an XML text and its children.
 *
 * @param unread a child that is known to be well-formed and to hold none of its like: it is passed over at one leap
 */
export function outline(xml: string, part: string, unread?: string): XmlOutline {
  const scanner = new XmlScanner(xml, part);
  scanner.next();
  const rootTag = openElement(scanner);
  const children: XmlElement[] = [];
  for (const child of scanner.children()) {
    const opened = openElement(child);
    if (opened.name === unread && !opened.empty) leap(scanner, opened.qualifiedName);
    else scanner.skip();
    children.push(closeElement(scanner, opened));
  }
  return {
    root: { ...rootTag, closeStart: rootTag.empty ? scanner.end : scanner.start, end: scanner.end },
    children,
  };
}

/** The elements right inside another one. */
export function childrenOf(xml: string, part: string, element: XmlElement): XmlElement[] {
  if (element.empty) return [];
  const { children } = outline(xml.slice(element.start, element.end), part);
  return children.map((child) => ({
    ...child,
    start: child.start + element.start,
    tagEnd: child.tagEnd + element.start,
    closeStart: child.closeStart + element.start,
    end: child.end + element.start,
  }));
}

function openElement(scanner: XmlScanner): Omit<XmlElement, 'closeStart' | 'end'> {
  const { name, qualifiedName, prefix, start, end } = scanner;
  return { name, qualifiedName, prefix, start, tagEnd: end, empty: scanner.kind === 'empty' };
}

/** Goes to the closing tag of the element at which the scanner stands. */
function leap(scanner: XmlScanner, name: string): void {
  const close = scanner.xml.indexOf(`</${name}>`, scanner.end);
  if (close < 0) scanner.skip();
  else scanner.leave(close, close + name.length + 3);
}

function closeElement(scanner: XmlScanner, opened: Omit<XmlElement, 'closeStart' | 'end'>): XmlElement {
  return { ...opened, closeStart: opened.empty ? scanner.end : scanner.start, end: scanner.end };
}
