import { formatAddress, type Range } from '../../../core/grid/address';
import { sameValue } from '../../../core/grid/grid';
import type { SheetSpec } from '../../../core/grid/sheet-spec';
import { Breather } from '../../breathe';
import { readValue } from '../../common/cell-value';
import { payloadOf } from '../../common/payload';
import { RowReader, type ReadRows } from '../read/row-reader';
import { areaOf } from './cells';

export interface WrittenSheet {
  readonly spec: SheetSpec;
  /** The runs of cells whose formulas were filled down. */
  readonly fills: readonly Range[];
}

/** What the result of a formula weighs, or a cell that is empty, in bytes. */
const usualResult = 20;

/**
 * @throws Error where a sheet does not hold the constants that it should, or no formula at the end of what was filled
 * down; the results of formulas are Excel's own
 */
export async function verify(context: Excel.RequestContext, sheets: readonly WrittenSheet[]): Promise<void> {
  const reader = new RowReader(context);
  const nothing = { formulas: false, values: false, numberFormats: false, fonts: false };
  const breather = new Breather();
  for (const { spec, fills } of sheets) {
    await breather.rest();
    const sheet = spec.name;
    const { bottom: rows, right: columns } = areaOf(spec, null);
    const wants = { ...nothing, values: true };
    const rowSize =
      columns * usualResult +
      spec.rows.reduce((bytes, row) => bytes + constantsSize(row), 0) / Math.max(1, rows);
    const take = (read: ReadRows) => compare(spec, read);
    reader.add({ sheet, top: 1, left: 1, rows, columns, wants, rowSize, take });
    for (const { bottom: top, left } of fills) {
      const wants = { ...nothing, formulas: true };
      reader.add({ sheet, top, left, rows: 1, columns: 1, wants, take: (read) => checkFormula(sheet, read) });
    }
  }
  await reader.finish();
}

function checkFormula(sheet: string, { top: row, left: col, formulas }: ReadRows): void {
  if (String(formulas[0]?.[0]).startsWith('=')) return;
  throw new Error(`${sheet} does not hold the formula that it should in ${formatAddress({ row, col })}.`);
}

function compare(spec: SheetSpec, { top, values }: ReadRows): void {
  values.forEach((line, index) => {
    const row = top + index;
    for (const { col, value, formula } of spec.rows[row - 1]?.cells ?? []) {
      if (formula !== undefined) continue;
      if (!sameValue(readValue(line[col - 1], false), value === '' ? null : value)) {
        throw new Error(`${spec.name} does not hold what it should in ${formatAddress({ row, col })}.`);
      }
    }
  });
}

function constantsSize({ cells }: SheetSpec['rows'][number]): number {
  return cells.reduce((bytes, { value }) => bytes + payloadOf(value), 0);
}
