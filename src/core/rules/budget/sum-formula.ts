import { readsOf } from '../../fix/references';
import type { Range } from '../../grid/address';

/** One thing that a formula adds. */
export interface Addend {
  readonly range: Range;
  /** Inside `SUBTOTAL`, which passes over other cells with `SUBTOTAL`. */
  readonly skipsSubtotals: boolean;
}

const sheetName = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?`;
const cellName = String.raw`\$?[A-Z]{1,3}(?:\$?\d{1,7})?(?::\$?[A-Z]{1,3}(?:\$?\d{1,7})?)?`;
const list = `${sheetName}${cellName}(?:[,;]${sheetName}${cellName})*`;
const term = new RegExp(
  String.raw`^(?:SUM\(${list}\)|(?<subtotal>SUBTOTAL\((?:9|109)[,;]${list}\))|${sheetName}${cellName})$`,
  'iu',
);
const oneReference = new RegExp(`${sheetName}${cellName}`, 'giu');
/** Spaces, and what they must not be taken from. */
const outsideQuotes = /("[^"]*"|'[^']*')|\s+/g;
/** A unit that is glued on: `&" triệu"`. */
const gluedText = /(?:&"[^"]*")+$/;

/**
 * What a formula adds up, a reference that stands twice twice.
 *
 * `null` for a formula that does more than add cells of its own sheet by `SUM`, `SUBTOTAL` and `+`: nothing can be said
 * of its range then.
 *
 * @param formula with its leading `=`
 */
export function addends(formula: string, sheet: string): Addend[] | null {
  const body = formula.replace(outsideQuotes, '$1').replace(gluedText, '').replace(/^=\+?/, '');
  const found: Addend[] = [];
  for (const part of body.split('+')) {
    const match = term.exec(part);
    if (!match) return null;
    const { ranges } = readsOf(`=${part}`, sheet, sheet);
    if (ranges.length !== part.replace(/^SUBTOTAL\(\d+|^SUM/i, '').match(oneReference)?.length) return null;
    for (const range of ranges) found.push({ range, skipsSubtotals: match.groups?.subtotal !== undefined });
  }
  return found;
}

/** A formula that `SUBTOTAL` passes over. */
export function isSubtotal(formula: string | null): boolean {
  return formula !== null && /\bSUBTOTAL\(/i.test(formula);
}
