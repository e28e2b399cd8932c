import { cellKey, formatAddress, type CellRef, type Range } from '../../../core/grid/address';
import type { CellSpec, SheetSpec } from '../../../core/grid/sheet-spec';
import { blockOf } from '../../../core/grid/spec-block';
import { rowsOfStep, type Steps } from '../../../core/steps';
import { rangeIn } from '../address';
import { typed } from '../../common/cell-value';
import { inBatches, maxPayload, payloadOf } from '../../common/payload';
import { belowFirst, cellsOf } from './fills';
import type { Job } from './job';
import { isLeftOver, type StandingSheet } from './standing';

/** What Excel takes in one cell. */
const maxText = 32_767;
const maxFormula = 8192;

interface Line {
  readonly row: number;
  readonly formulas: readonly (string | number | boolean | null)[];
  readonly formats: readonly (string | null)[];
  /** What it sends, in bytes. */
  readonly size: number;
}

/**
 * The content and the number formats of a sheet, in blocks of rows; what is not ours is left alone.
 *
 * @param fills are written by their first cells only and are to be filled down afterwards
 * @throws Error where a cell would hold more than a cell can
 */
export function* cellJobs(
  worksheet: Excel.Worksheet,
  spec: SheetSpec,
  standing: StandingSheet | null,
  fills: readonly Range[],
): Steps<Job[]> {
  const area = areaOf(spec, standing);
  const waiting = new Set(fills.flatMap((fill) => cellsOf(belowFirst(fill))));
  const lines: Line[] = [];
  for (let row = 1; row <= area.bottom; row++) {
    lines.push(lineOf(spec, standing, waiting, { row, width: area.right }));
    if (row % rowsOfStep === 0) yield;
  }
  // A job of a quarter of a sync leaves room for those beside it.
  return inBatches(lines, ({ size }) => size, maxPayload / 4).map((block) => {
    const [first] = block;
    const top = first?.row ?? 1;
    const range = { top, left: 1, bottom: top + block.length - 1, right: area.right };
    return {
      size: block.reduce((sum, { size }) => sum + size, 0),
      queue: () => {
        const target = rangeIn(worksheet, range);
        // The format decides how Excel takes a value.
        target.numberFormat = block.map(({ formats }) => [...formats]);
        target.formulas = block.map(({ formulas }) => [...formulas]);
      },
    };
  });
}

/** All cells that are ours or were. */
export function areaOf(spec: SheetSpec, standing: StandingSheet | null): Range {
  const block = blockOf(spec);
  const old = standing?.ownership.block ?? block;
  return {
    top: 1,
    left: 1,
    bottom: Math.max(block.bottom, old.bottom),
    right: Math.max(block.right, old.right),
  };
}

function lineOf(
  spec: SheetSpec,
  standing: StandingSheet | null,
  waiting: ReadonlySet<number>,
  { row, width }: { readonly row: number; readonly width: number },
): Line {
  const cells = new Map(spec.rows[row - 1]?.cells.map((cell) => [cell.col, cell]));
  const columns = Array.from({ length: width }, (_, index) => index + 1);
  const formulas = columns.map((col) => {
    const cell = cells.get(col);
    if (cell) return waiting.has(cellKey({ row, col })) ? null : contentOf(cell, { row, col });
    return standing && isLeftOver({ row, col }, standing) ? '' : null;
  });
  const formats = columns.map((col) => {
    const cell = cells.get(col);
    return cell ? (cell.style.numberFormat ?? 'General') : null;
  });
  return { row, formulas, formats, size: payloadOf(formulas) + payloadOf(formats) };
}

function contentOf({ value, formula, style }: CellSpec, at: CellRef): string | number | boolean {
  const isTooLong = typeof value === 'string' && value.length > maxText;
  if (isTooLong || (formula?.length ?? 0) > maxFormula) {
    throw new Error(`The cell ${formatAddress(at)} would hold more than a cell can.`);
  }
  return formula ?? typed(value, style.numberFormat ?? 'General');
}
