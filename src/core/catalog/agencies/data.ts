import central from '../data/agencies-central.json';
import commune from '../data/agencies-commune.json';
import district from '../data/agencies-district.json';
import groups from '../data/agencies-groups.json';
import offices from '../data/agencies-offices.json';
import party from '../data/agencies-party.json';
import province from '../data/agencies-province.json';
import sector from '../data/agencies-sector.json';
import words from '../data/agencies-words.json';
import type { AgencyEntry } from '../types';
import { blocksSchema, wordsSchema } from './schema';

export const agencyWords = wordsSchema.parse(words);

/** The bodies that the program knows by itself, each name once for every level at which it is used. */
export const builtInAgencies: readonly AgencyEntry[] = blocksSchema
  .parse([central, province, district, commune, sector, party, offices, groups].flat())
  .flatMap(({ entries, kind, ...block }) =>
    entries.map(({ name, aliases, successors, ...entry }) => ({
      name,
      aliases: [...aliases, ...shortForms(name)],
      kind,
      level: entry.level ?? block.level,
      from: entry.from ?? block.from ?? null,
      until: entry.until ?? block.until ?? null,
      successors,
      source: entry.source ?? block.source,
      own: false,
    })),
  );

/** `Sở KH&CN` for `Sở Khoa học và Công nghệ`: the field of a name written short. */
function shortForms(name: string): string[] {
  return agencyWords.fields.flatMap(({ field, short }) =>
    name.endsWith(` ${field}`) && agencyWords.kinds.includes(name.slice(0, -field.length - 1))
      ? short.map((form) => name.slice(0, -field.length) + form)
      : [],
  );
}
