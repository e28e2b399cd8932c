import { builtInFormat, firstOwnFormat, plainFormatId } from './number-formats';
import type { Package } from './package/package';
import { escapeAttribute } from './xml/escape';
import { childrenOf, outline, type XmlElement } from './xml/outline';
import { XmlScanner } from './xml/scanner';
import { extendElement, withAttribute } from './xml/splice';

/** What a cell's style says about its content. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: string | null;
  /** Struck through or red: a draft, or a passage to be dropped. */
  readonly marked: boolean;
}

interface Font {
  readonly name: string | null;
  readonly marked: boolean;
}

interface Tables {
  readonly formats: ReadonlyMap<number, string>;
  readonly styles: readonly CellStyle[];
}

const defaultStyle: CellStyle = { numberFormat: 'General', font: null, marked: false };
const emptyTables: Tables = { formats: new Map(), styles: [] };

/** The styles of a workbook's cells, which a cell names by their position. */
export class Styles {
  #tables: Tables;
  readonly #derived = new Map<string, number>();

  /** @param part `null` for a workbook without styles, which then cannot get any */
  constructor(
    private readonly source: Package,
    private readonly part: string | null,
  ) {
    this.#tables = part === null ? emptyTables : readTables(source.text(part), part);
  }

  at(index: number): CellStyle {
    return this.#tables.styles[index] ?? defaultStyle;
  }

  /** The index of a style that is like the one at `base` but for its number format; it is added where there is none. */
  withNumberFormat(base: number, numberFormat: string): number {
    if (this.at(base).numberFormat === numberFormat) return base;
    const key = `${base} ${numberFormat}`;
    const index = this.#derived.get(key) ?? this.#derive(base, numberFormat);
    this.#derived.set(key, index);
    return index;
  }

  #derive(base: number, numberFormat: string): number {
    const { part } = this;
    if (part === null) throw new Error('A workbook without styles has to be given some first.');
    let xml = this.source.text(part);
    const plain = plainFormatId(numberFormat) ?? this.#ownFormatId(numberFormat);
    const id = plain ?? this.#nextFormatId();
    if (plain === null) {
      const code = escapeAttribute(numberFormat);
      xml = withItem(
        xml,
        part,
        'numFmts',
        (prefix) => `<${prefix}numFmt numFmtId="${id}" formatCode="${code}"/>`,
      );
    }
    const items = styleElements(xml, part);
    const like = items[base];
    const element = like ? xml.slice(like.start, like.end) : null;
    xml = withItem(xml, part, 'cellXfs', (prefix) =>
      withFormatId(element ?? `<${prefix}xf fontId="0" fillId="0" borderId="0"/>`, id),
    );
    this.source.setText(part, xml);
    this.#tables = readTables(xml, part);
    return items.length;
  }

  #nextFormatId(): number {
    let last = firstOwnFormat - 1;
    for (const id of this.#tables.formats.keys()) last = Math.max(last, id);
    return last + 1;
  }

  #ownFormatId(numberFormat: string): number | null {
    for (const [id, code] of this.#tables.formats) if (code === numberFormat) return id;
    return null;
  }
}

/** The lists of a style sheet in the order in which they have to stand. */
export const styleLists = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

function styleElements(xml: string, part: string): XmlElement[] {
  const list = outline(xml, part).children.find(({ name }) => name === 'cellXfs');
  return list ? childrenOf(xml, part, list) : [];
}

/** The style sheet with one more item at the end of a list, which comes into being where it is missing. */
function withItem(xml: string, part: string, list: string, item: (prefix: string) => string): string {
  const { root, children } = outline(xml, part);
  const element = children.find(({ name }) => name === list);
  const added = item(root.prefix);
  if (element) {
    const count = String(childrenOf(xml, part, element).length + 1);
    return (
      xml.slice(0, element.start) + extendElement(xml, element, { count }, added) + xml.slice(element.end)
    );
  }
  const next = children.find(({ name }) => styleLists.indexOf(name) > styleLists.indexOf(list));
  const at = next?.start ?? root.closeStart;
  return `${xml.slice(0, at)}<${root.prefix}${list} count="1">${added}</${root.prefix}${list}>${xml.slice(at)}`;
}

function withFormatId(style: string, id: number): string {
  const tagEnd = style.indexOf('>') + 1;
  const tag = withAttribute(style.slice(0, tagEnd), 'numFmtId', String(id));
  return withAttribute(tag, 'applyNumberFormat', '1') + style.slice(tagEnd);
}

function readTables(xml: string, part: string): Tables {
  const formats = new Map<number, string>();
  const fonts: Font[] = [];
  const styles: CellStyle[] = [];
  const scanner = new XmlScanner(xml, part);
  scanner.next();
  for (const list of scanner.children()) {
    if (list.name === 'numFmts') {
      for (const item of list.children()) {
        formats.set(Number(item.attribute('numFmtId')), item.attribute('formatCode') ?? 'General');
      }
    } else if (list.name === 'fonts') {
      for (const item of list.children()) fonts.push(readFont(item));
    } else if (list.name === 'cellXfs') {
      for (const item of list.children()) {
        const format = Number(item.attribute('numFmtId') ?? 0);
        const font = fonts[Number(item.attribute('fontId') ?? 0)];
        styles.push({
          numberFormat: formats.get(format) ?? builtInFormat(format),
          font: font?.name ?? null,
          marked: font?.marked ?? false,
        });
      }
    }
  }
  return { formats, styles };
}

function readFont(scanner: XmlScanner): Font {
  let name: string | null = null;
  let marked = false;
  for (const property of scanner.children()) {
    if (property.name === 'name') name = property.attribute('val');
    else if (property.name === 'strike')
      marked ||= property.attribute('val') === null || property.flag('val');
    else if (property.name === 'color') marked ||= isRed(property);
  }
  return { name, marked };
}

/** Red as people mark drafts with it: the standard palette's red and dark red, and their like. */
function isRed(color: XmlScanner): boolean {
  const indexed = color.attribute('indexed');
  if (indexed !== null) return indexed === '2' || indexed === '10';
  const rgb = /^(?:[0-9a-f]{2})?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.attribute('rgb') ?? '');
  const [red = 0, green = 0, blue = 0] = rgb?.slice(1).map((channel) => parseInt(channel, 16)) ?? [];
  return red >= 0xc0 && green <= 0x40 && blue <= 0x40;
}
