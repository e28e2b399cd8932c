import type { Plan } from '../core/plan/types';
import { checkPlanInSteps } from '../core/rules/check';
import type { CheckResult, Rule, RuleContext } from '../core/rules/types';
import { inSteps } from '../core/steps';

/** Told after each rule how many of them have looked; the next one waits for the answer. */
export type Step = (done: number, total: number) => Promise<void>;

/**
 * Says what `checkPlan` says, one rule after the other, so that a page can breathe in between.
 *
 * @throws whatever `step` throws: so the checking is called off
 */
export function checkInSteps(
  plan: Plan,
  rules: readonly Rule[],
  context: RuleContext,
  step: Step,
): Promise<CheckResult> {
  let done = 0;
  return inSteps(checkPlanInSteps(plan, rules, context), () => step(++done, rules.length));
}
