/** So much is sent and asked for at once. Excel on the web takes 5 MB, with all that stands around the data. */
export const maxPayload = 4_000_000;

/** How many bytes a value takes on its way, as JSON in UTF-8. */
export function payloadOf(value: unknown): number {
  if (Array.isArray(value)) {
    let bytes = 2;
    for (const item of value) bytes += payloadOf(item) + 1;
    return bytes;
  }
  if (typeof value === 'string') return textBytes(value);
  if (typeof value === 'object' && value !== null) {
    let bytes = 2;
    for (const [key, item] of Object.entries(value)) bytes += key.length + 4 + payloadOf(item);
    return bytes;
  }
  return String(value).length;
}

function textBytes(text: string): number {
  let bytes = text.length + 2;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f || code === 0x22 || code === 0x5c) bytes += 1;
    else if (code < 0x20) bytes += 5;
  }
  return bytes;
}

/** Cuts a list where what has gathered would no longer be sent at once; an item that is too large goes alone. */
export function inBatches<Item>(
  items: Iterable<Item>,
  sizeOf: (item: Item) => number,
  limit = maxPayload,
): Item[][] {
  const batches: Item[][] = [];
  let size = Infinity;
  for (const item of items) {
    const own = sizeOf(item);
    if (size + own > limit) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(item);
    size += own;
  }
  return batches;
}

/** The same with as few cuts, and batches that are as even as can be: no one holds up the page longer than it must. */
export function inEvenBatches<Item>(items: readonly Item[], sizeOf: (item: Item) => number): Item[][] {
  const fewest = inBatches(items, sizeOf);
  const all = items.reduce((sum, item) => sum + sizeOf(item), 0);
  for (let limit = all / fewest.length; limit < maxPayload; limit *= 1.1) {
    const even = inBatches(items, sizeOf, limit);
    if (even.length === fewest.length) return even;
  }
  return fewest;
}
