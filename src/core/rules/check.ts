import { compareCells } from '../grid/address';
import { formulaEffect } from '../fix/formula-effect';
import { FormulaReaders } from '../fix/formula-readers';
import { sameValue, type Grid } from '../grid/grid';
import type { Patch } from '../grid/patch';
import type { MessageData } from '../i18n/message';
import type { Plan } from '../plan/types';
import { finish, type Steps } from '../steps';
import { IgnoreList } from './ignore';
import { effectMessage, effectData, missingColumns } from './messages';
import type {
  Change,
  CheckResult,
  Finding,
  NotApplicable,
  Problem,
  ProposedChange,
  Reporter,
  Rule,
  RuleContext,
  Severity,
  Suggestion,
} from './types';

const none: readonly never[] = [];
const noData: MessageData = {};

/**
 * Lets every rule look at the plan.
 *
 * Findings come in reading order. A rule whose columns are missing is listed as not applicable. A fix that would move
 * the result of a formula is handed on as a suggestion that says so.
 *
 * @throws if a rule breaks its own contract: an unknown message, a fix from a rule that is not fixable, or a change of
 * a formula.
 */
export function checkPlan(plan: Plan, rules: readonly Rule[], context: RuleContext): CheckResult {
  return finish(checkPlanInSteps(plan, rules, context));
}

/** The same as one step for each rule. */
export function* checkPlanInSteps(
  plan: Plan,
  rules: readonly Rule[],
  context: RuleContext,
): Steps<CheckResult> {
  const findings: Finding[] = [];
  const notApplicable: NotApplicable[] = [];
  const ran: string[] = [];
  const ignored = new IgnoreList(plan);
  const guard = new FormulaGuard(plan.grid);
  const check = (rule: Rule): void => {
    const severity = severityOf(rule, plan);
    if (severity === null) return;
    const missing = rule.meta.columns.filter((role) => !plan.columns.some((column) => column.role === role));
    if (missing.length > 0) {
      notApplicable.push({ rule: rule.meta.id, ...missingColumns(missing) });
      return;
    }
    const report = (problem: Problem): void => {
      const finding = guard.guarded(toFinding(rule, problem, severity, plan.grid));
      if (!ignored.has(finding)) findings.push(finding);
    };
    const reasons: NotApplicable[] = [];
    const reporter: Reporter = Object.assign(report, {
      notApplicable: (message: string, data: MessageData = noData) => {
        reasons.push({ rule: rule.meta.id, why: textOf(rule, message), data });
      },
    });
    rule.check(plan, reporter, context);
    if (reasons.length === 0) ran.push(rule.meta.id);
    notApplicable.push(...reasons);
  };
  for (const rule of rules) {
    check(rule);
    yield;
  }
  findings.sort(compareFindings);
  return { findings, notApplicable, ran };
}

/** The order of reading, then that of the rules' names. */
export function compareFindings(a: Finding, b: Finding): number {
  return compareCells(a.cell, b.cell) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** The severity that the settings give the rule: `null` for off, `default` for the rule's own. */
function severityOf(rule: Rule, plan: Plan): Severity | 'default' | null {
  const setting = plan.settings.rules[rule.meta.id];
  if (setting === undefined) return rule.meta.onByDefault ? 'default' : null;
  if (setting === 'on') return 'default';
  if (setting === 'off') return isBudgetError(rule) ? 'default' : null;
  return setting;
}

/** An error in the money can be looked at and set aside cell by cell, but its rule cannot be silenced. */
export function isBudgetError({ meta }: Rule): boolean {
  return meta.id.startsWith('budget/') && meta.severity === 'error';
}

/** Written out in loops, with what is empty shared: a large plan has several findings in every row. */
function toFinding(rule: Rule, problem: Problem, severity: Severity | 'default', grid: Grid): Finding {
  const { id, fixable } = rule.meta;
  if (problem.fix && !fixable) throw new Error(`The rule ${id} reports a fix but is not declared fixable.`);
  const fix = problem.fix ? toPatches(problem.fix, rule, grid) : none;
  return {
    rule: id,
    severity: severity === 'default' ? (problem.severity ?? rule.meta.severity) : severity,
    cell: problem.cell,
    message: textOf(rule, problem.message),
    data: problem.data ?? noData,
    before: grid.at(problem.cell).value,
    fix: fix.length > 0 ? fix : null,
    reads: problem.reads ?? none,
    suggestions: problem.suggestions ? toSuggestions(problem.suggestions, rule, grid) : none,
  };
}

function toSuggestions(proposed: readonly ProposedChange[], rule: Rule, grid: Grid): readonly Suggestion[] {
  const suggestions: Suggestion[] = [];
  for (const { changes, message, data } of proposed) {
    const patches = toPatches(changes, rule, grid);
    const text = textOf(rule, message);
    if (patches.length > 0) suggestions.push({ patches, message: text, data: data ?? noData });
  }
  return suggestions;
}

/** Those of the changes that change something. */
function toPatches(changes: readonly Change[], rule: Rule, grid: Grid): readonly Patch[] {
  const patches: Patch[] = [];
  for (const { cell, after, numberFormat } of changes) {
    const { value: before, formula, numberFormat: format } = grid.at(cell);
    const reformats = numberFormat !== undefined && numberFormat !== format;
    if (sameValue(before, after) && !reformats) continue;
    if (formula !== null) throw new Error(`The rule ${rule.meta.id} wants to overwrite a formula.`);
    patches.push(
      numberFormat === undefined ? { cell, before, after } : { cell, before, after, numberFormat },
    );
  }
  return patches;
}

function textOf(rule: Rule, message: string): Finding['message'] {
  const text = rule.meta.messages[message];
  if (!text) throw new Error(`The rule ${rule.meta.id} has no message "${message}".`);
  return text;
}

/** Turns fixes that a formula would feel into suggestions. */
class FormulaGuard {
  #readers: FormulaReaders | null = null;
  readonly #grid: Grid;

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  guarded(finding: Finding): Finding {
    if (!finding.fix) return finding;
    this.#readers ??= new FormulaReaders(this.#grid);
    for (const patch of finding.fix) {
      const effect = formulaEffect(patch, this.#readers, this.#grid.sheet);
      if (effect) {
        const suggestion: Suggestion = {
          patches: finding.fix,
          message: effectMessage(effect),
          data: effectData(effect, patch.after),
        };
        return { ...finding, fix: null, suggestions: [suggestion, ...finding.suggestions] };
      }
    }
    return finding;
  }
}
