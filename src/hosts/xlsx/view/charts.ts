import { parseRange, type Range } from '../../../core/grid/address';
import type { ChartSeries, ChartSpec } from '../../../core/grid/sheet-spec';
import type { Package } from '../package/package';
import { hatchings } from '../put/chart-xml';
import { chartNamePrefix } from '../put/drawing';
import { topLeft } from '../../common/ranges';
import { XmlScanner } from '../xml/scanner';

/** What a drawing says of a chart: everything but its figures. */
interface Frame {
  readonly place: Range;
  readonly title: string;
  readonly description: string;
  readonly relationship: string;
}

/** The charts of ours on a sheet, given by the name of its part, as they were declared. */
export function readOwnCharts(source: Package, sheetPart: string): ChartSpec[] {
  const drawing = source
    .relationships(sheetPart)
    .find(({ type, target, external }) => type === 'drawing' && !external && source.has(target));
  if (!drawing) return [];
  const charts = source.relationships(drawing.target);
  return readFrames(source.text(drawing.target), drawing.target).flatMap((frame) => {
    const part = charts.find(({ id, external }) => id === frame.relationship && !external)?.target;
    return part !== undefined && source.has(part) ? [readChart(source.text(part), part, frame)] : [];
  });
}

function readFrames(xml: string, part: string): Frame[] {
  const frames: Frame[] = [];
  const scanner = new XmlScanner(xml, part);
  scanner.next();
  for (const anchor of scanner.children()) {
    const frame = readFrame(anchor);
    if (frame) frames.push(frame);
  }
  return frames;
}

function readFrame(anchor: XmlScanner): Frame | null {
  const { depth } = anchor;
  const corners: number[] = [];
  let named: { title: string; description: string } | null = null;
  let relationship: string | null = null;
  while (anchor.next() && anchor.depth > depth) {
    if (anchor.isClosing) continue;
    if (anchor.is('row') || anchor.is('col')) corners.push(Number(anchor.text()));
    else if (anchor.is('cNvPr') && anchor.attribute('name')?.startsWith(chartNamePrefix)) {
      const description = anchor.attribute('descr') ?? '';
      named = { title: anchor.attribute('title') ?? '', description };
    } else if (anchor.is('chart')) relationship = anchor.prefixedAttribute('id');
  }
  // The first corner is counted from 0, the second one follows the last cell: its column and row come in this order.
  const [left = 0, top = 0, right = 0, bottom = 0] = corners;
  if (named === null || relationship === null) return null;
  return { ...named, relationship, place: { top: top + 1, left: left + 1, bottom, right } };
}

function readChart(xml: string, part: string, { place, title, description }: Frame): ChartSpec {
  const scanner = new XmlScanner(xml, part);
  const series: ChartSeries[] = [];
  let categories: Range | null = null;
  let numberFormat = 'General';
  let kind: ChartSpec['kind'] = 'bar';
  let isValueAxis = false;
  while (scanner.next()) {
    if (scanner.isClosing) continue;
    if (scanner.is('grouping')) kind = scanner.attribute('val') === 'stacked' ? 'stackedBar' : 'bar';
    else if (scanner.is('valAx')) isValueAxis = true;
    else if (scanner.is('numFmt') && isValueAxis) numberFormat = scanner.attribute('formatCode') ?? 'General';
    else if (scanner.is('ser')) {
      const found = readSeries(scanner);
      categories ??= found.categories;
      if (found.series) series.push(found.series);
    }
  }
  return { kind, title, description, categories: categories ?? place, series, place, numberFormat };
}

function readSeries(scanner: XmlScanner): { series: ChartSeries | null; categories: Range | null } {
  const { depth } = scanner;
  const ranges = new Map<string, Range>();
  let color: string | null = null;
  let pattern: ChartSeries['pattern'] = 'solid';
  let within = '';
  while (scanner.next() && scanner.depth > depth) {
    if (scanner.isClosing) continue;
    if (scanner.is('tx') || scanner.is('cat') || scanner.is('val')) within = scanner.name;
    else if (scanner.is('f')) {
      const range = rangeOf(scanner.text());
      if (range) ranges.set(within, range);
    } else if (scanner.is('pattFill')) pattern = patternOf(scanner.attribute('prst'));
    // The colour of the bars comes before that of their outlines.
    else if (scanner.is('srgbClr')) color ??= scanner.attribute('val');
  }
  const [name, values] = [ranges.get('tx'), ranges.get('val')];
  const series = name && values ? { name: topLeft(name), values, color: color ?? '808080', pattern } : null;
  return { series, categories: ranges.get('cat') ?? null };
}

/** The cells that `'Sheet'!$A$1:$B$2` names. */
function rangeOf(reference: string): Range | null {
  return parseRange(reference.slice(reference.lastIndexOf('!') + 1));
}

function patternOf(preset: string | null): ChartSeries['pattern'] {
  for (const [pattern, name] of Object.entries(hatchings)) {
    if (name === preset) return pattern as keyof typeof hatchings;
  }
  return 'solid';
}
