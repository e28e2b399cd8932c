import type { CellRef, Range } from '../../../core/grid/address';
import type { ChartSeries, ChartSpec, SheetSpec, SpecValue } from '../../../core/grid/sheet-spec';
import { element, type Attributes } from '../xml/element';
import { escapeText } from '../xml/escape';
import { xmlHead } from './parts';
import { absoluteReference } from '../../common/ranges';

const namespaces = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
};

/** The hatchings of DrawingML that differ most from each other on paper. */
export const hatchings: Readonly<Record<Exclude<ChartSeries['pattern'], 'solid'>, string>> = {
  lightDiagonal: 'ltUpDiag',
  darkDiagonal: 'wdDnDiag',
  dots: 'pct20',
  cross: 'lgGrid',
  horizontal: 'ltHorz',
  vertical: 'ltVert',
};

/** Any two numbers: the axes of a chart know each other by them. */
const categoryAxis = 111;
const valueAxis = 222;

const outline = '404040';
const ink = '000000';

/**
 * A bar chart whose bars lie: the names of areas and agencies are long. The first category is at the top. It brings
 * along the figures it shows, for programs that do not look them up in the cells.
 */
export function chartXml(spec: SheetSpec, chart: ChartSpec): string {
  const stacked = chart.kind === 'stackedBar';
  const values = new SpecValues(spec);
  const series = chart.series.map((one, index) => seriesXml(values, chart, one, index));
  const bars = c('barChart', {}, [
    value('barDir', 'bar'),
    value('grouping', stacked ? 'stacked' : 'clustered'),
    value('varyColors', 0),
    ...series,
    value('gapWidth', 60),
    ...(stacked ? [value('overlap', 100)] : []),
    value('axId', categoryAxis),
    value('axId', valueAxis),
  ]);
  const legend = c('legend', {}, [value('legendPos', 'b'), value('overlay', 0), textProperties(11)]);
  const content = c('chart', {}, [
    titleXml(chart.title),
    value('autoTitleDeleted', 0),
    c('plotArea', {}, [c('layout'), bars, categoryAxisXml(), valueAxisXml(chart.numberFormat)]),
    ...(chart.series.length > 1 ? [legend] : []),
    // Columns with helping figures may be hidden.
    value('plotVisOnly', 0),
    value('dispBlanksAs', 'gap'),
  ]);
  const ground = c('spPr', {}, [solidFill('FFFFFF'), a('ln', {}, a('noFill'))]);
  return (
    xmlHead + c('chartSpace', namespaces, [value('roundedCorners', 0), content, ground, textProperties(11)])
  );
}

function seriesXml(values: SpecValues, chart: ChartSpec, series: ChartSeries, index: number): string {
  const label = {
    top: series.name.row,
    left: series.name.col,
    bottom: series.name.row,
    right: series.name.col,
  };
  return c('ser', {}, [
    value('idx', index),
    value('order', index),
    c('tx', {}, textsXml(values, label)),
    c('spPr', {}, [fillXml(series), a('ln', { w: 9525 }, solidFill(outline))]),
    value('invertIfNegative', 0),
    ...(chart.kind === 'bar' ? [labelsXml(chart.numberFormat)] : []),
    c('cat', {}, textsXml(values, chart.categories)),
    c('val', {}, numbersXml(values, series.values, chart.numberFormat)),
  ]);
}

/** Each bar says how much it stands for. */
function labelsXml(numberFormat: string): string {
  return c('dLbls', {}, [
    c('numFmt', { formatCode: numberFormat, sourceLinked: 0 }),
    c('spPr', {}, [a('noFill'), a('ln', {}, a('noFill'))]),
    textProperties(10),
    value('dLblPos', 'outEnd'),
    value('showLegendKey', 0),
    value('showVal', 1),
    ...['showCatName', 'showSerName', 'showPercent', 'showBubbleSize'].map((name) => value(name, 0)),
  ]);
}

function fillXml({ color, pattern }: ChartSeries): string {
  if (pattern === 'solid') return solidFill(color);
  const colors = [
    a('fgClr', {}, a('srgbClr', { val: color })),
    a('bgClr', {}, a('srgbClr', { val: 'FFFFFF' })),
  ];
  return a('pattFill', { prst: hatchings[pattern] }, colors);
}

