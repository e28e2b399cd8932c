import { UnusableFile } from '../errors';
import { crc32 } from './crc32';
import { inflate } from './inflate';
import { zipLimits, type ZipLimits } from './limits';

export interface ZipEntry {
  /** With slashes, none of them leading. */
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** MS-DOS date and time, as they stand. */
  readonly modified: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the local header stands. */
  readonly offset: number;
}

/** What the central directory of a zip says. The checks against `limits` are made before anything is inflated. */
export function readDirectory(bytes: Uint8Array, limits: ZipLimits = zipLimits): ZipEntry[] {
  try {
    return readEntries(bytes, limits);
  } catch (error) {
    // A DataView throws a RangeError where an offset points outside the file.
    throw error instanceof RangeError ? new UnusableFile('Damaged') : error;
  }
}

/** The bytes of an entry as the file stores them. */
export function storedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== signatures.local) {
    throw new UnusableFile('Damaged');
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const stored = bytes.subarray(start, start + entry.compressedSize);
  if (stored.length !== entry.compressedSize) throw new UnusableFile('Damaged');
  return stored;
}

/** The content of an entry. Never takes more memory than the entry declares, whatever the file really holds. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const stored = storedBytes(bytes, entry);
  const content = entry.method === 0 ? stored.slice() : inflate(stored, entry.size);
  if (content?.length !== entry.size || crc32(content) !== entry.crc) throw damaged(entry);
  return content;
}

const signatures = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  zip64Locator: 0x07064b50,
  zip64End: 0x06064b50,
};
const inFourBytes = 0xffffffff;
const inTwoBytes = 0xffff;
const endLength = 22;

const names = new TextDecoder();

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function damaged(entry: ZipEntry): UnusableFile {
  return new UnusableFile('DamagedPart', { part: entry.name });
}

function readEntries(bytes: Uint8Array, limits: ZipLimits): ZipEntry[] {
  const view = viewOf(bytes);
  const directory = findDirectory(view);
  const { count } = directory;
  if (count > limits.entries) {
    throw new UnusableFile('TooLarge', { part: { vi: `${count} phần`, en: `${count} parts` } });
  }
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let total = 0;
  let at = directory.offset;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== signatures.central) throw new UnusableFile('Damaged');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const entry = readEntry(bytes, view, at, nameLength, extraLength);
    at += 46 + nameLength + extraLength + commentLength;
    total += entry.size;
    checkEntry(entry, total, limits);
    const key = entry.name.toLowerCase();
    if (seen.has(key)) throw new UnusableFile('DuplicateParts', { part: entry.name });
    seen.add(key);
    entries.push(entry);
  }
  return entries;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [size = 0, compressedSize = 0, offset = 0] = sizes.includes(inFourBytes)
    ? widen(view, at + 46 + nameLength, extraLength, sizes)
    : sizes;
  return {
    name: names.decode(rawName).replaceAll('\\', '/').replace(/^\/+/, ''),
    rawName,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    offset,
  };
}

/** Replaces every value that does not fit four bytes by the one that the zip64 field holds, in the field's order. */
function widen(view: DataView, start: number, length: number, sizes: readonly number[]): number[] {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return sizes.map((size) => {
      if (size !== inFourBytes) return size;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  throw new UnusableFile('Damaged');
}

function checkEntry(entry: ZipEntry, total: number, limits: ZipLimits): void {
  if (entry.flags & 1) throw new UnusableFile('Encrypted');
  if (entry.method !== 0 && entry.method !== 8) throw damaged(entry);
  const tooDense = entry.size > limits.ratioFrom && entry.size > entry.compressedSize * limits.ratio;
  if (entry.size > limits.partBytes || total > limits.totalBytes || tooDense) {
    throw new UnusableFile('TooLarge', { part: entry.name });
  }
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const last = view.byteLength - endLength;
  for (let at = last; at >= 0 && at >= last - inTwoBytes; at--) {
    if (view.getUint32(at, true) !== signatures.end) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return count === inTwoBytes || offset === inFourBytes ? findZip64Directory(view, at) : { count, offset };
  }
  throw new UnusableFile('Damaged');
}

function findZip64Directory(view: DataView, end: number): { count: number; offset: number } {
  const locator = end - 20;
  if (view.getUint32(locator, true) !== signatures.zip64Locator) throw new UnusableFile('Damaged');
  const at = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(at, true) !== signatures.zip64End) throw new UnusableFile('Damaged');
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}
