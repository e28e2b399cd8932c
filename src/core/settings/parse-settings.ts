import type { Text } from '../i18n/text';
import { contradictions } from './contradictions';
import { problemsOf } from './problems';
import { settingsSchema, type Settings } from './settings';

export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly Text[] };

/**
 * Reads a settings file.
 *
 * @param input the file's JSON as a value
 * @returns the settings with every default filled in, or all that is wrong, each in one sentence that names the place
 */
export function parseSettings(input: unknown): SettingsResult {
  const result = settingsSchema.safeParse(input);
  if (!result.success)
    return { ok: false, problems: result.error.issues.flatMap((issue) => problemsOf(issue, input)) };
  const problems = contradictions(result.data);
  return problems.length === 0 ? { ok: true, settings: result.data } : { ok: false, problems };
}
