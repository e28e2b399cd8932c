import { formatReference } from '../book/reference';
import { objectType } from '../protocol/object-type';
import { cellCount, type Area } from './area';
import { range, rangeAreas, worksheet } from './types';

const rangeCollection = objectType<readonly Area[]>('RangeCollection', {
  items: (areas) => areas.map(range),
});

rangeAreas.describe({
  isKept: true,
  get: {
    address: ({ sheet, areas }) => areas.map((area) => formatReference(sheet.name, area.range)).join(','),
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
  },
  nav: {
    areas: ({ areas }) => rangeCollection(areas),
    worksheet: ({ sheet }) => worksheet(sheet),
  },
});
