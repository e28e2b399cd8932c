import { contentTypesPart, withContentType, withoutContentType } from '../package/content-types';
import type { Package } from '../package/package';
import { relationshipsPartOf, withoutRelationship, withRelationship } from '../package/relationships';

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part that belongs to another one and is of a kind that we write. */
export interface NewPart {
  /** Its name, with `#` in place of a number. */
  readonly name: string;
  /** The last word of the type of its relationship. */
  readonly type: 'worksheet' | 'table' | 'drawing' | 'chart' | 'customXml';
  readonly contentType: string;
  readonly text: string;
}

/** Adds a part and says how it is called and by which relationship its owner knows it. */
export function addPart(source: Package, owner: string, added: NewPart): { part: string; id: string } {
  const part = freeName(source, added.name);
  source.setText(part, added.text);
  source.setText(contentTypesPart, withContentType(source.text(contentTypesPart), part, added.contentType));
  const own = relationshipsPartOf(owner);
  const present = source.has(own)
    ? source.text(own)
    : `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;
  source.setText(own, withRelationship(present, owner, `${types}/${added.type}`, part));
  const id = source.relationships(owner).find(({ target, external }) => target === part && !external)?.id;
  if (id === undefined) throw new Error(`${owner} does not know ${part}.`);
  return { part, id };
}

/** What Excel adds to a chart that is ours; anything else that a part refers to may be somebody else's as well. */
const addedToCharts = new Set(['chartStyle', 'chartColorStyle']);

/** Takes away a part that belongs to `owner` alone. */
export function removePart(source: Package, owner: string, part: string): void {
  for (const { target, type } of source.relationships(part)) {
    if (addedToCharts.has(type)) removePart(source, part, target);
  }
  const own = relationshipsPartOf(owner);
  for (const { id, target, external } of source.relationships(owner)) {
    if (target === part && !external) source.setText(own, withoutRelationship(source.text(own), owner, id));
  }
  source.remove(relationshipsPartOf(part));
  source.remove(part);
  source.setText(contentTypesPart, withoutContentType(source.text(contentTypesPart), part));
}

/** Takes away the order in which Excel computed the formulas last: it makes a new one, and must not find a wrong one. */
export function removeCalculationChain(source: Package, workbookPart: string): void {
  const chain = source.relationships(workbookPart).find(({ type }) => type === 'calcChain');
  if (chain) removePart(source, workbookPart, chain.target);
}

function freeName(source: Package, pattern: string): string {
  let number = 1;
  while (source.has(pattern.replace('#', String(number)))) number++;
  return pattern.replace('#', String(number));
}
