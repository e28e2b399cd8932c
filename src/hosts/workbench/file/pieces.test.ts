import { describe, expect, it } from 'vitest';
import { Assembly, inPieces } from './pieces';

function sent(message: unknown, id = 1): unknown {
  const assembly = new Assembly();
  for (const part of inPieces(id, message)) {
    const whole = assembly.add(structuredClone(part));
    if (whole) return whole;
  }
  throw new Error('The message never came.');
}

const rows = Array.from({ length: 1001 }, (_, row) => [row, `Nhiệm vụ ${row}`, null]);

describe('a message in pieces', () => {
  it('arrives as it was sent', () => {
    const message = {
      sheets: new Map<string, unknown>([
        ['Phụ lục', { cells: rows, hidden: new Set([3]), merges: [] }],
        ['Trống', { cells: [], code: undefined }],
      ]),
      bytes: new Uint8Array([1, 2, 3]),
      specs: [{ rows }, { rows: rows.slice(0, 2) }],
      notes: new Map([['a', 'b']]),
      nothing: null,
    };
    expect(sent(message, 7)).toEqual({ id: 7, message });
  });

  it('arrives with the gaps of its lists', () => {
    const lines: unknown[] = [];
    lines[0] = 'first';
    lines[500] = 'last';
    const { message } = sent({ lines }) as { message: { lines: unknown[] } };
    expect(message.lines).toHaveLength(501);
    expect([message.lines[0], message.lines[1], message.lines[500]]).toEqual(['first', undefined, 'last']);
  });

  it('travels in parts of no more than 200 items', () => {
    const parts = [...inPieces(1, { rows, more: rows })];
    expect(parts).toHaveLength(13);
    for (const part of parts) if ('items' in part) expect(part.items.length).toBeLessThanOrEqual(200);
    expect(JSON.stringify(parts.at(-1)).length).toBeLessThan(100);
  });

  it('is not mixed up with another one', () => {
    const assembly = new Assembly();
    const [one, two] = [inPieces(1, rows), inPieces(2, rows.slice(0, 300))].map((parts) => [...parts]);
    const order = [one?.[0], two?.[0], ...(one?.slice(1) ?? []), ...(two?.slice(1) ?? [])];
    const whole = order.flatMap((part) => (part ? (assembly.add(part) ?? []) : []));
    expect(whole).toEqual([
      { id: 1, message: rows },
      { id: 2, message: rows.slice(0, 300) },
    ]);
  });
});
