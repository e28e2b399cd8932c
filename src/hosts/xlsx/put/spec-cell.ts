import { formatAddress, type CellRef } from '../../../core/grid/address';
import type { CellSpec } from '../../../core/grid/sheet-spec';
import type { SharedStrings } from '../shared-strings';
import { cellElement } from '../sheet/cell-xml';
import { escapeText } from '../xml/escape';
import { encodeXString } from '../xml/xstring';

/** What Excel takes in one cell; a file that holds more is broken for it. */
const maxText = 32_767;
const maxFormula = 8192;

/**
 * The element of a cell as it was declared: a formula with its result, or a constant.
 *
 * @throws Error where it holds more than a cell can
 */
export function specCellElement(
  prefix: string,
  at: CellRef,
  { value, formula }: Pick<CellSpec, 'value' | 'formula'>,
  style: number,
  strings: SharedStrings | null,
): string {
  if ((typeof value === 'string' && value.length > maxText) || (formula?.length ?? 0) > maxFormula) {
    throw new Error(`The cell ${formatAddress(at)} would hold more than a cell can.`);
  }
  if (formula === undefined)
    return cellElement(prefix, { ...at, style, value: value === '' ? null : value }, strings);
  const type = typeof value === 'string' ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : '';
  const text = `<${prefix}f>${escapeText(formula.slice(1))}</${prefix}f>`;
  const result = value === null ? '' : resultElement(prefix, value);
  return `<${prefix}c r="${formatAddress(at)}" s="${style}"${type}>${text}${result}</${prefix}c>`;
}

function resultElement(prefix: string, value: string | number | boolean): string {
  if (typeof value !== 'string') return `<${prefix}v>${Number(value)}</${prefix}v>`;
  const space = /^\s|\s$/.test(value) ? ' xml:space="preserve"' : '';
  return `<${prefix}v${space}>${escapeText(encodeXString(value))}</${prefix}v>`;
}
