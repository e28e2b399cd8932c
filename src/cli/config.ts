import type { Text } from '../core/i18n/text';
import { isBudgetError } from '../core/rules/check';
import type { Rule } from '../core/rules/types';
import { parseSettings } from '../core/settings/parse-settings';
import { defaultSettings, type Settings } from '../core/settings/settings';
import { UserError, userError } from './errors';
import type { Io } from './io';
import { filled } from './messages';
import { unknownRule } from './unknown-rule';

/**
 * The settings of a file; the defaults where none is named.
 *
 * @throws {UserError} with a sentence for everything that is wrong in it
 */
export async function loadSettings(
  file: string | undefined,
  rules: readonly Rule[],
  io: Io,
): Promise<Settings> {
  if (file === undefined) return defaultSettings;
  const result = parseSettings(parseJson(new TextDecoder().decode(await io.files.read(file)), file));
  const problems = result.ok ? ruleProblems(result.settings, rules) : result.problems;
  if (!result.ok || problems.length > 0) throw problemsIn(file, problems);
  return result.settings;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const before = position === undefined ? text.trimEnd() : text.slice(0, Number(position));
    throw userError('config.notJson', { file, line: before.split('\n').length });
  }
}

/** Rules that do not exist, and rules that must not be silenced. */
function ruleProblems({ rules: set, ignore }: Settings, rules: readonly Rule[]): Text[] {
  const known = new Map(rules.map((rule) => [rule.meta.id, rule]));
  const ids = [...known.keys()];
  const named = new Set([...Object.keys(set), ...ignore.map(({ rule }) => rule)]);
  return [...named].flatMap((name): Text[] => {
    const rule = known.get(name);
    if (!rule) return [unknownRule(name, ids)];
    return set[name] === 'off' && isBudgetError(rule) ? [filled('config.budgetError', { rule: name })] : [];
  });
}

/** All problems of a file as one error, a line each. */
function problemsIn(file: string, problems: readonly Text[]): UserError {
  const lines = (language: keyof Text): string =>
    problems.map((problem) => `${file}: ${problem[language]}`).join('\n');
  return new UserError(
    { vi: '{problems}', en: '{problems}' },
    { problems: { vi: lines('vi'), en: lines('en') } },
  );
}
