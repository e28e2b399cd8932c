import { parseSettings } from '../../../core/settings/parse-settings';
import type { Settings } from '../../../core/settings/settings';
import { said, type Said } from '../../messages';
import type { Pacer } from '../pacer';
import type { Pane } from '../pane';
import { recheckWithin } from './check';
import { keepSettings } from './keep';

/**
 * Changes the settings, keeps them in the workbook and checks again. Settings that contradict themselves are refused
 * with a notice that says why.
 *
 * @param done what to say once the workbook keeps them
 */
export function changeSettings(pane: Pane, settings: Settings, done?: Said): Promise<boolean> {
  let accepted = false;
  return pane
    .work(said('work.recheck'), async (pacer) => {
      accepted = await changeSettingsWithin(pane, pacer, settings, done);
    })
    .then((ended) => ended && accepted);
}

/** The same as a part of other work. */
export async function changeSettingsWithin(
  pane: Pane,
  pacer: Pacer,
  settings: Settings,
  done?: Said,
): Promise<boolean> {
  const problem = problemOf(settings);
  if (problem) {
    pane.notify({ intent: 'error', said: problem });
    return false;
  }
  const kept = await keepSettings(pane, settings);
  await recheckWithin(pane, pacer);
  if (done && kept) pane.notify({ intent: 'success', said: done });
  return true;
}

/** The dictionary as a file, in the form of a settings file. */
export function dictionaryFile({ dictionary }: Settings): string {
  return `${JSON.stringify({ dictionary }, null, 2)}\n`;
}

/** Takes up a dictionary from a file: what it holds comes to what is known already. */
export async function importDictionary(pane: Pane, file: Pick<Blob, 'text'>): Promise<boolean> {
  const read = await file.text().then(parseDictionary, () => ({ problem: said('dictionary.unreadable') }));
  if ('problem' in read) {
    pane.notify({ intent: 'error', said: read.problem });
    return false;
  }
  const { settings } = pane.state;
  const merged = mergeDictionaries(settings.dictionary, read.dictionary);
  const count = read.dictionary.agencies.length;
  return changeSettings(pane, { ...settings, dictionary: merged }, said('dictionary.imported', { count }));
}

type Dictionary = Settings['dictionary'];

function parseDictionary(text: string): { dictionary: Dictionary } | { problem: Said } {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { problem: said('dictionary.notJson') };
  }
  const dictionary =
    typeof content === 'object' && content !== null && 'dictionary' in content ? content.dictionary : content;
  const result = parseSettings({ dictionary });
  if (result.ok) return { dictionary: result.settings.dictionary };
  const [problem] = result.problems;
  return { problem: problem ? { text: problem, data: {} } : said('dictionary.notJson') };
}

/** An agency of the same name is replaced, words of the same meaning are added. */
function mergeDictionaries(known: Dictionary, added: Dictionary): Dictionary {
  const names = new Set(added.agencies.map(({ name }) => name));
  return {
    agencies: [...known.agencies.filter(({ name }) => !names.has(name)), ...added.agencies],
    areas: mergeLists(known.areas, added.areas),
    headers: mergeLists(known.headers, added.headers),
    statuses: mergeLists(known.statuses, added.statuses),
  };
}

type Lists<Key extends string> = Readonly<Partial<Record<Key, string[]>>>;

function mergeLists<Key extends string>(
  known: Lists<Key>,
  added: Lists<Key>,
): Partial<Record<Key, string[]>> {
  const keys = [...new Set([...Object.keys(known), ...Object.keys(added)])] as Key[];
  const merged: Partial<Record<Key, string[]>> = {};
  for (const key of keys) merged[key] = [...new Set([...(known[key] ?? []), ...(added[key] ?? [])])];
  return merged;
}

/** The first thing that is wrong with settings. */
function problemOf(settings: Settings): Said | null {
  const result = parseSettings(settings);
  const problem = result.ok ? undefined : result.problems[0];
  return problem ? { text: problem, data: {} } : null;
}
