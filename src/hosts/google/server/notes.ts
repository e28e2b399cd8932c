import { payloadOf } from '../../excel/payload';
import { Failure, locked } from './serve';

/** Before the keys of what this program keeps in the document. */
const prefix = 'PhuLuc.';
/** A property takes 9 kB; a letter takes up to three bytes. */
const longestPart = 2900;
/** All properties of a document together take 500 kB. */
const longestNote = 450_000;

/** A text is kept in parts, `PhuLuc.<key>.<number>`, as a property of the document takes little. */
export function note({ key }: { key: string }): { text: string | null } {
  const parts = partsOf(key, PropertiesService.getDocumentProperties().getProperties());
  return { text: parts.length === 0 ? null : parts.map(({ text }) => text).join('') };
}

export function keepNote({ key, text }: { key: string; text: string | null }): Record<string, never> {
  locked(() => {
    const properties = PropertiesService.getDocumentProperties();
    const all = properties.getProperties();
    const wanted = text === null ? {} : splitNote(key, text);
    const old = partsOf(key, all).map(({ name }) => name);
    const others = Object.keys(all).filter((name) => !old.includes(name));
    const size = (names: readonly string[], texts: Readonly<Record<string, string>>) =>
      names.reduce((sum, name) => sum + payloadOf(name + (texts[name] ?? '')), 0);
    if (size(others, all) + size(Object.keys(wanted), wanted) > longestNote) {
      throw new Failure('NoteTooLong', key);
    }
    if (Object.keys(wanted).length > 0) properties.setProperties(wanted);
    for (const name of old) if (!(name in wanted)) properties.deleteProperty(name);
  });
  return {};
}

function splitNote(key: string, text: string): Record<string, string> {
  const parts: Record<string, string> = {};
  let rest = text;
  let index = 0;
  do {
    // A letter of two units stays whole.
    const length = /[\uD800-\uDBFF]/.test(rest.charAt(longestPart - 1)) ? longestPart - 1 : longestPart;
    parts[`${prefix}${key}.${index++}`] = rest.slice(0, length);
    rest = rest.slice(length);
  } while (rest !== '');
  return parts;
}

function partsOf(key: string, all: Readonly<Record<string, string>>): { name: string; text: string }[] {
  const parts: { name: string; text: string }[] = [];
  for (;;) {
    const name = `${prefix}${key}.${parts.length}`;
    const text = all[name];
    if (text === undefined) return parts;
    parts.push({ name, text });
  }
}
