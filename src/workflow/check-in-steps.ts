import type { Plan } from '../core/plan/types';
import { checkPlan, compareFindings } from '../core/rules/check';
import type { CheckResult, Rule, RuleContext } from '../core/rules/types';

/** Told after each rule how many of them have looked; the next one waits for the answer. */
export type Step = (done: number, total: number) => Promise<void>;

/**
 * Says what {@link checkPlan} says, one rule after the other, so that a page can breathe in between.
 *
 * @throws whatever `step` throws: so the checking is called off
 */
export async function checkInSteps(
  plan: Plan,
  rules: readonly Rule[],
  context: RuleContext,
  step: Step,
): Promise<CheckResult> {
  const results: CheckResult[] = [];
  for (const rule of rules) {
    results.push(checkPlan(plan, [rule], context));
    await step(results.length, rules.length);
  }
  return {
    findings: results.flatMap(({ findings }) => findings).sort(compareFindings),
    notApplicable: results.flatMap(({ notApplicable }) => notApplicable),
    ran: results.flatMap(({ ran }) => ran),
  };
}
