import type { Package } from './package/package';
import { addPart, removePart, xmlHead } from './put/parts';
import { readWorkbookPart } from './workbook-part';
import { element } from './xml/element';
import { escapeText } from './xml/escape';
import { XmlScanner } from './xml/scanner';

/** What this program keeps in a workbook, as text by key. Office keeps such a part as it is, and shows it nowhere. */
export type Notes = ReadonlyMap<string, string>;

const namespace = 'urn:phuluc:notes:1';

const notesPart = {
  name: 'customXml/item#.xml',
  type: 'customXml',
  contentType: 'application/xml',
} as const;

export function readNotes(source: Package): Notes {
  const notes = new Map<string, string>();
  const part = findPart(source, readWorkbookPart(source).part);
  if (part === null) return notes;
  const scanner = new XmlScanner(source.text(part), part);
  scanner.next();
  for (const note of scanner.children()) {
    const key = note.attribute('key');
    if (note.is('note') && key !== null) notes.set(key, note.text());
  }
  return notes;
}

/** Keeps exactly these notes in the workbook, in a part of its own; without any there is no such part. */
export function writeNotes(source: Package, notes: Notes): void {
  const owner = readWorkbookPart(source).part;
  const part = findPart(source, owner);
  if (notes.size === 0) {
    if (part !== null) removePart(source, owner, part);
    return;
  }
  const items = [...notes].map(([key, text]) => element('note', { key }, escapeText(text)));
  const text = xmlHead + element('notes', { xmlns: namespace }, items);
  if (part === null) addPart(source, owner, { ...notesPart, text });
  else source.setText(part, text);
}

function findPart(source: Package, owner: string): string | null {
  const found = source
    .relationships(owner)
    .find(
      ({ type, target, external }) =>
        type === notesPart.type && !external && source.has(target) && isOurs(source.text(target), target),
    );
  return found?.target ?? null;
}

function isOurs(xml: string, part: string): boolean {
  if (!xml.includes(namespace)) return false;
  const scanner = new XmlScanner(xml, part);
  scanner.next();
  return scanner.rootNamespace() === namespace;
}
