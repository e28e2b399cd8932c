import type { Language } from '../../core/i18n/text';
import { isBudgetError } from '../../core/rules/check';
import type { Rule } from '../../core/rules/types';
import type { ExitCode } from '../io';
import type { Format } from '../options';
import { columns } from '../pretty/layout';
import type { Session } from '../session';

/** Lists the rules. */
export async function listRules(rules: readonly Rule[], format: Format, session: Session): Promise<ExitCode> {
  const { io, language } = session;
  const text =
    format === 'json'
      ? JSON.stringify({ schema: 1, rules: rules.map((rule) => ruleJson(rule, language)) })
      : ruleTable(rules, session).join('\n');
  await io.stdout.write(`${text}\n`);
  return 0;
}

function ruleJson(rule: Rule, language: Language): object {
  const { id, severity, stage, columns, fixable, onByDefault, title, why, basis } = rule.meta;
  return {
    id,
    title: title[language],
    severity,
    stage,
    columns,
    fixable,
    onByDefault,
    canBeTurnedOff: !isBudgetError(rule),
    why: why[language],
    basis,
  };
}

function ruleTable(rules: readonly Rule[], { say, language, paint }: Session): string[] {
  const head = [say('rules.id'), say('rules.severity'), say('rules.fixable'), say('rules.title')];
  const rows = rules.map(({ meta }) => [
    meta.id,
    say(`rules.severity.${meta.severity}`),
    meta.fixable ? say('rules.yes') : say('rules.no'),
    meta.onByDefault ? meta.title[language] : say('rules.off', { title: meta.title[language] }),
  ]);
  const [first = '', ...rest] = columns([head, ...rows]);
  return [paint.bold(first), ...rest];
}
