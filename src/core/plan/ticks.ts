import type { Catalog } from '../catalog/types';
import { parseDeadline } from '../values/deadline/parse-deadline';
import { tickText, type Sample } from './cell-fit';
import type { Column, Piece } from './types';

const spans = new Set(['quarter', 'month', 'half', 'year']);
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/**
 * What an `x` in a column means by the column's header: a status (`Đang thực hiện`) or a time (`Quý I`, also `I` below
 * `Quý`, with the year of the group heading). `null` where the header gives it no meaning.
 */
export function tickMeaning(words: readonly Piece[], catalog: Catalog): Column['tick'] {
  const leaf = words.at(-1)?.text ?? '';
  const above = words
    .slice(0, -1)
    .map(({ text }) => text)
    .join(' ');
  const status = catalog.statuses.find(leaf);
  if (status && status.code !== 'unknown') return { status: status.code };
  const time = named(leaf, above);
  const stated = year.test(time) ? time : `${time}${yearSuffix(above)}`;
  return spans.has(parseDeadline(stated, { planYear: 2000 }).kind) ? { deadline: stated } : null;
}

/**
 * Which share of the cells that hold anything holds a lone tick; 0 for an empty column. The counts of a row of sums
 * are not looked at, as long as they are not more than the ticks.
 */
export function tickShare(samples: readonly Sample[]): number {
  const ticks = samples.filter(({ text }) => tickText.test(text)).length;
  const counts = samples.filter(({ text }) => /^\d+$/.test(text)).length;
  return ticks === 0 ? 0 : ticks / (samples.length - (counts <= ticks ? counts : 0));
}

function named(leaf: string, above: string): string {
  const group = above.toLowerCase();
  if (/^(?:iv|i{1,3}|[1-4])$/i.test(leaf) && group.includes('quý')) return `Quý ${leaf}`;
  if (/^(?:1[0-2]|[1-9])$/.test(leaf) && group.includes('tháng')) return `Tháng ${leaf}`;
  return leaf;
}

function yearSuffix(above: string): string {
  const found = year.exec(above);
  return found ? `/${found[0]}` : '';
}
