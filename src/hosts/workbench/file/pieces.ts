/*
 * A message of a hundred thousand cells would hold up the page while it is copied: long lists go ahead of their message
 * in pieces, between which the page draws.
 */

/** So many items of a list travel at once. */
const pieceSize = 200;

/** A part of a long list of the message with this number. */
export interface Piece {
  readonly id: number;
  /** Which of the lists of the message. */
  readonly list: number;
  readonly items: readonly unknown[];
}

/** A message of which the long lists are missing. */
export interface Rest {
  readonly id: number;
  readonly rest: unknown;
}

/** What stands in a message where a long list was. */
interface Gap {
  readonly longList: number;
}

/** A message as it travels: its long lists in pieces, then what is left. */
export function* inPieces(id: number, message: unknown): Generator<Piece | Rest> {
  const lists: (readonly unknown[])[] = [];
  const rest = exchanged(message, (value) => {
    if (!Array.isArray(value) || value.length <= pieceSize) return null;
    const gap: Gap = { longList: lists.push(value) - 1 };
    return gap;
  });
  for (const [list, items] of lists.entries()) {
    for (let from = 0; from < items.length; from += pieceSize)
      yield { id, list, items: items.slice(from, from + pieceSize) };
  }
  yield { id, rest };
}

/** Puts messages together as their pieces come in. */
export class Assembly {
  readonly #lists = new Map<number, unknown[][]>();

  /** The number and the content of a message that is whole now; `null` while pieces are missing. */
  add(part: Piece | Rest): { readonly id: number; readonly message: unknown } | null {
    const { id } = part;
    const lists = this.#lists.get(id) ?? [];
    if ('rest' in part) {
      this.#lists.delete(id);
      return { id, message: exchanged(part.rest, (value) => (isGap(value) ? lists[value.longList] : null)) };
    }
    this.#lists.set(id, lists);
    const list = (lists[part.list] ??= []);
    for (const item of part.items) list.push(item);
    return null;
  }
}

function isGap(value: unknown): value is Gap {
  return typeof value === 'object' && value !== null && 'longList' in value;
}

/** A copy of plain data in which some parts are exchanged: what `exchange` gives instead, `null` to look further inside. */
function exchanged(value: unknown, exchange: (part: unknown) => unknown): unknown {
  const other = exchange(value);
  if (other !== null && other !== undefined) return other;
  if (Array.isArray(value)) return value.map((item) => exchanged(item, exchange));
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, exchanged(item, exchange)]));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, exchanged(item, exchange)]));
}
