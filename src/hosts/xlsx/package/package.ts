import { UnusableFile } from '../errors';
import { inflateEntry, readDirectory, type ZipEntry } from '../zip/read';
import { writeZip, type ZipPart } from '../zip/write';
import { decodeXml } from './encoding';
import { parseRelationships, relationshipsPartOf, type Relationship } from './relationships';

/** The parts of an Office file. What is not set to another text is saved byte for byte as it was. */
export class Package {
  readonly #bytes: Uint8Array;
  /** By name in lower case: Office does not tell `Sheet1.xml` from `sheet1.xml`. */
  readonly #entries = new Map<string, ZipEntry>();
  #texts = new Map<string, string>();
  /** The names of the parts that have a new text. */
  #changed = new Map<string, string>();
  /** Parts of the file that are to be no more, in lower case. */
  #removed = new Set<string>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (const entry of readDirectory(bytes)) this.#entries.set(entry.name.toLowerCase(), entry);
  }

  get isChanged(): boolean {
    return this.#changed.size + this.#removed.size > 0;
  }

  has(part: string): boolean {
    const key = part.toLowerCase();
    return this.#changed.has(key) || (this.#entries.has(key) && !this.#removed.has(key));
  }

  /** The text of an XML part. */
  text(part: string): string {
    const key = part.toLowerCase();
    const known = this.#texts.get(key);
    if (known !== undefined) return known;
    const entry = this.#entries.get(key);
    if (!entry || this.#removed.has(key)) throw new UnusableFile('MissingPart', { part });
    const text = decodeXml(inflateEntry(this.#bytes, entry), part);
    this.#texts.set(key, text);
    return text;
  }

  /** Gives a part a new text; a part that is not there yet comes into being. */
  setText(part: string, text: string): void {
    if (this.has(part) && this.text(part) === text) return;
    const key = part.toLowerCase();
    this.#texts.set(key, text);
    this.#changed.set(key, part);
    this.#removed.delete(key);
  }

  /** Takes a part away; what refers to it is the caller's business. */
  remove(part: string): void {
    const key = part.toLowerCase();
    this.#texts.delete(key);
    this.#changed.delete(key);
    if (this.#entries.has(key)) this.#removed.add(key);
  }

  /** The relationships of a part, or those of the whole package for the empty name. */
  relationships(part: string): Relationship[] {
    const own = relationshipsPartOf(part);
    return this.has(own) ? parseRelationships(this.text(own), part) : [];
  }

  /** How to get back to the present state. */
  checkpoint(): () => void {
    const texts = new Map(this.#texts);
    const changed = new Map(this.#changed);
    const removed = new Set(this.#removed);
    return () => {
      this.#texts = texts;
      this.#changed = changed;
      this.#removed = removed;
    };
  }

  /** The file with all its changes: the very bytes that were read where nothing changed. */
  save(): Uint8Array {
    if (!this.isChanged) return this.#bytes;
    const encoder = new TextEncoder();
    const parts: ZipPart[] = [];
    const content = (key: string) => encoder.encode(this.#texts.get(key));
    for (const [key, entry] of this.#entries) {
      if (this.#removed.has(key)) continue;
      parts.push(this.#changed.has(key) ? { name: entry.name, content: content(key) } : { entry });
    }
    for (const [key, name] of this.#changed) {
      if (!this.#entries.has(key)) parts.push({ name, content: content(key) });
    }
    return writeZip(this.#bytes, parts);
  }

  /**
   * The parts in which `saved`, this package read back from its file, is not what it should be: one that was to
   * stay has other bytes, or one that changed has another text.
   */
  differences(saved: Package): string[] {
    const wrong: string[] = [];
    for (const [key, entry] of this.#entries) {
      if (this.#removed.has(key)) continue;
      const other = saved.#entries.get(key);
      const kept = other?.crc === entry.crc && other.size === entry.size;
      if (!kept && !this.#changed.has(key)) wrong.push(entry.name);
    }
    for (const [key, name] of this.#changed) {
      if (!saved.has(name) || saved.text(name) !== this.#texts.get(key)) wrong.push(name);
    }
    for (const [key, entry] of saved.#entries) if (!this.has(key)) wrong.push(entry.name);
    return wrong;
  }
}
