import { numberToLetter, numberToRoman } from './notation';
import type { OrdinalKind } from './types';

/**
 * The canonical wording of a position: `IV`, `4`, `1.2`, `đ`; empty for `code` and `none`, which have no position.
 *
 * @param path as in `Ordinal`; `roman`, `number` and `letter` take its first number
 * @throws RangeError for a position that the notation cannot say
 */
export function formatOrdinal(path: readonly number[], kind: OrdinalKind): string {
  const [first = 0] = path;
  switch (kind) {
    case 'roman':
      return numberToRoman(first);
    case 'letter':
      return numberToLetter(first);
    case 'number':
      return String(first);
    case 'decimal':
      return path.join('.');
    case 'code':
    case 'none':
      return '';
  }
}
