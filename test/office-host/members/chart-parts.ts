import type { Range } from '../../../src/core/grid/address';
import { displayPlainly } from '../../../src/core/grid/grid';
import type { Chart, ChartAxis, ChartDataLabels, ChartSeries } from '../book/chart';
import type { Sheet } from '../book/sheet';

export function newChart(
  sheet: Sheet,
  chartType: string,
  source: Range,
  by: 'Auto' | 'Columns' | 'Rows',
): Chart {
  return {
    id: sheet.book.newId(),
    sheet,
    source,
    series: seriesOf(sheet, source, by),
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

/**
 * The series that Excel finds in a block: its columns or rows, without a first one of texts, which names the categories.
 * A text at the head of each names the series.
 */
function seriesOf(sheet: Sheet, source: Range, by: 'Auto' | 'Columns' | 'Rows'): ChartSeries[] {
  const { top, left, bottom, right } = source;
  const isByRows = by === 'Rows' || (by === 'Auto' && right - left > bottom - top);
  const isLabel = (row: number, col: number): boolean => typeof sheet.cell({ row, col }).value !== 'number';
  const headed = bottom > top && isLabel(top, right);
  const labelled = right > left && isLabel(bottom, left);
  const data = { ...source, top: top + Number(headed), left: left + Number(labelled) };
  const count = isByRows ? data.bottom - data.top + 1 : data.right - data.left + 1;
  return Array.from({ length: count }, (_, index) => {
    const line = isByRows ? data.top + index : data.left + index;
    const hasName = isByRows ? labelled : headed;
    const head = isByRows ? { row: line, col: left } : { row: top, col: line };
    const name = hasName ? displayPlainly(sheet.cell(head).value) : `Series${index + 1}`;
    const values = isByRows ? { ...data, top: line, bottom: line } : { ...data, left: line, right: line };
    const categories = isByRows ? { ...data, top, bottom: top } : { ...data, left, right: left };
    const hasCategories = isByRows ? headed : labelled;
    return { ...newSeries(name), values, categories: hasCategories ? categories : null };
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
