/** The most bits of a code, and the most symbols of an alphabet of codes. */
const maxBits = 15;
const maxSymbols = 288;
const endOfBlock = 256;
/** The lengths of the codes for lengths stand in this order. */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/** What a symbol for a length or a distance means at least, and how many bits follow that add to it. */
const lengths = stepsFrom(3, 29, (step) => (step < 8 || step === 28 ? 0 : (step >> 2) - 1));
lengths.base[28] = 258;
const distances = stepsFrom(1, 30, (step) => (step < 4 ? 0 : (step >> 1) - 1));

/**
 * What DEFLATE data (RFC 1951) hold; `null` where they are damaged or hold another number of bytes. Ends as soon as they
 * hold too many: a file that lies about its size costs neither memory nor time beyond the size that it claims.
 *
 * fflate has no such bound but in pieces, which takes three times as long for a sheet.
 *
 * @param size of the content in bytes
 */
export function inflate(source: Uint8Array, size: number): Uint8Array | null {
  try {
    return new Inflater(source, new Uint8Array(size)).run();
  } catch (error) {
    if (error instanceof Damage) return null;
    throw error;
  }
}

class Damage extends Error {}

class Inflater {
  #at = 0;
  /** Bits that were taken from the source and not yet used, the next one lowest; and how many they are. */
  #held = 0;
  #count = 0;
  #filled = 0;
  readonly #literals = new CodeTable();
  readonly #distances = new CodeTable();
  readonly #lengths = new Uint8Array(2 * maxSymbols);

  constructor(
    private readonly source: Uint8Array,
    private readonly target: Uint8Array,
  ) {}

  run(): Uint8Array {
    for (let isLast = false; !isLast;) {
      isLast = this.#bits(1) === 1;
      const type = this.#bits(2);
      if (type === 0) this.#copy();
      else {
        if (type === 1) this.#readFixedCodes();
        else if (type === 2) this.#readCodes();
        else fail();
        this.#decode();
      }
    }
    if (this.#filled !== this.target.length) fail();
    return this.target;
  }

  /** Takes up to 16 bits from the source. */
  #bits(count: number): number {
    while (this.#count < count) {
      if (this.#at >= this.source.length) fail();
      this.#held |= (this.source[this.#at++] ?? 0) << this.#count;
      this.#count += 8;
    }
    const bits = this.#held & ((1 << count) - 1);
    this.#held >>>= count;
    this.#count -= count;
    return bits;
  }

  /** A block that is stored as it is: its length, the same inverted, its bytes. */
  #copy(): void {
    this.#at -= this.#count >> 3;
    this.#held = this.#count = 0;
    const length = this.#bits(16);
    if (this.#bits(16) !== (length ^ 0xffff) || this.#at + length > this.source.length) fail();
    if (this.#filled + length > this.target.length) fail();
    this.target.set(this.source.subarray(this.#at, this.#at + length), this.#filled);
    this.#at += length;
    this.#filled += length;
  }

  #readFixedCodes(): void {
    const own = this.#lengths;
    own.fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280, 288).fill(5, 288, 318);
    this.#literals.build(own.subarray(0, 288));
    this.#distances.build(own.subarray(288, 318));
  }

  #readCodes(): void {
    const literals = this.#bits(5) + 257;
    const all = literals + this.#bits(5) + 1;
    const given = this.#bits(4) + 4;
    const own = this.#lengths.fill(0);
    for (let index = 0; index < given; index++) own[order[index] ?? 0] = this.#bits(3);
    this.#literals.build(own.subarray(0, 19));
    own.fill(0);
    for (let index = 0; index < all;) {
      const symbol = this.#symbol(this.#literals);
      if (symbol < 16) own[index++] = symbol;
      else {
        const repeated = symbol === 16 ? (own[index - 1] ?? fail()) : 0;
        const times =
          symbol === 16 ? 3 + this.#bits(2) : symbol === 17 ? 3 + this.#bits(3) : 11 + this.#bits(7);
        own.fill(repeated, index, index + times);
        index += times;
      }
      if (index > all) fail();
    }
    this.#literals.build(own.subarray(0, literals));
    this.#distances.build(own.subarray(literals, all));
  }

  #symbol({ entries, bits }: CodeTable): number {
    while (this.#count < bits && this.#at < this.source.length) {
      this.#held |= (this.source[this.#at++] ?? 0) << this.#count;
      this.#count += 8;
    }
    const entry = entries[this.#held & ((1 << bits) - 1)] ?? 0;
    const used = entry & 15;
    if (used === 0 || used > this.#count) fail();
    this.#held >>>= used;
    this.#count -= used;
    return entry >> 4;
  }

  /** Most of the work is done here, so that the state is held in variables and the other methods are written out. */
  #decode(): void {
    const { source, target } = this;
    const { entries: literals, bits: literalBits } = this.#literals;
    const { entries: distant, bits: distantBits } = this.#distances;
    const literalMask = (1 << literalBits) - 1;
    const distantMask = (1 << distantBits) - 1;
    let at = this.#at;
    let held = this.#held;
    let count = this.#count;
    let filled = this.#filled;
    for (;;) {
      for (; count < 20; count += 8) held |= (source[at++] ?? 0) << count;
      const entry = literals[held & literalMask] ?? 0;
      held >>>= entry & 15;
      count -= entry & 15;
      const symbol = entry >> 4;
      if (symbol < endOfBlock) {
        if (entry === 0 || filled >= target.length) fail();
        target[filled++] = symbol;
        continue;
      }
      if (symbol === endOfBlock) break;
      const more = lengths.bits[symbol - 257] ?? fail();
      const length = (lengths.base[symbol - 257] ?? 0) + (held & ((1 << more) - 1));
      held >>>= more;
      count -= more;
      for (; count < 15; count += 8) held |= (source[at++] ?? 0) << count;
      const far = distant[held & distantMask] ?? 0;
      held >>>= far & 15;
      count -= far & 15;
      const farther = distances.bits[far >> 4] ?? fail();
      for (; count < farther; count += 8) held |= (source[at++] ?? 0) << count;
      let from = filled - (distances.base[far >> 4] ?? 0) - (held & ((1 << farther) - 1));
      held >>>= farther;
      count -= farther;
      if (far === 0 || from < 0 || filled + length > target.length) fail();
      for (const end = filled + length; filled < end;) target[filled++] = target[from++] ?? 0;
    }
    // What was taken past the end of the source must not have been used.
    if (at - (count >> 3) > source.length) fail();
    this.#at = at;
    this.#held = held;
    this.#count = count;
    this.#filled = filled;
  }
}

/** A code: `entries` tells for the next `bits` bits which symbol they begin with and how long that one's code is. */
class CodeTable {
  /** The symbol times 16 plus the length; 0 where no code begins so. */
  readonly entries = new Uint16Array(1 << maxBits);
  bits = 0;

