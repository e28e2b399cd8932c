import { escapeAttribute } from '../xml/escape';
import { outline, rootOf } from '../xml/outline';
import { XmlScanner } from '../xml/scanner';
import { attributeOf, extendElement } from '../xml/splice';

/** How a part of the package refers to another one. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type: `worksheet`, `sharedStrings`, … */
  readonly type: string;
  /** The type belongs to Strict Open XML. */
  readonly strict: boolean;
  /** The name of the part that is meant, or an address outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** The name of the part that holds the relationships of `part`; those of the whole package for the empty name. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Reads the relationships of `part` from their own part. */
export function parseRelationships(xml: string, part: string): Relationship[] {
  const relationships: Relationship[] = [];
  const scanner = new XmlScanner(xml, relationshipsPartOf(part));
  while (scanner.next()) {
    if (scanner.kind === 'close' || scanner.name !== 'Relationship') continue;
    const type = scanner.attribute('Type') ?? '';
    const target = scanner.attribute('Target') ?? '';
    const external = scanner.attribute('TargetMode') === 'External';
    relationships.push({
      id: scanner.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      strict: type.startsWith('http://purl.oclc.org/ooxml/'),
      target: external ? target : resolveTarget(part, target),
      external,
    });
  }
  return relationships;
}

/** @example resolveTarget('xl/worksheets/sheet1.xml', '../tables/table1.xml') //=> 'xl/tables/table1.xml' */
export function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** @example relativeTarget('xl/worksheets/sheet1.xml', 'xl/tables/table1.xml') //=> '../tables/table1.xml' */
export function relativeTarget(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** The text of a relationships part with one more relationship; some programs only follow a relative target. */
export function withRelationship(xml: string, part: string, type: string, target: string): string {
  const ids = new Set(parseRelationships(xml, part).map(({ id }) => id));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number++;
  const root = rootOf(xml, relationshipsPartOf(part));
  const added = `<${root.prefix}Relationship Id="rId${number}" Type="${type}" Target="${escapeAttribute(relativeTarget(part, target))}"/>`;
  return xml.slice(0, root.start) + extendElement(xml, root, {}, added) + xml.slice(root.end);
}

/** The same without the relationship of this id. */
export function withoutRelationship(xml: string, part: string, id: string): string {
  const name = relationshipsPartOf(part);
  const { start, end } = outline(xml, name).children.find(
    (item) => attributeOf(xml.slice(item.start, item.tagEnd), 'Id') === id,
  ) ?? { start: 0, end: 0 };
  return xml.slice(0, start) + xml.slice(end);
}
