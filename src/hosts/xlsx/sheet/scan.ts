import { maxColumn, maxRow, parseAddress } from '../../../core/grid/address';
import { readStringItem } from '../rich-text';
import { XmlScanner } from '../xml/scanner';
import { RawCell, RawRow, readIndex, type RawFormula } from './raw';

/** What a pass over a sheet is to be told, in the order of the file. */
export interface SheetVisitor {
  /** At a start tag right inside the root, but for `sheetData`. */
  element?(scanner: XmlScanner): void;
  /** At the start tag of `sheetData`. */
  data?(scanner: XmlScanner): void;
  row?(row: RawRow): void;
  /** True where the content of the row is of no interest; its cells are then passed over unread. */
  skipsCells?(row: RawRow): boolean;
  cell?(cell: RawCell): void;
  /** At the place where the row's content ends; `end` is where the row itself does. */
  rowEnd?(row: RawRow, contentEnd: number, end: number): void;
  /** At the place where the content of `sheetData` ends. */
  dataEnd?(contentEnd: number, end: number): void;
}

/** Reads a sheet part once, from its start to its end. */
export function scanSheet(xml: string, part: string, visitor: SheetVisitor): void {
  const scanner = new XmlScanner(xml, part);
  scanner.next();
  if (scanner.name !== 'worksheet') scanner.fail();
  for (const child of scanner.children()) {
    if (child.name === 'sheetData') new DataScan(child, visitor).run();
    else visitor.element?.(child);
  }
}