function titleXml(title: string): string {
  const run = a('r', {}, [
    a('rPr', { lang: 'vi-VN', sz: 1300, b: 1 }, [solidFill(ink), ...typefaces()]),
    a('t', {}, escapeText(title)),
  ]);
  return c('title', {}, [c('tx', {}, c('rich', {}, [a('bodyPr'), a('p', {}, run)])), value('overlay', 0)]);
}

/** From the top down: the order of categories is turned round, and with it the end at which the values stand. */
function categoryAxisXml(): string {
  return c('catAx', {}, [
    value('axId', categoryAxis),
    c('scaling', {}, value('orientation', 'maxMin')),
    value('delete', 0),
    value('axPos', 'l'),
    c('numFmt', { formatCode: 'General', sourceLinked: 0 }),
    value('majorTickMark', 'none'),
    value('minorTickMark', 'none'),
    value('tickLblPos', 'low'),
    axisLine(),
    textProperties(11),
    value('crossAx', valueAxis),
    value('crosses', 'autoZero'),
    value('auto', 0),
    value('lblOffset', 100),
    // Every category has its name, however low the chart is.
    value('tickLblSkip', 1),
    value('noMultiLvlLbl', 1),
  ]);
}

function valueAxisXml(numberFormat: string): string {
  return c('valAx', {}, [
    value('axId', valueAxis),
    c('scaling', {}, value('orientation', 'minMax')),
    value('delete', 0),
    value('axPos', 'b'),
    c('majorGridlines', {}, c('spPr', {}, a('ln', { w: 6350 }, solidFill('BFBFBF')))),
    c('numFmt', { formatCode: numberFormat, sourceLinked: 0 }),
    value('majorTickMark', 'out'),
    value('minorTickMark', 'none'),
    value('tickLblPos', 'nextTo'),
    axisLine(),
    textProperties(10),
    value('crossAx', categoryAxis),
    value('crosses', 'max'),
    value('crossBetween', 'between'),
  ]);
}

function axisLine(): string {
  return c('spPr', {}, a('ln', { w: 9525 }, solidFill(outline)));
}

/** @param size in points */
function textProperties(size: number): string {
  const run = a('defRPr', { sz: size * 100 }, [solidFill(ink), ...typefaces()]);
  return c('txPr', {}, [a('bodyPr'), a('p', {}, [a('pPr', {}, run), a('endParaRPr', { lang: 'vi-VN' })])]);
}

function typefaces(): string[] {
  return ['latin', 'cs'].map((script) => a(script, { typeface: 'Times New Roman' }));
}

function solidFill(color: string): string {
  return a('solidFill', {}, a('srgbClr', { val: color }));
}

function textsXml(values: SpecValues, range: Range): string {
  const points = values.of(range).map((one) => (one === null ? '' : String(one)));
  return c('strRef', {}, [
    c('f', {}, escapeText(absoluteReference(values.sheet, range))),
    c('strCache', {}, [value('ptCount', points.length), ...pointsXml(points)]),
  ]);
}

function numbersXml(values: SpecValues, range: Range, numberFormat: string): string {
  const points = values.of(range).map((one) => (typeof one === 'number' ? String(one) : ''));
  const cache = [
    c('formatCode', {}, escapeText(numberFormat)),
    value('ptCount', points.length),
    ...pointsXml(points),
  ];
  return c('numRef', {}, [
    c('f', {}, escapeText(absoluteReference(values.sheet, range))),
    c('numCache', {}, cache),
  ]);
}

/** The points that hold something, each with its position. */
function pointsXml(points: readonly string[]): string[] {
  return points.flatMap((text, idx) => (text === '' ? [] : c('pt', { idx }, c('v', {}, escapeText(text)))));
}

/** The values that a sheet will show. */
class SpecValues {
  readonly sheet: string;

  constructor(private readonly spec: SheetSpec) {
    this.sheet = spec.name;
  }

  of({ top, left, bottom, right }: Range): SpecValue[] {
    const values: SpecValue[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) values.push(this.#at({ row, col }));
    }
    return values;
  }

  #at({ row, col }: CellRef): SpecValue {
    return this.spec.rows[row - 1]?.cells.find((cell) => cell.col === col)?.value ?? null;
  }
}

function c(name: string, attributes: Attributes = {}, content: string | readonly string[] = ''): string {
  return element(`c:${name}`, attributes, content);
}

function a(name: string, attributes: Attributes = {}, content: string | readonly string[] = ''): string {
  return element(`a:${name}`, attributes, content);
}

/** An element that says one thing. */
function value(name: string, val: string | number): string {
  return c(name, { val });
}
