import { beginningOf } from '../catalog/agencies/kinds';
import { foldKey } from '../text/keys';
import { oneLine } from '../text/spaces';

const separator = /[;,/+\n]|(?<!\p{L})và(?!\p{L})/u;
/** These separate two names only where one begins after them: `Phòng Tài chính - Kế hoạch` is one. */
const doubtful = /[.:]\s+|\s[-–—]\s+/;

/**
 * The names that stand alone in some agency cell, where nothing can be a list: evidence for how to split the other cells.
 *
 * @param texts what the agency cells hold
 * @returns tells whether a name, by its `foldKey`, is one of them
 */
export function standingNames(texts: Iterable<string>): (foldedName: string) => boolean {
  const names = new Set<string>();
  for (const text of new Set(texts)) {
    if (text !== '' && text.length <= 100 && !separator.test(text) && !beginsTwice(text))
      names.add(foldKey(oneLine(text)));
  }
  return (foldedName) => names.has(foldedName);
}

function beginsTwice(text: string): boolean {
  const [, ...rest] = text.split(doubtful);
  return rest.some((words) => beginningOf(words) !== null);
}
