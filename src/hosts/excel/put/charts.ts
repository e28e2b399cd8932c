import { formatAddress, type CellRef } from '../../../core/grid/address';
import type { ChartSeries, ChartSpec, SheetSpec, SpecValue } from '../../../core/grid/sheet-spec';
import { topLeft } from '../../common/ranges';
import { rangeIn } from '../address';
import { actionSize, type Job } from './job';
import { chartPrefix, ourFont, type StandingSheet } from './standing';

/**
 * Draws the charts of a sheet beside whatever others drew there; charts of ours that stood there give way. It takes two
 * rounds: which series Excel gives to a new chart of its own accord is known only when it stands.
 */
export class ChartDrawer {
  readonly #drawn: { readonly chart: Excel.Chart; readonly spec: ChartSpec }[] = [];

  constructor(
    private readonly worksheet: Excel.Worksheet,
    private readonly spec: SheetSpec,
    private readonly standing: StandingSheet | null,
  ) {}

  frames(): Job[] {
    return [
      ...(this.standing?.charts ?? []).map((chart) => ({ size: actionSize, queue: () => chart.delete() })),
      ...this.spec.charts.map((spec, index) => ({
        size: 25 * actionSize,
        queue: () => {
          const chart = this.#frame(spec, `${chartPrefix}${index + 1}`);
          chart.series.load('count');
          this.#drawn.push({ chart, spec });
        },
      })),
    ];
  }

  /** After the frames stand. */
  series(): Job[] {
    return this.#drawn.map(({ chart, spec }) => ({
      size: (spec.series.length + 1) * 12 * actionSize,
      queue: () => {
        const foreign = chart.series.count;
        for (const series of spec.series) this.#addSeries(chart, spec, series);
        for (let index = 0; index < foreign; index++) chart.series.getItemAt(0).delete();
      },
    }));
  }

  /** Lying bars, the first category at the top: the names of areas and agencies are long. */
  #frame({ kind, place, title, series, numberFormat, categories }: ChartSpec, name: string): Excel.Chart {
    const type = kind === 'stackedBar' ? 'BarStacked' : 'BarClustered';
    const chart = this.worksheet.charts.add(type, rangeIn(this.worksheet, categories), 'Columns');
    chart.name = name;
    chart.setPosition(formatAddress(topLeft(place)), formatAddress({ row: place.bottom, col: place.right }));
    chart.title.text = title;
    chart.title.format.font.name = ourFont;
    chart.title.format.font.size = 13;
    chart.title.format.font.bold = true;
    chart.legend.visible = series.length > 1;
    chart.legend.position = 'Bottom';
    // Columns with helping figures may be hidden.
    chart.plotVisibleOnly = false;
    const { categoryAxis, valueAxis } = chart.axes;
    categoryAxis.reversePlotOrder = true;
    categoryAxis.tickLabelPosition = 'Low';
    categoryAxis.tickLabelSpacing = 1;
    valueAxis.numberFormat = numberFormat;
    return chart;
  }

  #addSeries(chart: Excel.Chart, spec: ChartSpec, { name, values, color }: ChartSeries): void {
    const bars = chart.series.add(String(this.#valueAt(name) ?? ''));
    bars.setValues(rangeIn(this.worksheet, values));
    bars.setXAxisValues(rangeIn(this.worksheet, spec.categories));
    bars.format.fill.setSolidColor(`#${color}`);
    bars.gapWidth = 60;
    if (spec.kind === 'stackedBar') bars.overlap = 100;
    else {
      bars.hasDataLabels = true;
      bars.dataLabels.numberFormat = spec.numberFormat;
    }
  }

  #valueAt({ row, col }: CellRef): SpecValue {
    return this.spec.rows[row - 1]?.cells.find((cell) => cell.col === col)?.value ?? null;
  }
}
