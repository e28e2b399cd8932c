import type { CellRef, Range } from '../../core/grid/address';
import type { ChartSpec, SheetSpec } from '../../core/grid/sheet-spec';
import type { LiveChart } from '../../hosts/workbench';
import type { ValueAt } from './conditional-style';

/** A chart of a sheet with the figures that stand in the sheet. */
export function chartOfSpec(chart: ChartSpec, { name }: SheetSpec, valueAt: ValueAt): LiveChart {
  const { kind, title, description, numberFormat, place } = chart;
  return {
    kind,
    title,
    description,
    numberFormat,
    place,
    sheet: name,
    categories: cellsOf(chart.categories).map((cell) => String(valueAt(cell) ?? '')),
    series: chart.series.map(({ name: head, values, color, pattern }) => ({
      name: String(valueAt(head) ?? ''),
      values: cellsOf(values).map((cell) => Number(valueAt(cell) ?? 0)),
      color,
      pattern,
    })),
  };
}

function cellsOf({ top, left, bottom, right }: Range): CellRef[] {
  const cells: CellRef[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) cells.push({ row, col });
  }
  return cells;
}
