/**
 * SpreadsheetML writes a character that XML cannot hold as `_xHHHH_`, its code unit in hexadecimal
 * (ECMA-376 part 1, 22.9.2.19, ST_Xstring); where a person's own text looks like that, its underscore is written so.
 */
const escaped = /_x([0-9a-fA-F]{4})_/g;
/** Anything out of which one of these may arise; most texts hold nothing of the kind. */
const unusual = /_x|[^\t\n -\uD7FF\uE000-\uFFFD]/;
/** Control characters but for tab and line feed, non-characters, lone halves of surrogate pairs. */
const unwritable = /(?![\t\n])\p{Cc}(?<![\x7F-\x9F])|[\uFFFE\uFFFF]|\p{Cs}/gu;

export function decodeXString(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(escaped, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

export function encodeXString(text: string): string {
  if (!unusual.test(text)) return text;
  return text
    .replace(escaped, '_x005F_x$1_')
    .replace(unwritable, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
