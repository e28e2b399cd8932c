import { escapeText } from './xml/escape';
import type { XmlScanner } from './xml/scanner';
import { decodeXString, encodeXString } from './xml/xstring';

/** The text of a string item, be it in the shared table or in the cell itself. */
export interface StringItem {
  readonly text: string;
  /** Some of its characters have a format of their own. */
  readonly rich: boolean;
}

/** Reads the element at which the scanner stands (`si` or `is`) up to its end. Phonetic hints are no text. */
export function readStringItem(scanner: XmlScanner): StringItem {
  let text = '';
  let rich = false;
  for (const child of scanner.children()) {
    if (child.name === 't') text += child.text();
    if (child.name !== 'r') continue;
    for (const part of child.children()) {
      if (part.name === 't') text += part.text();
      else if (part.name === 'rPr') rich = true;
    }
  }
  return { text: decodeXString(text), rich };
}

/** The `t` element that holds a plain text. */
export function plainTextElement(prefix: string, text: string): string {
  // Without the attribute, Excel drops spaces and line breaks at the ends.
  const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${escapeText(encodeXString(text))}</${prefix}t>`;
}
