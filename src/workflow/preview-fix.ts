import { cellKey } from '../core/grid/address';
import { planFixesInSteps, type FixedCell } from '../core/fix/plan-fixes';
import type { Plan } from '../core/plan/types';
import type { CheckResult, Finding, Rule } from '../core/rules/types';
import { inSteps, noPause, type Pause } from '../core/steps';
import type { CivilDate } from '../core/values/civil-date';
import type { Host, Obstacle, ObstacleCode } from '../hosts/host';
import type { TableExamination } from './examine';

/** A change that will be made. */
export interface PreviewedCell extends FixedCell {
  /** It lies in a hidden row: whoever shows the change must say so. */
  readonly hidden: boolean;
}

/** A change that the host will not make. */
export interface RefusedCell extends FixedCell {
  readonly codes: readonly ObstacleCode[];
}

/** What fixing would do: what a person looks at before anything is written. */
export interface FixPreview {
  readonly cells: readonly PreviewedCell[];
  readonly refused: readonly RefusedCell[];
  /** The table as it will be, and what will remain to be said of it. */
  readonly plan: Plan;
  readonly remaining: CheckResult;
  /** Two rules undo each other: a defect of the program, not of the sheet. */
  readonly cyclic: boolean;
}

export interface PreviewOptions {
  readonly rules: readonly Rule[];
  readonly asOf: CivilDate;
  /** Which rules may fix; every rule still checks. */
  readonly wanted?: (rule: string) => boolean;
  readonly pause?: Pause;
}

/**
 * Plans all safe fixes and asks the host what stands in their way.
 *
 * A fix that meets a refused cell is given up whole, and the rest is planned again without it, so that what remains is
 * true of the sheet as it will be.
 */
export async function previewFix(
  host: Host,
  { plan, read, result }: TableExamination,
  { rules, asOf, wanted = () => true, pause = noPause }: PreviewOptions,
): Promise<FixPreview> {
  const refused = new Map<number, RefusedCell>();
  const isPossible = ({ rule, fix }: Finding): boolean =>
    wanted(rule) && (fix ?? []).every(({ cell }) => !refused.has(cellKey(cell)));
  for (;;) {
    const planned = planFixesInSteps(plan, read, rules, { asOf }, { wanted: isPossible, checked: result });
    const fixes = await inSteps(planned, pause);
    const obstacles = await host.preflight(plan.grid.sheet, fixes.cells);
    const refusals = byCell(obstacles.filter((obstacle) => obstacle.refused));
    const blocked = fixes.cells.filter(({ cell }) => refusals.has(cellKey(cell)));
    if (blocked.length === 0) {
      const hidden = byCell(obstacles.filter(({ code }) => code === 'HiddenRow'));
      const cells = fixes.cells.map((fixed) => ({ ...fixed, hidden: hidden.has(cellKey(fixed.cell)) }));
      return { ...fixes, cells, refused: [...refused.values()] };
    }
    for (const fixed of blocked) {
      const key = cellKey(fixed.cell);
      refused.set(key, { ...fixed, codes: refusals.get(key) ?? [] });
    }
  }
}

function byCell(obstacles: readonly Obstacle[]): ReadonlyMap<number, readonly ObstacleCode[]> {
  const codes = new Map<number, ObstacleCode[]>();
  for (const { cell, code } of obstacles) {
    codes.set(cellKey(cell), [...(codes.get(cellKey(cell)) ?? []), code]);
  }
  return codes;
}
