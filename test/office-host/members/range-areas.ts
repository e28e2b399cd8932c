import { formatReference } from '../book/reference';
import { objectType } from '../protocol/object-type';
import { areaAt, cellCount, type Area } from './area';
import { rangeFormat } from './format';
import { range, rangeAreas, worksheet } from './types';

const rangeCollection = objectType<readonly Area[]>('RangeCollection', {
  items: (areas) => areas.map(range),
});

rangeAreas.describe({
  isKept: true,
  get: {
    address: ({ sheet, ranges }) => ranges.map((range) => formatReference(sheet.name, range)).join(','),
    areaCount: ({ ranges }) => ranges.length,
    cellCount: ({ sheet, ranges }) => ranges.reduce((sum, range) => sum + cellCount({ sheet, range }), 0),
  },
  nav: {
    areas: ({ sheet, ranges }) => rangeCollection(ranges.map((at) => areaAt(sheet, at))),
    format: (areas) => rangeFormat(areas),
    worksheet: ({ sheet }) => worksheet(sheet),
  },
});
