import type { Settings } from '../settings/settings';
import { areaCodes, type AreaCode } from '../values/area/types';
import data from './data/areas.json';
import { areasSchema } from './schema';
import type { AreaCatalog } from './types';
import { rewriter, wordKey } from './word-key';

const { areas, leading, trailing, rewrites } = areasSchema.parse(data);

/** Longer than any title of an area, so that whole paragraphs need not be folded. */
const longestTitle = 160;

const brackets = /\([^()]*\)?|\[[^[\]]*\]?/g;
const years = /(?: \d{4})+$/;
const and = ` ${wordKey('và')} `;
const rewrite = rewriter(rewrites);
const atStart = leading.map((words) => `${wordKey(words)} `);
const atEnd = trailing.map((words) => ` ${wordKey(words)}`);

const builtIn: readonly (readonly [string, AreaCode])[] = areaCodes.flatMap((code) =>
  code === 'khac'
    ? []
    : [areas[code].title, ...areas[code].names.map(({ name }) => name)].map(
        (title) => [areaKey(title), code] as const,
      ),
);

/**
 * The reform areas by title. A title is an area's only as a whole: a sentence about an area is none.
 *
 * @param own further titles by area code; those under `khac` are groups of the plan's own, whatever the built-in data say
 */
export function buildAreaCatalog(own: Settings['dictionary']['areas']): AreaCatalog {
  const byKey = new Map(builtIn);
  for (const code of areaCodes) {
    for (const title of own[code] ?? []) byKey.set(areaKey(title), code);
  }
  return {
    title: (code) => (code === 'khac' ? 'Khác' : areas[code].title),
    find: (text) => {
      if (text.length > longestTitle) return null;
      const code = byKey.get(areaKey(text));
      return code === undefined || code === 'khac' ? null : code;
    },
  };
}

/** The title without what does not tell areas apart: brackets, `và`, introductory words, years and the like at the end. */
export function areaKey(title: string): string {
  const key = rewrite(wordKey(title.replace(brackets, ' '))).replaceAll(and, ' ');
  return withoutEnd(withoutStart(key));
}

function withoutStart(key: string): string {
  const start = atStart.find((words) => key.startsWith(words));
  return start === undefined ? key : withoutStart(key.slice(start.length));
}

function withoutEnd(key: string): string {
  const undated = key.replace(years, '');
  const end = atEnd.find((words) => undated.endsWith(words));
  return end === undefined ? undated : withoutEnd(undated.slice(0, -end.length));
}
