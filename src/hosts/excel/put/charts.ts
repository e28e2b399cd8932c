import { formatAddress } from '../../../core/grid/address';
import type { ChartSpec, SheetSpec, SpecValue } from '../../../core/grid/sheet-spec';
import { topLeft } from '../../xlsx/put/ranges';
import { rangeIn } from '../address';
import { actionSize, type Job } from './job';
import { chartPrefix, ourFont, type StandingSheet } from './standing';

/** Draws the charts of a sheet beside whatever others drew there; charts of ours that stood there give way. */
export function chartJobs(
  worksheet: Excel.Worksheet,
  spec: SheetSpec,
  standing: StandingSheet | null,
): Job[] {
  return [
    ...(standing?.charts ?? []).map((chart) => ({ size: actionSize, queue: () => chart.delete() })),
    ...spec.charts.map((chart, index) => ({
      size: (30 + 12 * chart.series.length) * actionSize,
      queue: () => draw(worksheet, spec, chart, `${chartPrefix}${index + 1}`),
    })),
  ];
}

/** Lying bars, the first category at the top: the names of areas and agencies are long. */
function draw(worksheet: Excel.Worksheet, spec: SheetSpec, chart: ChartSpec, name: string): void {
  const [first] = chart.series;
  if (!first) return;
  const stacked = chart.kind === 'stackedBar';
  const drawn = worksheet.charts.add(
    stacked ? 'BarStacked' : 'BarClustered',
    rangeIn(worksheet, first.values),
    'Columns',
  );
  drawn.name = name;
  const { place } = chart;
  drawn.setPosition(formatAddress(topLeft(place)), formatAddress({ row: place.bottom, col: place.right }));
  drawn.title.text = chart.title;
  drawn.title.format.font.name = ourFont;
  drawn.title.format.font.size = 13;
  drawn.title.format.font.bold = true;
  drawn.legend.visible = chart.series.length > 1;
  drawn.legend.position = 'Bottom';
  // Columns with helping figures may be hidden.
  drawn.plotVisibleOnly = false;
  chart.series.forEach((series, index) => {
    const label = String(valueAt(spec, series.name) ?? '');
    const bars = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(label);
    bars.name = label;
    if (index > 0) bars.setValues(rangeIn(worksheet, series.values));
    bars.setXAxisValues(rangeIn(worksheet, chart.categories));
    bars.format.fill.setSolidColor(`#${series.color}`);
    bars.gapWidth = 60;
    if (stacked) bars.overlap = 100;
    else {
      bars.hasDataLabels = true;
      bars.dataLabels.numberFormat = chart.numberFormat;
    }
  });
  const { categoryAxis, valueAxis } = drawn.axes;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelPosition = 'Low';
  categoryAxis.tickLabelSpacing = 1;
  valueAxis.numberFormat = chart.numberFormat;
}

function valueAt({ rows }: SheetSpec, { row, col }: { row: number; col: number }): SpecValue {
  return rows[row - 1]?.cells.find((cell) => cell.col === col)?.value ?? null;
}
