import { formatAddress, type CellRef, type Range } from '../../../core/grid/address';
import type { CellSpec, CellStyle, SheetSpec } from '../../../core/grid/sheet-spec';
import { rectanglesOf } from '../../common/rectangles';
import type { Block, Look, Scalar } from '../protocol';
import { regionFree } from './formula';
import { ourCells, type StandingSheet } from './standing';

/** What Google Sheets takes in one cell. */
const maxText = 50_000;
/** So many cells are written in one run of the service. */
const cellsAtOnce = 20_000;

/**
 * The content and the look of a sheet in blocks; what is not ours is in none of them.
 *
 * @throws Error where a cell would hold more than a cell can
 */
export function blocksOf(spec: SheetSpec, standing: StandingSheet | null): Block[] {
  return rectanglesOf(ourCells(spec, standing))
    .flatMap(inParts)
    .map((part) => blockOf(spec, part));
}

function inParts(area: Range): Range[] {
  const step = Math.max(1, Math.floor(cellsAtOnce / (area.right - area.left + 1)));
  const parts: Range[] = [];
  for (let top = area.top; top <= area.bottom; top += step) {
    parts.push({ ...area, top, bottom: Math.min(area.bottom, top + step - 1) });
  }
  return parts;
}

function blockOf(spec: SheetSpec, { top, left, bottom, right }: Range): Block {
  const palette = new LookPalette();
  const block: Block = {
    sheet: spec.name,
    top,
    left,
    values: [],
    formulas: [],
    looks: palette.looks,
    cells: [],
    links: [],
  };
  for (let row = top; row <= bottom; row++) {
    const cells = new Map(spec.rows[row - 1]?.cells.map((cell) => [cell.col, cell]));
    const values: Scalar[] = [];
    const looks: number[] = [];
    for (let col = left; col <= right; col++) {
      const cell = cells.get(col);
      values.push(constantOf(cell, { row, col }));
      looks.push(cell ? palette.indexOf(cell.style) : -1);
      if (cell?.formula !== undefined) block.formulas.push([row, col, regionFree(cell.formula)]);
      else if (cell?.link && typeof cell.value === 'string' && cell.value !== '') {
        const { sheet, cell: to } = cell.link;
        block.links.push({ row, col, sheet, toRow: to.row, toCol: to.col });
      }
    }
    block.values.push(values);
    block.cells.push(looks);
  }
  return block;
}

function constantOf(cell: CellSpec | undefined, at: CellRef): Scalar {
  if (!cell || cell.formula !== undefined) return null;
  if (typeof cell.value === 'string' && cell.value.length > maxText) {
    throw new Error(`The cell ${formatAddress(at)} would hold more than a cell can.`);
  }
  return cell.value;
}

/** Every look once. */
class LookPalette {
  readonly looks: Look[] = [];
  /** By the object: a sheet shares the styles of its cells. */
  readonly #known = new Map<CellStyle, number>();

  indexOf(style: CellStyle): number {
    const known = this.#known.get(style);
    if (known !== undefined) return known;
    const index = this.looks.push(lookOf(style)) - 1;
    this.#known.set(style, index);
    return index;
  }
}

const verticals = { top: 'top', center: 'middle', bottom: 'bottom' } as const;

function lookOf({
  size,
  bold,
  italic,
  underline,
  align,
  vertical,
  wrap,
  border,
  fill,
  color,
  numberFormat,
}: CellStyle): Look {
  return {
    size: size ?? 12,
    bold: bold ?? false,
    italic: italic ?? false,
    underline: underline ?? false,
    align: align ?? 'left',
    vertical: verticals[vertical ?? 'bottom'],
    wrap: wrap ?? false,
    border: border ?? false,
    fill: fill === undefined ? null : `#${fill}`,
    color: `#${color ?? '000000'}`,
    numberFormat: numberFormat ?? 'General',
  };
}
