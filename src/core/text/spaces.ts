/** Characters that show nothing and join nothing in Vietnamese: zero-width spaces and joiners, soft hyphen, BOM. */
const invisible = /[\u00AD\u180E\u200B-\u200F\u2060\u2066-\u2069\uFEFF]/g;
/** Every kind of space within a line: tab, no-break, en, em, thin, ideographic … */
const lineSpaces = /[\t\v\f \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;
const lineBreaks = /\r\n?|\u0085|\u2028|\u2029/g;
/**
 * Any of these, or a plain space or line break too many. One expression for all, because it looks at every text of a
 * plan, and most have nothing to tidy.
 */
const untidy =
  /[\t\v\f\r\u0085\u00A0\u00AD\u1680\u180E\u2000-\u200F\u2028\u2029\u202F\u205F\u2060\u2066-\u2069\u3000\uFEFF]| {2}| \n|\n |^[ \n]|[ \n]$/;

/**
 * The text with plain single spaces, nothing invisible, and no space at the ends of its lines.
 * Line breaks stay, written `\n`; empty lines at the start and the end go.
 */
export function tidySpaces(text: string): string {
  if (!untidy.test(text)) return text;
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
