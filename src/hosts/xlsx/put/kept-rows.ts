import { contains, formatAddress, type CellRef, type Range } from '../../../core/grid/address';
import type { SheetSpec } from '../../../core/grid/sheet-spec';
import { FormulaReader } from '../sheet/formula-reader';
import type { RawCell, RawRow } from '../sheet/raw';
import { scanSheet, type SheetVisitor } from '../sheet/scan';
import type { XmlScanner } from '../xml/scanner';
import { escapeText } from '../xml/escape';
import { attributeOf, withAttribute } from '../xml/splice';

/** Where a sheet of ours stands on its page. */
export interface Place {
  /** The cells that are ours so far; `null` where none are. */
  readonly old: Range | null;
  /** Those that are to be. */
  readonly block: Range;
}

export interface KeptCell {
  readonly col: number;
  readonly xml: string;
}

/** A row as it was, without the cells that are ours and without what we or Excel said of its height. */
export interface KeptRow {
  /** The start tag. */
  readonly tag: string;
  readonly cells: KeptCell[];
}

export interface KeptRows {
  /** Of `sheetData`. */
  readonly prefix: string;
  readonly rows: ReadonlyMap<number, KeptRow>;
  /** How many of the cells that go point to a shared text. */
  readonly lostReferences: number;
}

/**
 * What others wrote on a sheet: all of its cells but for those that are ours or are to be. A note that somebody typed
 * into a cell which we left empty has no style, unlike every cell of ours: it stays where nothing of ours comes to stand.
 */
export function readKeptRows(xml: string, part: string, spec: SheetSpec, place: Place): KeptRows {
  const reader = new KeptRowsReader(xml, spec, place);
  scanSheet(xml, part, reader);
  return reader;
}

class KeptRowsReader implements SheetVisitor, KeptRows {
  prefix = '';
  lostReferences = 0;
  readonly rows = new Map<number, KeptRow>();
  readonly #formulas = new FormulaReader();
  /** Groups of shared formulas whose text stood in a cell that goes. */
  readonly #lostGroups = new Set<string>();
  #cells: KeptCell[] = [];

  constructor(
    private readonly xml: string,
    private readonly spec: SheetSpec,
    private readonly place: Place,
  ) {}

  data(scanner: XmlScanner): void {
    this.prefix = scanner.prefix;
  }

  row(row: RawRow): void {
    const tag = this.xml.slice(row.start, row.tagEnd);
    this.#cells = [];
    this.rows.set(row.row, {
      tag: withAddress(this.#plainTag(row.empty ? `${tag.slice(0, -2)}>` : tag, row.row), String(row.row)),
      cells: this.#cells,
    });
  }

  cell(cell: RawCell): void {
    const formula = this.#formulas.read(cell);
    const group = cell.formula?.type === 'shared' ? cell.formula.group : null;
    if (this.#isOurs(cell)) {
      if (cell.type === 's') this.lostReferences++;
      if (group !== null && cell.formula?.text !== '') this.#lostGroups.add(group);
      return;
    }
    const text = this.xml.slice(cell.start, cell.end);
    const orphaned = formula !== null && group !== null && this.#lostGroups.has(group);
    const start = withAddress(text.slice(0, cell.tagEnd - cell.start), formatAddress(cell));
    const content = text.slice(cell.tagEnd - cell.start);
    this.#cells.push({
      col: cell.col,
      xml: start + (orphaned ? withFormula(content, formula.slice(1)) : content),
    });
  }

  #plainTag(tag: string, row: number): string {
    const { old, block } = this.place;
    if (![old, block].some((area) => area && row >= area.top && row <= area.bottom)) return tag;
    const ours = ['ht', 'customHeight', 'hidden', 'spans'];
    return ours.reduce((text, name) => withAttribute(text, name, null), tag);
  }

  #isOurs(cell: RawCell): boolean {
    const { old, block } = this.place;
    if (!contains(block, cell) && !(old && contains(old, cell))) return false;
    return cell.style > 0 || this.#isWritten(cell);
  }

  #isWritten({ row, col }: CellRef): boolean {
    return this.spec.rows[row - 1]?.cells.some((cell) => cell.col === col) ?? false;
  }
}

/** A start tag that says where its row or cell stands: where others go, its place no longer tells. */
function withAddress(tag: string, address: string): string {
  return attributeOf(tag, 'r') === null ? withAttribute(tag, 'r', address) : tag;
}

/** The content of a cell with a formula of its own in place of its part in a shared one. */
function withFormula(content: string, formula: string): string {
  return content.replace(
    /<((?:\w+:)?f)\b[^>]*?(?:\/>|>[^<]*<\/\1\s*>)/,
    (_, name: string) => `<${name}>${escapeText(formula)}</${name}>`,
  );
}
