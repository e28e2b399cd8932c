import { sheetIds, type SheetId } from '../core/grid/sheet-spec';
import { languages, type Language } from '../core/i18n/text';
import type { Rule } from '../core/rules/types';
import { dongPer, type Unit } from '../core/values/budget/types';
import { parseCivilDate, type CivilDate } from '../core/values/civil-date';
import { UserError, userError } from './errors';
import type { Io } from './io';
import { unknownRule } from './unknown-rule';

const units = Object.keys(dongPer) as readonly Unit[];

export const formats = ['pretty', 'json'] as const;

export type Format = (typeof formats)[number];

/** The language asked for anywhere in the arguments: it must be known before anything can be said. */
export function requestedLanguage(args: readonly string[]): Language {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[index]?.split('=')[1] ?? args[index + 1];
  return (index >= 0 && languages.find((language) => language === value)) || languages[0];
}

/** @throws {UserError} for a value that is not among the choices */
export function choice<Value extends string>(
  option: string,
  value: string,
  choices: readonly Value[],
): Value {
  const chosen = choices.find((allowed) => allowed === value);
  if (chosen === undefined) throw userError('usage.choice', { option, value, choices: choices.join(', ') });
  return chosen;
}

export function unitOption(value: string): Unit {
  return choice('--unit', value, units);
}

/** The day of the report; today where none is given. */
export function asOfOption(value: string | undefined, io: Io): CivilDate {
  if (value === undefined) return io.today();
  const date = parseCivilDate(value);
  if (!date) throw userError('usage.date', { value });
  return date;
}

export function planYearOption(value: string | undefined): number | null {
  if (value === undefined) return null;
  const year = /^\d{4}$/.test(value) ? Number(value) : Number.NaN;
  if (!(year >= 1990 && year <= 2100)) throw userError('usage.planYear', { value });
  return year;
}

/** The rules named by id or by group, as a test of an id; every rule where nothing is named. */
export function onlyOption(value: string | undefined, rules: readonly Rule[]): (rule: string) => boolean {
  if (value === undefined) return () => true;
  const ids = rules.map(({ meta }) => meta.id);
  const groups = new Set(ids.map(groupOf));
  const wanted = new Set(value.split(',').map((name) => name.trim()));
  for (const name of wanted) {
    if (!ids.includes(name) && !groups.has(name)) throw new UserError(unknownRule(name, [...groups, ...ids]));
  }
  return (rule) => wanted.has(rule) || wanted.has(groupOf(rule));
}

/** The summary sheets by id; `null` for all of them. */
export function sheetsOption(value: string | undefined): ReadonlySet<SheetId> | null {
  if (value === undefined) return null;
  return new Set(value.split(',').map((name) => choice('--only', name.trim(), sheetIds)));
}

function groupOf(rule: string): string {
  return rule.split('/')[0] ?? rule;
}
