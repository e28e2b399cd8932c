import type { Settings } from '../settings/settings';
import { buildAgencyCatalog } from './agencies/build';
import { buildAreaCatalog } from './areas';
import { buildHeaderCatalog } from './headers';
import { buildStatusCatalog } from './statuses';
import type { Catalog } from './types';

/** What the program knows of the world, extended by the user's dictionary, which wins over the built-in data. */
export function buildCatalog(dictionary: Settings['dictionary']): Catalog {
  return {
    agencies: buildAgencyCatalog(dictionary.agencies),
    areas: buildAreaCatalog(dictionary.areas),
    headers: buildHeaderCatalog(dictionary.headers),
    statuses: buildStatusCatalog(dictionary.statuses),
  };
}
