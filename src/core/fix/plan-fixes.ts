import { cellKey, compareCells, type CellRef } from '../grid/address';
import { sameValue, type Grid } from '../grid/grid';
import type { Patch } from '../grid/patch';
import type { Plan } from '../plan/types';
import { checkPlanInSteps } from '../rules/check';
import {
  stages,
  type CheckResult,
  type Finding,
  type Rule,
  type RuleContext,
  type Stage,
} from '../rules/types';
import { finish, oneStep, type Steps } from '../steps';
import { recheckPlanInSteps } from './recheck';

const maxPasses = 10;

/** One cell's way from what stands there now to what will stand there, with the rules that asked for it in order. */
export interface FixedCell extends Patch {
  readonly rules: readonly string[];
}

export interface FixPlan {
  /** The whole change, in reading order: what a person previews and a host writes. */
  readonly cells: readonly FixedCell[];
  /** The table as it will be, and what remains to be said of it. */
  readonly plan: Plan;
  readonly remaining: CheckResult;
  /** Two rules undo each other; the fixing stopped there. A defect of the program, not of the sheet. */
  readonly cyclic: boolean;
}

export interface FixOptions {
  /** Which findings may be fixed; every rule still checks. */
  readonly wanted?: (finding: Finding) => boolean;
  /** What the rules say of the plan as it is, where the caller knows it already. */
  readonly checked?: CheckResult;
}

/**
 * Plans all safe fixes on snapshots, pass after pass, until no rule has any left; writes nothing.
 *
 * @param read reads a snapshot again in the same way as `plan` was read
 */
export function planFixes(
  plan: Plan,
  read: (grid: Grid) => Plan,
  rules: readonly Rule[],
  context: RuleContext,
  options: FixOptions = {},
): FixPlan {
  const readAtOnce = (grid: Grid) => oneStep(() => read(grid));
  return finish(planFixesInSteps(plan, readAtOnce, rules, context, options));
}

/** The same in steps. */
export function* planFixesInSteps(
  plan: Plan,
  read: (grid: Grid) => Steps<Plan>,
  rules: readonly Rule[],
  context: RuleContext,
  { wanted = () => true, checked }: FixOptions = {},
): Steps<FixPlan> {
  const changed = new Map<number, FixedCell>();
  const snapshots = [plan.grid];
  let current = plan;
  let remaining = checked ?? (yield* checkPlanInSteps(current, rules, context));
  let cyclic = false;
  for (let pass = 0; pass < maxPasses && !cyclic; pass++) {
    const accepted = acceptFixes(remaining.findings.filter(wanted), rules);
    if (accepted.length === 0) break;
    yield;
    const before = { plan: current, result: remaining };
    const patches: Patch[] = [];
    for (const { rule, fix } of accepted) {
      for (const patch of fix ?? []) {
        patches.push(patch);
        record(changed, rule, patch, plan.grid);
      }
    }
    const patched = current.grid.with(patches);
    yield;
    current = yield* read(patched);
    remaining = yield* recheckPlanInSteps(current, rules, context, before, patches);
    cyclic = snapshots.some((grid) => isSame(grid, current.grid, changed));
    snapshots.push(current.grid);
  }
  return { cells: finalChanges(changed, plan.grid), plan: current, remaining, cyclic };
}

/**
 * The fixes that can be taken together: none writes a cell that another writes or rests on. Earlier stages win, then
 * the order of reading, in which the findings come; a loser gets its chance in the next pass.
 */
function acceptFixes(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const byStage = new Map(stages.map((stage): [Stage, Finding[]] => [stage, []]));
  const ofRule = new Map(rules.map(({ meta }) => [meta.id, byStage.get(meta.stage)]));
  for (const finding of findings) if (finding.fix !== null) ofRule.get(finding.rule)?.push(finding);
  const written = new Set<number>();
  const read = new Set<number>();
  return [...byStage.values()].flat().filter(({ fix, reads }) => {
    const writes = (fix ?? []).map(({ cell }) => cellKey(cell));
    const rests = reads.map(cellKey);
    if (writes.some((key) => written.has(key) || read.has(key))) return false;
    if (rests.some((key) => written.has(key))) return false;
    for (const key of writes) written.add(key);
    for (const key of rests) read.add(key);
    return true;
  });
}

function record(changed: Map<number, FixedCell>, rule: string, patch: Patch, original: Grid): void {
  const { cell, after } = patch;
  const key = cellKey(cell);
  const earlier = changed.get(key);
  const rules = earlier ? [...earlier.rules.filter((name) => name !== rule), rule] : [rule];
  const fixed = { cell, before: original.at(cell).value, after, rules };
  const numberFormat = patch.numberFormat ?? earlier?.numberFormat;
  changed.set(key, numberFormat === undefined ? fixed : { ...fixed, numberFormat });
}

/** Two snapshots hold the same in every cell that was changed so far. */
function isSame(a: Grid, b: Grid, changed: ReadonlyMap<number, FixedCell>): boolean {
  for (const { cell } of changed.values()) {
    const [one, other] = [a.at(cell), b.at(cell)];
    if (!sameValue(one.value, other.value) || one.numberFormat !== other.numberFormat) return false;
  }
  return true;
}

function finalChanges(changed: ReadonlyMap<number, FixedCell>, original: Grid): FixedCell[] {
  return [...changed.values()]
    .filter(
      ({ cell, before, after, numberFormat }) =>
        !sameValue(before, after) || isNewFormat(original, cell, numberFormat),
    )
    .sort((a, b) => compareCells(a.cell, b.cell));
}

function isNewFormat(original: Grid, cell: CellRef, numberFormat: string | undefined): boolean {
  return numberFormat !== undefined && numberFormat !== original.at(cell).numberFormat;
}
