import { z } from 'zod';
import type { Sheet } from '../book/sheet';
import { writing } from '../protocol/arguments';
import { uniform, type Area } from './area';

/** In points, of a column of 8.43 characters and of a line of Calibri 11. */
const standard = { columnWidth: 48, rowHeight: 15 } as const;

interface Size {
  readonly get: (area: Area) => unknown;
  readonly set: (area: Area, value: unknown) => void;
  /** As high or wide as Excel makes it by itself. */
  readonly fit: (area: Area) => void;
}

export const columnWidth: Size = size(
  standard.columnWidth,
  ({ columnWidths }) => columnWidths,
  ({ range: { left, right } }) => [left, right],
  1_341,
);

export const rowHeight: Size = size(
  standard.rowHeight,
  ({ rowHeights }) => rowHeights,
  ({ range: { top, bottom } }) => [top, bottom],
  409.5,
);

function size(
  usual: number,
  sizesOf: (sheet: Sheet) => Map<number, number>,
  span: (area: Area) => readonly [from: number, to: number],
  most: number,
): Size {
  const numbers = (area: Area): number[] => {
    const [from, to] = span(area);
    return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
  };
  return {
    get: (area) => uniform(numbers(area).map((number) => sizesOf(area.sheet).get(number) ?? usual)),
    set: writing(z.number().min(0).max(most), (area: Area, points) => {
      for (const number of numbers(area)) sizesOf(area.sheet).set(number, points);
    }),
    fit: (area) => {
      for (const number of numbers(area)) sizesOf(area.sheet).delete(number);
    },
  };
}
