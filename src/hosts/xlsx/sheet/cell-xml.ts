import { formatAddress } from '../../../core/grid/address';
import type { CellValue } from '../../../core/grid/grid';
import { plainTextElement } from '../rich-text';
import type { SharedStrings } from '../shared-strings';
import { escapeText } from '../xml/escape';

/** A cell as it is to be written. */
export interface NewCell {
  readonly row: number;
  readonly col: number;
  readonly style: number;
  readonly value: CellValue;
  /** With its leading `=`: the cell is then written without a result, and `value` does not count. */
  readonly formula?: string;
}

/**
 * The element of a cell. A text goes into the shared table, or into the cell where the workbook has none: in either
 * case it is a text for good, whatever it begins with.
 */
export function cellElement(prefix: string, cell: NewCell, strings: SharedStrings | null): string {
  const style = cell.style > 0 ? ` s="${cell.style}"` : '';
  const start = `<${prefix}c r="${formatAddress(cell)}"${style}`;
  const { value, formula } = cell;
  if (formula !== undefined) return `${start}>${formulaElement(prefix, formula)}</${prefix}c>`;
  if (value === null) return `${start}/>`;
  const { type, content } = contentOf(prefix, value, strings);
  return `${start}${type === null ? '' : ` t="${type}"`}>${content}</${prefix}c>`;
}

/** @param formula with its leading `=` */
export function formulaElement(prefix: string, formula: string): string {
  return `<${prefix}f>${escapeText(formula.slice(1))}</${prefix}f>`;
}

/** True where a cell with this value points into the table of shared texts. */
export function isShared(value: CellValue, strings: SharedStrings | null): boolean {
  return strings !== null && typeof value === 'string';
}

function contentOf(
  prefix: string,
  value: Exclude<CellValue, null>,
  strings: SharedStrings | null,
): { type: string | null; content: string } {
  const inValue = (text: string | number) => `<${prefix}v>${text}</${prefix}v>`;
  if (typeof value === 'number') return { type: null, content: inValue(value) };
  if (typeof value === 'boolean') return { type: 'b', content: inValue(value ? 1 : 0) };
  if (typeof value === 'object') return { type: 'e', content: inValue(escapeText(value.error)) };
  if (strings) return { type: 's', content: inValue(strings.indexOf(value)) };
  return { type: 'inlineStr', content: `<${prefix}is>${plainTextElement(prefix, value)}</${prefix}is>` };
}