  /** @param lengths how many bits the code of each symbol has, 0 for one that does not occur */
  build(lengths: Uint8Array): void {
    const next = new Uint16Array(maxBits + 1);
    for (const length of lengths) if (length > 0) next[length] = (next[length] ?? 0) + 1;
    let code = 0;
    this.bits = 0;
    for (let length = 1; length <= maxBits; length++) {
      const codes = next[length] ?? 0;
      if (codes > 0) this.bits = length;
      next[length] = code;
      code += codes;
      if (code > 1 << length) fail();
      code <<= 1;
    }
    const size = 1 << this.bits;
    this.entries.fill(0, 0, size);
    for (const [symbol, length] of lengths.entries()) {
      if (length === 0) continue;
      const own = next[length] ?? 0;
      next[length] = own + 1;
      const entry = (symbol << 4) | length;
      for (let at = reversed(own, length); at < size; at += 1 << length) this.entries[at] = entry;
    }
  }
}

/** The lowest bits of a code in the opposite order: codes begin with their highest bit, all else with its lowest. */
function reversed(code: number, bits: number): number {
  let result = 0;
  for (let bit = 0; bit < bits; bit++) result |= ((code >> bit) & 1) << (bits - 1 - bit);
  return result;
}

function fail(): never {
  throw new Damage();
}

function stepsFrom(
  first: number,
  steps: number,
  bitsOf: (step: number) => number,
): { base: Uint16Array; bits: Uint8Array } {
  const base = new Uint16Array(steps);
  const bits = new Uint8Array(steps);
  for (let step = 0, least = first; step < steps; step++) {
    base[step] = least;
    bits[step] = bitsOf(step);
    least += 1 << bitsOf(step);
  }
  return { base, bits };
}
