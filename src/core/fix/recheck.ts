import type { Patch } from '../grid/patch';
import type { Plan } from '../plan/types';
import { checkPlanInSteps, compareFindings } from '../rules/check';
import type { CheckResult, Rule, RuleContext } from '../rules/types';
import type { Steps } from '../steps';
import { changedRoles } from './changed-roles';

/** A plan and what the rules say of it. */
export interface CheckedPlan {
  readonly plan: Plan;
  readonly result: CheckResult;
}

/**
 * What `checkPlan` says of a plan, found with less work where the same rules looked at it before some cells were
 * changed: what a rule said stays true as long as the columns within its reach hold what they held.
 *
 * @param patches all that was changed since
 */
export function* recheckPlanInSteps(
  plan: Plan,
  rules: readonly Rule[],
  context: RuleContext,
  before: CheckedPlan,
  patches: readonly Patch[],
): Steps<CheckResult> {
  const reaches = rules.flatMap(({ meta }) => (meta.reach ? [meta.reach] : []));
  const changed = changedRoles(before.plan, plan, patches, reaches);
  yield;
  // A finding is set aside by the text of its task, too.
  if (changed === null || (changed.has('task') && plan.settings.ignore.length > 0)) {
    return yield* checkPlanInSteps(plan, rules, context);
  }
  const looksAgain = new Set<string>();
  const again = rules.filter(({ meta }) => meta.reach?.some((role) => changed.has(role)) ?? true);
  for (const { meta } of again) looksAgain.add(meta.id);
  const result = yield* checkPlanInSteps(plan, again, context);
  const kept = <Said extends { readonly rule: string }>(said: readonly Said[]): Said[] =>
    said.filter(({ rule }) => !looksAgain.has(rule));
  const position = new Map(rules.map(({ meta }, index) => [meta.id, index]));
  const inOrder = (a: string, b: string): number => (position.get(a) ?? 0) - (position.get(b) ?? 0);
  return {
    findings: [...kept(before.result.findings), ...result.findings].sort(compareFindings),
    notApplicable: [...kept(before.result.notApplicable), ...result.notApplicable].sort((a, b) =>
      inOrder(a.rule, b.rule),
    ),
    ran: [...before.result.ran.filter((rule) => !looksAgain.has(rule)), ...result.ran].sort(inOrder),
  };
}
