import { constants, deflateRawSync, inflateRawSync, type ZlibOptions } from 'node:zlib';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inflate } from './inflate';

/** Few different bytes and passages that come again, near and far. */
const content = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 400, max: 4 }),
      fc.uint8Array({ maxLength: 400 }),
      fc.tuple(fc.nat(255), fc.nat(70_000)).map(([byte, times]) => new Uint8Array(times).fill(byte)),
    ),
    { maxLength: 6 },
  )
  .map((pieces) => new Uint8Array(Buffer.concat([...pieces, ...pieces])));

const written = fc.record({
  level: fc.nat(9),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FIXED,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
  ),
}) satisfies fc.Arbitrary<ZlibOptions>;

describe('inflate', () => {
  it('reads what zlib writes, in blocks of every kind', () => {
    fc.assert(
      fc.property(content, written, (bytes, options) => {
        const read = inflate(new Uint8Array(deflateRawSync(bytes, options)), bytes.length);
        expect(read !== null && Buffer.compare(read, bytes) === 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('reads what fflate writes', () => {
    fc.assert(
      fc.property(content, fc.constantFrom<0 | 1 | 2 | 6 | 9>(0, 1, 2, 6, 9), (bytes, level) => {
        const read = inflate(deflateSync(bytes, { level }), bytes.length);
        expect(read !== null && Buffer.compare(read, bytes) === 0).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('takes neither more nor less than it was told', () => {
    fc.assert(
      fc.property(content, written, (bytes, options) => {
        const data = new Uint8Array(deflateRawSync(bytes, options));
        expect(inflate(data, bytes.length + 1)).toBeNull();
        expect(inflate(data.subarray(0, -1), bytes.length)).toBeNull();
        if (bytes.length > 0) expect(inflate(data, bytes.length - 1)).toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  it('ends where the room does, however much is still to come', () => {
    const bomb = new Uint8Array(deflateRawSync(new Uint8Array(50_000_000)));
    const start = process.cpuUsage();
    expect(inflate(bomb, 1000)).toBeNull();
    expect(process.cpuUsage(start).user).toBeLessThan(50_000);
  });

  it.each([
    ['a kind of block that there is not', [0b111]],
    ['a stored block with a wrong check of its length', [0b001, 1, 0, 0, 0, 65]],
    ['a distance to before the beginning', [0b011, 0b10, 0]],
    ['nothing', []],
  ])('refuses %s', (_, bytes) => {
    expect(inflate(Uint8Array.from(bytes), 1)).toBeNull();
    expect(inflate(Uint8Array.from(bytes), 3)).toBeNull();
  });

  it('refuses a code of more symbols than its bits allow', () => {
    // A last block with its own codes; the nineteen lengths of the code for lengths are all 1.
    const ones = [
      0b11101101, 0b10111111, 0b00100100, 0b01001001, 0b10010010, 0b00100100, 0b01001001, 0b10010010,
      0b00100100,
    ];
    expect(inflate(Uint8Array.from(ones), 1)).toBeNull();
  });

  it('agrees with zlib on data in which a bit is turned', () => {
    fc.assert(
      fc.property(content, written, fc.nat(), fc.nat(7), (bytes, options, place, bit) => {
        const data = new Uint8Array(deflateRawSync(bytes, options));
        const at = place % data.length;
        data[at] = (data[at] ?? 0) ^ (1 << bit);
        const read = inflate(data, bytes.length);
        expect(read === null ? null : [...read.subarray(0, 2000)]).toEqual(zlibReads(data, bytes.length));
      }),
      { numRuns: 60 },
    );
  });
});

/** The beginning of what zlib reads; `null` where it refuses the data or finds another number of bytes. */
function zlibReads(data: Uint8Array, size: number): number[] | null {
  try {
    const read = inflateRawSync(data, { maxOutputLength: size + 1 });
    return read.length === size ? [...read.subarray(0, 2000)] : null;
  } catch {
    return null;
  }
}
