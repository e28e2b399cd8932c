import { z } from 'zod';
import type { Range } from '../../../src/core/grid/address';
import type { Sheet } from '../book/sheet';
import { writing } from '../protocol/arguments';
import { uniform, type Areas } from './area';

/** In points, of a column of 8.43 characters and of a line of Calibri 11. */
const standard = { columnWidth: 48, rowHeight: 15 } as const;

interface Size {
  readonly get: (areas: Areas) => unknown;
  readonly set: (areas: Areas, value: unknown) => void;
  /** As high or wide as Excel makes it by itself. */
  readonly fit: (areas: Areas) => void;
}

export const columnWidth: Size = size(
  standard.columnWidth,
  ({ columnWidths }) => columnWidths,
  ({ left, right }) => [left, right],
  1_341,
);

export const rowHeight: Size = size(
  standard.rowHeight,
  ({ rowHeights }) => rowHeights,
  ({ top, bottom }) => [top, bottom],
  409.5,
);

function size(
  usual: number,
  sizesOf: (sheet: Sheet) => Map<number, number>,
  span: (range: Range) => readonly [from: number, to: number],
  most: number,
): Size {
  const numbers = ({ ranges }: Areas): number[] =>
    ranges.flatMap((range) => {
      const [from, to] = span(range);
      return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
    });
  return {
    get: (areas) => uniform(numbers(areas).map((number) => sizesOf(areas.sheet).get(number) ?? usual)),
    set: writing(z.number().min(0).max(most), (areas: Areas, points) => {
      for (const number of numbers(areas)) sizesOf(areas.sheet).set(number, points);
    }),
    fit: (areas) => {
      for (const number of numbers(areas)) sizesOf(areas.sheet).delete(number);
    },
  };
}
