import { z } from 'zod';
import type {
  Chart,
  ChartAxis,
  ChartDataLabels,
  ChartFont,
  ChartLegend,
  ChartSeries,
  ChartText,
} from '../book/chart';
import type { Sheet } from '../book/sheet';
import { taking } from '../protocol/arguments';
import { accessDenied } from '../protocol/error';
import { objectType, type Handle } from '../protocol/object-type';
import { stored } from '../protocol/stored';
import type { Area } from './area';
import { newChart, newSeries, placeOver } from './chart-parts';
import { color } from './format';
import { areaOf } from './address';
import { index, rangeArgument, rangeOrAddress } from './schemas';
import { worksheet } from './types';

const key = z.tuple([z.string()]);

export const charts = objectType<Sheet>('ChartCollection', {
  get: { count: (sheet) => sheet.charts.length },
  items: (sheet) => sheet.charts.map(chart),
  item: taking(key, find),
  make: {
    add: taking(z.tuple([z.string(), rangeArgument, z.enum(['Auto', 'Columns', 'Rows']).nullish()]), add),
    getItem: taking(key, find),
    getItemAt: taking(z.tuple([index]), (sheet, at) => {
      const found = sheet.charts[at];
      return found ? chart(found) : null;
    }),
    getItemOrNullObject: taking(key, find),
  },
  call: { getCount: (sheet) => sheet.charts.length },
});

const box = stored(({ box: state }: Chart) => state, {
  chartType: z.string(),
  height: z.number().positive(),
  left: z.number().min(0),
  name: z.string().min(1),
  plotVisibleOnly: z.boolean(),
  top: z.number().min(0),
  width: z.number().positive(),
});

const chart = objectType<Chart>('Chart', {
  identity: ({ id }) => ({ Id: id }),
  get: { ...box.get, id: ({ id }) => id },
  set: box.set,
  nav: {
    axes: (self) => axes(self),
    dataLabels: (self) => dataLabels(self.dataLabels),
    legend: (self) => legend(self.legend),
    series: (self) => seriesCollection(self),
    title: (self) => title(self.title),
    worksheet: ({ sheet }) => worksheet(sheet),
  },
  call: {
    delete: ({ sheet, id }) => {
      sheet.charts.splice(
        sheet.charts.findIndex((known) => known.id === id),
        1,
      );
    },
    setPosition: taking(z.tuple([rangeOrAddress, rangeOrAddress.nullish()]), (self, from, to) => {
      const start = cells(self, from);
      placeOver(self, start, to === null || to === undefined ? start : cells(self, to));
    }),
  },
});

const title = objectType<ChartText>('ChartTitle', {
  ...stored((self: ChartText) => self, { overlay: z.boolean(), text: z.string(), visible: z.boolean() }),
  nav: { format: (self) => titleFormat(self) },
});

const titleFormat = objectType<ChartText>('ChartTitleFormat', {
  nav: { font: ({ font }) => chartFont(font) },
});

const chartFont = objectType<ChartFont>('ChartFont', {
  ...stored((self: ChartFont) => self, {
    bold: z.boolean(),
    color,
    italic: z.boolean(),
    name: z.string().min(1),
    size: z.number().positive(),
  }),
});

const legend = objectType<ChartLegend>('ChartLegend', {
  ...stored((self: ChartLegend) => self, {
    overlay: z.boolean(),
    position: z.enum(['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom']),
    visible: z.boolean(),
  }),
});

const dataLabels = objectType<ChartDataLabels>('ChartDataLabels', {
  ...stored((self: ChartDataLabels) => self, {
    numberFormat: z.string(),
    position: z.string(),
    showCategoryName: z.boolean(),
    showSeriesName: z.boolean(),
    showValue: z.boolean(),
  }),
});

const axes = objectType<Chart>('ChartAxes', {
  nav: {
    categoryAxis: (self) => axis(self.categoryAxis),
    valueAxis: (self) => axis(self.valueAxis),
  },
});

const axis = objectType<ChartAxis>('ChartAxis', {
  ...stored((self: ChartAxis) => self, {
    majorTickMark: z.string(),
    maximum: z.union([z.number(), z.string()]),
    minimum: z.union([z.number(), z.string()]),
    numberFormat: z.string(),
    reversePlotOrder: z.boolean(),
    tickLabelPosition: z.enum(['NextToAxis', 'High', 'Low', 'None']),
    tickLabelSpacing: z.union([z.int().min(1), z.literal('')]),
    visible: z.boolean(),
  }),
  nav: { majorGridlines: (self) => gridlines(self.gridlines) },
});

const gridlines = objectType<{ visible: boolean }>('ChartGridlines', {
  ...stored((self: { visible: boolean }) => self, { visible: z.boolean() }),
});

const seriesCollection = objectType<Chart>('ChartSeriesCollection', {
  get: { count: ({ series: all }) => all.length },
  items: ({ series: all, sheet }) => all.map((self) => series({ self, sheet })),
  make: {
    add: taking(z.tuple([z.string().nullish(), index.nullish()]), ({ series: all, sheet }, name, at) => {
      const made = newSeries(name ?? `Series${all.length + 1}`);
      all.splice(at ?? all.length, 0, made);
      return series({ self: made, sheet });
    }),
    getItemAt: taking(z.tuple([index]), ({ series: all, sheet }, at) => {
      const self = all[at];
      return self ? series({ self, sheet }) : null;
    }),
  },
  call: { getCount: ({ series: all }) => all.length },
});

interface Placed {
  readonly self: ChartSeries;
  readonly sheet: Sheet;
}

const series = objectType<Placed>('ChartSeries', {
  ...stored(({ self }: Placed) => self.look, {
    gapWidth: z.int().min(0).max(500),
    hasDataLabels: z.boolean(),
    name: z.string(),
    overlap: z.int().min(-100).max(100),
  }),
  nav: {
    dataLabels: ({ self }) => dataLabels(self.dataLabels),
    format: ({ self }) => seriesFormat(self),
  },
  call: {
    delete: ({ self, sheet }) => {
      for (const { series: all } of sheet.charts) if (all.includes(self)) all.splice(all.indexOf(self), 1);
    },
    setValues: taking(z.tuple([rangeArgument]), ({ self }, { range: at }) => {
      self.values = at;
    }),
    setXAxisValues: taking(z.tuple([rangeArgument]), ({ self }, { range: at }) => {
      self.categories = at;
    }),
  },
});

const seriesFormat = objectType<ChartSeries>('ChartSeriesFormat', {
  nav: { fill: (self) => seriesFill(self) },
});

const seriesFill = objectType<ChartSeries>('ChartFill', {
  call: {
    clear: (self) => {
      self.fill = null;
    },
    setSolidColor: taking(z.tuple([color]), (self, solid) => {
      self.fill = solid;
    }),
  },
});

function add(
  sheet: Sheet,
  chartType: string,
  source: Area,
  by: 'Auto' | 'Columns' | 'Rows' | null | undefined,
): Handle {
  if (sheet.isProtected) throw accessDenied();
  const made = newChart(sheet, chartType, source.range, by ?? 'Auto');
  sheet.charts.push(made);
  return chart(made);
}

function find(sheet: Sheet, name: string): Handle | null {
  const found = sheet.charts.find(({ id, box: { name: own } }) => id === name || own === name);
  return found ? chart(found) : null;
}

function cells({ sheet }: Chart, target: string | Area): Area['range'] {
  return (typeof target === 'string' ? areaOf(sheet, target) : target).range;
}
