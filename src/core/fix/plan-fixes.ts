import { cellKey, compareCells, type CellRef } from '../grid/address';
import { displayPlainly, sameValue, type CellValue, type Grid } from '../grid/grid';
import type { Patch } from '../grid/patch';
import type { Plan } from '../plan/types';
import { checkPlan } from '../rules/check';
import { stages, type CheckResult, type Finding, type Rule, type RuleContext } from '../rules/types';

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
  { wanted = () => true, checked }: FixOptions = {},
): FixPlan {
  const stageOf = new Map(rules.map(({ meta }) => [meta.id, stages.indexOf(meta.stage)]));
  const changed = new Map<number, FixedCell>();
  const seen = new Set<string>([stateOf(changed)]);
  let current = plan;
  let remaining = checked ?? checkPlan(current, rules, context);
  let cyclic = false;
  for (let pass = 0; pass < maxPasses; pass++) {
    const accepted = acceptFixes(remaining.findings.filter(wanted), stageOf);
    if (accepted.length === 0) break;
    for (const finding of accepted) record(changed, finding, plan.grid);
    current = read(current.grid.with(accepted.flatMap(({ fix }) => fix ?? [])));
    remaining = checkPlan(current, rules, context);
    const state = stateOf(changed);
    cyclic = seen.has(state);
    if (cyclic) break;
    seen.add(state);
  }
  return { cells: finalChanges(changed, plan.grid), plan: current, remaining, cyclic };
}

/**
 * The fixes that can be taken together: none writes a cell that another writes or rests on. Earlier stages win, then
 * the order of reading; a loser gets its chance in the next pass.
 */
function acceptFixes(findings: readonly Finding[], stageOf: ReadonlyMap<string, number>): Finding[] {
  const stage = (finding: Finding): number => stageOf.get(finding.rule) ?? stages.length;
  const fixable = findings
    .filter(({ fix }) => fix !== null)
    .sort((a, b) => stage(a) - stage(b) || compareCells(a.cell, b.cell) || (a.rule < b.rule ? -1 : 1));
  const written = new Set<number>();
  const read = new Set<number>();
  return fixable.filter((finding) => {
    const writes = (finding.fix ?? []).map(({ cell }) => cellKey(cell));
    const reads = finding.reads.map(cellKey);
    const clashes =
      writes.some((key) => written.has(key) || read.has(key)) || reads.some((key) => written.has(key));
    if (clashes) return false;
    for (const key of writes) written.add(key);
    for (const key of reads) read.add(key);
    return true;
  });
}

function record(changed: Map<number, FixedCell>, { rule, fix }: Finding, original: Grid): void {
  for (const patch of fix ?? []) {
    const key = cellKey(patch.cell);
    const earlier = changed.get(key);
    const numberFormat = patch.numberFormat ?? earlier?.numberFormat;
    changed.set(key, {
      cell: patch.cell,
      before: original.at(patch.cell).value,
      after: patch.after,
      ...(numberFormat === undefined ? {} : { numberFormat }),
      rules: [...(earlier?.rules ?? []).filter((name) => name !== rule), rule],
    });
  }
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

/** Everything that has been changed so far, as one string: the same string means the same sheet. */
function stateOf(changed: ReadonlyMap<number, FixedCell>): string {
  return [...changed]
    .filter(([, { before, after, numberFormat }]) => !sameValue(before, after) || numberFormat !== undefined)
    .sort(([a], [b]) => a - b)
    .map(([key, { after, numberFormat = '' }]) =>
      [key, typeOf(after), displayPlainly(after), numberFormat].join(' '),
    )
    .join('\u0000');
}

function typeOf(value: CellValue): string {
  return value === null ? 'null' : typeof value;
}
