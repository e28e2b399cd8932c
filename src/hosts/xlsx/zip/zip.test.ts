import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UnusableFile, type UnusableCode } from '../errors';
import { crc32 } from './crc32';
import { zipLimits } from './limits';
import { inflateEntry, readDirectory, storedBytes, type ZipEntry } from './read';
import { writeZip } from './write';

const noise = Uint8Array.from({ length: 7000 }, (_, index) => (index * 7919) % 251);

function entryOf(file: Uint8Array, name: string): ZipEntry {
  const entry = readDirectory(file).find((one) => one.name === name);
  if (!entry) throw new Error(`no entry ${name}`);
  return entry;
}

/** Where the central directory describes an entry. */
function centralOffset(file: Uint8Array, name: string): number {
  const view = new DataView(file.buffer, file.byteOffset);
  const wanted = strToU8(name);
  for (let at = 0; at < file.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (wanted.every((byte, index) => file[at + 46 + index] === byte)) return at;
  }
  throw new Error(`no entry ${name}`);
}

function withField(file: Uint8Array, name: string, offset: number, value: number): Uint8Array {
  const changed = file.slice();
  new DataView(changed.buffer).setUint32(centralOffset(file, name) + offset, value, true);
  return changed;
}

function codeOf(work: () => unknown): UnusableCode | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof UnusableFile) return error.code;
    throw error;
  }
}

describe('crc32', () => {
  it('agrees with the check value of the standard', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
    expect(crc32(strToU8('The quick brown fox jumps over the lazy dog'))).toBe(0x414fa339);
  });
});

describe('reading a zip', () => {
  it('lists the entries in order and inflates each', () => {
    const file = zipSync({
      'a.txt': strToU8('một'),
      'b/c.bin': noise,
      'd.txt': [strToU8('stored'), { level: 0 }],
    });
    expect(readDirectory(file).map(({ name, method }) => [name, method])).toEqual([
      ['a.txt', 8],
      ['b/c.bin', 8],
      ['d.txt', 0],
    ]);
    expect(new TextDecoder().decode(inflateEntry(file, entryOf(file, 'a.txt')))).toBe('một');
    expect(inflateEntry(file, entryOf(file, 'b/c.bin'))).toEqual(noise);
    expect(inflateEntry(file, entryOf(file, 'd.txt'))).toEqual(strToU8('stored'));
  });

  it('reads a file that begins somewhere in a larger buffer', () => {
    const file = zipSync({ 'a.txt': strToU8('một') });
    const buffer = new Uint8Array(file.length + 20);
    buffer.set(file, 13);
    const inside = buffer.subarray(13, 13 + file.length);
    expect(new TextDecoder().decode(inflateEntry(inside, entryOf(inside, 'a.txt')))).toBe('một');
  });

  it('takes backslashes and leading slashes for what they mean', () => {
    const file = zipSync({ '\\xl\\workbook.xml': strToU8('x'), '/docProps/app.xml': strToU8('y') });
    expect(readDirectory(file).map(({ name }) => name)).toEqual(['xl/workbook.xml', 'docProps/app.xml']);
  });

  it('reads the wide numbers of zip64', () => {
    const file = zip64Of('a.txt', strToU8('rộng'));
    const entry = entryOf(file, 'a.txt');
    expect(entry.size).toBe(6);
    expect(new TextDecoder().decode(inflateEntry(file, entry))).toBe('rộng');
  });

  const good = zipSync({ 'a.txt': strToU8('x'.repeat(5000)), 'b.txt': strToU8('y') });
  const small = { ...zipLimits, partBytes: 4000 };
  it.each<[string, Uint8Array, UnusableCode, typeof zipLimits]>([
    ['is cut off', good.subarray(0, good.length - 30), 'Damaged', zipLimits],
    ['has lost its beginning', good.subarray(40), 'Damaged', zipLimits],
    ['is empty', new Uint8Array(), 'Damaged', zipLimits],
    ['holds too many entries', good, 'TooLarge', { ...zipLimits, entries: 1 }],
    ['has a part that is too large', good, 'TooLarge', small],
    ['is too large altogether', good, 'TooLarge', { ...zipLimits, totalBytes: 5000 }],
    ['is too dense', good, 'TooLarge', { ...zipLimits, ratio: 20, ratioFrom: 100 }],
    ['has an encrypted entry', withField(good, 'a.txt', 8, 1 | (8 << 16)), 'Encrypted', zipLimits],
    ['is compressed in another way', withField(good, 'a.txt', 8, 99 << 16), 'DamagedPart', zipLimits],
    ['holds a name twice', withName(good, 'b.txt', 'A.txt'), 'DuplicateParts', zipLimits],
  ])('refuses a file that %s', (_, file, code, limits) => {
    expect(codeOf(() => readDirectory(file, limits))).toBe(code);
  });

  it.each<[string, Uint8Array]>([
    ['another checksum', withField(good, 'a.txt', 16, 1)],
    ['more than it says', withField(good, 'a.txt', 24, 4999)],
    ['less than it says', withField(good, 'a.txt', 24, 5001)],
    ['only half of itself', withField(good, 'a.txt', 20, 8)],
  ])('refuses an entry with %s', (_, file) => {
    expect(codeOf(() => inflateEntry(file, entryOf(file, 'a.txt')))).toBe('DamagedPart');
  });

  it('refuses an entry that lies beyond the end', () => {
    const file = withField(good, 'a.txt', 42, 1_000_000);
    expect(codeOf(() => inflateEntry(file, entryOf(file, 'a.txt')))).toBe('Damaged');
  });
});

