import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { storedBytes, type ZipEntry } from './read';

/** A part of a zip that is to be written: one that is copied as it is stored, or one with new content. */
export type ZipPart = { readonly entry: ZipEntry } | { readonly name: string; readonly content: Uint8Array };

/**
 * A zip of the parts in their order.
 *
 * @param source the file from which the entries to be copied were read
 */
export function writeZip(source: Uint8Array, parts: readonly ZipPart[]): Uint8Array {
  const records = parts.map((part) => toRecord(source, part));
  const localBytes = sum(records, ({ name, stored }) => localLength + name.length + stored.length);
  const directoryBytes = sum(records, ({ name }) => centralLength + name.length);
  const file = new Uint8Array(localBytes + directoryBytes + endLength);
  const view = new DataView(file.buffer);
  let at = 0;
  let directory = localBytes;
  for (const record of records) {
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    writeHeader(view, at + 4, record);
    file.set(record.name, at + localLength);
    file.set(record.stored, at + localLength + record.name.length);
    at += localLength + record.name.length + record.stored.length;
    view.setUint32(directory, 0x02014b50, true);
    view.setUint16(directory + 4, versionNeeded, true);
    writeHeader(view, directory + 6, record);
    view.setUint32(directory + 42, offset, true);
    file.set(record.name, directory + centralLength);
    directory += centralLength + record.name.length;
  }
  view.setUint32(directory, 0x06054b50, true);
  view.setUint16(directory + 8, records.length, true);
  view.setUint16(directory + 10, records.length, true);
  view.setUint32(directory + 12, directoryBytes, true);
  view.setUint32(directory + 16, localBytes, true);
  return file;
}

interface ZipRecord {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly stored: Uint8Array;
}

const localLength = 30;
const centralLength = 46;
const endLength = 22;
const versionNeeded = 20;
const utf8Name = 0x0800;
/** 1 January 1980, the first day that a zip can tell: what is written does not depend on the day. */
const noDate = 0x00210000;
/**
 * From this size on, compressing as well as possible costs seconds and saves a tenth. A larger table than this one (of
 * 2 MB) finds hardly more, and makes the machine collect garbage.
 */
const large = 1024 * 1024;
const forLarge = { level: 2, mem: 8 } as const;

function toRecord(source: Uint8Array, part: ZipPart): ZipRecord {
  if ('entry' in part) {
    const { rawName, flags, method, modified, crc, size } = part.entry;
    // Sizes stand in the header, so nothing follows the data that a flag would have to announce.
    return {
      name: rawName,
      flags: flags & utf8Name,
      method,
      modified,
      crc,
      size,
      stored: storedBytes(source, part.entry),
    };
  }
  const { name, content } = part;
  const stored = deflateSync(content, content.length < large ? { level: 6 } : forLarge);
  return {
    name: new TextEncoder().encode(name),
    flags: utf8Name,
    method: 8,
    modified: noDate,
    crc: crc32(content),
    size: content.length,
    stored,
  };
}

/** The fields that a local header and the central directory share, from the version on. */
function writeHeader(view: DataView, at: number, record: ZipRecord): void {
  view.setUint16(at, versionNeeded, true);
  view.setUint16(at + 2, record.flags, true);
  view.setUint16(at + 4, record.method, true);
  view.setUint32(at + 6, record.modified, true);
  view.setUint32(at + 10, record.crc, true);
  view.setUint32(at + 14, record.stored.length, true);
  view.setUint32(at + 18, record.size, true);
  view.setUint16(at + 22, record.name.length, true);
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
