import { rootOf } from '../xml/outline';
import { escapeAttribute } from '../xml/escape';
import { extendElement } from '../xml/splice';

export const contentTypesPart = '[Content_Types].xml';

/** The text of the part that lists every part's type, with one more part in it. */
export function withContentType(xml: string, part: string, contentType: string): string {
  const root = rootOf(xml, contentTypesPart);
  const override = `<${root.prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${contentType}"/>`;
  return xml.slice(0, root.start) + extendElement(xml, root, {}, override) + xml.slice(root.end);
}
