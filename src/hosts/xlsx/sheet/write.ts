import { formatRange, maxColumn, parseRange, type CellRef, type Range } from '../../../core/grid/address';
import type { Patch } from '../../../core/grid/patch';
import type { CellSet } from '../../common/formula/cell-set';
import { SharedFormula } from '../../common/formula/shift';
import type { SharedStrings } from '../shared-strings';
import type { XmlScanner } from '../xml/scanner';
import { Splicer, withAttribute } from '../xml/splice';
import { cellElement, formulaElement, isShared } from './cell-xml';
import type { RawCell, RawRow } from './raw';
import { scanSheet, type SheetVisitor } from './scan';

/** A new content for a cell. */
export interface SheetEdit extends Patch {
  /** With its leading `=`: what the cell holds from now on. `after` is then its result, which is not written. */
  readonly formula?: string;
}

export interface SheetEdits {
  /** New contents: one for a cell, in the order of reading. */
  readonly edits: readonly SheetEdit[];
  /** Computed cells whose stored result is no longer true: it is dropped. */
  readonly stale: CellSet | null;
  /** `null` in a workbook that keeps its texts in the cells. */
  readonly strings: SharedStrings | null;
  /** The index of a style that is like the one at `base` but for its number format. */
  readonly styleWith: (base: number, numberFormat: string) => number;
}

export interface WrittenSheet {
  readonly xml: string;
  /** How many more cells than before point to a shared text. */
  readonly references: number;
}

/** The text of a sheet part with the edits in it; whatever they do not concern is kept as it stands. */
export function writeSheet(xml: string, part: string, edits: SheetEdits): WrittenSheet {
  const writer = new SheetWriter(xml, edits);
  scanSheet(xml, part, writer);
  return writer.result();
}

interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

class SheetWriter implements SheetVisitor {
  readonly #output: Splicer;
  readonly #columns: ColumnStyle[] = [];
  #prefix = '';
  /** The start tag of `sheetData`: where it stands, and whether it is all there is. */
  #data = { start: 0, tag: '', empty: false };
  /** Where the sheet notes the area it uses. */
  #dimension = { start: 0, end: 0 };
  readonly #added: CellRef[] = [];
  /** The formulas of the groups whose first cell, which held the text for all of them, is something else now. */
  readonly #orphaned = new Map<string, SharedFormula>();
  #references = 0;
  #rowStyle: number | null = null;
  readonly #bounds = new Map<string, { first: number; last: number }>();
  /** The edits before this one are written. */
  #done = 0;

  constructor(
    private readonly xml: string,
    private readonly edits: SheetEdits,
  ) {
    this.#output = new Splicer(xml);
  }

