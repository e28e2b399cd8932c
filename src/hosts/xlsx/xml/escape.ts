const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const entity = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));|&/g;
const sections = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|([^<]+)/g;

/**
 * The characters that a piece of XML text stands for: entities, CDATA sections and line ends resolved.
 *
 * @returns `null` where it uses an entity that XML itself does not define: without a DOCTYPE there is none
 */
export function decodeText(raw: string): string | null {
  if (!raw.includes('<')) return decodeEntities(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw);
  let text: string | null = '';
  for (const [, literal, plain] of raw.matchAll(sections)) {
    const piece: string | null = literal ?? decodeText(plain ?? '');
    text = piece === null || text === null ? null : text + piece;
  }
  return text;
}

/** The same for the value of an attribute. */
export function decodeEntities(raw: string): string | null {
  if (!raw.includes('&')) return raw;
  let text = '';
  let taken = 0;
  for (const match of raw.matchAll(entity)) {
    const character = characterOf(match);
    if (character === null) return null;
    text += raw.slice(taken, match.index) + character;
    taken = match.index + match[0].length;
  }
  return text + raw.slice(taken);
}

function characterOf([, hex, decimal, name]: RegExpExecArray): string | null {
  if (name !== undefined) return named.get(name) ?? null;
  const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

const written: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, escapeCharacter);
}

export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return written[character] ?? `&#${character.charCodeAt(0)};`;
}
