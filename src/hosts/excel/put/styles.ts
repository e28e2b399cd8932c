import type { Range } from '../../../core/grid/address';
import type { CellStyle, SheetSpec } from '../../../core/grid/sheet-spec';
import { rowsOfStep, type Steps } from '../../../core/steps';
import { rangeIn } from '../address';
import { actionSize, type Job } from './job';
import { joinAddresses, rectanglesOf } from '../../common/rectangles';
import { ourFont } from './standing';

type Look = Omit<CellStyle, 'border' | 'numberFormat'>;

interface CellGroup<Item> {
  readonly style: Item;
  readonly cells: { row: number; col: number }[];
}

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** How the cells of a sheet look: those of one look together, wherever they stand. */
export function* styleJobs(worksheet: Excel.Worksheet, spec: SheetSpec): Steps<Job[]> {
  const jobs: Job[] = [];
  const looks = yield* groupsOf(spec, lookOf);
  for (const { style, cells } of looks.values()) {
    for (const address of joinAddresses(rectanglesOf(cells))) {
      const queue = (): void => {
        const ranges = worksheet.getRanges(address);
        applyLook(ranges.format, style);
        ranges.untrack();
      };
      jobs.push({ size: address.length + 12 * actionSize, queue });
    }
    yield;
  }
  const bordered = yield* groupsOf(spec, ({ border }) => border === true);
  for (const range of rectanglesOf(bordered.get('true')?.cells ?? [])) {
    const queue = (): void => {
      const cells = rangeIn(worksheet, range);
      drawBorders(cells, range);
      cells.untrack();
    };
    jobs.push({ size: 7 * actionSize, queue });
  }
  return jobs;
}

/** The cells of a sheet by what `sideOf` says of their style. */
function* groupsOf<Item>(
  { rows }: SheetSpec,
  sideOf: (style: CellStyle) => Item,
): Steps<ReadonlyMap<string, CellGroup<Item>>> {
  const groups = new Map<string, CellGroup<Item>>();
  /** By the object: a sheet shares the styles of its cells. */
  const known = new Map<CellStyle, CellGroup<Item>>();
  for (const [index, { cells }] of rows.entries()) {
    for (const { col, style } of cells) {
      let group = known.get(style);
      if (!group) {
        const side = sideOf(style);
        const key = JSON.stringify(side);
        group = groups.get(key) ?? { style: side, cells: [] };
        groups.set(key, group);
        known.set(style, group);
      }
      group.cells.push({ row: index + 1, col });
    }
    if (index % rowsOfStep === 0) yield;
  }
  return groups;
}

function lookOf({
  size,
  bold,
  italic,
  underline,
  align,
  vertical,
  wrap,
  fill,
  color,
}: CellStyle): Required<Omit<Look, 'fill'>> & { fill: string | null } {
  return {
    size: size ?? 12,
    bold: bold ?? false,
    italic: italic ?? false,
    underline: underline ?? false,
    align: align ?? 'left',
    vertical: vertical ?? 'bottom',
    wrap: wrap ?? false,
    fill: fill ?? null,
    color: color ?? '000000',
  };
}

const alignments = { left: 'Left', center: 'Center', right: 'Right' } as const;
const verticals = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function applyLook(format: Excel.RangeFormat, look: ReturnType<typeof lookOf>): void {
  const { font } = format;
  font.name = ourFont;
  font.size = look.size;
  font.bold = look.bold;
  font.italic = look.italic;
  font.underline = look.underline ? 'Single' : 'None';
  font.color = `#${look.color}`;
  format.horizontalAlignment = alignments[look.align];
  format.verticalAlignment = verticals[look.vertical];
  format.wrapText = look.wrap;
  if (look.fill !== null) format.fill.color = `#${look.fill}`;
}

function drawBorders({ format }: Excel.Range, { top, left, bottom, right }: Range): void {
  const sides = [
    ...edges,
    ...(bottom > top ? (['InsideHorizontal'] as const) : []),
    ...(right > left ? (['InsideVertical'] as const) : []),
  ];
  for (const side of sides) format.borders.getItem(side).style = 'Continuous';
}
