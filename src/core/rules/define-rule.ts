import type { Text } from '../i18n/text';
import type { Plan } from '../plan/types';
import type { Reporter, Rule, RuleContext, RuleMeta } from './types';

interface RuleDefinition<MessageId extends string> {
  readonly meta: Omit<RuleMeta, 'messages'> & { readonly messages: Readonly<Record<MessageId, Text>> };
  /** Looks at the frozen plan and reports; changes nothing and remembers nothing. */
  readonly check: (plan: Plan, report: Reporter<MessageId>, context: RuleContext) => void;
}

/** Makes a rule whose reports can only name messages that it has. */
export function defineRule<MessageId extends string>(definition: RuleDefinition<MessageId>): Rule {
  return {
    meta: definition.meta,
    check: (plan, report, context) => {
      definition.check(plan, report, context);
    },
  };
}
