/** Characters that show nothing and join nothing in Vietnamese: zero-width spaces and joiners, soft hyphen, BOM. */
const invisible = /[\u00AD\u180E\u200B-\u200F\u2060\u2066-\u2069\uFEFF]/g;
/** Every kind of space within a line: tab, no-break, en, em, thin, ideographic … */
const lineSpaces = /[\t\v\f \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;
const lineBreaks = /\r\n?|\u0085|\u2028|\u2029/g;

/**
 * The text with plain single spaces, nothing invisible, and no space at the ends of its lines.
 * Line breaks stay, written `\n`; empty lines at the start and the end go.
 */
export function tidySpaces(text: string): string {
  if (isTidy(text)) return text;
  return text
    .replace(invisible, '')
    .replace(lineBreaks, '\n')
    .replace(lineSpaces, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '');
}

/** As {@link tidySpaces}, with everything on one line. */
export function oneLine(text: string): string {
  const tidy = tidySpaces(text);
  return tidy.includes('\n') ? tidy.replace(/\n+/g, ' ') : tidy;
}

/** Nothing to tidy, as in most texts. A plain loop: this looks at every text of a plan, more than once. */
function isTidy(text: string): boolean {
  const space = 0x20;
  const lineBreak = 0x0a;
  let before = lineBreak;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === space && (before === space || before === lineBreak)) return false;
    if (code === lineBreak && (before === space || index === 0)) return false;
    if (isOddSpace(code)) return false;
    before = code;
  }
  return text === '' || (before !== space && before !== lineBreak);
}

/** A space, a line break or an invisible character other than the plain ones. */
function isOddSpace(code: number): boolean {
  if (code < 0x80) return code >= 0x09 && code <= 0x0d && code !== 0x0a;
  if (code < 0x1680) return code === 0x85 || code === 0xa0 || code === 0xad;
  if (code < 0x2000) return code === 0x1680 || code === 0x180e;
  return (
    code <= 0x200f ||
    (code >= 0x2028 && code <= 0x202f && (code <= 0x2029 || code === 0x202f)) ||
    (code >= 0x205f && code <= 0x2069 && (code <= 0x2060 || code >= 0x2066)) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
