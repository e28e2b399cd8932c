import { outline, rootOf } from '../xml/outline';
import { escapeAttribute } from '../xml/escape';
import { attributeOf, extendElement } from '../xml/splice';

export const contentTypesPart = '[Content_Types].xml';

/** The text of the part that lists every part's type, with one more part in it. */
export function withContentType(xml: string, part: string, contentType: string): string {
  const root = rootOf(xml, contentTypesPart);
  const override = `<${root.prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${contentType}"/>`;
  return xml.slice(0, root.start) + extendElement(xml, root, {}, override) + xml.slice(root.end);
}

/** The same without this part. */
export function withoutContentType(xml: string, part: string): string {
  const name = `/${part.toLowerCase()}`;
  const { start, end } = outline(xml, contentTypesPart).children.find(
    (item) => attributeOf(xml.slice(item.start, item.tagEnd), 'PartName')?.toLowerCase() === name,
  ) ?? { start: 0, end: 0 };
  return xml.slice(0, start) + xml.slice(end);
}
