import { z } from 'zod';
import type { CellRef } from '../../../src/core/grid/address';
import { colorOf } from '../book/color';
import { noBorder, restyling, type Border } from '../book/cell';
import { taking, writing } from '../protocol/arguments';
import { invalidArgument } from '../protocol/error';
import { objectType } from '../protocol/object-type';
import { forEachCell, uniform, type Area, type Areas } from './area';
import { checkUnlocked } from './values';

/** A line of an area: along one of its edges, between its cells, or across them. */
const lines = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

type Line = (typeof lines)[number];
/** A line that is the side of a single cell. */
type CellSide = Exclude<Line, 'InsideVertical' | 'InsideHorizontal'>;

interface AreaLine {
  readonly areas: Areas;
  readonly line: Line;
}

const rangeBorder = objectType<AreaLine>('RangeBorder', {
  identity: ({ line }) => ({ SideIndex: line }),
  get: {
    color: (of) => uniform(borders(of).map(({ color }) => color)),
    sideIndex: ({ line }) => line,
    style: (of) => uniform(borders(of).map(({ style }) => style)),
    weight: (of) => uniform(borders(of).map(({ weight }) => weight)),
  },
  set: {
    color: writing(z.string(), (of: AreaLine, text) => {
      const color = colorOf(text);
      if (color === null) throw invalidArgument(`no colour: ${text}`);
      draw(of, { color });
    }),
    style: writing(
      z.enum(['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot']),
      (of: AreaLine, style) => draw(of, { style }),
    ),
    weight: writing(z.enum(['Hairline', 'Thin', 'Medium', 'Thick']), (of: AreaLine, weight) =>
      // A weight alone draws a line, as in Excel.
      draw(of, {
        weight,
        ...(borders(of).every(({ style }) => style === 'None') ? { style: 'Continuous' } : {}),
      }),
    ),
  },
});

export const rangeBorders = objectType<Areas>('RangeBorderCollection', {
  get: { count: () => lines.length },
  items: (areas) => lines.map((line) => rangeBorder({ areas, line })),
  item: taking(z.tuple([z.enum(lines)]), (areas, line) => rangeBorder({ areas, line })),
  make: {
    getItemAt: taking(z.tuple([z.int()]), (areas, index) => {
      const line = lines[index];
      return line === undefined ? null : rangeBorder({ areas, line });
    }),
  },
});

function borders(of: AreaLine): Border[] {
  return sides(of).map(({ ref, side }) => of.areas.sheet.cell(ref).format.borders[side] ?? noBorder);
}

function draw(of: AreaLine, changes: Partial<Border>): void {
  const { sheet, ranges } = of.areas;
  for (const range of ranges) checkUnlocked({ sheet, range });
  const drawn = new Map<CellSide, ReturnType<typeof restyling>>();
  for (const { ref, side } of sides(of)) {
    const restyled = drawn.get(side) ?? lined(side, changes);
    drawn.set(side, restyled);
    sheet.reformat(ref, restyled);
  }
}

function lined(side: CellSide, changes: Partial<Border>): ReturnType<typeof restyling> {
  return restyling(({ borders: before }) => ({
    borders: { ...before, [side]: { ...(before[side] ?? noBorder), ...changes } },
  }));
}

interface Side {
  readonly ref: CellRef;
  readonly side: CellSide;
}

/** The sides of cells that a line consists of. */
function sides({ areas: { sheet, ranges }, line }: AreaLine): Side[] {
  return ranges.flatMap((range) => sidesOf({ sheet, range }, line));
}

function sidesOf(area: Area, line: Line): Side[] {
  const { top, left, bottom, right } = area.range;
  const found: Side[] = [];
  forEachCell(area, (ref) => {
    if (line === 'EdgeTop' && ref.row === top) found.push({ ref, side: line });
    if (line === 'EdgeBottom' && ref.row === bottom) found.push({ ref, side: line });
    if (line === 'EdgeLeft' && ref.col === left) found.push({ ref, side: line });
    if (line === 'EdgeRight' && ref.col === right) found.push({ ref, side: line });
    if (line === 'InsideHorizontal' && ref.row < bottom) found.push({ ref, side: 'EdgeBottom' });
    if (line === 'InsideHorizontal' && ref.row > top) found.push({ ref, side: 'EdgeTop' });
    if (line === 'InsideVertical' && ref.col < right) found.push({ ref, side: 'EdgeRight' });
    if (line === 'InsideVertical' && ref.col > left) found.push({ ref, side: 'EdgeLeft' });
    if (line === 'DiagonalDown' || line === 'DiagonalUp') found.push({ ref, side: line });
  });
  return found;
}
