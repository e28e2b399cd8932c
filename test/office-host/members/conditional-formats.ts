import { z } from 'zod';
import { formatArea, intersection } from '../book/reference';
import type { ConditionalBorder, ConditionalFormat, ConditionalLook } from '../book/rules';
import { taking } from '../protocol/arguments';
import { notImplemented } from '../protocol/error';
import { objectType, type Handle } from '../protocol/object-type';
import { stored } from '../protocol/stored';
import type { Area } from './area';
import { color } from './format';
import { range } from './types';
import { checkUnlocked } from './values';

export const conditionalFormats = objectType<Area>('ConditionalFormatCollection', {
  items: (area) => touching(area).map((format) => conditionalFormat({ area, format })),
  item: taking(z.tuple([z.string()]), find),
  make: {
    add: taking(z.tuple([z.string()]), add),
    getItemAt: taking(z.tuple([z.int()]), (area, index) => {
      const format = touching(area)[index];
      return format ? conditionalFormat({ area, format }) : null;
    }),
    getItemOrNullObject: taking(z.tuple([z.string()]), find),
  },
  call: {
    clearAll: (area) => {
      for (const format of touching(area)) remove(area, format);
    },
    getCount: (area) => touching(area).length,
  },
});

interface Placed {
  readonly area: Area;
  readonly format: ConditionalFormat;
}

const conditionalFormat = objectType<Placed>('ConditionalFormat', {
  identity: ({ format }) => ({ Id: format.id }),
  get: {
    id: ({ format }) => format.id,
    type: ({ format }) => format.type,
    ...stored(({ format }: Placed) => format, { priority: z.int(), stopIfTrue: z.boolean() }).get,
  },
  set: stored(({ format }: Placed) => format, { priority: z.int().min(0), stopIfTrue: z.boolean() }).set,
  nav: {
    custom: ({ format }) => customFormat(format),
    customOrNullObject: ({ format }) => (format.type === 'Custom' ? customFormat(format) : null),
  },
  make: {
    getRange: ({ area: { sheet }, format }) => range({ sheet, range: format.range }),
    getRangeOrNullObject: ({ area: { sheet }, format }) => range({ sheet, range: format.range }),
  },
  call: { delete: ({ area, format }) => remove(area, format) },
});

const customFormat = objectType<ConditionalFormat>('CustomConditionalFormat', {
  nav: { format: ({ look }) => lookFormat(look), rule: (format) => formulaRule(format) },
});

const formulaRule = objectType<ConditionalFormat>('ConditionalFormatRule', {
  ...stored((format: ConditionalFormat) => format, { formula: z.string().startsWith('=') }),
});

const lookFormat = objectType<ConditionalLook>('ConditionalRangeFormat', {
  ...stored((look: ConditionalLook) => look, { numberFormat: z.string() }),
  nav: {
    borders: (look) => lookBorders(look),
    fill: (look) => lookFill(look),
    font: (look) => lookFont(look),
  },
});

const lookFont = objectType<ConditionalLook>('ConditionalRangeFont', {
  ...stored(({ font }: ConditionalLook) => font, { bold: z.boolean(), color, italic: z.boolean() }),
});

const lookFill = objectType<ConditionalLook>('ConditionalRangeFill', {
  ...stored(({ fill }: ConditionalLook) => fill, { color }),
});

const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

type Side = (typeof sides)[number];

const lookBorders = objectType<ConditionalLook>('ConditionalRangeBorderCollection', {
  get: { count: () => sides.length },
  items: (look) => sides.map((side) => lookBorder(borderOf(look, side))),
  item: taking(z.tuple([z.enum(sides)]), (look, side) => lookBorder(borderOf(look, side))),
  nav: {
    bottom: (look) => lookBorder(borderOf(look, 'EdgeBottom')),
    left: (look) => lookBorder(borderOf(look, 'EdgeLeft')),
    right: (look) => lookBorder(borderOf(look, 'EdgeRight')),
    top: (look) => lookBorder(borderOf(look, 'EdgeTop')),
  },
});

const lookBorder = objectType<ConditionalBorder>('ConditionalRangeBorder', {
  ...stored((border: ConditionalBorder) => border, {
    color,
    style: z.enum(['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot']),
  }),
});

function borderOf({ borders }: ConditionalLook, side: Side): ConditionalBorder {
  const border = borders.get(side) ?? { color: '#000000', style: 'None' };
  borders.set(side, border);
  return border;
}

function touching({ sheet, range: at }: Area): ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) => intersection(format.range, at));
}

function find(area: Area, id: string): Handle | null {
  const format = touching(area).find((known) => known.id === id);
  return format ? conditionalFormat({ area, format }) : null;
}

function add(area: Area, type: string): Handle {
  if (type !== 'Custom') throw notImplemented(`conditional formats of the type ${type}`);
  checkUnlocked(area);
  const { sheet, range: at } = area;
  const format: ConditionalFormat = {
    id: sheet.book.newId(),
    range: at,
    type,
    stopIfTrue: false,
    priority: 0,
    formula: '',
    look: {
      font: { bold: null, italic: null, color: '' },
      fill: { color: '' },
      numberFormat: '',
      borders: new Map(),
    },
  };
  // A new one comes before those that are there.
  for (const other of sheet.conditionalFormats) other.priority++;
  sheet.conditionalFormats.unshift(format);
  sheet.book.undo.add(`conditional format of ${sheet.name}!${formatArea(at)}`);
  return conditionalFormat({ area, format });
}

function remove({ sheet: { conditionalFormats: all } }: Area, format: ConditionalFormat): void {
  all.splice(all.indexOf(format), 1);
}
