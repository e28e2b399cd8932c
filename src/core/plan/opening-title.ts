import type { AreaCatalog } from '../catalog/types';
import type { RawRow } from './raw-row';
import { noOrdinal, splitNumber, type Mark } from './row-facts';
import type { SectionOutline } from './outline';
import type { Piece } from './types';

export type SectionTitle = Pick<SectionOutline, 'row' | 'cell' | 'title' | 'ordinal'>;

/** How far above the header the title of the first section may stand. */
const rowsAbove = 2;

/**
 * The title of the first section where it stands above the header, as in documents with one small table for each
 * section: a line directly above whose number comes just before that of the first heading in the table, or which names
 * a reform area. `null` where there is none.
 *
 * @param lines what stands above the table
 * @param top the first header row
 */
export function openingTitle(
  lines: readonly Piece[],
  top: number,
  rows: readonly RawRow[],
  areas: AreaCatalog,
): SectionTitle | null {
  const line = lines.at(-1);
  if (!line || line.cell.row < top - rowsAbove) return null;
  const { mark, ordinal, rest } = splitNumber(line.text) ?? {
    mark: 'none' as Mark,
    ordinal: noOrdinal,
    rest: line.text,
  };
  const title = { row: line.cell.row, cell: line.cell, title: rest.replace(/\n/g, ' '), ordinal };
  const first = rows.find(({ kind }) => kind === 'heading' || kind === 'task');
  if (first?.kind === 'heading') return null;
  if (areas.find(rest) !== null) return title;
  const heading = rows.find(({ kind, facts }) => kind === 'heading' && facts?.mark === mark)?.facts;
  const follows = ordinal.path.length === 1 && heading?.ordinal.path[0] === (ordinal.path[0] ?? 0) + 1;
  return mark !== 'none' && follows ? title : null;
}
