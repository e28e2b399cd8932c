import type { ECBasicOption } from 'echarts/types/dist/shared';
import type { BarSeriesOption } from 'echarts/charts';
import { format } from 'numfmt';
import type { Language } from '../../core/i18n/text';
import type { LiveChart, LiveSeries } from '../../hosts/workbench';

type Decal = NonNullable<NonNullable<BarSeriesOption['itemStyle']>['decal']>;

const light = 'rgba(255, 255, 255, 0.75)';
const stripes: Decal = { symbol: 'rect', color: light, dashArrayX: [1, 0], dashArrayY: [3, 4] };

/** Hatching that tells series apart in black and white, as the native charts of the saved file have it. */
const decals: Readonly<Record<LiveSeries['pattern'], Decal | null>> = {
  solid: null,
  lightDiagonal: { ...stripes, rotation: -Math.PI / 4 },
  darkDiagonal: { ...stripes, rotation: Math.PI / 4, dashArrayY: [2, 3] },
  horizontal: stripes,
  vertical: { ...stripes, rotation: Math.PI / 2 },
  dots: {
    symbol: 'circle',
    color: light,
    symbolSize: 0.8,
    dashArrayX: [
      [6, 6],
      [0, 6, 6, 0],
    ],
    dashArrayY: [5, 0],
  },
  cross: {
    symbol: 'rect',
    color: light,
    dashArrayX: [
      [4, 4],
      [0, 4, 4, 0],
    ],
    dashArrayY: [4, 0],
  },
};

export interface ChartLook {
  readonly language: Language;
  /** In pixels. */
  readonly width: number;
}

/** So much of the width the names of the categories take at most. */
const nameShare = 0.48;

/** What the chart library is to draw: horizontal bars, the first category at the top, in the colours of print. */
export function chartOption(chart: LiveChart, { language, width }: ChartLook): ECBasicOption {
  const { categories, series, numberFormat, kind, title } = chart;
  const figure = (value: number): string => format(numberFormat, value, { locale: language });
  const stacked = kind === 'stackedBar';
  const text = { color: '#000', fontFamily: 'Times New Roman, Liberation Serif, serif', fontSize: 12 };
  return {
    animation: false,
    textStyle: text,
    title: { text: title, left: 'center', top: 4, textStyle: { ...text, fontSize: 14, fontWeight: 'bold' } },
    legend: { show: series.length > 1, bottom: 2, textStyle: text, itemWidth: 22, itemHeight: 12 },
    grid: { left: 8, right: 36, top: 32, bottom: series.length > 1 ? 52 : 8, containLabel: true },
    xAxis: {
      type: 'value',
      axisLabel: { ...text, formatter: figure, hideOverlap: true },
      splitLine: { lineStyle: { color: '#d0d0d0' } },
      minInterval: stacked ? 1 : 0,
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: categories,
      axisLabel: {
        ...text,
        fontSize: 11,
        lineHeight: 12,
        width: width * nameShare,
        overflow: 'break',
        interval: 0,
      },
      axisTick: { show: false },
    },
    series: series.map(({ name, values, color, pattern }) => ({
      type: 'bar',
      name,
      data: values,
      ...(stacked ? { stack: 'all' } : {}),
      barMaxWidth: 22,
      itemStyle: { color: `#${color}`, borderColor: '#000', borderWidth: 0.5, decal: decals[pattern] },
      label: stacked
        ? { show: false }
        : { show: true, position: 'right', ...text, formatter: labelOf(figure) },
    })),
  };
}

function labelOf(figure: (value: number) => string) {
  return ({ value }: { value: unknown }): string => (typeof value === 'number' ? figure(value) : '');
}
