import type { Range } from '../../../src/core/grid/address';
import { displayPlainly } from '../../../src/core/grid/grid';
import type { Chart, ChartAxis, ChartDataLabels, ChartSeries } from '../book/chart';
import type { Sheet } from '../book/sheet';

/**
 * A chart as Excel makes it of a block: one series for each column (or row) after the first, which names the categories;
 * the first row (or column) names the series.
 */
export function newChart(sheet: Sheet, chartType: string, source: Range, byRows: boolean): Chart {
  return {
    id: sheet.book.newId(),
    sheet,
    source,
    series: byRows ? seriesOfRows(sheet, source) : seriesOfColumns(sheet, source),
    box: {
      name: `Chart ${sheet.charts.length + 1}`,
      chartType,
      plotVisibleOnly: true,
      top: 0,
      left: 0,
      width: 360,
      height: 216,
    },
    title: {
      text: 'Chart Title',
      visible: true,
      overlay: false,
      font: { name: 'Calibri', size: 14, bold: false, italic: false, color: '#595959' },
    },
    legend: { visible: true, position: 'Bottom', overlay: false },
    categoryAxis: newAxis(),
    valueAxis: newAxis(),
    dataLabels: newLabels(),
  };
}

export function newSeries(name: string): ChartSeries {
  return {
    look: { name, hasDataLabels: false, gapWidth: 182, overlap: 0 },
    dataLabels: newLabels(),
    fill: null,
    values: null,
    categories: null,
  };
}

/** Lays a chart over cells, from the first corner to the last. */
export function placeOver({ sheet, box }: Chart, first: Range, last: Range): void {
  const left = span(first.left, (col) => sheet.columnWidths.get(col) ?? 48);
  const top = span(first.top, (row) => sheet.rowHeights.get(row) ?? 15);
  box.left = left;
  box.top = top;
  box.width = span(last.right + 1, (col) => sheet.columnWidths.get(col) ?? 48) - left;
  box.height = span(last.bottom + 1, (row) => sheet.rowHeights.get(row) ?? 15) - top;
}

/** How far a line lies from the first one. */
function span(to: number, sizeOf: (line: number) => number): number {
  let sum = 0;
  for (let line = 1; line < to; line++) sum += sizeOf(line);
  return sum;
}

function seriesOfColumns(sheet: Sheet, { top, left, bottom, right }: Range): ChartSeries[] {
  return Array.from({ length: Math.max(0, right - left) }, (_, index) => {
    const col = left + 1 + index;
    return {
      ...newSeries(displayPlainly(sheet.cell({ row: top, col }).value)),
      values: { top: top + 1, left: col, bottom, right: col },
      categories: { top: top + 1, left, bottom, right: left },
    };
  });
}

function seriesOfRows(sheet: Sheet, { top, left, bottom, right }: Range): ChartSeries[] {
  return Array.from({ length: Math.max(0, bottom - top) }, (_, index) => {
    const row = top + 1 + index;
    return {
      ...newSeries(displayPlainly(sheet.cell({ row, col: left }).value)),
      values: { top: row, left: left + 1, bottom: row, right },
      categories: { top, left: left + 1, bottom: top, right },
    };
  });
}

function newAxis(): ChartAxis {
  return {
    reversePlotOrder: false,
    numberFormat: 'General',
    visible: true,
    tickLabelPosition: 'NextToAxis',
    tickLabelSpacing: '',
    majorTickMark: 'Outside',
    minimum: '',
    maximum: '',
    gridlines: { visible: true },
  };
}

function newLabels(): ChartDataLabels {
  return {
    showValue: false,
    showSeriesName: false,
    showCategoryName: false,
    numberFormat: 'General',
    position: 'BestFit',
  };
}
