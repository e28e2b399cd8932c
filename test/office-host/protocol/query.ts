import { invalidArgument } from './error';
import type { QueryInfo } from './message';
import type { Handle } from './object-type';

type Selection = readonly string[];

/** What an object answers to `load`: its identity, the scalars that were asked for, and the same of objects below it. */
export function loadObject(handle: Handle, query: QueryInfo): Record<string, unknown> {
  const selection = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)];
  const page = { skip: query.Skip ?? 0, top: query.Top ?? Infinity };
  return load(handle, selection.length > 0 ? selection : ['*'], page);
}

interface Page {
  readonly skip: number;
  readonly top: number;
}

const everything: Page = { skip: 0, top: Infinity };

function load(handle: Handle, selection: Selection, page = everything): Record<string, unknown> {
  const items = handle.items();
  return items ? loadItems(handle, items, selection, page) : loadScalars(handle, selection);
}

function loadItems(
  collection: Handle,
  all: readonly Handle[],
  selection: Selection,
  { skip, top }: Page,
): Record<string, unknown> {
  const ofItems: string[] = [];
  const own: string[] = [];
  for (const path of selection) {
    const match = /^items(?:\/(.*))?$/i.exec(path);
    if (match) ofItems.push(match[1] ?? '*');
    // Whatever is asked of a collection is asked of its items, unless the collection has it itself.
    else if (collection.hasScalar(path)) own.push(path);
    else ofItems.push(path);
  }
  const items = all.slice(skip, skip + top).map((item, index) => {
    const identity = item.identity;
    return {
      ...load(item, ofItems.length > 0 ? ofItems : ['*']),
      ...(Object.keys(identity).length > 0 ? identity : { _Index: skip + index }),
    };
  });
  return { ...(own.length > 0 ? loadScalars(collection, own) : {}), _Items: items };
}

function loadScalars(handle: Handle, selection: Selection): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...handle.identity };
  const below = new Map<string, string[]>();
  for (const path of selection) {
    const [first = '', ...rest] = path.split('/');
    const member = memberName(first);
    if (member === '$none') continue;
    if (member === '*') for (const scalar of handle.scalars) answer[wireName(scalar)] = handle.get(scalar);
    else if (rest.length === 0 && handle.hasScalar(member)) answer[wireName(member)] = handle.get(member);
    else below.set(member, [...(below.get(member) ?? []), rest.join('/') || '*']);
  }
  for (const [member, selected] of below) {
    const object = handle.navigate(member);
    answer[wireName(member)] = object === null ? null : load(object, selected);
  }
  return answer;
}

/** @example memberName('RowIndex') //=> 'rowIndex' */
export function memberName(wire: string): string {
  if (wire === '') throw invalidArgument('a member without a name');
  return wire.charAt(0).toLowerCase() + wire.slice(1);
}

/** @example wireName('rowIndex') //=> 'RowIndex' */
export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
