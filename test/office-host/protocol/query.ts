import { invalidArgument } from './error';
import type { QueryInfo } from './message';
import type { Handle } from './object-type';

type Selection = readonly string[];
/** Called with each member before it is read. */
type Enter = (handle: Handle, member: string) => void;

/** What an object answers to `load`: its identity, the scalars that were asked for, and the same of objects below it. */
export function loadObject(handle: Handle, query: QueryInfo, enter: Enter): Record<string, unknown> {
  const selection = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)];
  const page = { skip: query.Skip ?? 0, top: query.Top ?? Infinity };
  return load(handle, selection.length > 0 ? selection : ['*'], enter, page);
}

interface Page {
  readonly skip: number;
  readonly top: number;
}

const everything: Page = { skip: 0, top: Infinity };

function load(
  handle: Handle,
  selection: Selection,
  enter: Enter,
  page = everything,
): Record<string, unknown> {
  const items = handle.items();
  return items ? loadItems(handle, items, selection, enter, page) : loadScalars(handle, selection, enter);
}

function loadItems(
  collection: Handle,
  all: readonly Handle[],
  selection: Selection,
  enter: Enter,
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
      ...load(item, ofItems.length > 0 ? ofItems : ['*'], enter),
      ...(Object.keys(identity).length > 0 ? identity : { _Index: skip + index }),
    };
  });
  return { ...(own.length > 0 ? loadScalars(collection, own, enter) : {}), _Items: items };
}

function loadScalars(handle: Handle, selection: Selection, enter: Enter): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...handle.identity };
  const below = new Map<string, string[]>();
  for (const path of selection) {
    const [first = '', ...rest] = path.split('/');
    const member = memberName(first);
    if (member === '$none') continue;
    if (member !== '*') enter(handle, member);
    if (member === '*') for (const scalar of handle.scalars) answer[wireName(scalar)] = handle.get(scalar);
    else if (rest.length === 0 && handle.hasScalar(member)) answer[wireName(member)] = handle.get(member);
    else below.set(member, [...(below.get(member) ?? []), rest.join('/') || '*']);
  }
  for (const [member, selected] of below) {
    const object = handle.navigate(member);
    answer[wireName(member)] = object === null ? null : load(object, selected, enter);
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
