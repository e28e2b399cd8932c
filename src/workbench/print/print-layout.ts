import { cellKey, type CellRef, type Range } from '../../core/grid/address';
import type { CellStyle, PrintSpec, SheetSpec } from '../../core/grid/sheet-spec';
import { lineHeight, pointsPerCharacter } from '../../core/report/measures';
import type { Language } from '../../core/i18n/text';
import { oneCell } from '../../core/report/sheet-builder';
import type { LiveChart } from '../../hosts/workbench';
import { chartOfSpec } from './chart-of-spec';
import { conditionalStyle, type ValueAt } from './conditional-style';
import { shownText } from './shown-text';

export interface PrintedCell {
  readonly columns: number;
  readonly rows: number;
  readonly text: string;
  readonly style: CellStyle;
  /** Stands in the place of the text. */
  readonly chart: LiveChart | null;
}

export interface PrintedRow {
  readonly row: number;
  /** In points, before everything is made to fit. */
  readonly height: number;
  readonly cells: readonly PrintedCell[];
}

export interface PrintLayout {
  /** In millimetres. */
  readonly paper: { readonly width: number; readonly height: number };
  readonly margins: PrintSpec['margins'];
  /** How much smaller everything is, so that all columns fit on one page. */
  readonly scale: number;
  /** The width of each column, in points, before everything is made to fit. */
  readonly columns: readonly number[];
  /** What stands above the rows that every page repeats. */
  readonly lead: readonly PrintedRow[];
  readonly repeated: readonly PrintedRow[];
  /** Each begins on a page of its own. */
  readonly parts: readonly (readonly PrintedRow[])[];
}

const a4 = { short: 210, long: 297 };
const pointsPerMillimetre = 72 / 25.4;
/** What a column takes beyond its characters, in points. */
const padding = 3.7;

/** A sheet cut into what a page shows: rows above the table, rows to repeat, and parts that each begin a page. */
export function printLayout(spec: SheetSpec, language: Language): PrintLayout {
  const { orientation, margins, repeatRows, area } = spec.print;
  const [width, height] = orientation === 'landscape' ? [a4.long, a4.short] : [a4.short, a4.long];
  const visible = spec.columns.flatMap(({ width: characters, hidden = false }, index) =>
    hidden || (area && index + 1 > area.right) ? [] : [{ col: index + 1, characters }],
  );
  const columns = visible.map(({ characters }) => characters * pointsPerCharacter + padding);
  const room = (width - margins.left - margins.right) * pointsPerMillimetre;
  const needed = columns.reduce((sum, points) => sum + points, 0);
  const rows = printedRows(
    spec,
    language,
    new Set(visible.map(({ col }) => col)),
    area?.bottom ?? spec.rows.length,
  );
  const from = repeatRows?.from ?? 1;
  const to = repeatRows?.to ?? 0;
  return {
    paper: { width, height },
    margins,
    scale: Math.min(1, room / needed),
    columns,
    lead: rows.filter(({ row }) => row < from),
    repeated: rows.filter(({ row }) => row >= from && row <= to),
    parts: partsOf(
      rows.filter(({ row }) => row > to && row >= from),
      spec,
    ),
  };
}

function partsOf(rows: readonly PrintedRow[], spec: SheetSpec): PrintedRow[][] {
  const parts: PrintedRow[][] = [[]];
  for (const row of rows) {
    if (spec.rows[row.row - 1]?.startsPage === true && parts.at(-1)?.length !== 0) parts.push([]);
    parts.at(-1)?.push(row);
  }
  return parts;
}

function printedRows(
  spec: SheetSpec,
  language: Language,
  visible: ReadonlySet<number>,
  bottom: number,
): PrintedRow[] {
  const cells = new Map(
    spec.rows.flatMap((row, index) =>
      row.cells.map((cell) => [cellKey({ row: index + 1, col: cell.col }), cell]),
    ),
  );
  const valueAt: ValueAt = (ref) => cells.get(cellKey(ref))?.value ?? null;
  const addedStyle = conditionalStyle(spec.conditional);
  const merges = new Map(spec.merges.map((merge) => [cellKey({ row: merge.top, col: merge.left }), merge]));
  const covered = coveredBy(spec.merges);
  const cellAt = (ref: CellRef): PrintedCell[] => {
    if (covered.has(cellKey(ref))) return [];
    const { value = null, style = {} } = cells.get(cellKey(ref)) ?? {};
    const full = { ...style, ...addedStyle(valueAt, ref) };
    const { top, left, bottom: last, right } = merges.get(cellKey(ref)) ?? oneCell(ref);
    const columns = [...visible].filter((col) => col >= left && col <= right).length;
    return [
      { columns, rows: last - top + 1, text: shownText(value, full, language), style: full, chart: null },
    ];
  };
  const charts = chartRows(spec, valueAt);
  return spec.rows.slice(0, bottom).flatMap(({ height = lineHeight }, index) => {
    const row = index + 1;
    const chartRow = charts.get(row);
    if (chartRow !== undefined) return chartRow ?? [];
    const printed = [...visible].flatMap((col) => cellAt({ row, col }));
    // Heights are estimates for spreadsheets that do not fit rows to their text; a page does.
    const fits = printed.some(({ text, style }) => style.wrap === true && text !== '');
    return { row, height: fits ? lineHeight : height, cells: printed };
  });
}

/** Rows that charts cover: one row as high as all of them for the first, `null` for the others. */
function chartRows(spec: SheetSpec, valueAt: ValueAt): ReadonlyMap<number, PrintedRow | null> {
  const rows = new Map<number, PrintedRow | null>();
  for (const chart of spec.charts) {
    const { top, bottom, left, right } = chart.place;
    const covered = spec.rows.slice(top - 1, bottom);
    covered.forEach((_, index) => index > 0 && rows.set(top + index, null));
    const height = covered.reduce((sum, row) => sum + (row.height ?? lineHeight), 0);
    const cell: PrintedCell = {
      columns: right - left + 1,
      rows: 1,
      text: '',
      style: {},
      chart: chartOfSpec(chart, spec, valueAt),
    };
    rows.set(top, { row: top, height, cells: [...(rows.get(top)?.cells ?? []), cell] });
  }
  return rows;
}

function coveredBy(merges: readonly Range[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++)
        if (row !== top || col !== left) covered.add(cellKey({ row, col }));
    }
  }
  return covered;
}
