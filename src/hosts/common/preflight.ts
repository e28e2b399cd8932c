import { cellKey, contains, type Range } from '../../core/grid/address';
import { sameValue } from '../../core/grid/grid';
import type { Patch } from '../../core/grid/patch';
import type { Obstacle, ObstacleCode } from '../host';
import type { SheetContent } from './sheet-content';

/** What there is about a sheet that may stand between a patch and its cell. */
export interface SheetState extends SheetContent {
  /** The workbook is signed: any change would break the signature. */
  readonly isSigned: boolean;
  /** The header and total rows of the sheet's tables. */
  readonly frames: readonly Range[];
  /** The cells that pivot tables fill. */
  readonly pivots: readonly Range[];
}

/** The most characters that a cell takes. */
const maxText = 32_767;

/** For each patch, why it is refused; `null` where it is not. */
export function refusals(state: SheetState, patches: readonly Patch[]): (ObstacleCode | null)[] {
  const targets = new Set<number>();
  return patches.map((patch) => {
    const key = cellKey(patch.cell);
    // What a second patch of the same cell says it replaces, the first one has replaced.
    if (targets.has(key)) return 'StaleCell';
    targets.add(key);
    return refusal(state, patch);
  });
}

/**
 * What stands in the way of the patches, of which `codes` says why each is refused. A file has no filter that could
 * misplace a row and no person typing in it: a hidden row is reported, not refused.
 */
export function obstaclesOf(
  { grid }: SheetState,
  patches: readonly Patch[],
  codes: readonly (ObstacleCode | null)[],
): Obstacle[] {
  const obstacles: Obstacle[] = [];
  patches.forEach(({ cell }, index) => {
    const code = codes[index] ?? null;
    if (code !== null) obstacles.push({ cell, code, refused: true });
    if (grid.hiddenRows.has(cell.row)) obstacles.push({ cell, code: 'HiddenRow', refused: false });
  });
  return obstacles;
}

function refusal(state: SheetState, { cell, before, after }: Patch): ObstacleCode | null {
  const { grid } = state;
  const present = grid.at(cell);
  const within = (areas: readonly Range[]) => areas.some((area) => contains(area, cell));
  if (state.isSigned) return 'ReadOnly';
  if (state.isProtected) return 'ProtectedSheet';
  if (present.formula !== null || within(state.filled) || within(state.pivots)) return 'FormulaTarget';
  if (grid.isCovered(cell)) return 'MergedTarget';
  if (within(state.frames)) return 'TableHeader';
  if (present.rich) return 'RichText';
  if (!sameValue(present.value, before)) return 'StaleCell';
  return typeof after === 'string' && after.length > maxText ? 'PayloadTooLarge' : null;
}
