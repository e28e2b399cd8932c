import type { Text } from '../core/i18n/text';
import { filled } from './messages';
import { nearNames } from './near';

/** Says that there is no such rule, and which ones may have been meant. */
export function unknownRule(rule: string, names: readonly string[]): Text {
  const near = nearNames(rule, names);
  return near.length === 0
    ? filled('usage.unknownRule', { rule })
    : filled('usage.unknownRuleNear', { rule, near: near.join(', ') });
}
