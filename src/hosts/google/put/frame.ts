import { formatAddress } from '../../../core/grid/address';
import type {
  ChartSpec,
  ConditionalSpec,
  EntrySpec,
  RowSpec,
  SheetSpec,
} from '../../../core/grid/sheet-spec';
import { topLeft } from '../../common/ranges';
import type { ChartWish, Finish } from '../protocol';
import { regionFree } from './formula';
import type { StandingSheet } from './standing';

/** Of a character of the standard font, and what is left at both sides of a column. */
const characterPixels = 7;
const paddingPixels = 5;
const pixelsPerPoint = 4 / 3;
/** Of a row without a height of its own, where a chart has to know it. */
const rowPixels = 21;

/** All that a sheet needs beside its cells and their names. Widths that people changed stay. */
export function frameOf(spec: SheetSpec, standing: StandingSheet | null): Finish {
  const knownColumns = standing?.ownership.block?.right ?? 0;
  return {
    sheet: spec.name,
    merges: [...spec.merges],
    widths: spec.columns.slice(knownColumns).map(({ width, hidden }, index) => {
      return { col: knownColumns + index + 1, pixels: pixelsOf(width), isHidden: hidden ?? false };
    }),
    heights: heightsOf(spec.rows, standing !== null),
    frozenRows: spec.frozenRows,
    // A sheet has one filter at most.
    filter: spec.tables.length === 1 ? (spec.tables[0]?.range ?? null) : null,
    rules: spec.conditional.flatMap(ruleOf),
    entries: spec.entries.map(entryOf),
    charts: spec.charts.map((chart) => chartOf(spec, chart)),
  };
}

function pixelsOf(width: number): number {
  return Math.round(width * characterPixels + paddingPixels);
}

/** Rows of one height that follow each other, together; one without a height fits itself to its text. */
function heightsOf(rows: readonly RowSpec[], isStanding: boolean): Finish['heights'] {
  const heights: Finish['heights'] = [];
  rows.forEach(({ height }, index) => {
    if (height === undefined && !isStanding) return;
    const pixels = height === undefined ? null : Math.round(height * pixelsPerPoint);
    const last = heights[heights.length - 1];
    if (last?.pixels === pixels && last.row + last.rows === index + 1) last.rows++;
    else heights.push({ row: index + 1, rows: 1, pixels });
  });
  return heights;
}

/** A rule can change neither borders nor number formats; one that does nothing else is left out. */
function ruleOf({ range, formula, style }: ConditionalSpec): Finish['rules'] {
  const { bold, italic, fill, color } = style;
  const look = {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(fill === undefined ? {} : { fill: `#${fill}` }),
    ...(color === undefined ? {} : { color: `#${color}` }),
  };
  return Object.keys(look).length === 0 ? [] : [{ range, formula: regionFree(formula), ...look }];
}

/** Limits as a formula: a day handed over as an instant would depend on time zones. */
function entryOf({ range, from, to, message }: EntrySpec): Finish['entries'][number] {
  const cell = formatAddress(topLeft(range));
  const formula = `=AND(ISNUMBER(${cell}),${cell}=INT(${cell}),${cell}>=${from},${cell}<=${to})`;
  return { range, formula: regionFree(formula), message };
}

function chartOf({ columns, rows }: SheetSpec, chart: ChartSpec): ChartWish {
  const { kind, title, categories, series, place, numberFormat } = chart;
  const shown = columns.slice(place.left - 1, place.right);
  const covered = Array.from(
    { length: place.bottom - place.top + 1 },
    (_, index) => rows[place.top - 1 + index],
  );
  return {
    isStacked: kind === 'stackedBar',
    title,
    categories,
    series: series.map(({ name, values, color }) => ({
      label: String(rows[name.row - 1]?.cells.find(({ col }) => col === name.col)?.value ?? ''),
      values,
      color: `#${color}`,
    })),
    at: topLeft(place),
    width: shown.reduce((sum, { width, hidden }) => sum + (hidden === true ? 0 : pixelsOf(width)), 0),
    height: covered.reduce(
      (sum, row) => sum + Math.round(row?.height === undefined ? rowPixels : row.height * pixelsPerPoint),
      0,
    ),
    numberFormat,
  };
}
