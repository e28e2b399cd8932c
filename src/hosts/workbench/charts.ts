import type { Range } from '../../core/grid/address';
import type { Grid } from '../../core/grid/grid';
import type { FileChart } from './file/content';
import type { LiveChart } from './types';

/** A chart with the figures that its sheet shows now. */
export function liveChart({ sheet, spec }: FileChart, grid: Grid): LiveChart {
  const { kind, title, description, numberFormat, place, categories, series } = spec;
  return {
    sheet,
    kind,
    title,
    description,
    numberFormat,
    place,
    categories: cellsIn(categories, grid).map(({ text }) => text),
    series: series.map(({ name, values, color, pattern }) => ({
      name: grid.at(name).text,
      values: cellsIn(values, grid).map(({ value }) => (typeof value === 'number' ? value : 0)),
      color,
      pattern,
    })),
  };
}

function cellsIn({ top, left, bottom, right }: Range, grid: Grid) {
  const cells = [];
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) cells.push(grid.cell(row, col));
  }
  return cells;
}
