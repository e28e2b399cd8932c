import type { Range } from '../../../core/grid/address';
import type { CellSpec, RowSpec, SheetSpec } from '../../../core/grid/sheet-spec';
import type { SharedStrings } from '../shared-strings';
import { isShared } from '../sheet/cell-xml';
import { element } from '../xml/element';
import { withAttribute } from '../xml/splice';
import { readKeptRows, type KeptCell, type KeptRows, type Place } from './kept-rows';
import { specCellElement } from './spec-cell';
import type { StyleWriter } from './style-writer';

export interface SheetData {
  /** The `sheetData` element. */
  readonly xml: string;
  /** The area of its cells; `null` where it has none. */
  readonly used: Range | null;
  /** How many more cells than before point to a shared text. */
  readonly references: number;
}

/** What the cells of a sheet are written with. */
export interface CellContext {
  readonly styles: StyleWriter;
  readonly strings: SharedStrings | null;
}

/** The cells of a sheet: ours as they are declared, those of others as they stand. */
export function writeSheetData(
  xml: string,
  part: string,
  spec: SheetSpec,
  place: Place,
  context: CellContext,
): SheetData {
  const kept = readKeptRows(xml, part, spec, place);
  const writer = new RowWriter(kept, context);
  const own = spec.rows.map((_, index) => index + 1);
  const rows = [...new Set([...kept.rows.keys(), ...own])].sort((a, b) => a - b);
  const written = rows.map((row) => writer.row(row, spec.rows[row - 1]));
  return {
    xml: element(`${kept.prefix}sheetData`, {}, written),
    used: writer.used,
    references: writer.references - kept.lostReferences,
  };
}

class RowWriter {
  used: Range | null = null;
  references = 0;

  constructor(
    private readonly kept: KeptRows,
    private readonly context: CellContext,
  ) {}

  row(row: number, spec: RowSpec | undefined): string {
    const kept = this.kept.rows.get(row);
    const cells = [...(kept?.cells ?? []), ...(spec?.cells ?? []).map((cell) => this.#cell(row, cell))];
    cells.sort((a, b) => a.col - b.col);
    for (const { col } of cells) this.#use(row, col);
    const name = `${this.kept.prefix}row`;
    let tag = kept?.tag ?? `<${name} r="${row}">`;
    if (spec?.height !== undefined) {
      tag = withAttribute(withAttribute(tag, 'ht', String(spec.height)), 'customHeight', '1');
    }
    if (cells.length > 0) return `${tag}${cells.map(({ xml }) => xml).join('')}</${name}>`;
    // A row that says nothing but its number is none.
    return /^<\S+ r="\d+">$/.test(tag) ? '' : `${tag.slice(0, -1)}/>`;
  }

  #cell(row: number, cell: CellSpec): KeptCell {
    const { styles, strings } = this.context;
    const at = { row, col: cell.col };
    if (cell.formula === undefined && isShared(cell.value === '' ? null : cell.value, strings))
      this.references++;
    const xml = specCellElement(this.kept.prefix, at, cell, styles.cell(cell.style), strings);
    return { col: cell.col, xml };
  }

  #use(row: number, col: number): void {
    const { top, left, right } = this.used ?? { top: row, left: col, right: col };
    this.used = { top, bottom: row, left: Math.min(left, col), right: Math.max(right, col) };
  }
}
