import { displayPlainly } from '../../../core/grid/grid';
import { isBudgetError } from '../../../core/rules/check';
import { ignoreEntry, type IgnoreEntry } from '../../../core/rules/ignore';
import type { Rule } from '../../../core/rules/types';
import type { Settings } from '../../../core/settings/settings';
import { foldKey } from '../../../core/text/keys';
import { said } from '../../messages';
import type { FoundItem } from '../found-items';
import type { Pane } from '../pane';
import { changeSettings } from './settings';

export type RuleSetting = Settings['rules'][string];

export type IgnoreScope = 'one' | 'value' | 'rule';

/** Sets findings aside: this one, all of the rule about the same content, or the whole rule. */
export function ignore(pane: Pane, item: FoundItem, scope: IgnoreScope): Promise<boolean> {
  const { settings, checked } = pane.state;
  if (!checked) return Promise.resolve(false);
  const { rule } = item.finding;
  if (scope === 'rule') {
    const off = { ...settings, rules: { ...settings.rules, [rule]: 'off' as const } };
    return changeSettings(pane, off, said('ignore.doneRule'));
  }
  const same = scope === 'one' ? [item] : withSameValue(checked.items, item);
  const { plan } = checked.examination;
  const entries = distinct(same.map(({ finding }) => ignoreEntry(finding, plan)));
  const set = { ...settings, ignore: [...settings.ignore, ...entries] };
  return changeSettings(pane, set, said('ignore.done', { count: same.length }));
}

/** The findings of the same rule about the same content. */
export function withSameValue(items: readonly FoundItem[], { finding }: FoundItem): readonly FoundItem[] {
  const key = foldKey(displayPlainly(finding.before));
  return items.filter(
    ({ finding: other }) => other.rule === finding.rule && foldKey(displayPlainly(other.before)) === key,
  );
}

/** Errors of the budget can be set aside one by one only. */
export function canTurnOff(rule: Rule): boolean {
  return !isBudgetError(rule);
}

/** Findings that were set aside come back. */
export function unignore(pane: Pane, entry: IgnoreEntry): Promise<boolean> {
  const { settings } = pane.state;
  return changeSettings(pane, { ...settings, ignore: settings.ignore.filter((one) => one !== entry) });
}

/** Turns a rule on or off or gives what it finds another severity; `undefined` for what is usual. */
export function setRule(pane: Pane, rule: string, setting: RuleSetting | undefined): Promise<boolean> {
  const { settings } = pane.state;
  const others = Object.entries(settings.rules).filter(([name]) => name !== rule);
  const rules = Object.fromEntries(setting === undefined ? others : [...others, [rule, setting]]);
  return changeSettings(pane, { ...settings, rules });
}

/** The agency name that a finding is about, where the user's dictionary may take it up. */
export function unknownAgency({ finding }: FoundItem): string | null {
  const { text } = finding.data;
  const isName = finding.rule === 'agency/unknown-name' || finding.rule === 'agency/near-name';
  return isName && typeof text === 'string' ? text : null;
}

/** Takes a name of an agency up into the user's dictionary. */
export function learnAgency(pane: Pane, name: string): Promise<boolean> {
  const { settings } = pane.state;
  const { dictionary } = settings;
  const agency = { name, aliases: [], kind: 'agency' as const };
  const learnt = { ...dictionary, agencies: [...dictionary.agencies, agency] };
  return changeSettings(pane, { ...settings, dictionary: learnt }, said('dictionary.learnt', { name }));
}

function distinct(entries: readonly IgnoreEntry[]): IgnoreEntry[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}
