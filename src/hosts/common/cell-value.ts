import { displayPlainly, type CellValue } from '../../core/grid/grid';

const errorValue =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|EXTERNAL!|PYTHON!|TIMEOUT!)$/;

/** What a cell holds, from what Excel hands over for it. An empty constant is nothing; a formula may give an empty text. */
export function readValue(raw: unknown, isFormula: boolean): CellValue {
  if (typeof raw === 'number' || typeof raw === 'boolean') return raw;
  if (typeof raw !== 'string') return null;
  if (raw === '') return isFormula ? '' : null;
  return errorValue.test(raw) ? { error: raw } : raw;
}

/**
 * The formula of a cell, `null` for a constant. Excel hands over a constant as its own formula, so that a text which
 * begins with `=` is told by being both.
 */
export function readFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

/** Words that Excel would read as a date or a truth value when they are typed in. */
const typedWord = /^(?:true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const startsPlainly = /^\p{L}/u;

/**
 * What is to be handed to Excel so that a cell holds the value: Excel takes what it is given as if somebody typed it, in
 * the American way, unless an apostrophe says that it is a text.
 *
 * @param numberFormat that the cell has by then
 */
export function typed(value: CellValue, numberFormat: string): string | number | boolean {
  if (value === null) return '';
  if (typeof value === 'object') return displayPlainly(value);
  if (typeof value !== 'string' || value === '') return value;
  if (numberFormat === '@') return value;
  return startsPlainly.test(value) && !typedWord.test(value) ? value : `'${value}`;
}

/** The number format of a cell, from what Excel hands over for it. */
export function readNumberFormat(raw: unknown): string {
  return typeof raw === 'string' ? raw : 'General';
}