describe('writing a zip', () => {
  it('copies entries as they are stored and deflates new content', () => {
    const source = zipSync({
      'một.txt': strToU8('giữ nguyên'),
      'b.bin': [noise, { level: 1 }],
      'c.txt': strToU8('old'),
    });
    const [first, second] = readDirectory(source);
    if (!first || !second) throw new Error('two entries');
    const file = writeZip(source, [
      { entry: first },
      { name: 'c.txt', content: strToU8('new') },
      { entry: second },
    ]);
    expect(storedBytes(file, entryOf(file, 'b.bin'))).toEqual(storedBytes(source, second));
    expect(entryOf(file, 'một.txt').modified).toBe(first.modified);
    const parts = unzipSync(file);
    expect(Object.keys(parts)).toEqual(['một.txt', 'c.txt', 'b.bin']);
    expect(parts['c.txt']).toEqual(strToU8('new'));
    expect(parts['b.bin']).toEqual(noise);
    expect(parts['một.txt']).toEqual(strToU8('giữ nguyên'));
  });

  it('is the same every time', () => {
    const source = zipSync({ a: noise });
    const parts = [{ name: 'b', content: noise.subarray(1000) }];
    expect(writeZip(source, parts)).toEqual(writeZip(source, parts));
  });

  it('writes a large part that reads back', () => {
    const large = new Uint8Array(1_500_000).map((_, index) => (index % 1000) % 255);
    const file = writeZip(new Uint8Array(), [{ name: 'large', content: large }]);
    expect(Buffer.compare(unzipSync(file)['large'] ?? new Uint8Array(), large)).toBe(0);
  });
});

function withName(file: Uint8Array, name: string, other: string): Uint8Array {
  const changed = file.slice();
  changed.set(strToU8(other), centralOffset(file, name) + 46);
  return changed;
}

/** A zip of one stored entry, all of whose sizes and offsets stand in zip64 fields. */
function zip64Of(name: string, content: Uint8Array): Uint8Array {
  const title = strToU8(name);
  const local = 30 + title.length;
  const central = local + content.length;
  const end64 = central + 46 + title.length + 28;
  const file = new Uint8Array(end64 + 56 + 20 + 22);
  const view = new DataView(file.buffer);
  const wide = (at: number, value: number) => {
    view.setBigUint64(at, BigInt(value), true);
  };
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(26, title.length, true);
  file.set(title, 30);
  file.set(content, local);
  view.setUint32(central, 0x02014b50, true);
  view.setUint32(central + 16, crc32(content), true);
  for (const at of [20, 24, 42]) view.setUint32(central + at, 0xffffffff, true);
  view.setUint16(central + 28, title.length, true);
  view.setUint16(central + 30, 28, true);
  file.set(title, central + 46);
  const extra = central + 46 + title.length;
  view.setUint16(extra, 1, true);
  view.setUint16(extra + 2, 24, true);
  wide(extra + 4, content.length);
  wide(extra + 12, content.length);
  wide(extra + 20, 0);
  view.setUint32(end64, 0x06064b50, true);
  wide(end64 + 32, 1);
  wide(end64 + 48, central);
  view.setUint32(end64 + 56, 0x07064b50, true);
  wide(end64 + 64, end64);
  view.setUint32(end64 + 76, 0x06054b50, true);
  view.setUint16(end64 + 86, 0xffff, true);
  view.setUint32(end64 + 92, 0xffffffff, true);
  return file;
}
