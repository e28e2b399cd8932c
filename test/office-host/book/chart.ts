import type { Range } from '../../../src/core/grid/address';
import type { Sheet } from './sheet';

export interface Chart {
  readonly id: string;
  readonly sheet: Sheet;
  readonly source: Range;
  readonly series: ChartSeries[];
  readonly box: ChartBox;
  readonly title: ChartText;
  readonly legend: ChartLegend;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly dataLabels: ChartDataLabels;
}

/** Name and place, in points from the top left corner of the sheet. */
export interface ChartBox {
  name: string;
  chartType: string;
  /** Leave out what stands in hidden rows and columns. */
  plotVisibleOnly: boolean;
  top: number;
  left: number;
  width: number;
  height: number;
}

export interface ChartText {
  text: string;
  visible: boolean;
  overlay: boolean;
  readonly font: ChartFont;
}

export interface ChartFont {
  name: string;
  size: number;
  bold: boolean;
  italic: boolean;
  color: string;
}

export interface ChartLegend {
  visible: boolean;
  position: string;
  overlay: boolean;
}

export interface ChartAxis {
  reversePlotOrder: boolean;
  numberFormat: string;
  visible: boolean;
  tickLabelPosition: string;
  tickLabelSpacing: number | '';
  majorTickMark: string;
  minimum: number | string;
  maximum: number | string;
  readonly gridlines: { visible: boolean };
}

export interface ChartDataLabels {
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  numberFormat: string;
  position: string;
}

export interface ChartSeries {
  readonly look: { name: string; hasDataLabels: boolean; gapWidth: number; overlap: number };
  readonly dataLabels: ChartDataLabels;
  fill: string | null;
  values: Range | null;
  categories: Range | null;
}
