import type { ChartWish } from '../../protocol';
import { cellsAt, type Sheet } from '../places';

/** What a sheet remembers of itself: the identifiers of the charts on it that are ours. */
const key = 'PhuLuc.charts';

/** Draws charts beside whatever others drew. */
export function drawCharts(sheet: Sheet, wishes: readonly ChartWish[]): void {
  const before = new Set(sheet.getCharts().map((chart) => chart.getChartId()));
  for (const wish of wishes) sheet.insertChart(built(sheet, wish));
  if (wishes.length === 0) return;
  const ours = sheet
    .getCharts()
    .map((chart) => chart.getChartId())
    .filter((id) => !before.has(id));
  sheet.addDeveloperMetadata(key, JSON.stringify(ours), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** Takes away the charts that are ours. */
export function removeCharts(sheet: Sheet): void {
  const entries = sheet.getDeveloperMetadata().filter((entry) => entry.getKey() === key);
  const ours = new Set(entries.flatMap((entry) => (entry.getValue() ?? '').match(/\d+/g) ?? []));
  for (const chart of sheet.getCharts()) {
    if (ours.has(String(chart.getChartId()))) sheet.removeChart(chart);
  }
  for (const entry of entries) entry.remove();
}

/** Lying bars, the first category at the top: the names of areas and agencies are long. */
function built(
  sheet: Sheet,
  { isStacked, title, categories, series, at, width, height, numberFormat }: ChartWish,
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const builder = sheet.newChart().asBarChart().addRange(cellsAt(sheet, categories));
  for (const { values } of series) builder.addRange(cellsAt(sheet, values));
  builder
    .setNumHeaders(0)
    // Columns with helping figures may be hidden.
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setPosition(at.row, at.col, 0, 0)
    .setOption('title', title)
    .setOption('width', width)
    .setOption('height', height)
    .setOption('isStacked', isStacked)
    .setOption('hAxis', { format: numberFormat })
    .setOption('legend', { position: series.length > 1 ? 'bottom' : 'none' })
    .setOption(
      'series',
      Object.fromEntries(series.map(({ label, color }, index) => [index, { labelInLegend: label, color }])),
    );
  return builder.build();
}
