import type { ReportInput } from './types';

/** The titles of rules by their names; a rule that is not known any more keeps its name. */
export function ruleTitles({ rules, language }: ReportInput): (rule: string) => string {
  const titles = new Map(rules.map(({ meta }) => [meta.id, meta.title[language]]));
  return (rule) => titles.get(rule) ?? rule;
}