  result(): WrittenSheet {
    const xml = this.#output.toString();
    return { xml: this.#withDimension(xml), references: this.#references };
  }

  element(scanner: XmlScanner): void {
    if (scanner.is('dimension') && scanner.findAttribute('ref')) {
      this.#dimension = { start: scanner.valueStart, end: scanner.valueEnd };
    }
    if (!scanner.is('cols')) return;
    for (const column of scanner.children()) {
      const style = Number(column.attribute('style') ?? 0);
      this.#columns.push({
        first: Number(column.attribute('min')),
        last: Number(column.attribute('max')),
        style,
      });
    }
  }

  data(scanner: XmlScanner): void {
    this.#prefix = scanner.prefix;
    this.#data = { start: scanner.start, tag: scanner.qualifiedName, empty: scanner.kind === 'empty' };
  }

  row(row: RawRow): void {
    const missing = this.#newRows(row.row);
    if (missing !== '') this.#output.replace(row.start, row.start, missing);
    this.#rowStyle = row.style;
    if (this.#next()?.cell.row !== row.row) return;
    const holds = this.#spansHold(row);
    if (holds && !row.empty) return;
    const tag = this.xml.slice(row.start, row.tagEnd);
    const opened = row.empty ? `${tag.slice(0, -2)}>` : tag;
    this.#output.replace(row.start, row.tagEnd, holds ? opened : withAttribute(opened, 'spans', null));
  }

  skipsCells({ row }: RawRow): boolean {
    if (this.#orphaned.size > 0) return false;
    const wholeRow = { top: row, left: 1, bottom: row, right: maxColumn };
    return this.#next()?.cell.row !== row && this.edits.stale?.meets(wholeRow) !== true;
  }

  cell(cell: RawCell): void {
    const missing = this.#newCells(cell.row, cell.col);
    if (missing !== '') this.#output.replace(cell.start, cell.start, missing);
    const edit = this.#next();
    if (edit?.cell.row === cell.row && edit.cell.col === cell.col) {
      this.#output.replace(cell.start, cell.end, this.#take(edit, Math.max(cell.style, 0)));
      if (cell.type === 's') this.#references--;
      const { type, group, text } = cell.formula ?? { type: '', group: null, text: '' };
      if (type === 'shared' && group !== null && text !== '')
        this.#orphaned.set(group, new SharedFormula(text, cell.row, cell.col));
    } else this.#keep(cell);
  }

  /** A cell that keeps its content may lose its result, and get a formula of its own for that of its group. */
  #keep(cell: RawCell): void {
    const losesResult = cell.valueEnd > 0 && this.edits.stale?.has(cell.row, cell.col) === true;
    const group = cell.formula?.text === '' ? this.#orphaned.get(cell.formula.group ?? '') : undefined;
    if (losesResult) {
      const tag = this.xml.slice(cell.start, cell.tagEnd);
      this.#output.replace(cell.start, cell.tagEnd, withAttribute(tag, 't', null));
    }
    if (group) {
      const end = cell.valueEnd > 0 ? cell.valueStart : this.xml.lastIndexOf('</', cell.end - 1);
      const own = formulaElement(this.#prefix, `=${group.at(cell.row, cell.col)}`);
      this.#output.replace(cell.tagEnd, end, own);
    }
    if (losesResult) this.#output.replace(cell.valueStart, cell.valueEnd, '');
  }

  rowEnd(row: RawRow, contentEnd: number): void {
    const cells = this.#newCells(row.row, Infinity);
    if (cells !== '')
      this.#output.replace(contentEnd, contentEnd, row.empty ? `${cells}</${this.#prefix}row>` : cells);
  }

  dataEnd(contentEnd: number, end: number): void {
    const rows = this.#newRows(Infinity);
    const { start, tag, empty } = this.#data;
    if (rows === '') return;
    if (empty) this.#output.replace(start, end, `<${tag}>${rows}</${tag}>`);
    else this.#output.replace(contentEnd, contentEnd, rows);
  }

  #next(): SheetEdit | undefined {
    return this.edits.edits[this.#done];
  }

  /** The element of the next edit, which is done with it. */
  #take({ cell, after, formula, numberFormat }: SheetEdit, base: number): string {
    const { strings, styleWith } = this.edits;
    this.#done++;
    if (formula === undefined && isShared(after, strings)) this.#references++;
    const style = numberFormat === undefined ? base : styleWith(base, numberFormat);
    const content = formula === undefined ? { value: after } : { value: after, formula };
    return cellElement(this.#prefix, { row: cell.row, col: cell.col, style, ...content }, strings);
  }

  /** The cells of a row that come before `col` and that the sheet does not hold yet. */
  #newCells(row: number, col: number): string {
    let cells = '';
    for (let edit = this.#next(); edit?.cell.row === row && edit.cell.col < col; edit = this.#next()) {
      this.#added.push(edit.cell);
      cells += this.#take(edit, this.#rowStyle ?? this.#columnStyle(edit.cell.col));
    }
    return cells;
  }

  /** The rows before `row` that the sheet does not hold yet. */
  #newRows(row: number): string {
    let rows = '';
    this.#rowStyle = null;
    for (let edit = this.#next(); edit && edit.cell.row < row; edit = this.#next()) {
      const cells = this.#newCells(edit.cell.row, Infinity);
      rows += `<${this.#prefix}row r="${edit.cell.row}">${cells}</${this.#prefix}row>`;
    }
    return rows;
  }

  #columnStyle(col: number): number {
    return this.#columns.find(({ first, last }) => col >= first && col <= last)?.style ?? 0;
  }

  /** True where the row's note of the columns that it spans, if there is one, stays true with the edits in it. */
  #spansHold({ row, spansStart, spansEnd }: RawRow): boolean {
    if (spansEnd === 0) return true;
    const { first, last } = this.#boundsOf(this.xml.slice(spansStart, spansEnd));
    const { edits } = this.edits;
    for (let at = this.#done; ; at++) {
      const edit = edits[at];
      if (edit?.cell.row !== row) return true;
      if (edit.cell.col < first || edit.cell.col > last) return false;
    }
  }

  /** The first and the last column of `1:3 5:9`. Nearly all rows of a sheet span the same. */
  #boundsOf(spans: string): { first: number; last: number } {
    let bounds = this.#bounds.get(spans);
    if (!bounds) {
      const columns = spans.split(/[: ]/).map(Number);
      this.#bounds.set(spans, (bounds = { first: Math.min(...columns), last: Math.max(...columns) }));
    }
    return bounds;
  }

  /** The sheet's note of the area it uses grows with the cells that are new. It stands before all of them. */
  #withDimension(xml: string): string {
    const { start, end } = this.#dimension;
    const used = parseRange(xml.slice(start, end));
    if (!used) return xml;
    const ref = formatRange(this.#added.reduce(widen, used));
    return ref === formatRange(used) ? xml : xml.slice(0, start) + ref + xml.slice(end);
  }
}

function widen({ top, left, bottom, right }: Range, { row, col }: CellRef): Range {
  return {
    top: Math.min(top, row),
    left: Math.min(left, col),
    bottom: Math.max(bottom, row),
    right: Math.max(right, col),
  };
}
