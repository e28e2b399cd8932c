import { areaKey } from '../catalog/areas';
import { headerKey } from '../catalog/header-key';
import { statusKey } from '../catalog/statuses';
import { wordKey } from '../catalog/word-key';
import type { Text } from '../i18n/text';
import { problemAt } from './problems';
import type { Settings } from './settings';

type Lists = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the settings say twice and differently. */
export function contradictions({ columns, dictionary }: Settings): Text[] {
  const agencies = Object.fromEntries(
    dictionary.agencies.map(({ name, aliases }) => [name, [name, ...aliases]]),
  );
  return [
    ...inTwoLists('columns', columns, (letters) => letters.toUpperCase()),
    ...inTwoLists('dictionary.agencies', agencies, wordKey),
    ...inTwoLists('dictionary.areas', dictionary.areas, areaKey),
    ...inTwoLists('dictionary.headers', dictionary.headers, headerKey),
    ...inTwoLists('dictionary.statuses', dictionary.statuses, statusKey),
  ];
}

/** The words that stand in the lists of two names, where words with the same key are the same. */
function inTwoLists(place: string, lists: Lists, keyOf: (words: string) => string): Text[] {
  const first = new Map<string, string>();
  const problems: Text[] = [];
  for (const [name, list = []] of Object.entries(lists)) {
    for (const words of [list].flat()) {
      const other = first.get(keyOf(words)) ?? name;
      if (other !== name) problems.push(problemAt(place, twice(words, other, name)));
      first.set(keyOf(words), other);
    }
  }
  return problems;
}

function twice(words: string, one: string, other: string): Text {
  return {
    vi: `ghi “${words}” ở cả “${one}” và “${other}”; chỉ để ở một chỗ`,
    en: `has “${words}” both in “${one}” and in “${other}”; keep it in one place`,
  };
}
