import { contains, type CellRef, type Range } from '../../core/grid/address';
import type { SheetState } from '../common/preflight';
import type { RefusedCode } from './types';

/**
 * Why a person may not change a cell; `null` where they may. They may exchange a formula for another one, which this
 * program itself never does; a cell that something else fills they may not.
 */
export function refusalOf(state: SheetState, cell: CellRef): RefusedCode | null {
  const within = (areas: readonly Range[]): boolean => areas.some((area) => contains(area, cell));
  if (state.isSigned) return 'signed';
  if (state.isProtected) return 'protectedSheet';
  if (within(state.filled) || within(state.pivots) || within(state.frames)) return 'computedCell';
  if (state.grid.isCovered(cell)) return 'computedCell';
  const { rich, value } = state.grid.at(cell);
  return rich && value !== null ? 'richText' : null;
}
