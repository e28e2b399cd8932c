import { UnusableFile } from '../errors';
import { decodeEntities, decodeText } from './escape';

export type TagKind = 'open' | 'close' | 'empty';

/**
 * Walks over the tags of an XML text, one after another, and says where each stands, so that a change can be
 * spliced into the text and the rest stays as it is. Keeps nothing but the open elements. Refuses a DOCTYPE: so
 * there are no entities to expand and nothing outside to fetch.
 *
 * @throws UnusableFile where the text is not well-formed
 */
export class XmlScanner {
  kind: TagKind = 'open';
  /** Where the tag begins and where what follows it begins. */
  start = 0;
  end = 0;
  /** How many elements stand round this one: 0 for the root. */
  depth = -1;
  /** Where the value of the present attribute stands. */
  valueStart = 0;
  valueEnd = 0;
  #attributeStart = 0;
  #attributeEnd = 0;
  #attributesRead = 0;
  #nameStart = 0;
  #localStart = 0;
  #nameEnd = 0;
  #open = 0;
  /** Where the names of the open elements stand. */
  readonly #openNames: number[] = [];

  /** @param part the name of the part, for the message about a damaged one */
  constructor(
    readonly xml: string,
    readonly part: string,
  ) {}

  /** Goes to the next tag; false at the end. */
  next(): boolean {
    const { xml } = this;
    const start = this.#nextTag(xml.charCodeAt(this.end) === less ? this.end : xml.indexOf('<', this.end));
    if (start < 0) {
      if (this.#open > 0 || this.depth < 0) this.fail();
      return false;
    }
    const closing = xml.charCodeAt(start + 1) === slash;
    let at = start + (closing ? 2 : 1);
    this.start = start;
    this.#nameStart = this.#localStart = at;
    for (let code = xml.charCodeAt(at); !endsName(code); code = xml.charCodeAt(++at)) {
      if (code === colon) this.#localStart = at + 1;
    }
    this.#nameEnd = this.#attributesRead = at;
    if (at === this.#localStart) this.fail();
    this.end = this.#tagEnd(at) + 1;
    if (closing) this.#close();
    else if (xml.charCodeAt(this.end - 2) === slash) this.#enter('empty');
    else this.#enter('open');
    return true;
  }

  /** Goes through the elements right inside this one, up to its closing tag. */
  *children(): Generator<this> {
    const { depth } = this;
    if (this.kind === 'empty') return;
    while (this.next() && this.depth > depth) {
      if (this.depth === depth + 1 && this.kind !== 'close') yield this;
    }
  }

  /** The name without its prefix. */
  get name(): string {
    return this.xml.slice(this.#localStart, this.#nameEnd);
  }

  /** As it is written: `x:row`. */
  get qualifiedName(): string {
    return this.xml.slice(this.#nameStart, this.#nameEnd);
  }

  /** `x:` or nothing. */
  get prefix(): string {
    return this.xml.slice(this.#nameStart, this.#localStart);
  }

  get isClosing(): boolean {
    return this.kind === 'close';
  }

  /** True where this is the name without its prefix. */
  is(name: string): boolean {
    return this.#nameEnd - this.#localStart === name.length && this.xml.startsWith(name, this.#localStart);
  }

  /** Goes to the next attribute of this tag, the first one after `next`; false after the last. */
  nextAttribute(): boolean {
    const { xml } = this;
    let at = this.#attributesRead;
    while (isSpace(xml.charCodeAt(at))) at++;
    const code = xml.charCodeAt(at);
    if (code === greater || code === slash) return false;
    this.#attributeStart = at;
    while (xml.charCodeAt(at) !== equalsSign && !isSpace(xml.charCodeAt(at)))
      if (++at >= this.end) this.fail();
    this.#attributeEnd = at;
    while (xml.charCodeAt(at) === equalsSign || isSpace(xml.charCodeAt(at))) at++;
    const mark = xml.charCodeAt(at);
    if (mark !== doubleQuote && mark !== singleQuote) this.fail();
    this.valueStart = at + 1;
    this.valueEnd = xml.indexOf(mark === doubleQuote ? '"' : "'", at + 1);
    this.#attributesRead = this.valueEnd + 1;
    return true;
  }

  /** The code of the present attribute's name where that is one character, else 0. */
  get attributeCode(): number {
    return this.#attributeEnd - this.#attributeStart === 1 ? this.xml.charCodeAt(this.#attributeStart) : 0;
  }

  /** True where the present attribute has this name as written. */
  attributeIs(name: string): boolean {
    const length = this.#attributeEnd - this.#attributeStart;
    return length === name.length && this.xml.startsWith(name, this.#attributeStart);
  }

  /** The name of the present attribute as it is written. */
  get attributeName(): string {
    return this.xml.slice(this.#attributeStart, this.#attributeEnd);
  }

  /** The value of the present attribute. */
  get attributeValue(): string {
    return decodeEntities(this.xml.slice(this.valueStart, this.valueEnd)) ?? this.fail();
  }

  /** Makes the attribute with this name as written the present one; false where the tag has none. */
  findAttribute(name: string): boolean {
    this.#attributesRead = this.#nameEnd;
    while (this.nextAttribute()) if (this.attributeIs(name)) return true;
    return false;
  }

  /** The value of the attribute with this name as written, `null` where the tag has none. */
  attribute(name: string): string | null {
    return this.findAttribute(name) ? this.attributeValue : null;
  }

  /** True where the attribute says `1` or `true`. */
  flag(name: string): boolean {
    return this.findAttribute(name) && this.isTrue;
  }

  /** True where the present attribute says `1` or `true`. */
  get isTrue(): boolean {
    const value = this.attributeValue;
    return value === '1' || value === 'true';
  }

  /** The value of the attribute that has this local name and some prefix, as `r:id` has. */
  prefixedAttribute(local: string): string | null {
    this.#attributesRead = this.#nameEnd;
    while (this.nextAttribute()) {
      const name = this.attributeName;
      if (name.endsWith(`:${local}`) && !name.startsWith('xmlns:')) return this.attributeValue;
    }
    return null;
  }

  /** The namespace that the root element declares for itself. */
  rootNamespace(): string | null {
    return this.attribute(this.prefix === '' ? 'xmlns' : `xmlns:${this.prefix.slice(0, -1)}`);
  }

  /** Goes to the closing tag of the innermost open element, which the caller has seen to stand from `start` to `end`. */
  leave(start: number, end: number): void {
    this.kind = 'close';
    this.start = start;
    this.end = end;
    this.depth = --this.#open;
  }

  /** Reads on to the closing tag of an element that may hold text alone; says where the text ends. */
  skipText(): number {
    if (this.kind === 'empty') return this.end;
    const { depth } = this;
    this.next();
    if (this.depth !== depth) this.fail();
    return this.start;
  }

  /** The text of this element, read up to its closing tag; what its child elements say does not count. */
  text(): string {
    if (this.kind === 'empty') return '';
    const { depth } = this;
    let from = this.end;
    let text = '';
    while (this.next()) {
      const closed = this.depth === depth;
      if (closed || (this.depth === depth + 1 && this.kind !== 'close'))
        text += this.decode(from, this.start);
      if (closed) break;
      from = this.end;
    }
    return text;
  }

  /** Reads on to the closing tag of this element. */
  skip(): void {
    const { depth } = this;
    if (this.kind === 'open') while (this.next() && this.depth > depth);
  }

  /** The text between two places. */
  decode(from: number, to: number): string {
    return decodeText(this.xml.slice(from, to)) ?? this.fail();
  }

  fail(): never {
    throw new UnusableFile('DamagedPart', { part: this.part });
  }

  /** Passes over what is no tag: comments, CDATA, processing instructions. */
  #nextTag(from: number): number {
    const { xml } = this;
    let at = from;
    while (at >= 0) {
      const code = xml.charCodeAt(at + 1);
      if (code !== bang && code !== question) return at;
      const end = code === question ? '?>' : xml.startsWith('<!--', at) ? '-->' : ']]>';
      if (xml.startsWith('<!DOCTYPE', at)) throw new UnusableFile('Doctype', { part: this.part });
      if (end === ']]>' && !xml.startsWith('<![CDATA[', at)) this.fail();
      const closed = xml.indexOf(end, at + 2);
      if (closed < 0) this.fail();
      at = xml.indexOf('<', closed + end.length);
    }
    return at;
  }

  #tagEnd(from: number): number {
    const { xml } = this;
    for (let at = from; ; at++) {
      const code = xml.charCodeAt(at);
      if (code === greater) return at;
      if (code === doubleQuote || code === singleQuote) {
        at = xml.indexOf(code === doubleQuote ? '"' : "'", at + 1);
        if (at < 0) this.fail();
      } else if (code === less || Number.isNaN(code)) this.fail();
    }
  }

  #enter(kind: 'open' | 'empty'): void {
    this.kind = kind;
    this.depth = this.#open;
    if (kind === 'open') this.#openNames[this.#open++] = this.#nameStart;
  }

  #close(): void {
    const { xml } = this;
    this.kind = 'close';
    this.depth = --this.#open;
    let opened = this.#openNames[this.#open] ?? this.fail();
    for (let at = this.#nameStart; at < this.#nameEnd; at++) {
      if (xml.charCodeAt(at) !== xml.charCodeAt(opened++)) this.fail();
    }
    if (!endsName(xml.charCodeAt(opened))) this.fail();
  }
}

const bang = 33;
const doubleQuote = 34;
const singleQuote = 39;
const slash = 47;
const colon = 58;
const less = 60;
const equalsSign = 61;
const greater = 62;
const question = 63;

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function endsName(code: number): boolean {
  return code === greater || code === slash || isSpace(code) || code === less || Number.isNaN(code);
}
