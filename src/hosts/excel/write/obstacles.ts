import type { CellRef, Range } from '../../../core/grid/address';
import { Grid } from '../../../core/grid/grid';
import type { Patch } from '../../../core/grid/patch';
import type { Obstacle } from '../../host';
import { obstaclesOf, refusals } from '../../common/preflight';
import type { Targets } from './targets';

export interface Judgement {
  readonly obstacles: readonly Obstacle[];
  /** In their order, the patches that are not refused. */
  readonly accepted: readonly Patch[];
}

/**
 * What stands between patches and their cells.
 *
 * @param merges the merged areas of the sheet; `null` where they are not known: then a cell that is empty may lie in
 * one, which a person is to be asked about
 */
export function judge(
  targets: Targets,
  patches: readonly Patch[],
  merges: readonly Range[] | null,
): Judgement {
  const state = merges === null ? targets : { ...targets, grid: withMerges(targets, merges) };
  const codes = refusals(state, patches).map((code) => code ?? (targets.isFiltered ? 'FilterActive' : null));
  const asked =
    merges === null
      ? patches.filter(({ cell }, index) => codes[index] === null && isEmpty(targets, cell))
      : [];
  return {
    obstacles: [...obstaclesOf(state, patches, codes), ...asked.map(({ cell }) => mayBeMerged(cell))],
    accepted: patches.filter((_, index) => (codes[index] ?? null) === null),
  };
}

/** Some cell that is to be written holds nothing, so that it may be covered by a merged area. */
export function mayMeetMerges(targets: Targets, patches: readonly Patch[]): boolean {
  return patches.some(({ cell }) => isEmpty(targets, cell));
}

function isEmpty({ grid }: Targets, cell: CellRef): boolean {
  const { value, formula } = grid.at(cell);
  return value === null && formula === null;
}

function mayBeMerged(cell: CellRef): Obstacle {
  return { cell, code: 'MergedTarget', refused: false };
}

function withMerges({ grid, cells }: Targets, merges: readonly Range[]): Grid {
  return new Grid({ sheet: grid.sheet, cells, merges, hiddenRows: grid.hiddenRows });
}
