import { z } from 'zod';
import type { Range } from '../../../src/core/grid/address';
import { colorOf } from '../book/color';
import { plainFormat, type CellFormat } from '../book/cell';
import { formatArea, rowCount } from '../book/reference';
import type { Sheet } from '../book/sheet';
import { writing } from '../protocol/arguments';
import { objectType, type ObjectType } from '../protocol/object-type';
import { uniform, type Areas } from './area';
import { rangeBorders } from './borders';
import { columnWidth, rowHeight } from './size';
import { checkUnlocked } from './values';

export const color = z.string().transform((text, context) => {
  const known = colorOf(text);
  if (known !== null) return known;
  context.addIssue({ code: 'custom', message: `no colour: ${text}` });
  return z.NEVER;
});

const rangeFont = objectType<Areas>('RangeFont', {
  ...formatMembers({
    bold: ['bold', z.boolean()],
    color: ['fontColor', color],
    italic: ['italic', z.boolean()],
    name: ['fontName', z.string().min(1)],
    size: ['fontSize', z.number().positive().max(409)],
    strikethrough: ['strikethrough', z.boolean()],
    underline: ['underline', z.enum(['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'])],
  }),
});

const rangeFill = objectType<Areas>('RangeFill', {
  ...formatMembers({ color: ['fillColor', color] }),
  call: { clear: (areas) => restyle(areas, { fillColor: plainFormat.fillColor }) },
});

const formatProtection = objectType<Areas>('FormatProtection', {
  ...formatMembers({ locked: ['locked', z.boolean()] }),
});

const plain = formatMembers({
  horizontalAlignment: [
    'horizontalAlignment',
    z.enum(['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed']),
  ],
  indentLevel: ['indentLevel', z.int().min(0).max(250)],
  shrinkToFit: ['shrinkToFit', z.boolean()],
  textOrientation: ['textOrientation', z.int().min(-90).max(180)],
  verticalAlignment: ['verticalAlignment', z.enum(['Top', 'Center', 'Bottom', 'Justify', 'Distributed'])],
  wrapText: ['wrapText', z.boolean()],
});

export const rangeFormat: ObjectType<Areas> = objectType<Areas>('RangeFormat', {
  get: { ...plain.get, columnWidth: columnWidth.get, rowHeight: rowHeight.get },
  set: { ...plain.set, columnWidth: columnWidth.set, rowHeight: rowHeight.set },
  nav: {
    borders: (areas) => rangeBorders(areas),
    fill: (areas) => rangeFill(areas),
    font: (areas) => rangeFont(areas),
    protection: (areas) => formatProtection(areas),
  },
  call: { autofitColumns: columnWidth.fit, autofitRows: rowHeight.fit },
});

type Written<Key extends keyof CellFormat> = readonly [key: Key, schema: z.ZodType<CellFormat[Key]>];

/** Members of a format object, each over one thing that the format of a cell says. */
function formatMembers(
  members: Readonly<Record<string, { [Key in keyof CellFormat]: Written<Key> }[keyof CellFormat]>>,
): {
  readonly get: Readonly<Record<string, (areas: Areas) => unknown>>;
  readonly set: Readonly<Record<string, (areas: Areas, value: unknown) => void>>;
} {
  const entries = Object.entries(members);
  return {
    get: Object.fromEntries(entries.map(([name, [key]]) => [name, (areas: Areas) => common(areas, key)])),
    set: Object.fromEntries(
      entries.map(([name, [key, schema]]) => [
        name,
        writing<Areas, z.ZodType>(schema, (areas, value) => restyle(areas, { [key]: value })),
      ]),
    ),
  };
}

/** What all cells have in common; `null` where they differ, or where the letters of one differ. */
function common({ sheet, ranges }: Areas, key: keyof CellFormat): unknown {
  return uniform(formats());

  function* formats(): Iterable<unknown> {
    for (const range of ranges) yield* formatsIn(sheet, range, key);
  }
}

/** Of each cell that is stored, and of a blank one for each column that has some. */
function* formatsIn(sheet: Sheet, range: Range, key: keyof CellFormat): Iterable<unknown> {
  const stored = new Map<number, number>();
  for (const [row, cells] of sheet.rows) {
    if (row < range.top || row > range.bottom) continue;
    for (const [col, cell] of cells) {
      if (col < range.left || col > range.right) continue;
      stored.set(col, (stored.get(col) ?? 0) + 1);
      yield cell.mixed.has(key) ? null : cell.format[key];
    }
  }
  for (let col = range.left; col <= range.right; col++) {
    if ((stored.get(col) ?? 0) < rowCount(range)) yield sheet.blank(col).format[key];
  }
}

function restyle({ sheet, ranges }: Areas, changes: Partial<CellFormat>): void {
  for (const range of ranges) {
    checkUnlocked({ sheet, range });
    sheet.restyleAll(range, changes);
  }
  sheet.book.undo.add(`format of ${sheet.name}!${ranges.map(formatArea).join(',')}`);
}
