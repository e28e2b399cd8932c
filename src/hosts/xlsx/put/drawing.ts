import type { Range } from '../../../core/grid/address';
import type { ChartSpec, SheetSpec } from '../../../core/grid/sheet-spec';
import type { Package } from '../package/package';
import type { Relationship } from '../package/relationships';
import { element } from '../xml/element';
import type { OrderedChildren } from '../xml/ordered-children';
import { outline, rootOf, type XmlElement } from '../xml/outline';
import { XmlScanner } from '../xml/scanner';
import { extendElement, Splicer } from '../xml/splice';
import { chartXml } from './chart-xml';
import { addPart, removePart, xmlHead } from './parts';

const spreadsheetDrawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const chart = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A chart of ours is known by its name, which begins so. */
export const chartNamePrefix = 'PhuLuc ';

const drawingPart = {
  name: 'xl/drawings/drawing#.xml',
  type: 'drawing',
  contentType: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  text: `${xmlHead}${element('xdr:wsDr', { 'xmlns:xdr': spreadsheetDrawing, 'xmlns:a': main })}`,
} as const;

/** What stands at a place of a drawing. */
interface Anchor {
  readonly element: XmlElement;
  /** Of the shapes in it, the highest number. */
  readonly lastId: number;
  readonly isOurs: boolean;
  /** The relationship of its chart. */
  readonly chart: string | null;
}

/** Draws the charts of a sheet beside whatever others drew there; charts of ours that stood there give way. */
export function writeCharts(
  source: Package,
  sheetPart: string,
  sheet: OrderedChildren,
  spec: SheetSpec,
): void {
  const part =
    findDrawing(source, sheetPart) ?? (spec.charts.length > 0 ? addDrawing(source, sheetPart, sheet) : null);
  if (part === null) return;
  const xml = source.text(part);
  const { root, children } = outline(xml, part);
  const anchors = children.map((child) => readAnchor(child, xml, part));
  const own = ownCharts(source, part, anchors);
  const lastId = Math.max(1, ...anchors.filter(({ isOurs }) => !isOurs).map((anchor) => anchor.lastId));
  const added = spec.charts.map((chart, index) => {
    const text = chartXml(spec, chart);
    const present = own[index];
    if (present) source.setText(present.target, text);
    const { id } = present ?? addChart(source, part, text);
    return anchorXml(root.prefix, chart, { id: lastId + index + 1, number: index + 1, relationship: id });
  });
  for (const { target } of own.slice(spec.charts.length)) removePart(source, part, target);
  const left = new Splicer(xml);
  for (const {
    element: { start, end },
    isOurs,
  } of anchors)
    if (isOurs) left.replace(start, end, '');
  source.setText(part, withChildren(left.toString(), part, added));
}

/** The relationships of the charts that are ours, in the order in which they stand. */
function ownCharts(source: Package, part: string, anchors: readonly Anchor[]): Relationship[] {
  const charts = source.relationships(part).filter(({ type, external }) => type === 'chart' && !external);
  return anchors.flatMap(({ isOurs, chart }) => {
    const found = isOurs ? charts.find(({ id }) => id === chart) : undefined;
    return found ?? [];
  });
}

function withChildren(xml: string, part: string, added: readonly string[]): string {
  const root = rootOf(xml, part);
  return xml.slice(0, root.start) + extendElement(xml, root, {}, added.join('')) + xml.slice(root.end);
}

function findDrawing(source: Package, sheetPart: string): string | null {
  const found = source.relationships(sheetPart).find(({ type, external }) => type === 'drawing' && !external);
  return found && source.has(found.target) ? found.target : null;
}

function addDrawing(source: Package, sheetPart: string, sheet: OrderedChildren): string {
  const { part, id } = addPart(source, sheetPart, drawingPart);
  sheet.replace('drawing', [sheet.element('drawing', sheet.relationship(id))]);
  return part;
}

function addChart(source: Package, drawing: string, text: string): { id: string } {
  const contentType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
  return addPart(source, drawing, { name: 'xl/charts/chart#.xml', type: 'chart', contentType, text });
}

function readAnchor(anchor: XmlElement, xml: string, part: string): Anchor {
  const scanner = new XmlScanner(xml.slice(anchor.start, anchor.end), part);
  let lastId = 0;
  let isOurs = false;
  let relationship: string | null = null;
  while (scanner.next()) {
    if (scanner.isClosing) continue;
    if (scanner.is('cNvPr')) {
      lastId = Math.max(lastId, Number(scanner.attribute('id') ?? 0));
      isOurs ||= scanner.attribute('name')?.startsWith(chartNamePrefix) ?? false;
    } else if (scanner.is('chart')) relationship = scanner.prefixedAttribute('id');
  }
  return { element: anchor, lastId, isOurs: isOurs && relationship !== null, chart: relationship };
}

interface Frame {
  /** Of the shape, in its drawing. */
  readonly id: number;
  /** Of the chart, on its sheet. */
  readonly number: number;
  readonly relationship: string;
}

/** The frame of a chart over the cells that it covers. */
function anchorXml(prefix: string, { place, title, description }: ChartSpec, frame: Frame): string {
  const part = (name: string, attributes = {}, content: string | readonly string[] = '') =>
    element(prefix + name, attributes, content);
  const properties = {
    id: frame.id,
    name: `${chartNamePrefix}${frame.number}`,
    descr: description,
    title,
  };
  const graphic = element(
    'a:graphic',
    { 'xmlns:a': main },
    element(
      'a:graphicData',
      { uri: chart },
      element('c:chart', { 'xmlns:c': chart, 'xmlns:r': relationships, 'r:id': frame.relationship }),
    ),
  );
  const content = [
    part('nvGraphicFramePr', {}, [part('cNvPr', properties), part('cNvGraphicFramePr')]),
    part('xfrm', {}, [
      element('a:off', { 'xmlns:a': main, x: 0, y: 0 }),
      element('a:ext', { 'xmlns:a': main, cx: 0, cy: 0 }),
    ]),
    graphic,
  ];
  return part('twoCellAnchor', { editAs: 'oneCell' }, [
    ...cornersXml(prefix, place),
    part('graphicFrame', { macro: '' }, content),
    part('clientData'),
  ]);
}

/** The first cell, and the one that follows the last in both directions, counted from 0. */
function cornersXml(prefix: string, { top, left, bottom, right }: Range): string[] {
  const corner = (name: string, row: number, col: number) => {
    const marks = Object.entries({ col, colOff: 0, row, rowOff: 0 });
    return element(
      prefix + name,
      {},
      marks.map(([mark, value]) => element(prefix + mark, {}, String(value))),
    );
  };
  return [corner('from', top - 1, left - 1), corner('to', bottom, right)];
}
