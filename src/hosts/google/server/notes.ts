import { payloadOf } from '../../common/payload';
import { Failure, locked } from './serve';

/*
 * A text is kept in parts, `PhuLuc.<key>.<number>`, as a property of the document takes little; `PhuLuc:<key>` says how
 * many of them there are, so that what an ended run leaves behind is no part of any text.
 */
const prefix = 'PhuLuc';
/** A property takes 9 kB; a letter takes up to three bytes. */
const longestPart = 2900;
/** All properties of a document together take 500 kB. */
const longestNote = 450_000;

type Texts = Readonly<Record<string, string>>;

export function note({ key }: { key: string }): { text: string | null } {
  return { text: kept(key, PropertiesService.getDocumentProperties().getProperties()) };
}

/**
 * Keeps a text in the place of another, whole or not at all.
 *
 * @param wish.known where it is said, the text that is there: where somebody else has changed it, nothing is written
 */
export function keepNote(wish: {
  key: string;
  text: string | null;
  known?: string | null | undefined;
}): Record<string, never> {
  const { key, text, known } = wish;
  locked(() => {
    const properties = PropertiesService.getDocumentProperties();
    const all: Texts = properties.getProperties();
    if (known !== undefined && kept(key, all) !== known) throw new Failure('NoteChanged', key);
    const wanted = text === null ? {} : partsOf(key, text);
    const old = namesOf(key, all);
    const others = Object.keys(all).filter((name) => !old.includes(name));
    if (sizeOf(others, all) + sizeOf(Object.keys(wanted), wanted) > longestNote) {
      throw new Failure('NoteTooLong', key);
    }
    try {
      if (text === null) properties.deleteProperty(countName(key));
      // In one call, so that there is no time in which the parts belong to two texts.
      else properties.setProperties(wanted);
    } catch (error) {
      putBack(properties, key, all);
      throw error;
    }
    for (const name of old) if (!(name in wanted)) properties.deleteProperty(name);
  });
  return {};
}

function putBack(properties: GoogleAppsScript.Properties.Properties, key: string, all: Texts): void {
  const old = Object.fromEntries(namesOf(key, all).map((name) => [name, all[name] ?? '']));
  properties.setProperties(old);
  for (const name of namesOf(key, properties.getProperties())) {
    if (!(name in old)) properties.deleteProperty(name);
  }
}

function kept(key: string, all: Texts): string | null {
  const count = all[countName(key)];
  if (count === undefined) return null;
  return Array.from({ length: Number(count) }, (_, index) => all[partName(key, index)] ?? '').join('');
}

function partsOf(key: string, text: string): Record<string, string> {
  const parts: Record<string, string> = {};
  let rest = text;
  let count = 0;
  do {
    // A letter of two units stays whole.
    const length = /[\uD800-\uDBFF]/.test(rest.charAt(longestPart - 1)) ? longestPart - 1 : longestPart;
    parts[partName(key, count++)] = rest.slice(0, length);
    rest = rest.slice(length);
  } while (rest !== '');
  parts[countName(key)] = String(count);
  return parts;
}

/** All names that belong to a key, those of parts that an ended run left behind among them. */
function namesOf(key: string, all: Texts): string[] {
  const start = partName(key, '');
  return Object.keys(all).filter(
    (name) => name === countName(key) || (name.startsWith(start) && /^\d+$/.test(name.slice(start.length))),
  );
}

function countName(key: string): string {
  return `${prefix}:${key}`;
}

function partName(key: string, part: number | ''): string {
  return `${prefix}.${key}.${part}`;
}

function sizeOf(names: readonly string[], texts: Texts): number {
  return names.reduce((sum, name) => sum + payloadOf(name + (texts[name] ?? '')), 0);
}