class DataScan {
  readonly #row = new RawRow();
  readonly #cell: RawCell;
  /** The tags that are looked for as they are nearly always written; `valueEnd` closes a value and its cell. */
  readonly #valueStart: string;
  readonly #valueEnd: string;
  readonly #cellEnd: string;
  readonly #rowEnd: string;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly visitor: SheetVisitor,
  ) {
    this.#cell = new RawCell(scanner);
    const { prefix } = scanner;
    this.#valueStart = `<${prefix}v>`;
    this.#cellEnd = `</${prefix}c>`;
    this.#valueEnd = `</${prefix}v>${this.#cellEnd}`;
    this.#rowEnd = `</${prefix}row>`;
  }

  run(): void {
    const { scanner, visitor } = this;
    visitor.data?.(scanner);
    const { depth } = scanner;
    if (scanner.kind === 'open') {
      while (scanner.next() && scanner.depth > depth) {
        if (!scanner.isClosing && scanner.is('row')) this.#readRow();
        else scanner.skip();
      }
    }
    visitor.dataEnd?.(scanner.kind === 'empty' ? scanner.end : scanner.start, scanner.end);
  }

  #readRow(): void {
    const { scanner, visitor } = this;
    const row = this.#row;
    const previous = row.row;
    row.row = previous + 1;
    row.start = scanner.start;
    row.tagEnd = scanner.end;
    row.empty = scanner.kind === 'empty';
    row.hidden = row.isStyled = false;
    row.styleIndex = row.spansStart = row.spansEnd = 0;
    while (scanner.nextAttribute()) this.#readRowAttribute();
    if (!Number.isInteger(row.row) || row.row <= previous || row.row > maxRow) scanner.fail();
    visitor.row?.(row);
    if (!row.empty && !(visitor.skipsCells?.(row) === true && this.#skipCells())) this.#readCells();
    visitor.rowEnd?.(row, row.empty ? scanner.end : scanner.start, scanner.end);
  }

  #readRowAttribute(): void {
    const { scanner } = this;
    const row = this.#row;
    switch (scanner.attributeCode) {
      case letterR:
        row.row = Number(scanner.attributeValue);
        break;
      case letterS:
        row.styleIndex = Number(scanner.attributeValue);
        break;
      case 0:
        if (scanner.attributeIs('spans')) {
          row.spansStart = scanner.valueStart;
          row.spansEnd = scanner.valueEnd;
        } else if (scanner.attributeIs('hidden')) row.hidden ||= scanner.isTrue;
        else if (scanner.attributeIs('ht')) row.hidden ||= Number(scanner.attributeValue) === 0;
        else if (scanner.attributeIs('customFormat')) row.isStyled = scanner.isTrue;
    }
  }

  /** Goes to the end of the row at one leap. */
  #skipCells(): boolean {
    const { scanner } = this;
    const close = scanner.xml.indexOf(this.#rowEnd, scanner.end);
    if (close < 0) return false;
    scanner.leave(close, close + this.#rowEnd.length);
    return true;
  }

  #readCells(): void {
    const { scanner, visitor } = this;
    const { depth } = scanner;
    this.#cell.col = 0;
    while (scanner.next() && scanner.depth > depth) {
      if (scanner.isClosing || !scanner.is('c')) {
        scanner.skip();
        continue;
      }
      this.#readCell();
      visitor.cell?.(this.#cell);
    }
  }

  #readCell(): void {
    const { scanner } = this;
    const cell = this.#cell;
    const previous = cell.col;
    cell.row = this.#row.row;
    cell.col = previous + 1;
    cell.start = scanner.start;
    cell.tagEnd = scanner.end;
    cell.style = 0;
    cell.type = 'n';
    cell.metadata = false;
    cell.formula = cell.inline = null;
    cell.valueStart = cell.valueEnd = cell.textStart = cell.textEnd = 0;
    while (scanner.nextAttribute()) this.#readAttribute(previous);
    if (cell.col > maxColumn) scanner.fail();
    if (scanner.kind === 'open' && !this.#readPlainValue()) this.#readContent();
    cell.end = scanner.end;
  }

  #readAttribute(previous: number): void {
    const { scanner } = this;
    const cell = this.#cell;
    switch (scanner.attributeCode) {
      case letterR:
        cell.col = this.#columnOf(scanner.valueStart, scanner.valueEnd);
        if (cell.col <= previous) scanner.fail();
        break;
      case letterS:
        cell.style = readIndex(scanner.xml, scanner.valueStart, scanner.valueEnd);
        break;
      case letterT:
        cell.type = scanner.attributeValue;
        break;
      case 0:
        cell.metadata ||= scanner.attributeName === 'vm' || scanner.attributeName === 'cm';
    }
  }

  /** Reads the content of a cell at a glance where it is, as nearly always, one `v` element and nothing else. */
  #readPlainValue(): boolean {
    const { scanner } = this;
    const { xml } = scanner;
    const cell = this.#cell;
    if (!xml.startsWith(this.#valueStart, scanner.end)) return false;
    const textStart = scanner.end + this.#valueStart.length;
    const textEnd = xml.indexOf('<', textStart);
    if (!xml.startsWith(this.#valueEnd, textEnd)) return false;
    cell.valueStart = scanner.end;
    cell.textStart = textStart;
    cell.textEnd = textEnd;
    cell.valueEnd = textEnd + this.#valueEnd.length - this.#cellEnd.length;
    scanner.leave(cell.valueEnd, textEnd + this.#valueEnd.length);
    return true;
  }

  #readContent(): void {
    const { scanner } = this;
    const cell = this.#cell;
    const { depth } = scanner;
    while (scanner.next() && scanner.depth > depth) {
      if (scanner.isClosing) continue;
      if (scanner.is('v')) {
        cell.valueStart = scanner.start;
        cell.textStart = scanner.end;
        cell.textEnd = scanner.skipText();
        cell.valueEnd = scanner.end;
      } else if (scanner.is('f')) cell.formula = readFormula(scanner);
      else if (scanner.is('is')) cell.inline = readStringItem(scanner);
      else scanner.skip();
    }
  }

  /** The column of an address in the row at hand. Where it is no address, the cell's place has to tell. */
  #columnOf(start: number, end: number): number {
    const { xml } = this.scanner;
    let col = 0;
    let at = start;
    for (let code = xml.charCodeAt(at); code >= capitalA && code <= capitalZ; code = xml.charCodeAt(++at)) {
      col = col * 26 + code - capitalA + 1;
    }
    if (at > start && readIndex(xml, at, end) === this.#row.row) return col;
    if (parseAddress(xml.slice(start, end)) !== null) this.scanner.fail();
    return this.#cell.col;
  }
}

const capitalA = 65;
const capitalZ = 90;
const letterR = 114;
const letterS = 115;
const letterT = 116;

function readFormula(scanner: XmlScanner): RawFormula {
  return {
    type: scanner.attribute('t') ?? 'normal',
    ref: scanner.attribute('ref'),
    group: scanner.attribute('si'),
    inputs: ['r1', 'r2'].map((name) => scanner.attribute(name)).filter((input) => input !== null),
    text: scanner.text(),
  };
}
